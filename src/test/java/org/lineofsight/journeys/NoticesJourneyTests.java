package org.lineofsight.journeys;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.notifications.TestNews;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticesJourneyTests extends BrowserTest {

    @Autowired Notices notices;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    private Visitor withThreeNotices(Visitor visitor) {
        var teacher = cast.somebody(Role.PRACTITIONER);
        for (var number = 1; number <= 3; number++) {
            var about = About.record(UUID.randomUUID(), "/account").called("TH-000" + number);
            cast.run(
                    cast.somebody(Role.FRONT_DOOR_MANAGER),
                    () -> notices.tell(teacher.accountId(), TestNews.WITH_A_LETTER, about));
        }
        return as(teacher, visitor);
    }

    private Visitor as(Actor actor, Visitor visitor) {
        var session = cast.signedIn(actor);
        visitor.page()
                .context()
                .addCookies(
                        List.of(
                                new Cookie(session.getName(), session.getValue())
                                        .setUrl(origin())));
        return visitor;
    }

    private void reads(Visitor visitor) {
        visitor.visit("/").seesHeading("My work").sees("New notices (3)");
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
        reads(withThreeNotices(visitor()));
    }

    @Test
    void somebody_reads_their_notices_on_a_phone() {
        reads(withThreeNotices(visitorWithPhone()));
    }

    @Test
    void the_system_administrator_tries_a_failed_letter_again() {
        withThreeNotices(visitor());
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        update notifications.outgoing_mail
                                        set attempts = 6, given_up_at = now(), last_error = 'RECIPIENT_REFUSED 550'
                                        where sent_at is null
                                        """)
                                .update());
        as(cast.somebody(Role.SYSTEM_ADMINISTRATOR), visitor())
                .visit("/")
                .follow("letters did not go out")
                .seesHeading("Outgoing mail")
                .sees("There is no such mailbox, or it refuses our mail (reply 550)")
                .press("Try all again")
                .doesNotSee("Failed letters");
    }
}
