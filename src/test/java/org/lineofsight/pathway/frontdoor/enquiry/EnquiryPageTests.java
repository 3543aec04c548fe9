package org.lineofsight.pathway.frontdoor.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.TriageContact;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The pages of an enquiry, in a browser without scripts. */
@SpringBootTest
@DatabaseTest
class EnquiryPageTests {

    private static final String WORRY = "He has come to school without food for a week";

    @Autowired PagesAs pages;

    @Autowired ReceiveContact receiveContact;

    @Autowired TriageContact triageContact;

    @Autowired DecideContact decideContact;

    @Autowired FrontDoorQueries contacts;

    @Autowired EnquiryQueries queries;

    @Autowired Agencies agencies;

    @Autowired Clock clock;

    private UUID police;
    private PagesAs.Person worker;
    private PagesAs.Person officer;
    private PagesAs.Person teacher;
    private ContactId contact;
    private String enquiry;

    @BeforeEach
    void a_contact_about_one_child_and_a_police_desk() {
        police =
                pages.as(
                                Actor.system("test"),
                                () ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        "Test police " + UUID.randomUUID(),
                                                        AgencyKind.POLICE,
                                                        new ContactDetails(
                                                                null, "01632 960002", null)),
                                                LocalDate.now(clock).minusYears(1)))
                        .value();
        worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        officer = pages.somebody(AGENCY_DESK, police);
        teacher = pages.somebody(PRACTITIONER, UUID.randomUUID());
        contact =
                pages.as(
                        teacher.actor(),
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher.actor()).build(),
                                        teacher.actor()));
        enquiry = "/front-door/contacts/" + contact + "/enquiry";
        pages.as(
                worker.actor(),
                () -> {
                    triageContact.triage(contact, Colour.RED, worker.actor());
                    return true;
                });
    }

    @Test
    void the_form_names_agencies_with_a_desk_and_those_without() {
        var page = worker.page(enquiry + "/new");
        assertThat(page.select("input[name=agencies]").eachAttr("value"))
                .contains(police.toString());
        assertThat(page.select("input[name=others]").eachAttr("value"))
                .doesNotContain(police.toString());
        assertThat(page.select("input[name=people][checked]")).hasSize(1);
        assertThat(page.select("input[name=address]")).isEmpty();
    }

    @Test
    void what_is_missing_is_said_beside_its_question_and_nothing_typed_is_lost() {
        var much = "é".repeat(20_000);
        var answer = worker.post(enquiry, "questions", much, "purpose", "HELP");
        assertThat(answer).hasStatus(422);
        var page = PagesAs.read(answer);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("Choose whom you ask", "Choose the lawful basis");
        assertThat(page.select("#questions").text()).isEqualTo(much);
    }

    @Test
    void the_desk_reads_what_it_was_asked_and_never_the_worry() {
        var id = ask();
        assertThat(officer.page("/enquiries").text()).contains("Testchild");
        var page = officer.page("/enquiries/" + id);
        assertThat(page.text())
                .contains(
                        "Were you called?",
                        "To decide what to do",
                        "Public task",
                        "Explain this date")
                .doesNotContain(
                        WORRY, teacher.actor().name(), "Test Primary School", "Test Parent");
        assertThat(worker.page("/front-door/contacts/" + contact).text())
                .contains(
                        "What the agencies know", "Not answered", "1 request that is not answered");
    }

    @Test
    void whoever_was_not_asked_finds_no_page() {
        var id = ask();
        for (var role : Role.values()) {
            if (role == Role.SYSTEM) {
                continue;
            }
            var somebody = pages.somebody(role, role == AGENCY_DESK ? UUID.randomUUID() : police);
            assertThat(somebody.get("/enquiries/" + id)).as("" + role).hasStatus(404);
            if (role != FRONT_DOOR_WORKER && role != Role.FRONT_DOOR_MANAGER) {
                assertThat(somebody.get("/front-door/enquiries/" + id))
                        .as("" + role)
                        .hasStatus(404);
                assertThat(somebody.get(enquiry)).as("" + role).hasStatus(404);
            }
        }
        for (var address :
                new String[] {
                    "/front-door/contacts/" + contact,
                    enquiry,
                    enquiry + "/print",
                    enquiry + "/new",
                    "/front-door/enquiries/" + id,
                    "/front-door/enquiries"
                }) {
            assertThat(officer.get(address)).as(address).hasStatus(404);
        }
        assertThat(teacher.get("/enquiries/" + id)).hasStatus(404);
    }

    @Test
    void an_answer_is_read_together_with_the_others_and_prints() {
        var id = ask();
        assertThat(answer(officer, id, "0", "Called twice, nobody hurt")).hasStatus3xxRedirection();
        var page = worker.page(enquiry);
        assertThat(page.text())
                .contains(
                        "Called twice, nobody hurt",
                        "Incident log",
                        "It grows.",
                        "Everybody who was asked has answered.");
        assertThat(worker.post(enquiry + "/analysis", "analysis", " ")).hasStatus(422);
        assertThat(worker.post(enquiry + "/analysis", "analysis", "A pattern"))
                .hasStatus3xxRedirection();
        assertThat(worker.page(enquiry + "/print").text())
                .contains("Called twice, nobody hurt", "A pattern");
        assertThat(officer.page("/enquiries/" + id).text()).doesNotContain("A pattern");
        assertThat(worker.page("/front-door/enquiries").text()).contains("How the agencies answer");
        assertThat(
                        worker.page("/front-door/enquiries/requests?which=in-time&agency=" + police)
                                .select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void the_second_of_two_is_told_of_the_first_and_keeps_what_was_typed() {
        var id = ask();
        var colleague = pages.somebody(AGENCY_DESK, police);
        assertThat(answer(officer, id, "0", "From the first")).hasStatus3xxRedirection();

        var refused = answer(colleague, id, "0", "From the second");
        assertThat(refused).hasStatus(422);
        var page = PagesAs.read(refused);
        assertThat(page.select(".govuk-error-summary").text()).contains(officer.actor().name());
        assertThat(page.text()).contains("From the first");
        assertThat(page.select("#p0-f0-what").text()).isEqualTo("From the second");
        assertThat(colleague.page("/enquiries/" + id).select("#p0-f0-what").text())
                .isEqualTo("From the second");

        assertThat(answer(colleague, id, page.select("input[name=before]").val(), "From both"))
                .hasStatus3xxRedirection();
        assertThat(officer.page("/enquiries/" + id).text())
                .contains("From both", "The answer before it");
    }

    @Test
    void more_lines_come_with_what_is_typed_kept() {
        var id = ask();
        var lines = officer.page("/enquiries/" + id).select("textarea[name$=-what]").size();
        officer.post(
                "/enquiries/" + id + "/lines",
                "p0-held",
                "HELD",
                "p0-f" + (lines - 1) + "-what",
                "The last line");
        var page = officer.page("/enquiries/" + id);
        assertThat(page.select("textarea[name$=-what]")).hasSizeGreaterThan(lines);
        assertThat(page.select("#p0-f" + (lines - 1) + "-what").text()).isEqualTo("The last line");
    }

    @Test
    void what_a_desk_typed_is_there_after_the_contact_was_decided() {
        var id = ask();
        officer.autosave(
                "/drafts?form=enquiries/" + id,
                "before",
                "0",
                "analysis",
                "It was growing, we think");
        var verdict = new Verdict(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP);
        var manager = pages.somebody(Role.FRONT_DOOR_MANAGER, UUID.randomUUID());
        pages.as(
                manager.actor(),
                () ->
                        decideContact.decide(
                                contact,
                                new Decision.Proposal(
                                        verdict, Map.of(), "As seen", "As decided", ""),
                                manager.actor()));

        assertThat(officer.page("/enquiries").text()).doesNotContain("Testchild");
        var page = officer.page("/enquiries/" + id);
        assertThat(page.text())
                .contains(
                        "The contact was decided before this was answered",
                        "It was growing, we think")
                .doesNotContain("Testchild", "Were you called?");
        var late = answer(officer, id, "0", "Too late");
        assertThat(late).hasStatus(422);
        assertThat(PagesAs.read(late).text()).contains("takes no more answers", "Too late");
        assertThat(worker.get(enquiry + "/new")).hasStatus(409);
    }

    @Test
    void the_front_door_writes_down_what_was_said_on_the_telephone() {
        var id = ask();
        var address = "/front-door/enquiries/" + id + "/answer";
        assertThat(worker.page(address).text()).contains("Who at the agency gave the answer?");
        assertThat(worker.post(address, "before", "0", "p0-held", "NOTHING_HELD")).hasStatus(422);
        var today = LocalDate.now(clock);
        assertThat(
                        worker.post(
                                address,
                                "before",
                                "0",
                                "p0-held",
                                "NOTHING_HELD",
                                "saidBy",
                                "Duty sergeant",
                                "saidHow",
                                "TELEPHONE",
                                "saidOn.day",
                                "" + today.getDayOfMonth(),
                                "saidOn.month",
                                "" + today.getMonthValue(),
                                "saidOn.year",
                                "" + today.getYear()))
                .hasStatus3xxRedirection();
        assertThat(worker.page("/front-door/enquiries/" + id).text())
                .contains("Duty sergeant", "by telephone", "Nothing is held.");
    }

    @Test
    void a_question_a_reminder_and_a_withdrawal_are_on_both_pages() {
        var id = ask();
        assertThat(officer.post("/enquiries/" + id + "/messages", "words", " ")).hasStatus(422);
        officer.post("/enquiries/" + id + "/messages", "words", "Is there another name?");
        assertThat(worker.page("/front-door/enquiries/" + id).text())
                .contains("Is there another name?");
        assertThat(worker.page("/").text()).contains("The desk asks you something");
        worker.post("/front-door/enquiries/" + id + "/messages", "words", "Not that we know");
        worker.post("/front-door/enquiries/" + id + "/reminders");
        assertThat(officer.page("/enquiries/" + id).text())
                .contains("Not that we know", "Reminder: this waits for your answer.");
        assertThat(officer.page("/").text()).contains("Answer the front door");
        assertThat(worker.post("/front-door/enquiries/" + id + "/withdrawal", "reason", ""))
                .hasStatus(422);
        worker.post("/front-door/enquiries/" + id + "/withdrawal", "reason", "The wrong family");
        assertThat(officer.page("/enquiries/" + id).text())
                .contains("Withdrawn: The wrong family")
                .doesNotContain("Is there another name?");
    }

    private RequestId ask() {
        var child =
                pages.as(worker.actor(), () -> contacts.children(contact))
                        .getFirst()
                        .id()
                        .toString();
        var asked =
                worker.post(
                        enquiry,
                        "agencies",
                        police.toString(),
                        "people",
                        child,
                        "questions",
                        "Were you called?",
                        "purpose",
                        "SIGNIFICANT_HARM",
                        "purposeWords",
                        "To decide what to do",
                        "bases",
                        "PUBLIC_TASK",
                        "proportionality",
                        "A_PERIOD",
                        "proportionalityWords",
                        "Only two years",
                        "consent",
                        "GIVEN");
        assertThat(asked).hasStatus3xxRedirection();
        return pages.as(worker.actor(), () -> queries.of(contact)).getFirst().id();
    }

    private static org.springframework.test.web.servlet.assertj.MvcTestResult answer(
            PagesAs.Person desk, RequestId id, String before, String what) {
        return desk.post(
                "/enquiries/" + id,
                "before",
                before,
                "p0-held",
                "HELD",
                "p0-f0-what",
                what,
                "p0-f0-when",
                "March 2026",
                "p0-f0-source",
                "Incident log",
                "p0-f0-reliability",
                "FIRST_HAND",
                "analysis",
                "It grows.",
                "changed",
                before.equals("0") ? "" : "Put both together");
    }
}
