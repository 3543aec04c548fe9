package org.lineofsight.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.EntityId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child's record stands for any record here. */
@SpringBootTest
@DatabaseTest
class InvolvementsTests {

    @Autowired Cast cast;

    @Autowired Involvements involvements;

    @Autowired Governance governance;

    @Autowired People people;

    @Autowired JdbcClient jdbc;

    private Actor teacher;
    private Actor healthVisitor;
    private PersonRecordId child;

    @BeforeEach
    void a_child_that_a_teacher_recorded() {
        teacher = cast.somebody(Role.PRACTITIONER);
        healthVisitor = cast.somebody(Role.PRACTITIONER);
        child =
                cast.as(
                        teacher,
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                new PersonName("Brindle", "Oakapple"),
                                                Birth.NOT_KNOWN,
                                                Sex.NOT_KNOWN),
                                        teacher));
    }

    @Test
    void a_key_worker_from_another_agency_sees_the_child_until_they_are_no_longer_involved() {
        assertThat(seenBy(healthVisitor)).isFalse();

        involve(() -> involvements.begin(child, healthVisitor.accountId(), "key worker"));
        assertThat(seenBy(healthVisitor)).isTrue();
        assertThat(seenBy(cast.somebody(Role.PRACTITIONER, healthVisitor.requireAgency())))
                .as("a colleague")
                .isFalse();

        involve(() -> involvements.end(child, healthVisitor.accountId()));
        assertThat(seenBy(healthVisitor)).isFalse();
    }

    @Test
    void a_desk_sees_what_its_own_agency_was_asked_about() {
        var police = UUID.randomUUID();
        var desk = cast.somebody(Role.AGENCY_DESK, police);
        var otherDesk = cast.somebody(Role.AGENCY_DESK);
        var officer = cast.somebody(Role.PRACTITIONER, police);

        involve(() -> involvements.begin(child, Role.AGENCY_DESK, police, "asked"));

        assertThat(seenBy(desk)).isTrue();
        assertThat(seenBy(otherDesk)).isFalse();
        assertThat(seenBy(officer)).isFalse();

        involve(() -> involvements.end(child, Role.AGENCY_DESK, police));
        assertThat(seenBy(desk)).isFalse();
    }

    @Test
    void a_role_without_an_agency_opens_a_record_to_everybody_in_it() {
        involve(() -> involvements.begin(child, Role.EARLY_HELP_WORKER, null, "early help"));

        assertThat(seenBy(cast.somebody(Role.EARLY_HELP_WORKER))).isTrue();
        assertThat(seenBy(cast.somebody(Role.EARLY_HELP_MANAGER))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "SYSTEM_ADMINISTRATOR",
                "PARTNERSHIP_OFFICER",
                "SCRUTINEER",
                "EXECUTIVE_PARTNER"
            })
    void who_works_as_something_else_today_is_not_involved_today(Role other) {
        involve(() -> involvements.begin(child, healthVisitor.accountId(), "key worker"));
        var otherwise =
                new Actor(
                        healthVisitor.accountId(),
                        healthVisitor.name(),
                        other.inAnAgency() ? healthVisitor.agencyId() : null,
                        other,
                        other.label());
        assertThat(seenBy(healthVisitor)).isTrue();
        assertThat(seenBy(otherwise)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTNERSHIP_OFFICER", "SCRUTINEER", "EXECUTIVE_PARTNER"})
    void the_partnerships_own_record_opens_to_those_who_see_no_child(Role role) {
        var own = new Governance.StandingRecord(UUID.randomUUID());
        var somebody = cast.somebody(role);
        involve(() -> {
            governance.note(own);
            involvements.begin(own, somebody.accountId(), "asked to a meeting");
        });

        assertThat(involved(somebody, own)).isTrue();
        assertThat(involved(cast.somebody(role), own)).isFalse();
    }

    @Test
    void an_administrator_sees_nothing_of_it() {
        var own = new Governance.StandingRecord(UUID.randomUUID());
        var administrator = cast.somebody(Role.SYSTEM_ADMINISTRATOR);
        involve(() -> {
            governance.note(own);
            involvements.begin(own, administrator.accountId(), "asked to a meeting");
        });

        assertThat(involved(administrator, own)).isFalse();
    }

    @Test
    void what_is_raised_under_the_partnerships_own_record_is_its_own_too_and_nothing_else() {
        var under = new Governance.StandingRecord(UUID.randomUUID());
        var elsewhere = new Governance.StandingRecord(UUID.randomUUID());
        involve(() -> {
            governance.noteUnder(Governance.OFFICE.value(), under);
            governance.noteUnder(child.value(), elsewhere);
        });

        assertThat(cast.as(teacher, () -> governance.holds(under.value()))).isTrue();
        assertThat(cast.as(teacher, () -> governance.holds(elsewhere.value()))).isFalse();
    }

    @Test
    void the_office_runs_what_scrutineers_and_partners_only_read() {
        var officer = cast.somebody(Role.PARTNERSHIP_OFFICER);
        var scrutineer = cast.somebody(Role.SCRUTINEER);
        assertThat(involved(officer, Governance.OFFICE)).isTrue();
        assertThat(involved(scrutineer, Governance.OFFICE)).isFalse();
        assertThat(involved(scrutineer, Governance.READERS)).isTrue();
        assertThat(involved(teacher, Governance.READERS)).isFalse();
    }

    @Test
    void to_be_involved_twice_is_to_be_involved_once() {
        involve(() -> involvements.begin(child, healthVisitor.accountId(), "key worker"));
        involve(() -> involvements.begin(child, healthVisitor.accountId(), "key worker"));
        involve(() -> involvements.end(child, healthVisitor.accountId()));

        assertThat(seenBy(healthVisitor)).isFalse();
    }

    private boolean involved(Actor actor, EntityId record) {
        return cast.as(
                actor,
                () ->
                        jdbc.sql("select access.involved(:record)")
                                .param("record", record.value())
                                .query(Boolean.class)
                                .single());
    }

    private void involve(Runnable work) {
        cast.run(teacher, work);
    }

    private boolean seenBy(Actor actor) {
        return cast.as(actor, () -> people.find(child).isPresent());
    }
}
