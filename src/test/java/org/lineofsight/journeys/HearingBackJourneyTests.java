package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * The main story, from a teacher's worry to the day the teacher hears back, by the people of the
 * demonstration.
 */
class HearingBackJourneyTests extends BrowserTest {

    private final ThreadLocalRandom random = ThreadLocalRandom.current();

    /**
     * Nobody else is called like this, or the referral would rightly ask whether it is the same
     * child.
     */
    private final String child = letters() + " " + letters();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_teachers_referral_is_decided_in_time_and_the_teacher_hears_what_and_why() {
        var teacher = signedIn("Marnie Oxbarrow");
        refer(teacher);
        var referral = teacher.address();

        var manager = signedIn("Ines Castlemarch");
        manager.visit("/front-door")
                .follow(child)
                .sees("My feet are cold all night")
                .sees("Decision on the contact");
        var contact = manager.address();
        manager.press("Triage")
                .choose("Amber, within 24 hours")
                .press("Save colour")
                .sees("Response to an amber contact");
        manager.press("Decide")
                .press("Record the decision")
                .seesProblem("Choose the level of need");
        manager.choose("Level 2, early help")
                .choose("Early help")
                .type("Why?", "Cold and hunger, new; a family that asks for help.")
                .type(
                        "What will the referrer be told?",
                        "Early help will telephone the family this week.")
                .press("Record the decision")
                .sees("Cold and hunger, new; a family that asks for help.");
        manager.press("Tell the referrer").press("Send to the referrer").sees("Not opened yet");

        teacher.visit("/notices").sees("The front door has told you the outcome of your referral");
        teacher.visit(referral)
                .sees("Early help will telephone the family this week.")
                .doesNotSee("Cold and hunger, new; a family that asks for help.");
        teacher.type("Write to the front door", "Thank you. He had a coat today.")
                .press("Send message");

        manager.visit(contact).sees("Thank you. He had a coat today.").doesNotSee("Not opened yet");
    }

    @Test
    void an_officer_of_an_agency_that_is_not_involved_finds_nothing_there() {
        var teacher = signedIn("Marnie Oxbarrow");
        refer(teacher);
        var referral = teacher.address();
        var officer = signedIn("Wilf Bramblecote");
        assertThat(officer.visit(referral).seesHeading("Page not found").status()).isEqualTo(404);
        assertThat(officer.visit(referral.replace("/referrals/", "/front-door/contacts/")).status())
                .isEqualTo(404);
        assertThat(officer.visit("/front-door").status()).isEqualTo(404);
        officer.visit("/referrals").doesNotSee(child);
    }

    private void refer(Visitor teacher) {
        teacher.visit("/referrals/new").press("Start now");
        teacher.choose("No, not at this moment").press("Save and continue");
        teacher.type("Your job", "Year 4 teacher")
                .type("Telephone", "01632 960161")
                .press("Save and continue");
        var names = child.split(" ");
        teacher.type("First names", names[0])
                .type("Family name", names[1])
                .press("Save and continue");
        teacher.choose("I know the date of birth")
                .typeDate(
                        "Date of birth",
                        1 + random.nextInt(28),
                        1 + random.nextInt(12),
                        2012 + random.nextInt(12))
                .press("Save and continue");
        teacher.choose("Male").press("Save and continue");
        teacher.choose("I do not know").press("Save and continue");
        teacher.choose("Taught at home").press("Save and continue");
        teacher.choose("No, that is everybody").press("Continue");
        teacher.choose("Nobody else that I know of").press("Continue");
        teacher.type(
                        "What you are worried about",
                        "He came without a coat in the frost on four days, hungry each time.")
                .press("Save and continue");
        teacher.choose("Yes, the child has said something")
                .type("What the child said, word for word", "My feet are cold all night.")
                .press("Save and continue");
        teacher.choose("I do not know").press("Save and continue");
        teacher.choose("Not known").press("Save and continue");
        teacher.choose("Yes, the family knows and agrees").press("Save and continue");
        teacher.choose("Level 3: Targeted and complex")
                .type("What have you seen that fits this level?", "Four days in two weeks.")
                .press("Save and continue");
        teacher.seesHeading("Check your answers before you send them")
                .sees("My feet are cold all night.");
        teacher.press("Send the referral").seesHeading("Referral sent");
        teacher.visit("/referrals").follow(child);
    }

    private String letters() {
        return random.ints(9, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
