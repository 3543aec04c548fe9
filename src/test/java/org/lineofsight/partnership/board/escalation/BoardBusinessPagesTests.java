package org.lineofsight.partnership.board.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Strand;
import org.lineofsight.partnership.board.structure.EstablishGroup;
import org.lineofsight.partnership.board.structure.GroupDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pledges and escalations at a browser: the office writes, scrutineer and partners read. */
@SpringBootTest
@DatabaseTest
class BoardBusinessPagesTests {

    @Autowired PagesAs pages;
    @Autowired Agencies agencies;
    @Autowired EstablishGroup establishGroup;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private PagesAs.Person officer;
    private LocalDate today;
    private String agency;
    private String words;

    @BeforeEach
    void anOfficer() {
        officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        today = InWords.dayOf(clock.instant());
        words = "We release auditors, " + UUID.randomUUID();
        agency =
                pages.as(
                                Actor.system("test"),
                                () ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        "Trust " + UUID.randomUUID(),
                                                        AgencyKind.NHS_TRUST,
                                                        ContactDetails.NONE)))
                        .value()
                        .toString();
    }

    private GroupId group(String name, @Nullable GroupId above) {
        return pages.as(
                officer.actor(),
                () ->
                        establishGroup.establish(
                                new GroupDetails(
                                        name + " " + UUID.randomUUID(),
                                        above == null ? GroupKind.BOARD : GroupKind.SUB_GROUP,
                                        Strand.CHILDREN,
                                        "Its purpose",
                                        above),
                                today.minusYears(2),
                                officer.actor()));
    }

    private static String[] dated(String field, LocalDate day, String... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.addAll(
                List.of(
                        field + ".day", "" + day.getDayOfMonth(),
                        field + ".month", "" + day.getMonthValue(),
                        field + ".year", "" + day.getYear()));
        return all.toArray(String[]::new);
    }

    private String pledge(LocalDate on) {
        var made =
                officer.post(
                        "/partnership/pledges/new",
                        dated(
                                "pledgedOn",
                                on,
                                "agency",
                                agency,
                                "words",
                                words,
                                "pledgedBy",
                                "Chief nurse"));
        assertThat(made).hasStatus3xxRedirection();
        return String.valueOf(made.getResponse().getRedirectedUrl());
    }

    @Test
    void a_pledge_is_due_for_review_half_a_year_later_and_says_what_came_of_it() {
        var address = pledge(today.minusMonths(7));

        assertThat(officer.page("/partnership/pledges?show=late").text())
                .contains(words, "Overdue");
        var vague =
                officer.post(
                        address + "/reviews/new",
                        dated(
                                "reviewedOn",
                                today,
                                "outcome",
                                "NOT_KNOWN",
                                "words",
                                "Nobody counted"));
        assertThat(vague).hasStatus(422);
        assertThat(PagesAs.read(vague).text())
                .contains("Enter the day on which it is looked at again");
        var kept =
                officer.post(
                        address + "/reviews/new",
                        dated(
                                "reviewedOn",
                                today,
                                "outcome",
                                "KEPT",
                                "words",
                                "Four auditors came"));
        assertThat(kept).hasStatus3xxRedirection();
        assertThat(officer.page(address).text())
                .contains("Kept", "Four auditors came", "Not looked at again");
        assertThat(officer.page("/partnership/pledges?show=late").text()).doesNotContain(words);
        assertThat(officer.page("/partnership/pledges?show=kept").text()).contains(words);
        assertThat(officer.page("/partnership/pledges/print").text()).contains(words);
    }

    @Test
    void an_issue_goes_up_is_late_is_answered_with_an_action_and_closed_with_its_effect() {
        var board = group("Board", null);
        var quality = group("Quality Group", board);
        var raised =
                officer.post(
                        "/partnership/escalations/new",
                        dated(
                                "raisedOn",
                                today.minusMonths(3),
                                "from",
                                quality.toString(),
                                "to",
                                board.toString(),
                                "what",
                                words,
                                "why",
                                "It is about the time of staff",
                                "asked",
                                "Agree two days a year"));
        assertThat(raised).hasStatus3xxRedirection();
        var address = String.valueOf(raised.getResponse().getRedirectedUrl());
        assertThat(officer.page("/partnership/escalations?show=late").text()).contains(words);
        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, UUID.randomUUID());
        assertThat(partner.page("/partnership/escalations").text()).contains(words, "late");

        var missing =
                officer.post(
                        address + "/reply",
                        dated(
                                "repliedOn",
                                today,
                                "decision",
                                "Agreed",
                                "reason",
                                "It is needed",
                                "action.what",
                                "Name two auditors"));
        assertThat(missing).hasStatus(422);
        assertThat(PagesAs.read(missing).text()).contains("Choose the agency that is to do it");
        var fields =
                new java.util.ArrayList<>(
                        List.of(
                                dated(
                                        "repliedOn",
                                        today,
                                        "decision",
                                        "Agreed",
                                        "reason",
                                        "It is needed",
                                        "action.what",
                                        "Name two auditors",
                                        "action.agency",
                                        agency)));
        fields.addAll(List.of(dated("action.due", today.plusDays(30))));
        assertThat(officer.post(address + "/reply", fields.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        assertThat(officer.page(address).text())
                .contains("Agreed", "Name two auditors", "No effect is known yet");
        assertThat(partner.page(address).text()).contains("Name two auditors");
        assertThat(officer.page("/partnership/escalations?show=late").text()).doesNotContain(words);

        assertThat(
                        officer.post(
                                address + "/close",
                                dated("closedOn", today, "effect", "Four more auditors")))
                .hasStatus3xxRedirection();
        assertThat(officer.page(address).text()).contains("Four more auditors", "Closed");
    }

    @Test
    void an_issue_does_not_go_sideways_or_down() {
        var board = group("Board", null);
        var quality = group("Quality Group", board);
        var answer =
                officer.post(
                        "/partnership/escalations/new",
                        dated(
                                "raisedOn",
                                today,
                                "from",
                                board.toString(),
                                "to",
                                quality.toString(),
                                "what",
                                words,
                                "why",
                                "W",
                                "asked",
                                "A"));
        assertThat(answer).hasStatus(422);
        assertThat(PagesAs.read(answer).text())
                .contains("Choose a group to which the one that raises it reports");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINEER", "EXECUTIVE_PARTNER"})
    void scrutineer_and_partners_read_and_do_not_write(Role role) {
        var address = pledge(today);
        var reader = pages.somebody(role, UUID.randomUUID());
        assertThat(reader.page(address).text()).contains(words).doesNotContain("Review it");
        assertThat(reader.get("/partnership/pledges/new")).hasStatus(404);
        assertThat(reader.post(address + "/reviews/new", "words", "X")).hasStatus(404);
        assertThat(reader.get("/partnership/escalations/new")).hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SAFEGUARDING_LEAD", "PRACTITIONER", "SYSTEM_ADMINISTRATOR"})
    void nobody_else_sees_that_there_is_any(Role role) {
        var address = pledge(today);
        var other = pages.somebody(role, UUID.fromString(agency));
        assertThat(other.get(address)).hasStatus(404);
        assertThat(other.get("/partnership/escalations")).hasStatus(404);
        for (var table : List.of("pledge", "pledge_review", "escalation")) {
            assertThat(
                            pages.as(
                                    other.actor(),
                                    () ->
                                            jdbc.sql("select id from board." + table)
                                                    .query()
                                                    .listOfRows()))
                    .as(table)
                    .isEmpty();
        }
    }
}
