package org.lineofsight.kernel.timescales.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.ClockId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.RuleBasis;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@DatabaseTest
class ExplainDatePageTests {

    private static final Timescale ASSESSMENT =
            Timescale.of("test.assessment")
                    .workingDays(45)
                    .after("referral received")
                    .called("Child and family assessment")
                    .basedOn(
                            RuleBasis.statutoryGuidance(
                                    "Working Together to Safeguard Children", "2023"));

    @Autowired MockMvcTester pages;

    @Autowired Cast cast;

    @Autowired Clocks clocks;

    @Test
    void anybody_whose_clock_it_is_may_ask_why_that_day() {
        var teacher = cast.somebody(Role.PRACTITIONER);
        var page =
                pages.get()
                        .uri("/clocks/" + clockOf(teacher))
                        .cookie(cast.signedIn(teacher))
                        .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Child and family assessment",
                        "within 45 working days of “referral received”",
                        "Working Together to Safeguard Children, 2023 (statutory guidance)",
                        "Started on Monday 2 March 2026, which is day 0.",
                        "Not counted: Friday 3 April 2026: Good Friday.",
                        "Due by the end of Thursday 7 May 2026.");
    }

    @Test
    void for_anybody_else_there_is_no_such_date() {
        var clock = clockOf(cast.somebody(Role.PRACTITIONER));

        for (var role :
                new Role[] {Role.PRACTITIONER, Role.SAFEGUARDING_LEAD, Role.SYSTEM_ADMINISTRATOR}) {
            assertThat(
                            pages.get()
                                    .uri("/clocks/" + clock)
                                    .cookie(cast.signedIn(cast.somebody(role)))
                                    .exchange())
                    .hasStatus(404);
        }
    }

    private ClockId clockOf(Actor owner) {
        var subject = new Subject("test-case", Ids.next());
        return cast.as(
                owner,
                () -> {
                    clocks.start(
                            ASSESSMENT,
                            subject,
                            new SeenWith(subject.id(), owner.accountId(), owner.agencyId()),
                            LocalDate.of(2026, 3, 2));
                    return clocks.find(ASSESSMENT, subject).orElseThrow().id();
                });
    }
}
