package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A health visitor works out what life is like for a child, and what has changed. */
class PracticeToolsJourneyTests extends BrowserTest {

    private static final List<String> AREAS =
            List.of(
                    "Weight and growth",
                    "Food and drink",
                    "Clothing and shoes",
                    "Washing and hygiene",
                    "Health care",
                    "Teeth",
                    "Home conditions",
                    "Bed and sleep",
                    "Safety at home",
                    "Supervision",
                    "Warmth and affection",
                    "Routine and boundaries",
                    "Play, talk and stimulation",
                    "School or nursery attendance",
                    "Friends and belonging",
                    "Parents’ own needs",
                    "Accepting help");

    private final String given = InventedName.drawn();
    private final String family = InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_health_visitor_screens_a_child_for_neglect_and_sees_the_change_when_she_does_it_again() {
        var visitor = signedIn("Nia Withermoor");
        visitor.follow("Practice tools").press("Start a practice tool");
        visitor.press("Start").seesProblem("Choose a tool").seesProblem("Choose the child");
        visitor.choose("Neglect screening")
                .choose("Another child")
                .type("First names", given)
                .type("Family name", family)
                .choose("I know about how old")
                .type("Age in years", "3")
                .press("Start")
                .seesHeading("Neglect screening");
        answerAll(visitor, "Not known");
        answer(visitor, "Food and drink", "Very concerned");
        visitor.press("Done").seesProblem("Food and drink: write what you have seen or heard");
        visitor.type("Food and drink: what have you seen or heard?", "The fridge was empty, twice.")
                .type("What did the child say, word for word?", "My tummy talks.")
                .press("Done");
        visitor.sees("Food and drink: very concerned")
                .sees("16 not known.")
                .sees("Talk to your safeguarding lead today, and tell the front door.")
                .sees("My tummy talks.");

        visitor.press("Do it again").sees("Last time: Very concerned");
        answerAll(visitor, "Not concerned");
        answer(visitor, "Food and drink", "Partly concerned");
        visitor.type("Food and drink: what have you seen or heard?", "Bread, milk and apples.")
                .type("What did the child say, word for word?", "I had a apple.")
                .press("Done")
                .sees("1 better, 0 worse, 0 the same, 16 not comparable");
        var sheet = address(visitor);

        var officer = signedIn("Wilf Bramblecote");
        assertThat(officer.visit(sheet).status()).isEqualTo(404);
    }

    @Test
    void she_prints_the_chronology_of_a_family_without_names() {
        var visitor = begunChronology();
        visitor.press("Add an entry").choose("About then");
        visitor.page().locator("#date-month").fill("3");
        visitor.page().locator("#date-year").fill("2024");
        assertEntry(visitor, given + " " + family + " stayed with Hesper for a week.");
        visitor.sees("about March 2024").sees(given + " " + family + " stayed with Hesper");
        visitor.follow("Names replaced")
                .sees("Child A stayed with Hesper for a week.")
                .sees("“Hesper” may still name somebody or a place.")
                .doesNotSee(family);
        visitor.follow("Print").seesHeading("Chronology of a family").doesNotSee(family);
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        visitor.sees("Child A stayed with Hesper for a week.");
        assertThat(visitor.page().getByText("may still name somebody").first().isVisible())
                .as("what is to be checked is not printed")
                .isFalse();
    }

    @Test
    void another_agency_is_invited_to_the_chronology_adds_to_it_and_is_shown_out_again() {
        var visitor = begunChronology();
        visitor.press("Add an entry").choose("Nobody knows when");
        assertEntry(visitor, given + " " + family + " came to the clinic in sandals, in the snow.");
        var chronology = visitor.address();
        visitor.follow("Invite an agency to add what it knows")
                .press("Invite")
                .seesProblem("Choose an agency");
        visitor.select("Which agency?", "Sparrowfield Primary School")
                .choose("Somebody whose e-mail address you know")
                .type("E-mail address at work", "marnie@larkshire.example")
                .type(
                        "What are they asked to add, and what for?",
                        "Days missed since September, for the meeting on Friday.")
                .press("Invite")
                .sees("0 entries so far");

        var teacher = signedIn("Marnie Oxbarrow");
        teacher.visit("/")
                .follow("Add what you know: Chronology, " + family)
                .sees("Days missed since September, for the meeting on Friday.")
                .sees("in sandals, in the snow")
                .doesNotSee("Who is invited to add to it");
        teacher.press("Add an entry").choose("About then");
        teacher.page().locator("#date-year").fill("2025");
        teacher.type("What happened?", "Late on nine days of ten.")
                .select("Which agency is it known from?", "Sparrowfield Primary School")
                .press("Add the entry")
                .sees("Late on nine days of ten.");
        teacher.press("That is all we know").sees("You have added all that you know");
        var lead = signedIn("Gethsie Marchbrook");
        assertThat(lead.visit(chronology).status()).isEqualTo(404);

        visitor.visit(chronology)
                .sees("Late on nine days of ten.")
                .sees("1 entry. All that they know, said Marnie Oxbarrow");
        visitor.follow("Print").sees("Marnie Oxbarrow, Sparrowfield Primary School");
        assertThat(onPaper(visitor)).as("a chronology is printed across").contains("landscape");
        visitor.visit(chronology)
                .press("End the invitation of Marnie Oxbarrow, Sparrowfield Primary School")
                .sees("Ended by Nia Withermoor");
        assertThat(teacher.visit(chronology).status()).isEqualTo(404);
        teacher.visit("/").doesNotSee(family);
    }

    private Visitor begunChronology() {
        var visitor = signedIn("Nia Withermoor");
        visitor.visit("/practice-tools/start")
                .choose("Chronology")
                .choose("Another child")
                .type("First names", given)
                .type("Family name", family)
                .choose("Not known")
                .press("Start");
        return visitor.seesHeading("Begin a chronology").press("Begin");
    }

    /** The sheet of paper that the page asks for. */
    private static String onPaper(Visitor visitor) {
        return visitor.page().evaluate("getComputedStyle(document.body).page").toString();
    }

    @Test
    void the_front_door_reads_the_tools_beside_a_contact() {
        var teacher = signedIn("Marnie Oxbarrow");
        teacher.visit("/practice-tools").follow("Graded care profile scores");
        var manager = signedIn("Ines Castlemarch");
        manager.visit(address(teacher))
                .sees("Scored by somebody who is not trained in the tool.")
                .sees("Contact ");
    }

    @Test
    void a_form_on_a_phone_can_be_filled_in() {
        var visitor = visitorWithPhone().visit("/sign-in").press("as Marnie Oxbarrow");
        visitor.visit("/practice-tools").follow("Neglect screening");
        assertThat(
                        (int)
                                visitor.page()
                                        .evaluate(
                                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isZero();
    }

    private static void assertEntry(Visitor visitor, String happened) {
        visitor.type("What happened?", happened)
                .select("Which agency is it known from?", "Larkshire Health Visiting Service")
                .press("Add the entry");
    }

    private static void answerAll(Visitor visitor, String answer) {
        AREAS.forEach(area -> answer(visitor, area, answer));
    }

    private static void answer(Visitor visitor, String area, String answer) {
        visitor.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(area).setExact(true))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    private static String address(Visitor visitor) {
        var url = visitor.page().url();
        return url.substring(url.indexOf('/', "http://".length()));
    }
}
