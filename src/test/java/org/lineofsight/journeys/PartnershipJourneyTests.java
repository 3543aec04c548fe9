package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.time.ReportingYear;

/**
 * The partnership's officer through one full cycle: a board with its members, next year's plan and
 * budget, two meetings of which one is not quorate, actions to their evidence, a scrutineer's
 * challenge, a policy; and what is printed of it. What they get wrong on the way is said beside the
 * field.
 */
class PartnershipJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Path PUBLISHED = Path.of("examples/herefordshire-2023-24");

    private final LocalDate today = LocalDate.now(LONDON);
    private final LocalDate began = today.minusMonths(3).withDayOfMonth(1);
    private final ReportingYear nextYear = ReportingYear.on(today).next();
    private final String board = "Board " + InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void an_officer_takes_a_board_through_its_year() {
        var odette = signedIn("Odette Larkmead");
        var group = setUpTheBoard(odette);
        var first = aQuorateMeeting(odette, group);
        var action = minutes(odette, first);
        evidence(odette, action);
        var second = anInquorateMeeting(odette, group);
        outcome(odette, second);
        challenge(odette);
        policy(odette);

        odette.visit("/partnership/attendance/" + idOf(group)).follow("Print");
        assertThat(row(odette, "Superintendent")).contains("2/2");
        assertThat(row(odette, "Chief nurse")).contains("1/2");
        assertThat(row(odette, "Director of Children’s Services")).contains("2/2");

        signedIn("Rufus Farthingdale")
                .visit("/partnership")
                .sees("Decided this year")
                .visit(second)
                .sees("The neglect strategy goes on for a year.");
        for (var stranger : List.of("Wilf Bramblecote", "Sabra Nettlecombe")) {
            for (var page : List.of(first, second, action)) {
                assertThat(signedIn(stranger).visit(page).status()).as(stranger).isEqualTo(404);
            }
        }
    }

    @Test
    void an_officer_writes_next_years_plan_and_prints_it_as_hertfordshire_does() {
        var odette = signedIn("Odette Larkmead");
        var title = "Plan " + InventedName.drawn();
        odette.visit("/partnership/plan").press("Begin a plan");
        odette.type("What is the plan called?", "")
                .press("Begin this plan")
                .seesProblem("Write what the plan is called");
        odette.type("What is the plan called?", title)
                .choose("Children")
                .select("First year", nextYear.label())
                .select("Last year", nextYear.label())
                .press("Begin this plan");
        var plan = odette.address();
        odette.press("Add a priority");
        odette.type("What is the priority?", "Children who are neglected are seen earlier")
                .press("Add this priority")
                .sees("It has no action. Nobody owns it");
        odette.follow("Add an action to priority 1");
        odette.type("What is to be done?", "Every school uses the neglect tool")
                .type("Lead person responsible", "Head of early help and chief nurse")
                .press("Add this action")
                .seesProblem("Name one person or post");
        odette.type("Lead person responsible", "Head of early help")
                .type("Board lead", "Director of Children’s Services")
                .type("Target timescale and milestones", "By the end of the autumn term")
                .type("Measures", "Neglect tools begun, by school")
                .type("Intended outcomes", "Children are fed and warm");
        date(odette, "Date by which it is done", nextYear.firstDay().plusMonths(8));
        odette.press("Add this action").sees("Every school uses the neglect tool");
        odette.visit(plan).follow("Change priority 1");
        odette.type("Who sponsors it?", "Director of Children’s Services").press("Save");
        odette.visit(plan).follow("Write down which group agreed it");
        odette.type("Which group agreed it?", "Strategic board");
        date(odette, "On which day?", today);
        odette.press("It is agreed").sees("Agreed");

        odette.visit(plan).follow("Print").sees("Lead person responsible");
        assertThat(row(odette, "Every school uses the neglect tool"))
                .contains("Head of early help", "Director of Children’s Services")
                .contains("By the end of the autumn term", "Neglect tools begun, by school");
    }

    @Test
    void an_officer_keeps_next_years_budget_and_prints_it_as_it_was_published() throws IOException {
        var odette = signedIn("Odette Larkmead");
        odette.visit("/partnership/budget").press("Begin a budget");
        odette.type("What is the budget called?", "Budget " + nextYear.label())
                .select("Which year?", nextYear.label())
                .press("Begin this budget");
        var budget = odette.address();
        takeIn(odette, budget, "Contributions", "contributions.csv");
        odette.visit(budget).follow("West Mercia Police");
        var contribution = odette.address();
        pay(odette, contribution);
        odette.sees("£34,700");
        pay(odette, contribution);
        odette.seesProblem("If this is another payment, say how you know")
                .type("How do you know that it is another payment?", "The bank shows two.")
                .press("Enter this payment")
                .sees("£69,400")
                .sees("Another payment: The bank shows two.");

        odette.visit(budget).follow("Print as published");
        for (var published : published("contributions.csv")) {
            assertThat(row(odette, published.get("agency")))
                    .contains(Money.inWords(new BigDecimal(published.get("amount_gbp"))));
        }
        assertThat(signedIn("Gethsie Marchbrook").visit(budget).status()).isEqualTo(404);
    }

    private String setUpTheBoard(Visitor odette) {
        odette.visit("/partnership/structure").press("Set a group up");
        odette.press("Set it up").seesProblem("name");
        odette.type("Name", board)
                .choose("Board")
                .choose("Safeguarding children")
                .type("What is it for?", "Holds the partners to account");
        date(odette, "First day of the group", began);
        odette.press("Set it up").seesHeading(board);
        var group = odette.address();
        odette.press("Write them down");
        odette.type("Terms of reference", "It meets, it asks, and it follows what it asked for.")
                .choose("Every three months")
                .choose("All three safeguarding partners: council, police, integrated care board")
                .type("Who agreed them?", "The safeguarding partners");
        date(odette, "Day they were agreed", began);
        odette.press("Write it down").seesHeading(board);

        seat(odette, group, "Superintendent", "Larkshire Constabulary", "Chair", "rufus");
        seat(
                odette,
                group,
                "Director of Children’s Services",
                "Larkshire Council, children's social care",
                "Vice-chair",
                "isaura");
        seat(
                odette,
                group,
                "Chief nurse",
                "Tern and Lark Integrated Care Board",
                "Member",
                "thessaly");
        seat(odette, group, "Headteacher", "Sparrowfield Primary School", "Member", "gethsie");
        return group;
    }

    private void seat(
            Visitor odette,
            String group,
            String role,
            String agency,
            String capacity,
            String account) {
        odette.visit(group).press("Add a seat");
        odette.type("Role", role).select("Agency", agency).choose(capacity);
        date(odette, "First day of the seat", began);
        odette.press("Add it").seesHeading(board);
        odette.follow("Fill " + role);
        sits(odette, account, began);
    }

    private static void sits(Visitor odette, String account, LocalDate from) {
        odette.type("Name", "Holder " + account)
                .type("E-mail address of their account here", account + "@larkshire.example");
        date(odette, "First day", from);
        odette.press("Save");
    }

    private String aQuorateMeeting(Visitor odette, String group) {
        odette.visit(group).follow("Its meetings").press("Call a meeting");
        when(odette, today.minusDays(30));
        odette.type("What is it mostly about?", "Neglect")
                .press("Call it and ask everybody")
                .sees("Neglect");
        var meeting = odette.address();
        odette.follow("Who is asked, who came").follow("Another time or place");
        when(odette, today.minusDays(28));
        odette.press("Change it and tell everybody");
        signedIn("Rufus Farthingdale")
                .visit("/notices")
                .sees("A meeting you are asked to has another time or place");
        whoCame(odette, meeting, null);
        odette.sees("This meeting was quorate.");
        return meeting;
    }

    /**
     * The chief nurse is missing, and one who left after people were asked is followed by another.
     */
    private String anInquorateMeeting(Visitor odette, String group) {
        odette.visit("/partnership/meetings/groups/" + idOf(group) + "/new");
        when(odette, today.minusDays(2));
        odette.press("Call it and ask everybody");
        var meeting = odette.address();
        odette.visit(group)
                .visit(
                        odette.page()
                                .locator("tr")
                                .filter(
                                        new Locator.FilterOptions()
                                                .setHasText("Director of Children’s Services"))
                                .getByText("Holder leaves")
                                .getAttribute("href"));
        date(odette, "Last day", today.minusDays(10));
        odette.press("Save").follow("Fill Director of Children’s Services");
        sits(odette, "corwen", today.minusDays(9));
        odette.visit(meeting)
                .sees("The membership has changed since people were asked")
                .press("Ask whoever sits there on the day")
                .doesNotSee("The membership has changed since people were asked");
        whoCame(odette, meeting, "Chief nurse");
        odette.sees("This meeting was not quorate")
                .follow("It went ahead without a quorum: write why");
        odette.press("Save the reason").seesProblem("why");
        odette.type("Reason", "The nurse was called away, and what was decided was routine.")
                .press("Save the reason")
                .sees("The nurse was called away");
        return meeting;
    }

    private static void whoCame(Visitor odette, String meeting, @Nullable String missing) {
        odette.visit(meeting).follow("Who is asked, who came").press("Record who came");
        var inPerson = odette.page().locator("input[type=radio][value=IN_PERSON]");
        for (var i = 0; i < inPerson.count(); i++) {
            inPerson.nth(i).check();
        }
        if (missing != null) {
            odette.page()
                    .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(missing))
                    .first()
                    .locator("input[value=ABSENT]")
                    .check();
        }
        odette.press("Save who came");
    }

    /** The minutes of a meeting, approved and sent, and the action that came of them. */
    private String minutes(Visitor odette, String meeting) {
        odette.visit(meeting)
                .follow("Who is asked, who came")
                .follow("Write the minutes")
                .press("Write the minutes");
        odette.type("Information shared", "Each agency said how many neglect tools it began.")
                .type("Analysis", "Schools begin most of them; two begin none.")
                .type("Decision", "Every school is to begin one.")
                .choose("Everybody agreed");
        var line = "actions[0].";
        odette.page().locator("[name='" + line + "what']").fill("Tell every school of the tool");
        odette.page().locator("[name='" + line + "soThat']").fill("neglect is seen earlier");
        var head =
                odette.page()
                        .locator("[name='" + line + "attendee'] option")
                        .filter(new Locator.FilterOptions().setHasText("Headteacher"))
                        .getAttribute("value");
        odette.page().locator("[name='" + line + "attendee']").selectOption(head);
        var due = today.plusDays(20);
        odette.page().locator("[name='" + line + "dueOn.day']").fill("" + due.getDayOfMonth());
        odette.page().locator("[name='" + line + "dueOn.month']").fill("" + due.getMonthValue());
        odette.page().locator("[name='" + line + "dueOn.year']").fill("" + due.getYear());
        odette.press("Save the draft");
        odette.visit(odette.address().replace("/draft", "")).press("Approve the minutes");
        odette.press("Choose who sees what, and send").press("Send the minutes");
        odette.follow("Tell every school of the tool");
        return odette.address();
    }

    /** From accepted to checked by another, with what is different and where it can be seen. */
    private void evidence(Visitor odette, String action) {
        var gethsie = signedIn("Gethsie Marchbrook");
        gethsie.visit("/").follow("Tell every school of the tool");
        gethsie.press("Accept it").press("Accept it");
        gethsie.press("Say that it is done")
                .press("Say that it is done")
                .seesProblem("Answer this");
        gethsie.type("What was done, and how can one see it?", "A letter, and a briefing.")
                .press("Say that it is done");
        assertThat(gethsie.visit(action + "/check").status()).isEqualTo(404);

        odette.visit(action).press("Check that it is done");
        odette.press("It is done").seesProblem("Choose whether anything can be seen");
        odette.type("How do you know that it is done?", "The letter is in the board’s papers.")
                .choose("Yes, there is evidence of impact")
                .type("Where can it be seen?", "The front door’s figures of the autumn")
                .type(
                        "What is different now, and for whom? Or why can nothing be seen yet?",
                        "Schools tell of neglect in half the time.")
                .press("It is done")
                .sees("There is evidence of impact");
        odette.visit("/partnership/actions")
                .follow("Evidence of impact")
                .sees("Tell every school of the tool");
    }

    private void outcome(Visitor odette, String meeting) {
        odette.visit(meeting);
        var due = odette.page().locator("input[name=keys]").first();
        due.check();
        odette.press("Put what is ticked on the agenda");
        odette.follow("Record the outcome of Welcome");
        odette.press("Save the outcome").seesProblem("Choose what became of it");
        odette.choose("Decided")
                .type(
                        "What was said or decided, and why?",
                        "The neglect strategy goes on for a year.")
                .press("Save the outcome")
                .sees("The neglect strategy goes on for a year.")
                .follow("Print the agenda")
                .sees("The neglect strategy goes on for a year.");
    }

    private void challenge(Visitor odette) {
        var hester = signedIn("Hester Quillfeather");
        hester.visit("/partnership/scrutiny/challenges").press("Raise a challenge");
        hester.press("Raise it").seesProblem("Write the challenge");
        hester.select("Group", board)
                .type("What is the challenge?", "Two schools began no neglect tool. Why?");
        date(hester, "Day it was raised", today.minusDays(1));
        hester.press("Raise it");
        var challenge = hester.address();
        odette.visit(challenge).press("Write the response");
        odette.type(
                "What do you answer, and what will be different?",
                "They did not know of it. They do now.");
        date(odette, "Day of the response", today);
        odette.press("Send the response").sees("They did not know of it.");
        hester.visit(challenge).press("Say what changed");
        hester.choose("Something changed")
                .type("What did you look at, and what did you see?", "Both have begun one.");
        date(hester, "Day on which you looked", today);
        hester.press("Save").sees("Both have begun one.");
    }

    private void policy(Visitor odette) {
        var title = "Neglect procedure " + InventedName.drawn();
        odette.visit("/partnership/policies/new");
        odette.type("Title", title)
                .select("What kind of document is it?", "Procedure")
                .type("Which post keeps it?", "Partnership manager")
                .select("In which agency?", "Larkshire Council, children's social care")
                .choose("Yes, it is local")
                .choose("Every year")
                .type("What changed?", "Schools begin the neglect tool.")
                .type("Why?", "The audit found that two begin none.")
                .type("For whom does it matter?", "Safeguarding leads of schools")
                .select("What does the change come from?", "Audit")
                .type("Which one?", "Multi-agency audit of neglect")
                .press("Put it in");
        var policy = odette.address();
        odette.press("Note that it was considered");
        odette.select("Which group considered it?", board).choose("Adopted");
        date(odette, "On which day?", today.minusDays(2));
        odette.press("Save").press("Publish it");
        date(odette, "On which day was it published?", today);
        odette.type("Where can it be read?", "https://larkshire-partnership.example/neglect")
                .press("Publish")
                .sees("Version 1, published on");
        signedIn("Marnie Oxbarrow").visit(policy).seesHeading(title);
    }

    private static void takeIn(Visitor odette, String budget, String what, String file) {
        odette.visit(budget).follow("Take contributions or lines in from a file");
        odette.choose(what);
        odette.page().locator("input[type=file]").setInputFiles(PUBLISHED.resolve(file));
        odette.press("Send in and check").press("Take in");
    }

    private void pay(Visitor odette, String contribution) {
        odette.visit(contribution).press("Enter a payment");
        odette.type("How much came?", "34700").type("Reference", "BACS 1");
        date(odette, "On which day?", today.minusDays(3));
        odette.press("Enter this payment");
    }

    private static List<CSVRecord> published(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(PUBLISHED.resolve(file))) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static void when(Visitor visitor, LocalDate day) {
        date(visitor, "Which day?", day);
        visitor.type("When does it start?", "10am")
                .type("Where is it held?", "Larkshire House, room 2");
    }

    private static void date(Visitor visitor, String legend, LocalDate day) {
        visitor.typeDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String row(Visitor visitor, String words) {
        return visitor.page()
                .locator("main tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .innerText();
    }

    private static String idOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
