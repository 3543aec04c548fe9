package org.lineofsight.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.time.ReportingYear;

/**
 * The partnership's plan, outcomes and budget, by those who write and those who read them, at a
 * desk and on a phone: each page, each form with something wrong and put right, files and paper.
 */
class PlanAndBudgetJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String name = InventedName.drawn();

    private static void as(Visitor visitor, String who) {
        visitor.visit("/sign-in").press("as " + who);
    }

    private static LocalDate daysAgo(int days) {
        return LocalDate.now(LONDON).minusDays(days);
    }

    private static Visitor day(Visitor visitor, String legend, LocalDate day) {
        return visitor.typeDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Where a page is wider than the window, somebody with a phone has to pull it about. */
    private static Visitor fits(Visitor visitor) {
        assertThat(
                        (boolean)
                                visitor.page()
                                        .evaluate(
                                                "document.documentElement.scrollWidth > window.innerWidth"))
                .as("wider than the window: %s", visitor.address())
                .isFalse();
        return visitor;
    }

    /** Presses with nothing typed, and is told beside the field. */
    private static Visitor toldBeside(Visitor visitor, String button, String field, String words) {
        fits(visitor).press(button).seesProblem(words);
        assertThat(visitor.page().locator("#" + field + "-error")).containsText(words);
        return fits(visitor);
    }

    private static void send(Visitor visitor, String file, String text) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(file, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        fits(visitor.press("Send in and check"));
    }

    /** Leaves a form half typed, and finds it so again. */
    private static void leavesAndComesBack(Visitor visitor, String label, String words) {
        var form = visitor.address();
        visitor.type(label, words);
        visitor.page().getByLabel(label).first().blur();
        assertThat(visitor.page().locator("[data-draft-status]")).containsText("Saved at ");
        visitor.visit("/partnership/plan").visit(form);
        assertThat(visitor.page().getByLabel(label).first()).hasValue(words);
    }

    @Test
    void an_officer_writes_agrees_follows_and_closes_a_plan_at_a_desk() {
        plan(visitor(), "2018-19", "2019-20");
    }

    @Test
    void an_officer_writes_agrees_follows_and_closes_a_plan_on_a_phone() {
        plan(visitorWithPhone(), "2021-22", "2022-23");
    }

    private void plan(Visitor officer, String year, String after) {
        as(officer, "Odette Larkmead");
        fits(officer.visit("/partnership/plan")).press("Begin a plan");
        toldBeside(officer, "Begin this plan", "title", "Write what the plan is called");
        leavesAndComesBack(officer, "What is the plan called?", "Plan of " + name);
        officer.choose("Community safety")
                .select("First year", year)
                .select("Last year", year)
                .press("Begin this plan")
                .seesHeading("Plan of " + name)
                .sees("To do until it is agreed")
                .sees("This plan has no priority yet");
        var plan = fits(officer).address();

        officer.press("Add a priority");
        toldBeside(officer, "Add this priority", "title", "Write what the priority is");
        officer.type("What is the priority?", "Streets where nobody is afraid")
                .press("Add this priority")
                .sees("It has no action. Nobody owns it");
        fits(officer).follow("Change priority 1");
        leavesAndComesBack(officer, "Who sponsors it?", "Chief Officer");
        officer.press("Save").sees("It has no action").doesNotSee("Nobody owns it");

        officer.follow("Add an action to priority 1");
        toldBeside(officer, "Add this action", "what", "Write what is to be done");
        officer.type("What is to be done?", "Walk the square with those who sleep there")
                .type("Lead person responsible", "Head of Housing and Neighbourhood Inspector");
        toldBeside(officer, "Add this action", "lead", "an action has one lead");
        leavesAndComesBack(officer, "Lead person responsible", "Neighbourhood Inspector");
        officer.type("What is to be done?", "Walk the square with those who sleep there")
                .press("Add this action")
                .sees("It has no date. It has no measure");
        var action = fits(officer).address();
        officer.follow("Change what the plan says")
                .type("Measures", "Who was asked, and what they said");
        day(fits(officer), "Date by which it is done", daysAgo(-40))
                .press("Save")
                .sees("It has a lead, a date and a measure");

        agree(officer, plan);
        follow(officer, action);
        takesOut(officer, plan);
        fits(officer.visit(plan)).follow("Download as a table");
        fits(officer.visit(plan).follow("No impact evidence yet")).sees("Walk the square");
        fits(officer.visit(plan + "/details")).type("What is the plan called?", "");
        toldBeside(officer, "Save", "title", "Write what the plan is called");
        officer.type("What is the plan called?", "Plan of " + name).press("Save");
        fits(officer.visit(plan + "/print")).sees("Streets where nobody is afraid");

        officer.visit(plan).press("Close this plan");
        day(fits(officer), "On which day does it close?", daysAgo(-1));
        toldBeside(officer, "Close this plan", "on", "The day must be today or in the past");
        day(officer, "On which day does it close?", daysAgo(0))
                .type("Anything to say at its end?", "The square is lit now.")
                .press("Close this plan")
                .sees("The square is lit now.");
        fits(officer).press("Begin the next plan from this one").sees("goes on with 1 action");
        fits(officer).press("Begin this plan").seesHeading("Business plan " + after);
        fits(officer);
        officer.follow("Help those who").sees("Goes on with action 1.2");
        fits(officer);
    }

    private static void agree(Visitor officer, String plan) {
        fits(officer.visit(plan)).follow("Write down which group agreed it");
        toldBeside(officer, "It is agreed", "group", "Write which group agreed it");
        officer.type("Which group agreed it?", "Strategic board");
        day(officer, "On which day?", daysAgo(3)).press("It is agreed").sees("Strategic board");
        fits(officer);
    }

    private static void follow(Visitor officer, String action) {
        fits(officer.visit(action)).press("Write how it goes");
        toldBeside(officer, "Save", "words", "How does it go?");
        leavesAndComesBack(officer, "How does it go?", "Twice, with four people each time.");
        officer.press("Save").sees("Twice, with four people each time.");
        fits(officer).follow("Add a milestone");
        toldBeside(officer, "Save", "words", "What is to be reached?");
        day(officer.type("What is to be reached?", "A first walk"), "By when?", daysAgo(-9))
                .press("Save")
                .follow("It is met");
        toldBeside(officer, "Save", "words", "What shows that it was reached?");
        officer.type("What shows that it was reached?", "A note of it").press("Save").sees("Met");
        fits(officer).press("Say that it is done");
        toldBeside(officer, "Save", "words", "What was done");
        officer.type("What was done, and how can one see it?", "Eight walks")
                .press("Save")
                .sees("Done, no impact evidence yet");
        fits(officer).press("Write the evidence of impact");
        toldBeside(officer, "Save", "words", "What is different now");
        officer.type("What is different now, and how do you know?", "The square has lamps.")
                .press("Save")
                .sees("Done, and its impact is evidenced");
        fits(officer).follow("There is no impact evidence after all");
        officer.type("Why does the evidence not hold?", "They are broken.")
                .press("Save")
                .sees("No impact evidence yet");
        officer.follow("It is not done after all");
        officer.type("What is still to be done?", "Mend them.").press("Save").sees("Mend them.");
        officer.press("Say that it is done");
        officer.type("What was done, and how can one see it?", "Mended").press("Save");
        fits(officer);
    }

    private static void takesOut(Visitor officer, String plan) {
        for (var what : List.of("Help those who ask", "Close the square at night")) {
            officer.visit(plan).follow("Add an action to priority 1");
            officer.type("What is to be done?", what).press("Add this action").sees(what);
        }
        fits(officer).follow("Take it out of the plan");
        toldBeside(officer, "Save", "words", "Why is it taken out?");
        officer.type("Why is it taken out?", "It would only move them on.")
                .press("Save")
                .sees("Taken out of the plan");
        fits(officer);
    }

    @Test
    void a_plan_comes_as_a_file_and_each_wrong_row_is_named() {
        for (var officer : List.of(visitor(), visitorWithPhone())) {
            as(officer, "Odette Larkmead");
            fits(officer.visit("/partnership/plan")).press("Take a plan in from a file");
            toldBeside(officer, "Send in and check", "file", "Choose a file");
            officer.type("What is the plan called?", "Sent in " + name);
            send(
                    officer,
                    "wrong.csv",
                    """
                    Priority,Priority title,Sponsor,Action,What,Lead person,Due
                    1,Neglect,Chief Nurse,1.1,Train staff,Head of Learning and Chief Nurse,31/03/2027
                    2,Voice,,2.1,Ask children,Participation officer,soon
                    """);
            officer.seesHeading("Check before it is taken in")
                    .sees("Line 2")
                    .sees("an action has one lead")
                    .sees("Line 3")
                    .sees("Priority 2 has no sponsor, and will be red");
            officer.press("Do not take it in").sees("Set aside");
            fits(officer).type("What is the plan called?", "Sent in " + name);
            send(
                    officer,
                    "right.csv",
                    """
                    Priority,Priority title,Sponsor,Action,What,Lead person,Due,Measures
                    1,Neglect,Chief Nurse,1.1,Train staff,Head of Learning,31/03/2027,Who came
                    """);
            officer.press("Take in 1 action as a draft").seesHeading("Sent in " + name);
            fits(officer);
        }
    }

    @Test
    void an_officer_keeps_the_outcomes_framework() {
        for (var officer : List.of(visitor(), visitorWithPhone())) {
            as(officer, "Odette Larkmead");
            var indicator = "Nights in the square " + InventedName.drawn();
            fits(officer.visit("/partnership/outcomes")).press("Add an indicator");
            toldBeside(officer, "Add this indicator", "name", "Write what the indicator is called");
            officer.type("What is to become different?", "Nobody sleeps outside")
                    .type("What does it count?", "nights")
                    .choose("Lower is better")
                    .type("Baseline", "40")
                    .type("Target", "10");
            leavesAndComesBack(officer, "Which figure shows it?", indicator);
            officer.press("Add this indicator").sees("Nobody has brought a figure yet");
            fits(officer).press("Add a figure");
            toldBeside(officer, "Add this figure", "value", "Enter the figure");
            officer.type("Figure", "52").type("Where is it from?", "Count of the outreach team");
            day(officer, "As of which day?", daysAgo(20))
                    .press("Add this figure")
                    .sees("Out of range")
                    .sees("Worse than the baseline, and the target is not met");
            fits(officer).press("Change the indicator");
            leavesAndComesBack(officer, "So what?", "More people, or more who were counted?");
            officer.press("Save").sees("More people, or more who were counted?");
            fits(officer.visit("/partnership/outcomes?show=out-of-range")).sees(indicator);
            fits(officer.visit("/partnership/outcomes/print")).sees(indicator);
            officer.visit("/partnership/outcomes").follow("Re-referrals within 12 months");
            fits(officer.sees("In the returns")).follow("Add it");
            fits(officer).press("Add this figure").sees("Returns ");
        }
    }

    @Test
    void an_officer_keeps_a_budget_at_a_desk() {
        budget(visitor(), "2018-19", "2019-20");
    }

    @Test
    void an_officer_keeps_a_budget_on_a_phone() {
        budget(visitorWithPhone(), "2021-22", "2022-23");
    }

    private void budget(Visitor officer, String year, String after) {
        as(officer, "Odette Larkmead");
        fits(officer.visit("/partnership/budget")).press("Begin a budget");
        officer.type("What is the budget called?", "");
        toldBeside(officer, "Begin this budget", "title", "Write what the budget is called");
        officer.select("Which year?", year);
        leavesAndComesBack(officer, "What is the budget called?", "Budget of " + name);
        officer.press("Begin this budget")
                .seesHeading("Budget of " + name)
                .sees("To do until it is agreed")
                .sees("Nobody contributes yet");
        var budget = fits(officer).address();

        officer.follow("Say what each agency contributes");
        toldBeside(officer, "Add this contribution", "agency", "Choose or write which agency");
        leavesAndComesBack(officer, "Which agency?", "Larkshire Constabulary");
        officer.type("How much was agreed, in cash?", "a lot");
        toldBeside(officer, "Add this contribution", "agreed", "Enter an amount in pounds");
        officer.type("How much was agreed, in cash?", "9,000")
                .type("What is given in kind?", "A room")
                .press("Add this contribution")
                .sees("100.0%");
        fits(officer).follow("Say what it is spent on");
        toldBeside(officer, "Add this line", "name", "Write what the money is for");
        leavesAndComesBack(officer, "What is the money for?", "Training");
        officer.type("How much is budgeted?", "8000").press("Add this line").sees("£8,000");
        fits(officer).follow("Say what is in reserve");
        officer.type("Reserves at the start of the year", "much");
        toldBeside(officer, "Save", "opening", "Enter an amount in pounds");
        officer.type("Reserves at the start of the year", "500").press("Save").sees("£500");
        fits(officer).follow("Write down which group agreed it");
        toldBeside(officer, "It is agreed", "group", "Write which group agreed it");
        officer.type("Which group agreed it?", "Strategic board");
        day(officer, "On which day?", daysAgo(30)).press("It is agreed").sees("Strategic board");
        fits(officer);

        paidTwice(officer, budget);
        spends(officer, budget);
        totals(officer, budget);
        comesAsFile(officer, budget);

        fits(officer.visit(budget + "/print")).sees("Total contributions");
        officer.visit(budget).press("Begin next year’s budget");
        fits(officer).press("Begin this budget").sees("are proposed as they were then");
        fits(officer).sees("£9,500");
        assertThat(officer.page().locator("main").innerText()).contains("Budget " + after);
    }

    private static void paidTwice(Visitor officer, String budget) {
        officer.visit(budget).follow("Larkshire Constabulary");
        var contribution = fits(officer).address();
        officer.press("Enter a payment");
        toldBeside(officer, "Enter this payment", "amount", "Enter an amount in pounds");
        leavesAndComesBack(officer, "How much came?", "4500");
        day(officer, "On which day?", daysAgo(20))
                .press("Enter this payment")
                .sees("Part received");
        fits(officer).press("Enter a payment");
        officer.type("How much came?", "4,500");
        day(officer, "On which day?", daysAgo(12));
        toldBeside(officer, "Enter this payment", "why", "If this is another payment, say how");
        officer.type("How do you know that it is another payment?", "The bank shows two")
                .press("Enter this payment")
                .sees("Another payment: The bank shows two");
        fits(officer).follow("Take it back");
        toldBeside(officer, "Take this payment back", "why", "Say why it is taken back");
        leavesAndComesBack(officer, "Why is it taken back?", "the bank shows one after all");
        officer.press("Take this payment back")
                .sees("because: the bank shows one after all")
                .sees("Not counted")
                .sees("Part received");
        assertThat(fits(officer).address()).isEqualTo(contribution);
        officer.press("Change what was agreed").type("How much was agreed, in cash?", "9500");
        toldBeside(officer, "Save", "why", "Say why it changes");
        officer.type("Why does it change?", "Prices rose").press("Save").sees("£9,500");
        fits(officer);
    }

    private static void spends(Visitor officer, String budget) {
        officer.visit(budget).follow("Training");
        fits(officer).press("Money was spent");
        toldBeside(officer, "Save", "amount", "Enter an amount in pounds");
        officer.type("What was it spent on?", "A hall").type("How much?", "450.50");
        day(officer, "On which day?", daysAgo(5)).press("Save").sees("£450.50");
        fits(officer).press("Give a forecast");
        officer.type("What will it come to by the end of the year?", "all of it");
        toldBeside(officer, "Save", "amount", "Enter an amount in pounds");
        officer.type("What will it come to by the end of the year?", "9000")
                .type("What does that rest on?", "One more day in spring")
                .press("Save")
                .sees("One more day in spring");
        fits(officer).follow("Take it back");
        officer.type("Why is it taken back?", "it was of another line")
                .press("Take this entry back")
                .sees("Not counted");
        fits(officer).press("Change the line").type("How much is budgeted?", "8500");
        toldBeside(officer, "Save", "why", "Say why it changes");
        officer.type("Why does it change?", "One more day").press("Save").sees("£8,500");
        officer.visit(budget).follow("Enter other income");
        toldBeside(fits(officer), "Save", "amount", "Enter an amount in pounds");
        officer.type("What did it come from?", "Training charges").type("How much?", "75");
        day(officer, "On which day?", daysAgo(5)).press("Save").sees("Training charges");
        fits(officer).follow("Take it back");
        fits(officer)
                .type("Why is it taken back?", "it belongs to the year before")
                .press("Take this income back")
                .sees("because: it belongs to the year before");
        fits(officer);
    }

    private static void totals(Visitor officer, String budget) {
        fits(officer.visit(budget + "/totals/contributions"))
                .type("What is printed, or was confirmed by the finance team?", "");
        toldBeside(officer, "Save", "amount", "Enter an amount in pounds");
        officer.type("What is printed, or was confirmed by the finance team?", "9501")
                .press("Save")
                .sees("£9,501 is typed, and the contributions add up to £9,500");
        fits(officer).follow("Put the total right, or say why it stands");
        leavesAndComesBack(officer, "If it differs, why does it stand?", "As it was printed");
        officer.press("Save").sees("Differs, confirmed").doesNotSee("is typed, and");
        fits(officer);
    }

    private static void comesAsFile(Visitor officer, String budget) {
        officer.visit(budget).follow("Take contributions or lines in from a file");
        toldBeside(officer, "Send in and check", "file", "Choose a file");
        officer.choose("Lines of spending");
        send(officer, "wrong.csv", "expenditure,amount\nTraining,lots\n");
        officer.sees("One row is refused").sees("“lots” is not an amount in pounds");
        officer.press("Do not take it in").sees("Set aside");
        fits(officer).choose("Lines of spending");
        send(officer, "lines.csv", "expenditure,amount\nTraining,8400\nCase reviews,600\n");
        officer.sees("Changed").sees("Added").sees("£8,500, then £9,000");
        toldBeside(officer, "Take in 2 rows", "why", "Say why it changes");
        leavesAndComesBack(officer, "Why does it change?", "The reviews were forgotten");
        officer.press("Take in 2 rows").sees("Case reviews").sees("The reviews were forgotten");
        fits(officer);
    }

    @Test
    void those_who_read_see_what_is_theirs_and_write_nothing() {
        for (var reader : List.of("Rufus Farthingdale", "Hester Quillfeather")) {
            for (var visitor : List.of(visitor(), visitorWithPhone())) {
                as(visitor, reader);
                readsPlans(visitor);
                readsMoney(visitor);
            }
        }
    }

    @Test
    void a_safeguarding_lead_reads_the_plan_and_never_the_money() {
        for (var lead : List.of(visitor(), visitorWithPhone())) {
            as(lead, "Petronel Ashgrove");
            readsPlans(lead);
            assertThat(lead.visit("/partnership/budget").status()).isEqualTo(404);
            assertThat(lead.visit("/partnership/plan/files").status()).isEqualTo(404);
        }
    }

    private static void readsPlans(Visitor reader) {
        fits(reader.visit("/partnership/plan"))
                .doesNotSee("Begin a plan")
                .follow("Business plan " + ReportingYear.on(daysAgo(0)).label());
        var plan = fits(reader).doesNotSee("Add a priority").address();
        fits(reader.visit(plan + "?rag=RED"));
        fits(reader.visit(plan + "?show=late")).sees("Overdue");
        fits(reader.visit(plan).follow("Bring the neglect tool")).sees("Both services have agreed");
        reader.doesNotSee("Change what the plan says");
        fits(reader.visit(plan).follow("Write conference letters")).sees("Fourteen of sixteen");
        fits(reader.visit(plan + "/print")).sees("Lead person responsible");
        fits(reader.visit("/partnership/outcomes"))
                .doesNotSee("Add an indicator")
                .follow("Assessments that use the neglect tool");
        fits(reader).sees("Out of range").doesNotSee("Add a figure");
        fits(reader.visit("/partnership/outcomes/print")).sees("So what?");
    }

    private static void readsMoney(Visitor reader) {
        fits(reader.visit("/partnership/budget"))
                .doesNotSee("Begin a budget")
                .visit(
                        reader.page()
                                .locator("main tr:has-text('1 late') a")
                                .first()
                                .getAttribute("href"));
        var budget = fits(reader).doesNotSee("Add a contribution").address();
        fits(reader.follow("Tern and Lark")).sees("ICB 2211/2").doesNotSee("Enter a payment");
        fits(reader.visit(budget).follow("Training"))
                .sees("the invoice had been entered already")
                .doesNotSee("Take it back");
        fits(reader.visit(budget + "/print")).sees("Partnership team");
        assertThat(reader.visit(budget + "/reserves").status()).isEqualTo(404);
    }
}
