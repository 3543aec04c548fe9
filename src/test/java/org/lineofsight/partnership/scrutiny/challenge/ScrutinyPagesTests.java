package org.lineofsight.partnership.scrutiny.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A year of scrutiny at a browser: who writes, who answers, who reads and who learns nothing. */
@SpringBootTest
@DatabaseTest
class ScrutinyPagesTests {

    private static final String HERE = "/partnership/scrutiny";

    @Autowired PagesAs pages;
    @Autowired Agencies agencies;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private PagesAs.Person scrutineer;
    private LocalDate today;
    private String year;
    private UUID agency;
    private String words;

    @BeforeEach
    void aScrutineer() {
        scrutineer = pages.somebody(Role.SCRUTINEER, UUID.randomUUID());
        today = InWords.dayOf(clock.instant());
        year = ReportingYear.on(today).label();
        words = "How do you know, " + UUID.randomUUID();
        agency =
                pages.as(
                                Actor.system("test"),
                                () ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        "Trust " + UUID.randomUUID(),
                                                        AgencyKind.NHS_TRUST,
                                                        ContactDetails.NONE)))
                        .value();
    }

    private static String[] dated(String field, LocalDate day, String... others) {
        var all = new ArrayList<>(List.of(others));
        all.addAll(
                List.of(
                        field + ".day", "" + day.getDayOfMonth(),
                        field + ".month", "" + day.getMonthValue(),
                        field + ".year", "" + day.getYear()));
        return all.toArray(String[]::new);
    }

    private static String address(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String challenge(LocalDate on) {
        return address(
                scrutineer.post(
                        HERE + "/challenges/new",
                        dated("raisedOn", on, "agency", agency.toString(), "words", words)));
    }

    @Test
    void a_year_is_planned_done_and_commented_on() {
        assertThat(scrutineer.post(HERE + "/" + year + "/plan", "aims", words))
                .hasStatus3xxRedirection();
        var activity =
                address(
                        scrutineer.post(
                                HERE + "/" + year + "/activities/new",
                                dated(
                                        "plannedOn",
                                        today,
                                        "kind",
                                        "WALK_THE_FLOOR",
                                        "title",
                                        "The front door " + words,
                                        "focus",
                                        "How calls are taken")));
        var vague =
                scrutineer.post(
                        activity + "/outcome", "held", "yes", "words", "Calls are taken well");
        assertThat(vague).hasStatus(422);
        assertThat(PagesAs.read(vague).text()).contains("Enter the day it was held");
        assertThat(
                        scrutineer.post(
                                activity + "/outcome",
                                dated(
                                        "heldOn",
                                        today,
                                        "held",
                                        "yes",
                                        "words",
                                        "Calls are taken well")))
                .hasStatus3xxRedirection();
        assertThat(
                        scrutineer.post(
                                HERE + "/" + year + "/commentary", "words", "My comment " + words))
                .hasStatus3xxRedirection();

        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        for (var page : List.of(HERE + "?year=" + year, HERE + "/" + year + "/print")) {
            assertThat(officer.page(page).text())
                    .contains(
                            words,
                            "The front door",
                            "Done",
                            "Calls are taken well",
                            "My comment " + words,
                            "Signed by");
        }
        assertThat(officer.page(HERE).text()).doesNotContain("Plan an activity");
        for (var form : List.of("/plan", "/activities/new", "/commentary")) {
            assertThat(officer.get(HERE + "/" + year + form)).as(form).hasStatus(404);
        }
    }

    @Test
    void what_was_signed_cannot_be_changed_and_is_signed_by_nobody_else() {
        scrutineer.post(HERE + "/" + year + "/commentary", "words", words);
        assertThatThrownBy(() ->
                        pages.as(
                                scrutineer.actor(),
                                () ->
                                        jdbc.sql("update scrutiny.commentary set words = 'X'")
                                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThatThrownBy(() ->
                        pages.as(
                                officer.actor(),
                                () ->
                                        jdbc.sql(
                                                        "insert into scrutiny.commentary (id, year, words, signed_by, signer, signed_at) values (gen_random_uuid(), 2026, 'X', 'X', :signer, now())")
                                                .param("signer", officer.actor().accountId())
                                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void an_activity_that_was_not_held_says_why() {
        var activity =
                address(
                        scrutineer.post(
                                HERE + "/" + year + "/activities/new",
                                dated(
                                        "plannedOn",
                                        today,
                                        "kind",
                                        "VISIT",
                                        "title",
                                        "A ward",
                                        "focus",
                                        "Handover")));
        assertThat(
                        scrutineer.post(
                                activity + "/outcome",
                                "held",
                                "no",
                                "words",
                                "The ward was closed " + words))
                .hasStatus3xxRedirection();
        assertThat(scrutineer.page(activity).text())
                .contains("Not held", "Why it was not held", words);
    }

    @Test
    void the_agencys_lead_answers_and_no_evidence_yet_stays_in_sight() {
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, agency);
        var challenge = challenge(today.minusMonths(2));
        assertThat(lead.page("/").text()).contains("Respond to challenge");
        assertThat(lead.page("/notices").text()).contains("The scrutineer has put a challenge");
        assertThat(scrutineer.page(HERE + "/challenges?show=late").text()).contains(words);

        assertThat(
                        lead.post(
                                challenge + "/response",
                                dated("respondedOn", today, "words", "We count who was trained")))
                .hasStatus3xxRedirection();
        assertThat(lead.page(challenge).text())
                .contains("We count who was trained")
                .containsPattern("Done \\d+ working days late");
        assertThat(
                        scrutineer.post(
                                challenge + "/effect",
                                dated(
                                        "seenOn",
                                        today,
                                        "state",
                                        "NO_EVIDENCE_YET",
                                        "words",
                                        "No figures were shown")))
                .hasStatus3xxRedirection();
        assertThat(scrutineer.page(HERE + "/challenges?show=no-evidence-yet").text())
                .contains(words, "No evidence yet");
        assertThat(
                        scrutineer.post(
                                challenge + "/effect",
                                dated(
                                        "seenOn",
                                        today,
                                        "state",
                                        "CHANGED",
                                        "words",
                                        "Figures for March")))
                .hasStatus3xxRedirection();
        assertThat(scrutineer.page(challenge).text())
                .contains("No figures were shown", "Figures for March", "Something changed");
    }

    @Test
    void another_agencys_lead_does_not_learn_that_there_is_a_challenge() {
        var challenge = challenge(today);
        var other = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID());
        assertThat(other.get(challenge)).hasStatus(404);
        assertThat(other.get(challenge + "/response")).hasStatus(404);
        assertThat(other.page(HERE + "/challenges").text()).doesNotContain(words);
        assertThat(other.get(HERE)).hasStatus(404);
        assertThat(other.get(HERE + "/compliance")).hasStatus(404);
        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, UUID.randomUUID());
        assertThat(partner.page(challenge).text())
                .contains(words)
                .doesNotContain("Write the response");
        assertThat(partner.get(challenge + "/response")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "PRACTITIONER",
                "SAFEGUARDING_LEAD",
                "SYSTEM_ADMINISTRATOR",
                "FRONT_DOOR_MANAGER"
            })
    void no_row_of_scrutiny_is_there_for_anybody_else(Role role) {
        challenge(today);
        scrutineer.post(HERE + "/" + year + "/plan", "aims", words);
        scrutineer.post(HERE + "/" + year + "/commentary", "words", words);
        scrutineer.post(
                HERE + "/compliance/2023/arrangements.report/assessment",
                dated("assessedOn", today, "state", "MET", "evidence", words));
        var other = pages.somebody(role, UUID.randomUUID()).actor();
        for (var table :
                List.of(
                        "plan",
                        "activity",
                        "activity_outcome",
                        "challenge",
                        "response",
                        "effect",
                        "commentary",
                        "duty_state")) {
            assertThat(
                            pages.as(
                                    other,
                                    () ->
                                            jdbc.sql("select 1 from scrutiny." + table)
                                                    .query()
                                                    .listOfRows()))
                    .as(table)
                    .isEmpty();
        }
    }

    @Test
    void a_duty_is_assessed_with_evidence_and_counted_where_it_stands() {
        var duty = HERE + "/compliance/2023/arrangements.report";
        assertThat(scrutineer.page(HERE + "/compliance").text())
                .contains("Working Together to Safeguard Children 2023", "Not assessed");
        var bare =
                scrutineer.post(
                        duty + "/assessment",
                        dated("assessedOn", today, "state", "PARTLY", "evidence", ""));
        assertThat(bare).hasStatus(422);
        assertThat(PagesAs.read(bare).text()).contains("Write the evidence");
        assertThat(
                        scrutineer.post(
                                duty + "/assessment",
                                dated(
                                        "assessedOn",
                                        today,
                                        "state",
                                        "PARTLY",
                                        "evidence",
                                        words,
                                        "owner",
                                        agency.toString())))
                .hasStatus3xxRedirection();
        assertThat(scrutineer.page(HERE + "/compliance?edition=2023&show=partly").text())
                .contains(words, "Trust");
        assertThat(scrutineer.page(duty).text()).contains("Partly met", words);
        assertThat(scrutineer.page(HERE + "/compliance/2023/print").text())
                .contains(words, "not assessed");
        assertThat(scrutineer.page(HERE + "/compliance?edition=2018").text()).doesNotContain(words);
        assertThat(scrutineer.get(HERE + "/compliance/1999/print")).hasStatus(404);
        assertThat(scrutineer.get(HERE + "/compliance/2023/none")).hasStatus(404);
    }
}
