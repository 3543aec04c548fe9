package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An improvement from where it was decided to what it changed, by the office and the lead of an
 * agency; and what leaders see of all of them.
 */
class ImprovementJourneyTests extends BrowserTest {

    private static final String OFFICER = "Odette Larkmead";
    private static final String SCRUTINEER = "Hester Quillfeather";
    private static final String PARTNER = "Rufus Farthingdale";
    private static final String SCHOOL = "Sparrowfield Primary School";
    private static final String SCHOOL_LEAD = "Gethsie Marchbrook";
    private static final List<String> SOURCES =
            List.of(
                    "Business plan",
                    "Meeting",
                    "Review",
                    "Audit",
                    "Self-assessment",
                    "Scrutiny",
                    "Escalation",
                    "Pledge",
                    "Policy");

    private final String what = "Ask each child what helped, " + UUID.randomUUID();
    private final LocalDate due = LocalDate.now(ZoneId.of("Europe/London")).plusDays(40);

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    private Visitor signedInOnPhone(String name) {
        return visitorWithPhone().visit("/sign-in").press("as " + name);
    }

    private void ask(Visitor officer, String source) {
        officer.type("What is to be done?", what)
                .type("What will be different, and for whom?", "Children say so themselves")
                .select("Who has to do it?", SCHOOL)
                .typeDate("By which day?", due.getDayOfMonth(), due.getMonthValue(), due.getYear())
                .select("What kind of work decided it?", source)
                .type("Theme", "voice of the child");
    }

    @Test
    void an_improvement_goes_from_where_it_was_decided_to_what_it_changed() {
        var officer = signedIn(OFFICER);
        officer.visit("/partnership/actions").press("Raise an action").press("Raise it");
        officer.seesProblem("Write what is to be done").seesProblem("Choose");
        ask(officer, "Audit");
        // what a page of somebody else’s making might send: one owner too many
        officer.page()
                .evaluate(
                        """
                        () => {
                          const chosen = document.querySelector('select[name="action.owner"]');
                          const second = document.createElement('input');
                          second.type = 'hidden';
                          second.name = chosen.name;
                          second.value = chosen.options[chosen.options.length - 2].value;
                          chosen.form.append(second);
                        }
                        """);
        officer.press("Raise it").seesProblem("Choose one owner");
        assertThat(officer.page().locator(".govuk-form-group--error").textContent())
                .contains("Choose one owner");
        officer.select("Who has to do it?", SCHOOL).press("Raise it").seesHeading(what);
        var action = officer.address();

        var lead = signedIn(SCHOOL_LEAD);
        lead.visit("/").follow(what);
        lead.press("Return it").press("Return it").seesProblem("Why can you not do this?");
        lead.type("Why can you not do this?", "It is for the whole trust").press("Return it");
        lead.sees("Returned");
        officer.visit(action).press("Decide it anew").press("Ask anew").seesProblem("Why is it");
        officer.type("Why is it changed?", "It is for your school only")
                .press("Ask anew")
                .sees("Not accepted yet");
        lead.visit(action).press("Accept it").press("Accept it").sees("Accepted");
        lead.press("Write how it goes").press("Write how it goes").seesProblem("How does it go?");
        lead.type("How does it go?", "Two classes of seven").press("Write how it goes");
        lead.follow("Add a file as evidence")
                .press("Add it")
                .seesProblem("Write what this file shows");
        lead.type("What does it show?", "The list of each class").press("Add it");
        lead.seesProblem("Choose a file");
        chooseFile(lead, "list.pdf", "just words").press("Add it").seesProblem("must be a PDF");
        chooseFile(lead, "list.pdf", "%PDF-1.7 a list")
                .press("Add it")
                .sees("The list of each class");
        lead.press("Say that it is done").press("Say that it is done").seesProblem("What was done");
        lead.type("What was done, and how can one see it?", "Asked in each class; the list is here")
                .press("Say that it is done")
                .sees("Done, not checked yet")
                .doesNotSee("Check that it is done");
        assertThat(lead.visit(action + "/check").status()).as("whoever did it").isEqualTo(404);

        officer.visit(action);
        var file = officer.page().locator("main a[download]").getAttribute("href");
        assertThat(officer.page().request().get(file).text()).isEqualTo("%PDF-1.7 a list");
        officer.press("Check that it is done").press("It is done");
        officer.seesProblem("Write how you know").seesProblem("Choose whether anything can be");
        officer.type("How do you know that it is done?", "Seen in seven class books")
                .choose("Yes, there is evidence of impact")
                .type(
                        "What is different now, and for whom? Or why can nothing be seen yet?",
                        "Children are asked")
                .press("It is done")
                .seesProblem("Write where this can be seen");
        officer.choose("No impact evidence yet").press("It is done").sees("No impact evidence yet");
        officer.follow("Say what it changed");
        officer.choose("Yes, there is evidence of impact")
                .type("Where can it be seen?", "Pupil survey of the spring")
                .type("A measure, where there is one", "Children who were asked")
                .type("Before", "20%")
                .type("After", "90%")
                .type(
                        "What is different now, and for whom? Or why can nothing be seen yet?",
                        "Nine in ten say that they were asked")
                .press("Save")
                .sees("There is evidence of impact")
                .sees("20% before, 90% after")
                .sees("Looked at again");
        officer.follow("Change its place in the plan");
        officer.select("Who asks after it?", "Quality and Effectiveness Group")
                .press("Save")
                .sees("Quality and Effectiveness Group");
        var teacher = signedIn("Marnie Oxbarrow");
        assertThat(teacher.visit(action).status()).isEqualTo(404);
        assertThat(teacher.page().request().get(file).status()).isEqualTo(404);
        assertThat(signedIn(PARTNER).visit(action).sees("Nine in ten").status()).isEqualTo(200);
    }

    private static Visitor chooseFile(Visitor visitor, String name, String content) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name,
                                "application/octet-stream",
                                content.getBytes(StandardCharsets.UTF_8)));
        return visitor;
    }

    @Test
    void every_kind_of_work_raises_into_the_one_plan_and_what_was_begun_comes_back() {
        var officer = signedIn(OFFICER);
        for (var source : SOURCES) {
            officer.visit("/partnership/actions/new");
            ask(officer, source);
            officer.press("Raise it").seesHeading(what);
        }
        for (var source : SOURCES) {
            officer.visit("/partnership/actions?state=to-do&sort=newest&source=" + code(source))
                    .sees(what);
        }
        officer.visit("/partnership/actions/new");
        ask(officer, "Review");
        officer.page().locator("[data-draft-status]").getByText("Saved").waitFor();
        officer.visit("/partnership/actions/new");
        assertThat(officer.page().getByLabel("What is to be done?").inputValue()).isEqualTo(what);
        officer.press("Raise it").seesHeading(what);
        officer.visit("/partnership/actions/new");
        assertThat(officer.page().getByLabel("What is to be done?").inputValue()).isEmpty();
    }

    private static String code(String source) {
        return source.equals("Business plan") ? "plan" : source.toLowerCase(java.util.Locale.UK);
    }

    @Test
    void what_was_done_a_year_ago_is_looked_at_again() {
        var officer = signedIn(OFFICER).visit("/partnership/actions?state=recheck");
        officer.follow("Offer each family a named midwife");
        officer.press("Look again").press("Save").seesProblem("Choose what you found");
        officer.choose("No longer in place")
                .type("What did you see, and how do you know?", "Three of twenty records show it")
                .press("Save")
                .sees("No longer in place")
                .press("Raise it again");
        assertThat(officer.page().getByLabel("What is to be done?").inputValue())
                .startsWith("Offer each family a named midwife");
    }

    @Test
    void the_plan_is_taken_away_as_file_and_on_paper_for_each_agency() {
        var officer = signedIn(OFFICER).visit("/partnership/actions?state=all");
        var rows = officer.page().locator("main table tbody tr").count();
        var file = officer.page().request().get("/partnership/actions/actions.csv?state=all");
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(file.text()).contains("Reference").contains("Send a report to each conference");
        assertThat(rows).isPositive();
        var workbook = officer.page().request().get("/partnership/actions/actions.xlsx?state=all");
        assertThat(new String(workbook.body(), 0, 2, StandardCharsets.ISO_8859_1)).isEqualTo("PK");

        officer.follow("How many each agency has").seesHeading("Actions of each agency");
        officer.follow("Print the actions of " + SCHOOL)
                .sees(SCHOOL)
                .doesNotSee("Millrace Surgery");
        officer.visit("/partnership/actions?state=late&due=month&source=audit&theme=neglect")
                .visit("/partnership/actions?agency=outside")
                .sees("No action here.");
        assertThat(signedIn("Marnie Oxbarrow").visit("/partnership/actions").status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {OFFICER, SCRUTINEER, PARTNER})
    void every_number_of_the_executive_page_opens_a_list_of_as_many(String name) {
        var reader = signedIn(name).visit("/partnership");
        var figures = reader.page().locator(".los-figures a").all();
        assertThat(figures).hasSizeGreaterThan(8);
        var numbers =
                figures.stream()
                        .map(figure ->
                                List.of(
                                        figure.locator(".los-figures__number").innerText(),
                                        figure.getAttribute("href"),
                                        figure.innerText()))
                        .toList();
        for (var number : numbers) {
            reader.visit(number.get(1));
            assertThat(reader.status()).as(number.get(2)).isEqualTo(200);
            assertThat(reader.page().locator("main table tbody tr").count())
                    .as(number.get(2) + " " + number.get(1))
                    .isEqualTo(Integer.parseInt(number.getFirst()));
        }
    }

    @Test
    void the_executive_page_prints_on_one_page() throws Exception {
        var partner = signedIn(PARTNER).visit("/partnership").follow("Print on one page");
        try (var paper =
                Loader.loadPDF(partner.page().pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
        partner.visit("/partnership");
        try (var paper =
                Loader.loadPDF(partner.page().pdf(new Page.PdfOptions().setFormat("A4")))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void a_day_of_the_year_is_added_taken_away_and_read_by_a_calendar_program() throws Exception {
        var officer = signedIn(OFFICER).visit("/partnership/calendar").sees("This month");
        officer.press("Add a day").press("Add the day").seesProblem("Choose whether it is once");
        var day = "Board away day " + UUID.randomUUID();
        officer.type("What is due or happens?", day)
                .typeDate("Which day?", due.getDayOfMonth(), due.getMonthValue(), due.getYear())
                .choose("Once")
                .press("Add the day")
                .sees(day);
        officer.press("Take away " + day).press("Put back " + day);
        officer.visit("/partnership/calendar/print").sees(day);

        var scrutineer = signedIn(SCRUTINEER).visit("/partnership/calendar");
        scrutineer
                .sees("Late")
                .sees("Done")
                .sees("Scrutiny, dip into cases: Ten plans for neglect");
        scrutineer.follow("See it in your own calendar");
        scrutineer.press("Make an address");
        var address = scrutineer.page().locator("main code").innerText();
        var feed = scrutineer.page().request().get(URI.create(address).getPath());
        var calendar = new CalendarBuilder().build(new ByteArrayInputStream(feed.body()));
        assertThat(calendar.getComponents("VEVENT").toString())
                .contains("Yearly report published", day, "Ten plans for neglect");
        scrutineer.press("End the address");
        assertThat(scrutineer.page().request().get(URI.create(address).getPath()).status())
                .isEqualTo(404);
    }

    @Test
    void every_page_can_be_read_on_a_phone() {
        var officer = signedInOnPhone(OFFICER);
        for (var state :
                List.of(
                        "to-do",
                        "late",
                        "escalated",
                        "offered",
                        "returned",
                        "to-check",
                        "no-impact",
                        "impact",
                        "recheck",
                        "over",
                        "all")) {
            officer.visit("/partnership/actions?state=" + state).fits();
        }
        for (var page :
                List.of(
                        "/partnership",
                        "/partnership/actions/new",
                        "/partnership/actions/agencies",
                        "/partnership/calendar",
                        "/partnership/calendar/new",
                        "/partnership/calendar/subscribe")) {
            officer.visit(page).fits();
        }
        for (var state : List.of("to-check", "recheck", "no-impact", "returned", "escalated")) {
            officer.visit("/partnership/actions?state=" + state);
            var action = officer.page().locator("main tbody th a").first().getAttribute("href");
            officer.visit(action).fits();
            if (state.equals("to-check")) {
                officer.visit(action + "/check").fits().press("It is done").fits();
            }
            if (state.equals("returned")) {
                officer.visit(action + "/offer").fits().press("Ask anew").fits();
            }
            if (state.equals("no-impact")) {
                officer.visit(action + "/impact").fits().press("Save").fits();
            }
            if (Pattern.matches("recheck|escalated", state)) {
                officer.visit("/partnership" + action + "/part").fits();
            }
        }
        officer.visit("/partnership/actions/new").press("Raise it").fits();

        for (var name : List.of(SCRUTINEER, PARTNER, SCHOOL_LEAD, "Petronel Ashgrove")) {
            signedInOnPhone(name)
                    .visit("/partnership")
                    .fits()
                    .visit("/partnership/actions")
                    .fits()
                    .visit("/partnership/calendar")
                    .fits();
        }
        signedInOnPhone("Marnie Oxbarrow").visit("/partnership").fits();
    }
}
