package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.flags.KnownChildren;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A nurse looks a child up, the social work manager hears of it, and a list leaves and comes back.
 */
class FlagJourneyTests extends BrowserTest {

    @Autowired KnownChildren children;

    private Visitor signedIn(String name) {
        var visitor = visitor();
        visitor.visit("/sign-in").press("as " + name);
        return visitor;
    }

    @Test
    void a_child_comes_to_the_emergency_department_and_the_team_hears_of_it() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var child = children.child();
        var found = children.withPlan(child, today.minusMonths(3), null);

        var nurse = signedIn("Perpetua Holmefell");
        nurse.visit("/flags").seesHeading("Look up a flag").press("Look them up");
        nurse.seesProblem("Enter the NHS number").seesProblem("Choose where they attend");
        nurse.type("NHS number", "9912003899");
        born(nurse, child.born());
        nurse.choose("Emergency department")
                .press("Look them up")
                .seesProblem("The last digit does not fit the others");

        nurse.type("NHS number", child.number());
        born(nurse, child.born().plusDays(1));
        nurse.press("Look them up").seesHeading("No flag is shown");
        nurse.follow("Look up somebody else");
        nurse.type("NHS number", child.number());
        born(nurse, child.born());
        nurse.choose("Emergency department")
                .press("Look them up")
                .seesHeading("There is a flag")
                .sees("Child protection plan")
                .sees("Why is not said here");
        var answer = nurse.address();
        assertThat(nurse.visit("/child-protection/cases/" + found).status()).isEqualTo(404);

        var manager = signedIn("Isaura Fenwillow");
        assertThat(manager.visit(answer).status()).isEqualTo(404);
        manager.visit("/notices").sees("A child has attended unscheduled care");
        manager.visit("/child-protection/cases/" + found)
                .sees("1 attendance in the last 12 months.")
                .sees("Emergency department");
        manager.visit("/child-protection/attendances").seesHeading("Attended unscheduled care");

        nurse.visit(answer).press("Say that they did not attend");
        nurse.seesProblem("Choose why they did not attend");
        nurse.choose("They did not come").press("Say that they did not attend");
        nurse.sees("You said that they did not attend after all");
        manager.visit("/child-protection/cases/" + found).sees("None in the last 12 months.");

        var officer = signedIn("Odette Larkmead");
        officer.visit("/flags/use").seesHeading("How flags are used").sees("Tern Valley");
        assertThat(officer.visit("/flags").status()).isEqualTo(404);
        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Perpetua Holmefell").visit("/flags");
    }

    private static void born(Visitor visitor, LocalDate born) {
        visitor.typeDate(
                "Date of birth", born.getDayOfMonth(), born.getMonthValue(), born.getYear());
    }

    @Test
    void a_list_leaves_under_an_agreement_and_is_closed_with_it() {
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);

        var manager = signedIn("Isaura Fenwillow");
        manager.visit("/lists").press("Write an agreement down").press("Write it down");
        manager.seesProblem("Choose the agency").seesProblem("Write what the list is for");
        manager.select("With which agency?", "Larkshire Constabulary")
                .type("What is the list for?", "To know on a call to the home.")
                .type("What is the lawful basis?", "Children Act 2004, section 11")
                .type("Who signed for your council?", "A director")
                .type("Who signed for the agency?", "A superintendent");
        date(manager, "First day", today);
        date(manager, "Last day", today.plusMonths(3));
        date(manager, "Day it was signed", today);
        manager.press("Write it down").sees("None was drawn yet.");
        var agreement = manager.address();
        manager.press("Draw the list as it stands today").sees(child.number());
        var list = manager.address();

        var desk = signedIn("Ansel Thornwick");
        desk.visit("/").sees("Shared list");
        desk.visit(list).sees(child.number()).press("Confirm that we have this list");
        desk.sees("Confirmed at");
        desk.visit("/lists").seesHeading("Shared lists");

        var officer = signedIn("Odette Larkmead");
        officer.visit("/lists").sees("You see agreements and numbers, and no child.");
        officer.visit(agreement).sees("Ansel Thornwick").doesNotSee(child.number());
        assertThat(officer.visit(list).status()).isEqualTo(404);
        assertThat(signedIn("Quenby Saltfleet").visit(list).status()).isEqualTo(404);

        manager.visit(agreement).press("End this agreement").seesProblem("Write why it ends");
        manager.type("Why does it end?", "It is not used").press("End this agreement");
        manager.sees("Ended");
        assertThat(desk.visit(list).status()).isEqualTo(404);
    }

    private static void date(Visitor visitor, String legend, LocalDate day) {
        visitor.typeDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
