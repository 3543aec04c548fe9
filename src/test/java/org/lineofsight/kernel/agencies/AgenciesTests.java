package org.lineofsight.kernel.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.ActingDatabase.actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.dao.OptimisticLockingFailureException;

class AgenciesTests {

    private static final ActingDatabase DATABASE = new ActingDatabase();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Actor ADMINISTRATOR = actor(Role.SYSTEM_ADMINISTRATOR);
    private static final ContactDetails MAILBOX =
            new ContactDetails("safeguarding@school.example", "01632 960123", null);

    private final Agencies agencies = on(TODAY);
    private final String name = "Aldermere Primary School " + Ids.next();

    @Test
    void an_agency_comes_back_as_it_was_added() {
        var id = add();

        var found = DATABASE.as(actor(Role.PRACTITIONER), () -> agencies.require(id));

        assertThat(found.name()).isEqualTo(name);
        assertThat(found.kind()).isEqualTo(AgencyKind.SCHOOL);
        assertThat(found.contact()).isEqualTo(MAILBOX);
        assertThat(found.since()).isEqualTo(TODAY);
        assertThat(found.until()).isNull();
        assertThat(agencies.referralSource(found, TODAY).code()).isEqualTo("2A");
    }

    @Test
    void an_agency_may_count_as_another_source_than_its_kind() {
        var id =
                DATABASE.as(
                        ADMINISTRATOR,
                        () ->
                                agencies.add(
                                        new AgencyDetails(
                                                name,
                                                AgencyKind.NHS_TRUST,
                                                "3E",
                                                ContactDetails.NONE)));

        assertThat(
                        DATABASE.as(
                                        ADMINISTRATOR,
                                        () -> agencies.referralSource(agencies.require(id), TODAY))
                                .code())
                .isEqualTo("3E");
    }

    @Test
    void two_agencies_do_not_have_one_name_until_the_first_has_ended() {
        var first = add();

        assertThatThrownBy(() ->
                        DATABASE.run(
                                ADMINISTRATOR,
                                () ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        name.toUpperCase(java.util.Locale.UK),
                                                        AgencyKind.SCHOOL,
                                                        MAILBOX))))
                .isInstanceOf(RuleBroken.class);

        DATABASE.run(ADMINISTRATOR, () -> agencies.end(first, TODAY, 0));
        assertThat(add()).isNotEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "safeguarding",
                "safeguarding@school",
                "a b@school.example",
                "@school.example",
                "a@b@c.example"
            })
    void notices_go_to_something_that_can_be_an_address(String email) {
        DATABASE.run(
                ADMINISTRATOR,
                () ->
                        assertThatThrownBy(() ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        name,
                                                        AgencyKind.SCHOOL,
                                                        ContactDetails.email(email))))
                                .hasFieldOrPropertyWithValue("code", "agency.email-form")
                                .hasFieldOrPropertyWithValue("field", "noticesEmail"));
    }

    @Test
    void an_agency_has_a_name_and_a_source_that_is_in_use() {
        DATABASE.run(
                ADMINISTRATOR,
                () -> {
                    assertThatThrownBy(() ->
                                    agencies.add(
                                            AgencyDetails.of("  ", AgencyKind.SCHOOL, MAILBOX)))
                            .hasFieldOrPropertyWithValue("code", "agency.name-needed");
                    assertThatThrownBy(() ->
                                    agencies.add(
                                            new AgencyDetails(
                                                    name, AgencyKind.SCHOOL, "99", MAILBOX)))
                            .hasFieldOrPropertyWithValue("code", "agency.source-in-use");
                });
    }

    @Test
    void an_address_that_changes_is_kept_with_the_days_it_held() {
        var id = add();
        DATABASE.run(
                ADMINISTRATOR,
                () ->
                        on(TODAY.plusDays(10))
                                .change(
                                        id,
                                        AgencyDetails.of(
                                                name,
                                                AgencyKind.SCHOOL,
                                                ContactDetails.email("new@school.example")),
                                        0));
        DATABASE.run(
                ADMINISTRATOR,
                () ->
                        on(TODAY.plusDays(10))
                                .change(
                                        id,
                                        AgencyDetails.of(
                                                name,
                                                AgencyKind.SCHOOL,
                                                ContactDetails.email("newer@school.example")),
                                        1));

        var addresses =
                DATABASE.as(
                        ADMINISTRATOR,
                        () ->
                                DATABASE.jdbc()
                                        .sql(
                                                """
                                                select notices_email || ' ' || since || ' ' || coalesce(until::text, 'now')
                                                  from agencies.contact_detail where agency_id = :id order by since
                                                """)
                                        .param("id", id.value())
                                        .query(String.class)
                                        .list());

        assertThat(addresses)
                .containsExactly(
                        "safeguarding@school.example 2026-03-02 2026-03-11",
                        "newer@school.example 2026-03-12 now");
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var id = add();
        var details = AgencyDetails.of(name, AgencyKind.COLLEGE, MAILBOX);
        DATABASE.run(ADMINISTRATOR, () -> agencies.change(id, details, 0));

        assertThatThrownBy(() -> DATABASE.run(ADMINISTRATOR, () -> agencies.change(id, details, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_agency_that_has_ended_stays_on_record_and_takes_its_teams_with_it() {
        var id = add();
        var team = DATABASE.as(ADMINISTRATOR, () -> agencies.addTeam(id, "Pastoral team", MAILBOX));
        DATABASE.run(ADMINISTRATOR, () -> agencies.end(id, TODAY.plusDays(5), 0));

        DATABASE.run(
                actor(Role.PRACTITIONER),
                () -> {
                    assertThat(on(TODAY.plusDays(5)).current()).extracting(Agency::id).contains(id);
                    assertThat(on(TODAY.plusDays(6)).current())
                            .extracting(Agency::id)
                            .doesNotContain(id);
                    assertThat(agencies.all()).extracting(Agency::id).contains(id);
                    assertThat(agencies.find(team).orElseThrow().until())
                            .isEqualTo(TODAY.plusDays(5));
                });
        DATABASE.run(
                ADMINISTRATOR,
                () ->
                        assertThatThrownBy(() -> agencies.end(id, TODAY.minusDays(1), 1))
                                .hasFieldOrPropertyWithValue("code", "agency.ends-after-it-began"));
    }

    @Test
    void a_team_is_changed_and_ended_by_itself() {
        var id = add();
        var team =
                DATABASE.as(
                        ADMINISTRATOR,
                        () -> agencies.addTeam(id, "Pastoral team", ContactDetails.NONE));
        DATABASE.run(
                ADMINISTRATOR,
                () -> {
                    agencies.changeTeam(team, "Safeguarding team", MAILBOX, 0);
                    agencies.endTeam(team, TODAY, 1);
                });

        assertThat(DATABASE.as(ADMINISTRATOR, () -> agencies.teamsOf(id)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.name()).isEqualTo("Safeguarding team");
                    assertThat(found.contact()).isEqualTo(MAILBOX);
                    assertThat(found.on(TODAY)).isTrue();
                    assertThat(found.on(TODAY.plusDays(1))).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SYSTEM_ADMINISTRATOR", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void only_the_administrator_changes_agencies(Role role) {
        var id = add();

        assertThatThrownBy(() ->
                        DATABASE.run(
                                actor(role),
                                () ->
                                        agencies.add(
                                                AgencyDetails.of(
                                                        "Another " + name,
                                                        AgencyKind.SCHOOL,
                                                        MAILBOX))))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> DATABASE.run(actor(role), () -> agencies.end(id, TODAY, 0)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void an_agency_that_is_not_there_is_not_visible() {
        DATABASE.run(
                ADMINISTRATOR,
                () ->
                        assertThatThrownBy(() -> agencies.require(new AgencyId(Ids.next())))
                                .isInstanceOf(NotVisible.class));
    }

    @Test
    void without_an_actor_the_database_raises() {
        add();

        assertThatThrownBy(agencies::all).hasStackTraceContaining("no actor is bound");
    }

    private AgencyId add() {
        return DATABASE.as(
                ADMINISTRATOR,
                () -> agencies.add(AgencyDetails.of(name, AgencyKind.SCHOOL, MAILBOX)));
    }

    private static Agencies on(LocalDate day) {
        return new Agencies(
                DATABASE.jdbc(),
                Clock.fixed(Instant.parse(day + "T12:00:00Z"), TimeConfiguration.LONDON));
    }
}
