package org.lineofsight.journeys;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.notifications.TestNews;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Cast.class)
class NoticesJourneyTests extends BrowserTest {

    private static final String PASSWORD = "correct horse battery";

    @Autowired Accounts accounts;
    @Autowired Notices notices;
    @Autowired Cast cast;

    final String signInName = "reader-" + UUID.randomUUID();

    @BeforeEach
    void somebody_has_three_notices() {
        var reader =
                cast.as(
                        Actor.system("test"),
                        () -> {
                            var id = accounts.open(signInName, "Rea Der", null, PASSWORD);
                            accounts.grant(
                                    id,
                                    Role.PRACTITIONER,
                                    UUID.randomUUID(),
                                    "teacher, Test School");
                            return id;
                        });
        for (var number = 1; number <= 3; number++) {
            var about = About.record(UUID.randomUUID(), "/account").called("TH-000" + number);
            cast.run(
                    cast.somebody(Role.FRONT_DOOR_MANAGER),
                    () -> notices.tell(reader, TestNews.WITH_A_LETTER, about));
        }
    }

    private void reads(Visitor visitor) {
        visitor.visit("/sign-in")
                .type("Name you sign in with", signInName)
                .type("Password", PASSWORD)
                .press("Sign in")
                .seesHeading("My work")
                .sees("New notices (3)");
        visitor.visit("/notices").seesHeading("Notices").sees("3 not read yet");
        visitor.follow("TH-0003: The thing that you asked about was answered")
                .seesHeading("Your account");
        visitor.visit("/notices").sees("2 not read yet");
        visitor.press("Mark as read TH-0002: The thing that you asked about was answered")
                .sees("1 not read yet");
        visitor.press("Mark all as read").sees("Nothing new.");
        visitor.visit("/").sees("Nothing is waiting for you. That is a good day.");
    }

    @Test
    void somebody_reads_their_notices_at_a_desk() {
        reads(visitor());
    }

    @Test
    void somebody_reads_their_notices_on_a_phone() {
        reads(visitorWithPhone());
    }
}
