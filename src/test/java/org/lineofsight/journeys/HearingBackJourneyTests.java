package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
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
    private final String child = InventedName.drawn() + " " + InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_teachers_referral_is_decided_in_time_and_the_teacher_hears_what_and_why() {
        var teacher = signedIn("Marnie Oxbarrow");
        TeachersReferral.send(teacher, child);
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
        TeachersReferral.send(teacher, child);
        var referral = teacher.address();
        var officer = signedIn("Wilf Bramblecote");
        assertThat(officer.visit(referral).seesHeading("Page not found").status()).isEqualTo(404);
        assertThat(officer.visit(referral.replace("/referrals/", "/front-door/contacts/")).status())
                .isEqualTo(404);
        assertThat(officer.visit("/front-door").status()).isEqualTo(404);
        officer.visit("/referrals").doesNotSee(child);
    }

    @Test
    void a_manager_sends_a_decision_back_and_who_sees_it_differently_stands_beside_the_next() {
        var teacher = signedIn("Marnie Oxbarrow");
        TeachersReferral.send(teacher, child);
        var worker = signedIn("Tobin Hallowquill");
        worker.visit("/front-door").follow(child);
        var contact = worker.address();
        worker.press("Decide");
        worker.choose("Level 4, specialist and statutory")
                .choose("Strategy discussion")
                .type("Why?", "Four days without a coat.")
                .type("What will the referrer be told?", "We talk with the police today.")
                .press("Record the decision")
                .sees(
                        "A strategy discussion is called by a manager. Another manager must agree it");

        var manager = signedIn("Ines Castlemarch");
        manager.visit(contact).unfold("Send it back instead");
        manager.press("Send back").seesProblem("Say");
        manager.type(
                        "What should be decided differently, or what is missing?",
                        "They moved to Aldermere last week.")
                .press("Send back")
                .sees("They moved to Aldermere last week.");

        worker.visit(contact + "/decision");
        worker.choose("Level 3, targeted and complex").choose("Passed to another authority");
        worker.type("Which authority?", "Aldermere Council")
                .type("Why?", "The family lives there now.")
                .type("What will the referrer be told?", "Aldermere Council takes this on.")
                .press("Record the decision")
                .sees("Aldermere Council")
                .sees("Receipt not recorded");

        var other = signedIn("Corwen Tidewell");
        other.visit(contact).unfold("I see this decision differently");
        other.type("What do you see differently?", "Nobody has seen the new home.")
                .press("Record it")
                .sees("Nobody has seen the new home.");

        worker.visit(contact).follow("Aldermere Council").seesHeading("Record the receipt");
        var today = LocalDate.now(ZoneId.of("Europe/London"));
        worker.type("Who there confirmed that they have it?", "Duty manager, Aldermere")
                .typeDate(
                        "When did they receive it?",
                        today.getDayOfMonth(),
                        today.getMonthValue(),
                        today.getYear())
                .press("Record the receipt")
                .sees("Received by Duty manager, Aldermere");
    }

    @Test
    void that_somebody_was_referred_to_the_lado_is_seen_by_who_did_it_and_by_managers() {
        TeachersReferral.send(signedIn("Marnie Oxbarrow"), child);
        var manager = signedIn("Ines Castlemarch");
        manager.visit("/front-door").follow(child);
        var contact = manager.address();
        manager.follow("Refer to MARAC, Channel or the LADO")
                .press("Refer")
                .seesProblem("Choose where you refer to");
        manager.choose("LADO (local authority designated officer)")
                .choose(child)
                .type("Why?", "What the child said is about somebody who works with children.")
                .press("Refer")
                .sees("LADO (local authority designated officer)");
        signedIn("Corwen Tidewell")
                .visit(contact)
                .sees("LADO (local authority designated officer)");
        signedIn("Tobin Hallowquill").visit(contact).sees("Handed over").doesNotSee("LADO (");
    }

    @Test
    void a_teacher_raises_a_professional_difference_and_the_referral_is_judged_by_its_standards() {
        var teacher = signedIn("Marnie Oxbarrow");
        TeachersReferral.send(teacher, child);
        var referral = teacher.address();
        var manager = signedIn("Ines Castlemarch");
        manager.visit("/front-door").follow(child);
        var contact = manager.address();
        manager.press("Decide");
        manager.choose("Level 2, early help")
                .choose("Early help")
                .type("Why?", "A family that asks for help.")
                .type("What will the referrer be told?", "Early help telephones the family.")
                .press("Record the decision");
        manager.press("Tell the referrer").press("Send to the referrer");

        teacher.visit(referral);
        teacher.choose("A professional difference")
                .type("Write to the front door", "Four days without food is more than level two.")
                .press("Send message")
                .sees("a professional difference");
        manager.visit("/").sees("professional difference");
        manager.visit(contact).sees("Four days without food is more than level two.");
        manager.type("Write to the referrer", "We look at it again on Monday, with the school.")
                .press("Send to the referrer");
        teacher.visit(referral).sees("We look at it again on Monday, with the school.");

        var worker = signedIn("Tobin Hallowquill");
        worker.visit(contact).follow("Judge it").seesHeading("How good is this referral?");
        var met = worker.page().locator("input[type=radio][value=MET]");
        for (var i = 0; i < met.count(); i++) {
            met.nth(i).check();
        }
        worker.press("Save").sees("Judge it again");
        assertThat(teacher.visit(contact + "/quality").status()).isEqualTo(404);
    }
}
