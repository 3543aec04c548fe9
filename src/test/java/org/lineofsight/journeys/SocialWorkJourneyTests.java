package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * Children are assessed and enquired about: a social worker writes, the police tell what they know
 * and see no more, and a manager agrees.
 */
class SocialWorkJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String child = InventedName.drawn() + " " + InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void an_assessment_is_written_sent_back_and_agreed() {
        CaseWork.handOver(this::signedIn, child);
        var manager = signedIn("Isaura Fenwillow");
        var found = CaseWork.allocateToLorcan(manager, child);

        var worker = signedIn("Lorcan Thistlemere");
        worker.visit(found + "/assessments/new").press("Begin the assessment");
        worker.sees("Being written").follow("Assessment of");
        var assessment = worker.address();
        worker.sees("Assessment, from its start").sees("When every part is written");

        var hear = CaseWork.tasks(worker, "Hear ");
        worker.visit(hear.getFirst()).press("Save and continue");
        assertThat(worker.status()).isEqualTo(422);
        for (var task : hear) {
            CaseWork.hear(worker.visit(task));
        }
        worker.visit(assessment)
                .follow("Parents’ words, and the analysis")
                .press("Save and continue")
                .seesProblem("Write what parents and carers say");
        worker.type("What do parents and carers say?", "“We are doing what we can.”")
                .type("What does it mean for each child?", "Somebody has to get up with them.")
                .press("Save and continue");
        worker.follow("Note what an agency told")
                .press("Note it")
                .seesProblem("Choose the agency that told it");
        worker.select("Agency", "Larkshire Constabulary")
                .type("What did they tell?", "Nothing held")
                .press("Note it")
                .sees("Nothing held");
        for (var task : CaseWork.tasks(worker, "Factors and outcome")) {
            worker.visit(task)
                    .press("Save and continue")
                    .seesProblem("Choose whether factors were found");
            worker.choose("These were found")
                    .choose("Neglect (16A)")
                    .choose("Child in need plan")
                    .type("Why this?", "They need help that goes on.")
                    .press("Save and continue");
        }
        worker.press("Send it to a manager").sees("Sent to a manager by Lorcan Thistlemere");

        var officer = signedIn("Ansel Thornwick");
        assertThat(officer.visit(assessment).status()).isEqualTo(404);

        manager.visit("/child-protection/assessments?which=with-manager").sees("To agree");
        manager.visit(assessment)
                .press("Agree it or send it back")
                .press("Give the answer")
                .seesProblem("Choose whether you agree");
        manager.choose("I send it back")
                .press("Give the answer")
                .seesProblem("Write what is missing or has to change");
        manager.type("What do you say to it?", "What do the children say of the evenings?")
                .press("Give the answer")
                .sees("Sent back");
        manager.follow("Agree to another day")
                .press("Agree to this day")
                .seesProblem("Write why it takes longer");
        var later = LocalDate.now(LONDON).plusDays(120);
        manager.type("Why does it take longer?", "The father is at sea until spring.")
                .typeDate(
                        "Until when?",
                        later.getDayOfMonth(),
                        later.getMonthValue(),
                        later.getYear())
                .press("Agree to this day")
                .sees("The clocks are not moved by it");

        worker.visit("/notices").sees("A manager has sent back what you wrote");
        worker.visit(assessment)
                .sees("What do the children say of the evenings?")
                .press("Send it to a manager");
        manager.visit(assessment).press("Agree it or send it back");
        manager.choose("I agree it").press("Give the answer").sees("Agreed");
        worker.visit(found).sees("Agreed");
    }

    @Test
    void an_enquiry_begins_with_the_decision_and_each_agency_sees_its_own_part() {
        CaseWork.handOver(this::signedIn, child);
        var manager = signedIn("Isaura Fenwillow");
        var found = CaseWork.allocateToLorcan(manager, child);
        var worker = signedIn("Lorcan Thistlemere");
        decideOnAnEnquiry(worker, found);

        worker.visit(found).follow("S47-");
        var enquiry = worker.address();
        worker.sees("Initial conference, or that none is needed")
                .sees("Taking part: Larkshire Constabulary");

        var officer = signedIn("Ansel Thornwick");
        assertThat(officer.visit(enquiry).status()).isEqualTo(404);
        officer.visit("/").follow("Section 47 enquiry S47-");
        officer.visit(enquiry + "/part")
                .press("Tell the social worker")
                .seesProblem("Write what the agency told");
        officer.type("What does your agency know?", "Two calls to the address in March.")
                .press("Tell the social worker")
                .sees("Two calls to the address in March.")
                .doesNotSee("Findings");
        assertThat(signedIn("Wilf Bramblecote").visit(enquiry + "/part").status()).isEqualTo(404);

        worker.visit("/notices").sees("An agency has written what it knows towards an enquiry");
        worker.visit(enquiry).sees("Two calls to the address in March.");
        for (var task : CaseWork.tasks(worker, "Hear ")) {
            CaseWork.hear(worker.visit(task));
        }
        worker.visit(enquiry)
                .follow("What was found")
                .press("Save and continue")
                .seesProblem("Write who leads for the police");
        worker.type("Who leads for the police?", "A detective of the child abuse unit")
                .type("Findings", "The marks are of different ages.")
                .press("Save and continue");
        for (var task : CaseWork.tasks(worker, "Conclusion for ")) {
            worker.visit(task)
                    .press("Save and continue")
                    .seesProblem("Choose what the enquiry concludes");
            worker.choose("Concerns substantiated, child judged to be at continuing risk")
                    .type("Why?", "It has happened before.")
                    .press("Save and continue");
        }
        worker.press("Send it to a manager").sees("Sent to a manager by Lorcan Thistlemere");

        manager.visit(enquiry).press("Agree it or send it back");
        manager.choose("I agree it")
                .press("Give the answer")
                .sees("A child protection conference is to be called");
        manager.visit("/child-protection/enquiries?which=to-be-called")
                .sees("At continuing risk, no conference held yet")
                .seesHeading("Section 47 enquiries");
        worker.visit(enquiry)
                .follow("Tell the agencies")
                .press("Tell them")
                .seesProblem("Write what the agencies are told");
        worker.type("What are they told?", "Substantiated. A conference follows.")
                .press("Tell them");
        officer.visit(enquiry + "/part")
                .sees("Substantiated. A conference follows.")
                .doesNotSee("different ages");

        manager.visit(enquiry).follow("Decide against it");
        manager.press("Decide against a conference").seesProblem("Write why no conference is held");
        manager.type(
                        "Why is no conference held?",
                        "The child moved to another county, whose conference has a date.")
                .press("Decide against a conference")
                .sees("whose conference has a date");
    }

    private static void decideOnAnEnquiry(Visitor worker, String found) {
        var today = LocalDate.now(LONDON);
        worker.visit(found + "/strategy-discussions/new")
                .type("What makes it necessary?", "Marks on the arms that nobody explains.")
                .choose("At once")
                .typeDate(
                        "Which day?", today.getDayOfMonth(), today.getMonthValue(), today.getYear())
                .type("When does it start?", "00:00")
                .type("How can people join from elsewhere?", "Telephone 01632 960700")
                .choose("Larkshire Constabulary")
                .choose("Tern Valley Hospitals NHS Trust")
                .press("Call the discussion and ask them")
                .press("Go to the strategy discussion")
                .press("Go to the meeting")
                .press("Record who came");
        var came = worker.page().locator("input[type=radio][value=IN_PERSON]");
        for (var i = 0; i < came.count(); i++) {
            came.nth(i).check();
        }
        worker.press("Save who came")
                .sees("This meeting was quorate.")
                .follow("What it is about, and what was decided")
                .press("Record the decision");
        worker.choose("Yes: a section 47 enquiry begins")
                .choose("Joint: children’s social care and police")
                .type("What is the evidence for that?", "The marks do not fit what is told.")
                .type("What keeps the children safe now?", "They stay with their aunt.");
        var medicals = worker.page().locator("input[type=radio][value=NOT_NEEDED]");
        for (var i = 0; i < medicals.count(); i++) {
            medicals.nth(i).check();
        }
        worker.press("Record the decision").sees("What was decided");
    }
}
