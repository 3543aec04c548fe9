package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of boards and groups, at a desk and on a phone: the office sets a group up, fills its
 * seats, plans and holds its meetings, keeps pledges and escalations; the scrutineer and a partner
 * read them; whoever leads safeguarding in an agency reads the structure.
 */
class GroupJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String BOARD = "Larkshire Safeguarding Children Partnership Board";

    private final LocalDate today = LocalDate.now(LONDON);
    private final String name = "Group " + UUID.randomUUID().toString().substring(0, 8);

    enum At {
        DESK,
        PHONE
    }

    private Visitor signedIn(At at, String who) {
        var visitor = at == At.DESK ? visitor() : visitorWithPhone();
        return visitor.visit("/sign-in").press("as " + who);
    }

    /** A link of the row of a table, or of the card, that holds these words. */
    private static Visitor inRow(Visitor visitor, String row, String link) {
        return go(visitor, "tr:has-text('%s') a:has-text('%s')".formatted(row, link));
    }

    private static Visitor date(Visitor visitor, String legend, LocalDate day) {
        return visitor.typeDate(legend, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A link or button of the row or entry that holds these words. */
    private static Visitor go(Visitor visitor, String selector) {
        var href = visitor.page().locator(selector).first().getAttribute("href");
        return visitor.visit(href);
    }

    @ParameterizedTest
    @EnumSource
    void the_office_keeps_the_structure(At at) {
        var officer = signedIn(at, "Odette Larkmead");
        officer.visit("/partnership").follow("Structure").sees("The partnership’s structure");
        officer.typeDate("Show the structure on", 31, 2, 2026)
                .press("Draw this day")
                .seesProblem("The day must be a real date");
        date(officer, "Show the structure on", today.minusMonths(13))
                .press("Draw this day")
                .sees("As it was");
        officer.follow("Print on one page").sees("The partnership’s structure on");
        officer.visit("/partnership/structure").press("Set a group up");
        officer.press("Set it up").seesProblem("Enter the group’s name");
        officer.type("Name", name)
                .choose("Sub-group")
                .choose("Safeguarding children")
                .type("What is it for?", "To try things out")
                .select("To which group does it report?", BOARD + " (Children)");
        date(officer, "First day of the group", today.minusMonths(3)).press("Set it up");
        var group = officer.sees(name).sees("None were agreed yet.").address();

        officer.follow("Change its name, purpose").press("Save the change");
        officer.seesProblem("Enter the first day");
        officer.type("What is it for?", "To try things out, and to learn");
        date(officer, "First day on which this holds", today.minusMonths(1))
                .press("Save the change")
                .sees("and to learn");

        officer.press("Write them down").press("Write it down");
        officer.seesProblem("Write the terms of reference");
        officer.type("Terms of reference", "1. We meet.\n2. We learn.")
                .choose("Every two months")
                .choose("At least three agencies")
                .type("Who agreed them?", "The board");
        date(officer, "Day they were agreed", today.minusMonths(3)).press("Write it down");
        officer.sees("At least three agencies")
                .follow("Version 1")
                .seesHeading("Terms of reference, version 1");

        seats(officer, group);
        officer.visit(group).follow("Dissolve it").press("Dissolve it");
        officer.seesProblem("Enter the last day");
        date(officer, "Last day", today)
                .type("Why is it dissolved?", "It was tried out")
                .press("Dissolve it");
        officer.sees("Last day").press("Take this back").sees("Taken back");
    }

    private void seats(Visitor officer, String group) {
        seat(officer, group, "Detective inspector", "Larkshire Constabulary", "Chair");
        officer.visit(group).press("Add a seat");
        officer.press("Add it").seesProblem("Enter the role");
        inRow(officer.visit(group), "Detective inspector", "Change seat").press("Save the change");
        officer.seesProblem("Enter the first day");
        officer.type("Role", "Chief inspector");
        date(officer, "First day on which this holds", today.minusDays(10))
                .press("Save the change")
                .sees("Chief inspector");
        inRow(officer, "Chief inspector", "Fill").press("Save").seesProblem("Enter their name");
        officer.type("Name", "Bertram Ashcombe")
                .type("E-mail address of their account here", "nobody@larkshire.example");
        date(officer, "First day", today.minusMonths(2)).press("Save");
        officer.seesProblem("Nobody here is reached at this address");
        officer.type("E-mail address of their account here", "")
                .press("Save")
                .sees("Bertram Ashcombe");
        inRow(officer, "Chief inspector", "Name deputy").type("Name", "Isolde Farrant");
        date(officer, "First day", today.minusMonths(1)).press("Save").sees("Isolde Farrant");
        inRow(officer, "Chief inspector", "Deputy leaves").press("Save");
        officer.seesProblem("Enter the last day");
        date(officer, "Last day", today.minusDays(2)).press("Save").sees("None named");
        officer.unfold("Everybody who has sat here").sees("Isolde Farrant, deputy").check();
        seat(officer, group, "Observer", "None: independent or lay member", "In attendance");
        inRow(officer.visit(group), "Observer", "End seat").press("End it");
        officer.seesProblem("Write why the seat ends");
        date(officer, "Last day", today.minusDays(1))
                .type("Why does it end?", "Nobody observes")
                .press("End it")
                .sees("Seat ended");
    }

    private void seat(Visitor officer, String group, String role, String agency, String capacity) {
        officer.visit(group).press("Add a seat");
        officer.type("Role", role).select("Agency", agency).choose(capacity);
        date(officer, "First day of the seat", today.minusMonths(3)).press("Add it").sees(role);
    }

    private void sits(Visitor officer, String group, String role, String who, LocalDate from) {
        go(officer.visit(group), "tr:has-text('%s') a[href$='/holders/new']".formatted(role));
        officer.type("Name", who);
        date(officer, "First day", from);
        officer.page().locator("main form button").last().click();
        officer.check().sees("Appointed");
    }

    /** A group of three agencies, with terms of reference. */
    private String group(Visitor officer) {
        officer.visit("/partnership/structure/groups/new")
                .type("Name", name)
                .choose("Sub-group")
                .choose("Safeguarding children")
                .type("What is it for?", "To try meetings out")
                .select("To which group does it report?", BOARD + " (Children)");
        date(officer, "First day of the group", today.minusMonths(3)).press("Set it up");
        var group = officer.address();
        officer.press("Write them down")
                .type("Terms of reference", "We meet.")
                .choose("Every two months")
                .choose("At least three agencies")
                .type("Who agreed them?", "The board");
        date(officer, "Day they were agreed", today.minusMonths(3)).press("Write it down");
        seat(officer, group, "Inspector", "Larkshire Constabulary", "Chair");
        seat(officer, group, "Matron", "Tern Valley Hospitals NHS Trust", "Member");
        seat(officer, group, "Headteacher", "Sparrowfield Primary School", "Member");
        var since = today.minusMonths(3);
        sits(officer, group, "Inspector", "Bertram Ashcombe", since);
        sits(officer, group, "Matron", "Isolde Farrant", since);
        sits(officer, group, "Headteacher", "Corin Dunmallet", since);
        return group;
    }

    @ParameterizedTest
    @EnumSource
    void the_office_plans_calls_moves_and_holds_a_meeting(At at) {
        var officer = signedIn(at, "Odette Larkmead");
        var group = group(officer);
        officer.visit(group).follow("Its meetings").sees("No meeting has been held yet.");
        var meetings = officer.address();

        officer.visit("/partnership/meetings/plan").press("Put it into the forward plan");
        officer.seesProblem("Choose who meets").seesProblem("Enter the day");
        for (var days : new int[] {40, 80}) {
            officer.visit("/partnership/meetings/plan").select("Who meets?", name);
            date(officer, "Which day?", today.plusDays(days))
                    .type("What is it mostly about?", "Learning " + days)
                    .press("Put it into the forward plan");
        }
        officer.visit(meetings).sees("Learning 80");
        inRow(officer, "Learning 80", "Drop it");
        officer.press("Drop it").seesProblem("Write why it is dropped");
        officer.type("Why is it dropped?", "The other one is enough").press("Drop it");
        officer.visit(meetings).doesNotSee("Learning 80");
        inRow(officer, "Learning 40", "Call it");
        officer.press("Call it and ask everybody").seesProblem("Enter the time it starts");
        officer.type("When does it start?", "2pm")
                .type("Where is it held?", "County hall")
                .press("Call it and ask everybody");
        var agenda = officer.sees("Learning 40").address();

        officer.press("Put what is ticked on the agenda").seesProblem("Tick what is to go");
        officer.visit(agenda).press("Add an item").press("Add the item");
        officer.seesProblem("Write what the item is");
        officer.type("What is it?", "Audit programme")
                .type("Who speaks to it?", "Isolde Farrant")
                .press("Add the item")
                .sees("Audit programme");
        officer.press("Up Audit programme").press("Down Audit programme");
        officer.follow("Print the agenda").sees("Audit programme").sees("Isolde Farrant");

        sits(officer, group, "Inspector", "Winifred Thrale", today.plusDays(5));
        inRow(officer.visit(group), "Matron", "Holder leaves");
        date(officer, "Last day", today.plusDays(20)).press("Save");
        officer.visit(agenda)
                .sees("Winifred Thrale chairs the group on that day, and not Bertram Ashcombe")
                .sees("no longer sits in the group on that day")
                .follow("Who is asked, who came, minutes, papers")
                .sees("Has left the group");
        var meeting = officer.address();
        officer.visit(agenda).press("Make Winifred Thrale the chair");
        officer.doesNotSee("The chair has changed")
                .press("Ask whoever sits there on the day")
                .doesNotSee("The membership has changed");

        officer.visit(meeting).follow("Another time or place");
        officer.unfold("Without an account here").check();
        officer.type("When does it start?", "").press("Change it and tell everybody");
        officer.seesProblem("Enter the time it starts");
        date(officer, "Which day?", today)
                .type("When does it start?", "00:00")
                .press("Change it and tell everybody")
                .sees("Moved from");
        hold(officer, agenda, meeting);

        officer.visit("/partnership/decisions").sees("We audit twice a year");
        officer.visit(meetings).sees("Held").follow("Attendance over a period");
        officer.sees("By delegated partner").sees("Quorum").follow("Print");
        officer.sees("Attendance at " + name);
        officer.visit("/partnership/attendance").sees(name).follow("Engagement falling away");
        officer.sees("Headteacher for primary schools");
        officer.visit("/partnership/calendar").sees(name + " meets");
    }

    private void hold(Visitor officer, String agenda, String meeting) {
        officer.visit(meeting).press("Record who came").press("Save who came");
        officer.seesProblem("Say of at least one person whether they came");
        var inPerson = officer.page().locator("input[type=radio][value=IN_PERSON]");
        for (var i = 0; i < inPerson.count(); i++) {
            inPerson.nth(i).check();
        }
        officer.press("Save who came").sees("This meeting was not quorate");
        officer.follow("It went ahead without a quorum: write why").press("Save the reason");
        officer.seesProblem("Write why it could not wait");
        officer.type("Reason", "The audit could not wait")
                .press("Save the reason")
                .sees("Went ahead without a quorum");

        officer.visit(agenda);
        inRow(officer, "Audit programme", "Record the outcome");
        officer.press("Save the outcome").seesProblem("Choose what became of it");
        officer.choose("Decided")
                .type("What was said or decided, and why?", "We audit twice a year")
                .press("Save the outcome")
                .sees("Recorded: 1 of");

        officer.visit(meeting).follow("Write the minutes").press("Write the minutes");
        officer.press("Save the draft");
    }

    @ParameterizedTest
    @EnumSource
    void the_office_keeps_what_agencies_pledge(At at) {
        var officer = signedIn(at, "Odette Larkmead");
        officer.visit("/partnership").follow("Pledges").sees("What agencies have promised");
        officer.follow("Review overdue").sees("Overdue");
        officer.follow("Print this list").sees("Pledges");
        officer.visit("/partnership/pledges").press("Write a pledge down");
        officer.press("Write it down").seesProblem("Choose the agency");
        officer.select("Agency", "Larkshire Constabulary")
                .type("What does it pledge?", "Two officers for " + name)
                .type("Who pledged it?", "Superintendent");
        date(officer, "When?", today.minusDays(3)).press("Write it down");
        var pledge = officer.sees("Not reviewed yet").sees("Nothing beyond the pledge.").address();

        officer.follow("Raise an action").press("Raise the action");
        officer.seesProblem("Write what is to be done");
        officer.type("What is to be done?", "Name them for " + name);
        date(officer, "By which day?", today.minusDays(1)).press("Raise the action");
        officer.seesProblem("The day must be today or later");
        date(officer, "By which day?", today.plusDays(30))
                .press("Raise the action")
                .sees("Name them for " + name);
        officer.follow("Name them for " + name).sees("Pledge of Larkshire Constabulary");

        officer.visit(pledge).press("Review it");
        officer.press("Save the review").seesProblem("Choose what came of it");
        officer.choose("Partly kept")
                .type("What came of it, and how do you know?", "One of the two came");
        date(officer, "Day of the review", today).press("Save the review");
        officer.seesProblem("Enter the day on which it is looked at again");
        date(officer, "When is it looked at again?", today.plusMonths(3))
                .press("Save the review")
                .sees("Looked at again by");
    }

    @ParameterizedTest
    @EnumSource
    void the_office_takes_an_issue_up_and_the_reply_down(At at) {
        var officer = signedIn(at, "Odette Larkmead");
        officer.visit("/partnership").follow("Escalations").sees("What a group could not settle");
        officer.follow("Replied").follow("Waits for a reply").press("Raise an issue");
        officer.press("Raise it").seesProblem("Choose");
        var issue = "Too little room for " + name;
        officer.select("Which group raises it?", "Quality and Effectiveness Group")
                .select("To which group above it?", BOARD)
                .type("What is the issue?", issue)
                .type("Why can it not be settled below?", "It costs money")
                .type("What is asked?", "A room");
        date(officer, "Day it was raised", today.minusDays(4)).press("Raise it");
        var escalation = officer.sees(issue).sees("There is no reply yet.").address();

        officer.visit("/partnership/meetings").sees(BOARD);
        inRow(officer, BOARD, "Agenda");
        officer.sees(issue);

        officer.visit(escalation).press("Write the reply down");
        officer.press("Save the reply").seesProblem("Write what is decided");
        officer.type("What is decided?", "There is one")
                .type("Why?", "It is needed")
                .type("What is to be done?", "Book it");
        date(officer, "Day of the reply", today).press("Save the reply");
        officer.seesProblem("Choose the agency that is to do it");
        officer.select("Which agency does it?", "Larkshire Constabulary");
        date(officer, "By when?", today.plusDays(20)).press("Save the reply");
        officer.sees("Book it").press("Close it with its effect");
        officer.press("Close it").seesProblem("Enter the day it was closed");
        officer.type("What is different now, and how do you know?", "They meet there");
        date(officer, "Day it was closed", today).press("Close it").sees("They meet there");
        officer.visit("/partnership/escalations?show=closed").sees(issue);
    }

    @ParameterizedTest
    @EnumSource
    void the_scrutineer_and_a_partner_read_and_a_safeguarding_lead_reads_the_structure(At at) {
        for (var who : new String[] {"Hester Quillfeather", "Rufus Farthingdale"}) {
            var reader = signedIn(at, who);
            reader.visit("/partnership")
                    .visit("/partnership/meetings")
                    .doesNotSee("Plan a meeting");
            reader.follow(BOARD).check();
            reader.visit("/partnership/meetings");
            inRow(reader, BOARD, "Agenda");
            reader.doesNotSee("Put what is ticked").doesNotSee("Add an item");
            reader.visit("/partnership/attendance").follow(BOARD).sees("By member");
            reader.visit("/partnership/decisions").seesHeading("What was decided");
            reader.visit("/partnership/pledges").doesNotSee("Write a pledge down");
            go(reader, "main tbody a[href*='/pledges/']");
            reader.doesNotSee("Review it");
            reader.visit("/partnership/escalations");
            go(reader, "main tbody a[href*='/escalations/']");
            reader.doesNotSee("Write the reply down");
            reader.visit("/partnership/calendar").seesHeading("ear");
        }
        var lead = signedIn(at, "Petronel Ashgrove");
        lead.visit("/partnership/structure").doesNotSee("Set a group up").follow(BOARD);
        lead.sees("Seats").doesNotSee("Its meetings").follow("Version 2").sees("agreed");
        for (var closed : new String[] {"meetings", "attendance", "pledges", "escalations"}) {
            assertThat(lead.visit("/partnership/" + closed).status()).as(closed).isEqualTo(404);
        }
    }
}
