package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/**
 * A child goes from contact to closure by eleven people of six agencies, and each sees what they
 * may. What happened over eight months is written up afterwards, day by day.
 */
class ChildProtectionJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final String child = InventedName.drawn() + " " + InventedName.drawn();

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    private static LocalDate weekday(int daysAgo) {
        var day = LocalDate.now(LONDON).minusDays(daysAgo);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    @Test
    void from_contact_to_closure_by_eleven_people_of_six_agencies() {
        CaseWork.handOver(this::signedIn, child);
        var manager = signedIn("Isaura Fenwillow");
        var found = CaseWork.allocateToLorcan(manager, child);

        var worker = signedIn("Lorcan Thistlemere");
        var discussed = weekday(262);
        worker.visit(found + "/strategy-discussions/new")
                .type("What makes it necessary?", "Hunger and cold that nobody explains.")
                .choose("Within three working days");
        when(worker, discussed);
        worker.choose("Larkshire Constabulary")
                .choose("Tern Valley Hospitals NHS Trust")
                .press("Call the discussion and ask them")
                .press("Go to the strategy discussion")
                .press("Go to the meeting");
        everybodyCame(worker);
        worker.follow("What it is about, and what was decided").press("Record the decision");
        worker.choose("Yes: a section 47 enquiry begins")
                .choose("Single agency: children’s social care")
                .type("What is the evidence for that?", "Police and health know the same.")
                .type("What keeps the children safe now?", "Their aunt is there.")
                .choose("Not needed")
                .press("Record the decision");

        manager.visit(found + "/closure");
        manager.choose("Services ceased for any other reason, including no longer in need")
                .type("What is different for the children now?", "Nothing yet.")
                .press("Close the case")
                .seesProblem("still being written");
        enquire(worker, manager, found);

        var conference = initialConference(worker, found, weekday(250));
        worker.press("Go to the meeting");
        var meeting = worker.address();
        var officer = signedIn("Ansel Thornwick");
        var health = signedIn("Quenby Saltfleet");
        var lead = signedIn("Gethsie Marchbrook");
        var education = signedIn("Merrin Oakhanger");
        var earlyHelp = signedIn("Aveline Marshgate");
        for (var asked : new Visitor[] {officer, health, lead, education, earlyHelp}) {
            assertThat(asked.visit(meeting).sees("Initial child protection conference").status())
                    .isEqualTo(200);
            assertThat(asked.visit(found).status()).isEqualTo(404);
            assertThat(asked.visit(conference).status()).isEqualTo(404);
        }

        var chair = signedIn("Perran Holmescale");
        chair.visit("/child-protection").follow(child);
        chair.follow("S47-").sees("Hunger and cold, on most days").doesNotSee("Tell the agencies");
        chair.visit(conference).press("Go to the meeting");
        everybodyCame(chair);
        assertThat(worker.visit(conference).doesNotSee("Record the decision").status())
                .isEqualTo(200);
        decide(chair, conference);
        worker.visit(conference)
                .sees("A child protection plan: Neglect")
                .sees("Dissent: Larkshire Constabulary");

        worker.visit(found).follow("Child protection plan");
        var plan = worker.address();
        worker.sees("First review conference").sees("First core group");
        coreGroup(worker, plan, weekday(243));
        lead.visit("/")
                .follow("Child protection plan")
                .sees("They are fed and warm")
                .doesNotSee("Visits");
        assertThat(lead.visit(conference).status()).isEqualTo(404);
        assertThat(officer.visit(plan).status()).isEqualTo(404);

        visit(worker, plan, weekday(240));
        worker.follow("Raise an action")
                .press("Raise the action")
                .seesProblem("Write what is to be done");
        var due = LocalDate.now(LONDON).plusDays(30);
        worker.type("What is to be done?", "Breakfast club each morning")
                .select("Who has to do it?", "Sparrowfield Primary School, safeguarding lead")
                .typeDate("By which day?", due.getDayOfMonth(), due.getMonthValue(), due.getYear())
                .press("Raise the action")
                .sees("Breakfast club each morning");
        lead.visit(plan).sees("Breakfast club each morning");
        health.visit(plan).sees("Breakfast club each morning").doesNotSee("Raise an action");

        review(worker, chair, found, weekday(170), "The plan goes on");
        worker.visit(plan).sees("Review conference");
        review(worker, chair, found, weekday(30), "The plan ends");
        worker.visit(plan).sees("No longer at risk of significant harm");

        manager.visit(found).follow("Close the case");
        manager.press("Close the case").seesProblem("Choose why it is closed");
        manager.choose("Services ceased for any other reason, including no longer in need")
                .type("What is different for the children now?", "Fed, warm, and in school.")
                .press("Close the case")
                .sees("Services ceased for any other reason");
        worker.visit(found).doesNotSee("Call a conference");

        for (var stranger :
                new String[] {"Sabra Nettlecombe", "Wilf Bramblecote", "Odette Larkmead"}) {
            var somebody = signedIn(stranger);
            for (var page : new String[] {found, conference, plan}) {
                assertThat(somebody.visit(page).status()).as(stranger).isEqualTo(404);
            }
        }
    }

    private void enquire(Visitor worker, Visitor manager, String found) {
        worker.visit(found).follow("S47-");
        var enquiry = worker.address();
        for (var task : CaseWork.tasks(worker, "Hear ")) {
            CaseWork.hear(worker.visit(task));
        }
        worker.visit(enquiry)
                .follow("What was found")
                .type("Findings", "Hunger and cold, on most days of the week.")
                .press("Save and continue");
        for (var task : CaseWork.tasks(worker, "Conclusion for ")) {
            worker.visit(task)
                    .choose("Concerns substantiated, child judged to be at continuing risk")
                    .type("Why?", "It has happened before.")
                    .press("Save and continue");
        }
        worker.press("Send it to a manager");
        manager.visit(enquiry).press("Agree it or send it back");
        manager.choose("I agree it")
                .press("Give the answer")
                .sees("A child protection conference is to be called");
    }

    private static void when(Visitor visitor, LocalDate day) {
        visitor.typeDate("Which day?", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                .type("When does it start?", "10am")
                .type("Where is it held?", "Larkshire House, room 2");
    }

    private static void everybodyCame(Visitor visitor) {
        visitor.press("Record who came");
        var inPerson = visitor.page().locator("input[type=radio][value=IN_PERSON]");
        for (var i = 0; i < inPerson.count(); i++) {
            inPerson.nth(i).check();
        }
        visitor.press("Save who came").sees("This meeting was quorate.");
    }

    private String initialConference(Visitor worker, String found, LocalDate day) {
        worker.visit(found)
                .follow("Call a conference")
                .press("Call the conference and ask them")
                .seesProblem("Write what the conference is to consider");
        worker.type("What is it to consider?", "What each agency knows of hunger and cold.")
                .choose("Perran Holmescale");
        when(worker, day);
        worker.choose("Larkshire Constabulary")
                .choose("Tern Valley Hospitals NHS Trust")
                .choose("Sparrowfield Primary School")
                .choose("Larkshire Council, education services")
                .choose("Larkshire Council, early help")
                .press("Call the conference and ask them")
                .follow("Initial child protection conference");
        return worker.address();
    }

    private void decide(Visitor chair, String conference) {
        chair.visit(conference).press("Record the decision").press("Record the decision");
        chair.seesProblem("Write the strengths and the risks");
        chair.type("Strengths and risks", "Strength: an aunt. Risk: hunger.")
                .type("What did the parents or carers say?", "They came, and agreed in part.")
                .type("What did " + child + " say or show?", "“I am cold.”")
                .choose("A child protection plan")
                .choose("Neglect")
                .type("Why is this decided for " + child + "?", "Three agencies saw the same.")
                .choose("None before");
        var forPlan = chair.page().locator("input[type=radio][name^=views][value=PLAN]");
        for (var i = 0; i < forPlan.count(); i++) {
            forPlan.nth(i).check();
        }
        chair.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Larkshire Constabulary"))
                .getByLabel("There should be no plan")
                .check();
        chair.type("What keeps the children safe meanwhile?", "Their aunt comes each evening.")
                .type("What happens if the plan does not work?", "Legal advice.")
                .type(
                        "Outcome 1: what is to be different for the children?",
                        "They are fed and warm")
                .type("Outcome 1: how will you know?", "School sees it each morning");
        var by = weekday(100);
        chair.typeDate("Outcome 1: by when?", by.getDayOfMonth(), by.getMonthValue(), by.getYear());
        chair.press("Record the decision").sees("A child protection plan: Neglect");
    }

    private static void coreGroup(Visitor worker, String plan, LocalDate day) {
        worker.visit(plan).press("Call the core group");
        when(worker, day);
        worker.choose("Sparrowfield Primary School")
                .choose("Tern Valley Hospitals NHS Trust")
                .press("Call the meeting and ask them")
                .follow("Core group M-");
        everybodyCame(worker);
        worker.visit(plan)
                .press("Record how it goes")
                .press("Save")
                .seesProblem("Write what was agreed");
        worker.choose("Better")
                .type(
                        "Outcome 1: what is different for the children?",
                        "Breakfast four days of five.")
                .type("What was agreed?", "School writes each Friday.")
                .press("Save")
                .sees("Breakfast four days of five.");
    }

    private void visit(Visitor worker, String plan, LocalDate day) {
        worker.visit(plan).follow("Record a visit");
        worker.press("Save the visit").seesProblem("Write where you visited");
        worker.typeDate(
                        "When did you visit?",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        day.getYear())
                .type("Where?", "At home")
                .choose("No")
                .choose("Seen alone")
                .type("What did " + child + " say or show?", "“I had porridge.”")
                .type("What did you see there?", "Warm, food in the kitchen.")
                .press("Save the visit")
                .sees("“I had porridge.”");
    }

    private void review(
            Visitor worker, Visitor chair, String found, LocalDate day, String decision) {
        worker.visit(found)
                .follow("Call a conference")
                .type("What is it to consider?", "What is different now.")
                .choose("Perran Holmescale");
        when(worker, day);
        worker.choose("Tern Valley Hospitals NHS Trust")
                .choose("Sparrowfield Primary School")
                .press("Call the conference and ask them")
                .follow("Review child protection conference");
        var conference = worker.address();
        chair.visit(conference).press("Go to the meeting");
        everybodyCame(chair);
        chair.visit(conference).press("Record the decision");
        chair.type("Strengths and risks", "Much is better.")
                .type("What did the parents or carers say?", "They are proud of it.")
                .type("What did " + child + " say or show?", "Laughed, and showed a drawing.")
                .choose(decision)
                .type("Why is this decided for " + child + "?", "Each agency sees it.");
        if (decision.equals("The plan goes on")) {
            chair.choose("Neglect");
        }
        var views =
                chair.page()
                        .locator(
                                "input[type=radio][name^=views][value=%s]"
                                        .formatted(
                                                decision.equals("The plan goes on")
                                                        ? "PLAN"
                                                        : "NO_PLAN"));
        for (var i = 0; i < views.count(); i++) {
            views.nth(i).check();
        }
        chair.press("Record the decision").sees(decision);
    }
}
