package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Boards and groups at a desk and on a phone: the office keeps pledges and escalations; the
 * scrutineer and a partner read what the groups do; whoever leads safeguarding in an agency reads
 * the structure.
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
