package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Social care asks practices, health services and others; each sees what it was asked, and money
 * sees no child.
 */
class RequestsJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired List<TakesHandOvers> pathways;

    @Autowired AllocateCase allocateCase;

    @Autowired Accounts accounts;

    @Autowired JdbcClient jdbc;

    @Autowired PlatformTransactionManager transactions;

    @Autowired Clock clock;

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    /** A case of one child that the front door handed over and the social worker has. */
    private String caseOf(Visitor visitor, String signInName) {
        var child =
                new HandOver.Child(
                        new PersonRecordId(UUID.randomUUID()),
                        InventedName.drawn(),
                        InventedName.drawn(),
                        LocalDate.of(2018, 4, 9),
                        null,
                        null,
                        LevelOfNeed.LEVEL_4);
        var handOver =
                new HandOver(
                        HandOverId.next(),
                        new ContactId(UUID.randomUUID()),
                        "26-TEST22",
                        Destination.ASSESSMENT,
                        clock.instant(),
                        "A front door manager",
                        List.of(child),
                        List.of(),
                        "A bruise on the upper arm, and two stories of how it came.",
                        null,
                        null,
                        null,
                        YesNo.NOT_KNOWN,
                        Consent.NOT_ASKED,
                        "It could add to the risk",
                        "An injury without an explanation that fits.",
                        "A teacher",
                        null,
                        "A school");
        var found =
                as(
                        Actor.system("test"),
                        () -> {
                            pathways.stream()
                                    .filter(each -> each.destination() == Destination.ASSESSMENT)
                                    .forEach(each -> each.take(handOver));
                            return jdbc.sql(
                                            "select id from childprotection.case_record where hand_over_id = :id")
                                    .param("id", handOver.id().value())
                                    .query((row, number) ->
                                            new CaseId(row.getObject(1, UUID.class)))
                                    .single();
                        });
        var worker = actor(signInName, Role.SOCIAL_WORKER);
        var manager = actor("isaura", Role.SOCIAL_WORK_MANAGER);
        as(
                manager,
                () -> {
                    allocateCase.allocate(found, worker.accountId(), 0, manager);
                    return true;
                });
        visitor.visit("/child-protection/cases/" + found);
        return visitor.address();
    }

    private Actor actor(String signInName, Role role) {
        return as(Actor.system("test"), () -> accounts.actor(signInName, role).orElseThrow());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Objects.requireNonNull(
                Acting.as(
                        actor,
                        () -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }

    private static void day(Visitor visitor, String question, LocalDate day) {
        visitor.typeDate(question, day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static LocalDate today() {
        return LocalDate.now(LONDON);
    }

    @Test
    void an_action_is_raised_accepted_done_and_checked() {
        var what = "Write down each day " + InventedName.drawn() + " is not at school";
        var worker = signedIn("Lorcan Thistlemere");
        var found = caseOf(worker, "lorcan");
        worker.visit(found + "/actions").follow("Raise an action").seesHeading("Raise an action");
        worker.press("Raise it").seesProblem("Write what is to be done");
        worker.type("What is to be done?", what)
                .type("What will be different?", "Somebody notices at once")
                .select("Who has to do it?", "Sparrowfield Primary School, safeguarding lead");
        day(worker, "By which day?", today().plusDays(20));
        worker.press("Raise it").sees(what).sees("Not accepted yet");

        var lead = signedIn("Gethsie Marchbrook");
        assertThat(lead.visit(found).status()).isEqualTo(404);
        lead.visit("/notices").sees("You are asked to do something");
        lead.visit("/actions").follow(what).seesHeading(what);
        var action = lead.address();
        lead.press("Return it").press("Return it").seesProblem("Answer this");
        lead.type("Why can you not do this?", "The nursery has the youngest.").press("Return it");
        lead.sees("Returned");

        worker.visit("/actions?whose=run&state=returned").follow(what).sees("The nursery has");
        worker.press("Decide it anew").type("Why is it changed?", "Only the two of school age.");
        worker.press("Ask anew").sees("Not accepted yet");
        lead.visit(action).press("Accept it").press("Accept it").sees("Accepted");
        lead.press("Say that it is done")
                .type("What was done, and how can one see it?", "The list is with you")
                .press("Say that it is done")
                .doesNotSee("Check that it is done");
        worker.visit(action).press("Check that it is done");
        worker.type("How do you know, and what is different now?", "Two days, both explained")
                .press("Check that it is done")
                .sees("Complete");

        for (var other : new String[] {"Sabra Nettlecombe", "Ansel Thornwick", "Odette Larkmead"}) {
            assertThat(signedIn(other).visit(action).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void a_practice_is_asked_answers_hears_how_it_was_and_is_paid() {
        var worker = signedIn("Lorcan Thistlemere");
        var found = caseOf(worker, "lorcan");
        worker.follow("Requests for information")
                .follow("Ask a practice or somebody else for information")
                .seesHeading("Ask for information");
        worker.press("Ask").seesProblem("Choose whom you ask");
        worker.select("Whom do you ask?", "Millrace Surgery, safeguarding lead")
                .type("What is it for?", "To know whether the injury fits what was told.")
                .choose("The family has not been asked")
                .type(
                        "Who agreed and when, or why you ask all the same",
                        "Asking could add to the risk.")
                .press("Ask")
                .sees("They have been told");
        var request = worker.address();
        var reference = worker.page().locator(".govuk-caption-l").innerText().split(",")[0];

        var gp = signedIn("Petronel Ashgrove");
        assertThat(gp.visit(found).status()).isEqualTo(404);
        gp.visit("/").sees("Answer request for information " + reference);
        gp.visit(request).sees("What do you hold?").press("Answer");
        gp.press("Send the answer").seesProblem("Say whether anything is held");
        gp.choose("We hold information")
                .type("What is held, or why it cannot be shared", "Seen on 3 March with a burn.")
                .press("Send the answer")
                .sees("What they answered");
        assertThat(gp.visit(request + "/quality").status()).isEqualTo(404);
        assertThat(gp.visit(request + "/letter").status()).isEqualTo(404);

        worker.visit(request).press("Judge the report").press("Save and tell its writer");
        worker.seesProblem("Say how far it meets");
        var met = worker.page().locator("input[type=radio][value=MET]");
        for (var i = 0; i < met.count(); i++) {
            met.nth(i).check();
        }
        worker.type("What would you like to tell its writer?", "The dates helped.")
                .press("Save and tell its writer")
                .sees("The dates helped.");
        gp.visit(request).sees("The dates helped.");
        worker.visit(request + "/letter").sees("A report that helps");

        var officer = signedIn("Thessaly Brackenridge");
        assertThat(officer.visit(request).status()).isEqualTo(404);
        officer.visit("/report-payments").sees("Totals, asked").follow(reference);
        var payment = officer.address();
        officer.doesNotSee("Penhallow").sees("6 of 6 standards met");
        officer.press("Approve the fee").press("Approve the fee").sees("Approved, to be paid");
        officer.press("Record that it is paid")
                .type("What is the reference of the payment?", "Run 47");
        day(officer, "On which day was it paid?", today());
        officer.press("Record that it is paid").sees("Run 47").doesNotSee("Approve the fee");
        officer.visit("/report-payments/fees").seesHeading("Fees for reports");
        gp.visit(payment).sees("Paid").doesNotSee("It was not paid after all");
        for (var other : new String[] {"Lorcan Thistlemere", "Gethsie Marchbrook"}) {
            assertThat(signedIn(other).visit(payment).status()).as(other).isEqualTo(404);
        }
        assertThat(signedIn("Sabra Nettlecombe").visit(request).status()).isEqualTo(404);
    }

    @Test
    void a_child_is_asked_for_booked_and_examined() {
        var worker = signedIn("Sabra Nettlecombe");
        caseOf(worker, "sabra");
        worker.follow("Medicals and health assessments")
                .follow("Ask for a medical or health assessment")
                .press("Ask for it")
                .seesProblem("Choose what is needed");
        var children = worker.page().locator("input[type=checkbox]");
        for (var i = 0; i < children.count(); i++) {
            children.nth(i).setChecked(i == 0);
        }
        worker.choose("Health assessment")
                .select(
                        "Who examines?",
                        "Tern Valley Hospitals NHS Trust, agency desk in the front door")
                .type("Why is it needed?", "Nobody has examined this child for two years.")
                .press("Ask for it")
                .seesHeading("Medicals and health assessments");
        worker.follow("Health assessment CM-");
        var medical = worker.address();

        var desk = signedIn("Quenby Saltfleet");
        desk.visit("/medicals").seesHeading("Medicals and health assessments");
        desk.visit(medical).press("Make an appointment").press("Make it");
        desk.seesProblem("Enter the day of the appointment");
        day(desk, "Which day?", today().plusDays(1));
        desk.type("At what time?", "10am")
                .type("Where?", "Paediatric clinic")
                .press("Make it")
                .sees("Move the appointment");
        worker.visit(medical).press("Move the appointment");
        day(worker, "Which day?", today().plusDays(2));
        worker.type("At what time?", "9.30am").type("Where?", "Ward 2").press("Make it");
        worker.sees("Moved");
        assertThat(desk.visit(medical + "/withdrawal").status()).isEqualTo(404);
        desk.visit(medical + "/findings");
        day(desk, "On which day was the child examined?", today());
        desk.type("Who examined?", "Dr Wrenfield")
                .type("What was found?", "A well child, small for the age.")
                .press("Save the findings")
                .sees("A well child, small for the age.");
        worker.visit(medical).sees("A well child, small for the age.").sees("Done");
        for (var other :
                new String[] {"Lorcan Thistlemere", "Ansel Thornwick", "Petronel Ashgrove"}) {
            assertThat(signedIn(other).visit(medical).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void the_lists_are_there_for_everybody_who_is_asked_on_a_phone_too() {
        var manager = signedIn("Isaura Fenwillow");
        manager.visit("/information-requests?state=OVER").seesHeading("Requests for information");
        manager.visit("/medicals?state=OVER").seesHeading("Medicals and health assessments");
        manager.visit("/actions?whose=run&state=over").seesHeading("Actions");
        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Petronel Ashgrove").visit("/information-requests");
        phone.visit("/report-payments?status=PAID").seesHeading("Payments for reports");
        phone.visit("/actions").visit("/medicals");
    }
}
