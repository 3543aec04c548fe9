package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Early help from a telephone call to a printed wellbeing plan, and up to the front door, by the
 * people of the demonstration.
 */
class EarlyHelpJourneyTests extends BrowserTest {

    private final ThreadLocalRandom random = ThreadLocalRandom.current();

    /** Nobody else is called like this. */
    private final String given = InventedName.drawn();

    private final String family = InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_call_becomes_help_with_a_teacher_as_key_worker_and_ends_with_a_plan_to_keep() {
        var hub = signedIn("Briar Holloway-Tarn");
        takeContact(hub);
        hub.press("Answer").press("Record the answer").seesProblem("Choose an answer");
        hub.choose("Early help assessment")
                .type("Why?", "Sleep and mornings; a mother who asks.")
                .type("What is whoever asked told?", "Somebody you know will telephone this week.")
                .choose("By telephone")
                .press("Record the answer")
                .sees("Waiting for a key worker");
        var page = hub.address();
        hub.press("Ask for a key worker")
                .choose("Be the family's key worker")
                .choose("Anybody who works there")
                .select("Which agency?", "Sparrowfield Primary School")
                .type("Why them, and what would they do?", "You know her, and Mum trusts you.")
                .press("Ask")
                .sees("Waiting for Sparrowfield Primary School");

        var teacher = signedIn("Marnie Oxbarrow");
        assertThat(teacher.visit(page).status()).isEqualTo(404);
        teacher.visit("/early-help/my-families")
                .follow("Will you be the family's key worker?")
                .sees(given)
                .press("Yes, I will")
                .sees("Assessment being written");
        consent(teacher, page, given);
        consent(teacher, page, "Orla");
        assess(teacher, page);
        plan(teacher, page);
        meeting(teacher, page);
        teacher.visit(page).follow("Prepare to close");
        teacher.choose("What the family wanted has changed")
                .type("What came of it?", "Sleeps five nights of seven.")
                .type("What does the family say about it?", "We laugh at breakfast.")
                .select("A parent or carer says", "2")
                .type("What is going well for you", "Bedtime at seven, five nights of the week.")
                .type("What keeps it going", "Gran on Sundays.")
                .type("Signs that it is getting hard again", "Shouting before school.")
                .type("Who to call, and on which number", "Early help, 01632 960110.")
                .type("Names of those who may have this plan, one to a line", "Orla; the school")
                .press("Save, and look at it");
        teacher.follow("Family wellbeing plan, to print")
                .seesHeading("Our plan for staying well")
                .sees("Bedtime at seven")
                .sees("6 less worry");
        teacher.visit(page).press("Close early help").seesHeading("My families").doesNotSee(given);
        assertThat(teacher.visit(page).status()).isEqualTo(404);
        hub.visit(page).sees("Closed: What the family wanted has changed");
    }

    @Test
    void a_step_up_reaches_the_front_door_and_the_worker_hears_back() {
        var hub = signedIn("Briar Holloway-Tarn");
        takeContact(hub);
        hub.press("Answer")
                .choose("Step up to the front door")
                .type("Why?", "A new bruise, and nobody opens the door.")
                .type("What is whoever asked told?", "We have told the front door today.")
                .choose("By telephone")
                .press("Record the answer")
                .sees("The front door has a copy of this record");
        var asked = hub.address();
        var frontDoor = signedIn("Ines Castlemarch");
        frontDoor
                .visit("/front-door")
                .follow(given)
                .sees("A new bruise, and nobody opens the door.")
                .sees("Nobody in the house has slept for weeks.");
        hub.visit("/referrals").sees(given);
        decideAsEarlyHelp(frontDoor);
        hub.visit("/notices").sees("The front door has told you the outcome of your referral");
        hub.visit(asked)
                .sees("What the front door decided")
                .sees("A health visitor calls tomorrow; please offer help with the nights.");
    }

    @Test
    void a_family_that_steps_up_comes_down_with_its_record_and_nobody_types_it_again() {
        var hub = signedIn("Briar Holloway-Tarn");
        takeContact(hub);
        hub.press("Answer")
                .choose("Early help assessment")
                .type("Why?", "Sleep and mornings.")
                .type("What is whoever asked told?", "Somebody will telephone this week.")
                .choose("By telephone")
                .press("Record the answer")
                .sees("Waiting for a key worker");
        var family = hub.address();
        hub.follow("Step up to the front door");
        hub.type("What has changed, and what do you fear?", "A new bruise, and no explanation.")
                .choose("Level 3, targeted and complex")
                .choose("Yes, the family knows and agrees")
                .press("Step up")
                .sees("Waiting for the front door");

        var frontDoor = signedIn("Ines Castlemarch");
        frontDoor
                .visit("/front-door")
                .follow(given)
                .sees("A new bruise, and no explanation.")
                .sees("Nobody in the house has slept for weeks.")
                .sees("I am tired all day.");
        decideAsEarlyHelp(frontDoor);

        hub.visit(family)
                .sees("The front door has decided")
                .sees("A health visitor calls tomorrow; please offer help with the nights.")
                .sees("It hands the family down to early help, with all that was told.");
        hub.press("Answer the hand-over")
                .sees("A new bruise, and no explanation.")
                .sees("Nobody in the house has slept for weeks.")
                .sees("I am tired all day.")
                .sees("The bruise has an explanation; nights are still the worry.");
        hub.press("Answer")
                .choose("Early help assessment")
                .type("Why?", "Help goes on.")
                .type("What is whoever asked told?", "Early help goes on.")
                .choose("By telephone")
                .press("Record the answer")
                .sees("The family needs a key worker")
                .sees("Early help goes on: Help goes on.")
                .sees("Key worker found");
        assertThat(hub.address()).as("the same family, and no second record").isEqualTo(family);
    }

    private void decideAsEarlyHelp(Visitor frontDoor) {
        frontDoor.press("Triage").choose("Amber, within 24 hours").press("Save colour");
        frontDoor
                .press("Decide")
                .choose("Level 2, early help")
                .choose("Early help")
                .type("Why?", "The bruise has an explanation; nights are still the worry.")
                .type(
                        "What will the referrer be told?",
                        "A health visitor calls tomorrow; please offer help with the nights.")
                .press("Record the decision");
        frontDoor.press("Tell the referrer").press("Send to the referrer").sees("Not opened yet");
    }

    @Test
    void an_officer_who_is_not_involved_finds_no_family_and_the_manager_finds_the_numbers() {
        var officer = signedIn("Wilf Bramblecote");
        officer.visit("/early-help/my-families").sees("You work with no family here now");
        assertThat(officer.visit("/early-help").status()).isEqualTo(404);
        assertThat(officer.visit("/early-help/numbers").status()).isEqualTo(404);
        var partnership = signedIn("Odette Larkmead");
        assertThat(partnership.visit("/early-help/my-families").status()).isEqualTo(404);

        var manager = signedIn("Aveline Marshgate");
        manager.visit("/early-help/numbers").sees("Contacts answered within 72 hours");
        manager.visit("/early-help/drift").seesHeading("No review in time");
        manager.visit("/early-help/group").seesHeading("Multi-agency group");
        manager.visit("/early-help/families").seesHeading("Families with early help");
    }

    private void takeContact(Visitor hub) {
        hub.visit("/early-help")
                .press("Take a contact")
                .choose("Telephone line")
                .choose("The family itself")
                .type("Name of whoever is asking", "Orla " + family)
                .type("Who they are to the family", "Mother")
                .type("Telephone or e-mail that is safe to use", "01632 960321")
                .type("First names of child 1", given)
                .type("Family name of child 1", family)
                .typeDate("Date of birth of child 1", 1 + random.nextInt(28), 4, 2018)
                .type("Name of person 1", "Orla " + family)
                .type("Who person 1 is to the children", "Mother")
                .type(
                        "What is asked for, and what is happening?",
                        "Nobody in the house has slept for weeks.")
                .type("What did a child say, in their own words?", "I am tired all day.")
                .choose("Yes, the family knows and agrees")
                .press("Save the contact")
                .seesProblem("Choose whether domestic abuse is part of the family’s life");
        hub.page().locator("#domesticAbuse-3").check();
        hub.press("Save the contact").sees("I am tired all day.");
    }

    private void consent(Visitor teacher, String page, String who) {
        teacher.visit(page).follow("Ask again, or change what " + who);
        teacher.choose("Agrees")
                .choose("The key worker and the early help hub")
                .press("Save")
                .sees("Agrees to share with");
    }

    private void assess(Visitor teacher, String page) {
        teacher.visit(page).press("Begin the assessment").press("Begin the assessment");
        var here = page + "/assessment";
        for (var part : new String[] {"child", "parenting", "home"}) {
            teacher.visit(here + "/" + part)
                    .type("What is needed", "Four hours of sleep on most nights.")
                    .type("What is going well", "They read together every night.")
                    .press("Save and continue");
        }
        teacher.visit(here + "/voices")
                .type("What the child says, word for word", "I want Mum to laugh.")
                .type("What the family says, and wants to be different", "Quiet mornings.")
                .press("Save and continue");
        teacher.visit(here + "/worry")
                .select("A parent or carer says", "8")
                .press("Save and continue");
        teacher.visit(here + "/analysis")
                .type("What you make of it, and why", "No sleep, so no patience.")
                .press("Save and continue");
        teacher.press("Complete the assessment").sees("Plan being made");
    }

    private void plan(Visitor teacher, String page) {
        var by = LocalDate.now().plusWeeks(4);
        teacher.visit(page).press("Make the plan");
        teacher.type("What will be different?", given + " sleeps through four nights")
                .type("Who does what?", "Mum and the school nurse")
                .typeDate("By when?", by.getDayOfMonth(), by.getMonthValue(), by.getYear())
                .type("How will you all know?", "The diary on the fridge")
                .press("Add to the plan");
        teacher.press("The family agrees this plan").sees("First review of the plan");
        teacher.follow("Say how far it has come")
                .choose("Partly achieved")
                .type("What shows it?", "Three nights in the diary")
                .press("Save")
                .sees("Three nights in the diary");
    }

    private void meeting(Visitor teacher, String page) {
        var today = LocalDate.now();
        var next = today.plusWeeks(10);
        teacher.visit(page).press("Call a meeting");
        teacher.typeDate("When?", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .type("Where?", "The school library")
                .press("Call the meeting");
        teacher.visit(page).press("Record the meeting");
        teacher.type("What was agreed?", "Bedtime stays at seven.")
                .choose("Yes")
                .typeDate(
                        "When do you meet again?",
                        next.getDayOfMonth(),
                        next.getMonthValue(),
                        next.getYear())
                .press("Save the record")
                .sees("Next review of the plan");
    }
}
