package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** The front door hands over, a manager allocates, the agencies talk, and only then is decided. */
class StrategyDiscussionJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String child = InventedName.drawn() + " " + InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void agencies_are_asked_reply_come_and_decide_and_each_sees_what_it_may() {
        CaseWork.handOver(this::signedIn, child);
        var manager = signedIn("Isaura Fenwillow");
        var found = CaseWork.allocateToLorcan(manager, child);

        var worker = signedIn("Lorcan Thistlemere");
        worker.visit("/notices").sees("A case has been allocated to you");
        worker.visit(found + "/strategy-discussions/new")
                .seesHeading("Call a strategy discussion")
                .press("Call the discussion and ask them")
                .seesProblem("Write what makes a strategy discussion necessary");
        var tomorrow = LocalDate.now(LONDON).plusDays(1);
        worker.type("What makes it necessary?", "A bruise that does not fit the fall that is told.")
                .choose("Within three working days");
        day(worker, tomorrow);
        worker.type("When does it start?", "10.30am")
                .type("How can people join from elsewhere?", "Telephone 01632 960700")
                .choose("Larkshire Constabulary")
                .press("Call the discussion and ask them")
                .seesProblem(
                        "Ask Health too: without them the strategy discussion cannot be quorate");
        worker.choose("Tern Valley Hospitals NHS Trust")
                .press("Call the discussion and ask them")
                .sees("A strategy discussion is to be held and decided");
        worker.press("Go to the strategy discussion")
                .press("Go to the meeting")
                .sees("Children’s social care");
        var meeting = worker.address();

        worker.sees("will not be quorate as it stands: no reply from police and health.")
                .follow("Ask somebody else, or write why the family is not asked")
                .press("Save")
                .seesProblem("Choose whom you ask");
        worker.choose("Somebody of the family is not asked")
                .type("Name", "The father")
                .press("Save")
                .seesProblem("Write why they are not asked");
        worker.type("Why are they not asked?", "It could put the child in danger")
                .press("Save")
                .sees("It could put the child in danger");

        var officer = signedIn("Ansel Thornwick");
        assertThat(officer.visit(found).status()).isEqualTo(404);
        officer.visit("/").sees("Reply: Strategy discussion");
        officer.visit("/meetings").sees("Strategy discussion");
        officer.visit(meeting)
                .doesNotSee("For those who run it")
                .doesNotSee("It could put the child in danger");
        officer.visit("/meetings").follow("See your meetings in your own calendar");
        officer.press("Make an address").sees("It is shown once");
        officer.visit(meeting);
        officer.press("Reply").press("Send the reply").seesProblem("Choose whether you come");
        officer.choose("Joining by telephone")
                .press("Send the reply")
                .sees("You replied: Joining by telephone");
        var desk = signedIn("Quenby Saltfleet");
        desk.visit(meeting).press("Reply");
        desk.choose("Not coming: apologies")
                .press("Send the reply")
                .seesProblem("Write why nobody can come");
        desk.type("Why can nobody come?", "Everybody is on the ward.")
                .press("Send the reply")
                .sees("This strategy discussion will not be quorate: missing health");
        desk.press("Change the reply");
        desk.choose("Sending a deputy")
                .type("Who comes?", "The on-call paediatrician")
                .press("Send the reply")
                .sees("The on-call paediatrician");
        assertThat(officer.visit(meeting + "/attendance").status()).isEqualTo(404);
        desk.follow("Hand in a paper")
                .press("Hand it in")
                .seesProblem("Choose whether the family is shown it");
        desk.type("What is it?", "Growth chart")
                .type("The report", "Weight below the second centile.")
                .choose("Yes, before the meeting")
                .press("Hand it in")
                .follow("Growth chart")
                .sees("Weight below the second centile.");
        officer.visit(meeting).sees("Growth chart");

        for (var other :
                new String[] {"Sabra Nettlecombe", "Wilf Bramblecote", "Odette Larkmead"}) {
            var somebody = signedIn(other);
            assertThat(somebody.visit(meeting).status()).as(other).isEqualTo(404);
            assertThat(somebody.visit(found).status()).as(other).isEqualTo(404);
        }

        worker.visit(meeting).follow("Another time or place").seesHeading("Another time or place");
        day(worker, LocalDate.now(LONDON));
        worker.type("When does it start?", "00:00").press("Change it and tell everybody");
        officer.visit("/notices").sees("A meeting you are asked to has another time or place");

        worker.visit(meeting).press("Record who came").seesHeading("Who came?");
        var inPerson = worker.page().locator("input[type=radio][value=IN_PERSON]");
        inPerson.nth(0).check();
        inPerson.nth(1).check();
        worker.press("Save who came")
                .sees("It cannot be told whether this meeting was quorate. Not recorded: Health.");
        worker.follow("Put right who came");
        worker.page().locator("input[type=radio][value=BY_VIDEO]").nth(2).check();
        worker.press("Save who came").sees("This meeting was quorate.");

        worker.follow("What it is about, and what was decided")
                .press("Record the decision")
                .press("Record the decision")
                .seesProblem("Choose whether the threshold is met");
        worker.choose("Yes: a section 47 enquiry begins")
                .choose("Joint: children’s social care and police")
                .type("What is the evidence for that?", "The injury does not fit the story.")
                .type("What keeps the children safe now?", "They stay with their grandmother.");
        var needed = worker.page().locator("input[type=radio][value=NOT_NEEDED]");
        for (var i = 0; i < needed.count(); i++) {
            needed.nth(i).check();
        }
        worker.press("Record the decision").sees("What was decided").sees("Met");
        worker.visit(found).sees("Section 47 threshold met");

        minutesAreWrittenSentAndOpened(worker, officer, desk, meeting);
    }

    private void minutesAreWrittenSentAndOpened(
            Visitor worker, Visitor officer, Visitor desk, String meeting) {
        assertThat(officer.visit(meeting + "/minutes").status()).isEqualTo(404);
        worker.visit(meeting).follow("Write the minutes").press("Write the minutes");
        worker.type("Information shared", "Police: two calls last year.\n\nHealth: a bruise.")
                .type("Decision", "The threshold is met.")
                .press("Save the draft")
                .press("Approve the minutes")
                .seesProblem("Choose whether anybody saw it differently");
        worker.press("Write on");
        worker.choose("Everybody agreed")
                .type("Safety plan", "They stay with their grandmother.")
                .press("Save the draft")
                .press("Approve the minutes")
                .sees("nobody has been sent them yet");
        worker.press("Choose who sees what, and send").seesHeading("Who sees what?");
        worker.page().locator("a:has-text('Keep something of this back')").first().click();
        worker.seesHeading("Keep something back")
                .press("Keep it back")
                .seesProblem("Choose from whom");
        worker.page().locator("input[name=passages]").nth(1).uncheck();
        worker.choose("Tern Valley Hospitals NHS Trust")
                .type("Why?", "It is about an adult who is no patient there.")
                .press("Keep it back")
                .sees("Kept from Tern Valley Hospitals NHS Trust");
        worker.press("Send the minutes").sees("Not opened");

        officer.visit("/notices").sees("Minutes of a meeting are here for you to read");
        officer.visit("/").sees("Read the minutes");
        officer.visit(meeting).follow("Read the minutes").sees("two calls last year");
        assertThat(officer.visit(meeting + "/minutes/1/release").status()).isEqualTo(404);
        assertThat(officer.visit(meeting + "/minutes/draft").status()).isEqualTo(404);
        desk.visit(meeting + "/minutes").sees("a bruise").doesNotSee("two calls last year");
        desk.visit(meeting + "/minutes/1/print").doesNotSee("two calls last year");

        worker.visit(meeting + "/minutes").sees("Ansel Thornwick");
        worker.page().locator("tr:has-text('Tern Valley') a:has-text('Take it back')").click();
        worker.press("Take them back").seesProblem("Write why they should not have these");
        worker.type("Why should they not have them?", "Sent to the wrong hospital")
                .press("Take them back")
                .sees("Sent to the wrong hospital");
        assertThat(desk.visit(meeting + "/minutes").status()).isEqualTo(404);
    }

    @Test
    void the_demonstration_has_a_year_of_cases() {
        var manager = signedIn("Isaura Fenwillow");
        manager.visit("/child-protection?which=allocated").doesNotSee("No case here");
        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Lorcan Thistlemere").visit("/child-protection");
        phone.visit("/meetings?which=past");
    }

    private static void day(Visitor visitor, LocalDate day) {
        visitor.typeDate("Which day?", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
