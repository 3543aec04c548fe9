package org.lineofsight.pathway.childprotection.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.MedicalId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each child is considered, asked for, seen, or was not brought by somebody. */
@SpringBootTest
@DatabaseTest
class MedicalTests {

    @Autowired Cast cast;

    @Autowired ChildProtectionScene scene;

    @Autowired Cases cases;

    @Autowired Agencies agencies;

    @Autowired Medicals medicals;

    @Autowired AskForMedicals askForMedicals;

    @Autowired GoOnWithMedical goOn;

    @Autowired Clocks clocks;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private CaseId found;
    private AgencyId trust;
    private Actor nurse;

    @BeforeEach
    void aCaseAndATrust() {
        found = scene.allocated();
        trust =
                cast.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                "Trust " + UUID.randomUUID(),
                                                AgencyKind.NHS_TRUST,
                                                new ContactDetails(null, "01632 960997", null))));
        nurse = cast.somebody(SAFEGUARDING_LEAD, trust.value());
    }

    private List<UUID> children() {
        return cast.as(scene.worker, () -> cases.require(found)).children().stream()
                .map(CaseChild::id)
                .toList();
    }

    private List<MedicalId> ask(List<UUID> children) {
        return cast.as(
                scene.worker,
                () ->
                        askForMedicals.ask(
                                found,
                                children,
                                Medical.Kind.CHILD_PROTECTION_MEDICAL,
                                trust,
                                "A bruise without an explanation that fits",
                                scene.worker));
    }

    private MedicalId asked() {
        return ask(children().subList(0, 1)).getFirst();
    }

    private Medical seen(MedicalId id, Actor by) {
        return cast.as(by, () -> medicals.require(id));
    }

    private void book(MedicalId id, Instant startsAt, Actor by) {
        var version = seen(id, by).version();
        cast.run(by, () -> goOn.book(id, startsAt, "Clinic 4", version, by));
    }

    private void notBrought(MedicalId id, String byWhom, @Nullable String because, Actor by) {
        var version = seen(id, by).version();
        cast.run(by, () -> goOn.notBrought(id, byWhom, because, version, by));
    }

    private void examined(MedicalId id, @Nullable LocalDate on, String who, String what, Actor by) {
        var version = seen(id, by).version();
        cast.run(
                by,
                () ->
                        goOn.examined(
                                id,
                                new GoOnWithMedical.Examined(on, who, what, "It hurts here", null),
                                version,
                                by));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A decided discussion: the first child needs a medical, the second does not. */
    private StrategyDiscussionId decided() {
        var discussion = scene.called(found);
        cast.run(
                scene.worker,
                () -> {
                    jdbc.sql(
                                    """
                                    update childprotection.strategy_discussion
                                       set threshold = 'MET', evidence = 'x', section47 = 'JOINT', immediate_safety = 'x',
                                           decided_by = 'x', decided_at = now() where id = :id
                                    """)
                            .param("id", discussion.value())
                            .update();
                    var needed = "NEEDED";
                    for (var child : children()) {
                        jdbc.sql(
                                        """
                                        update childprotection.strategy_child set medical = :medical, medical_why = 'Because'
                                         where discussion_id = :id and child_id = :child
                                        """)
                                .param("medical", needed)
                                .param("id", discussion.value())
                                .param("child", child)
                                .update();
                        needed = "NOT_NEEDED";
                    }
                });
        return discussion;
    }

    @Test
    void siblings_are_considered_each_and_what_is_needed_waits_to_be_asked_for() {
        assertThat(cast.as(scene.worker, () -> medicals.considered(found)))
                .extracting(Medicals.Considered::inWords)
                .containsExactly("Not considered", "Not considered");
        decided();
        var considered = cast.as(scene.worker, () -> medicals.considered(found));
        assertThat(considered)
                .extracting(Medicals.Considered::inWords)
                .containsExactly("Needed", "Not needed");
        assertThat(MedicalAskForm.of(considered).children())
                .containsExactly(considered.getFirst().childId());
        assertThat(cast.as(scene.worker, () -> medicals.needed()))
                .filteredOn(needed -> needed.caseId().equals(found))
                .hasSize(1);

        ask(MedicalAskForm.of(considered).children());
        assertThat(cast.as(scene.worker, () -> medicals.considered(found)))
                .noneMatch(Medicals.Considered::toAsk);
        assertThat(cast.as(scene.worker, () -> medicals.needed()))
                .noneMatch(needed -> needed.caseId().equals(found));
    }

    @Test
    void the_health_service_sees_the_request_and_nothing_of_the_case() {
        var id = asked();
        var medical = seen(id, nurse);
        assertThat(medical.child()).isEqualTo("Rowan Penhallow");
        assertThat(medical.runs()).isFalse();
        assertThatThrownBy(() -> cast.run(nurse, () -> cases.require(found)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> cast.run(nurse, () -> medicals.requireToRun(id)))
                .isInstanceOf(NotVisible.class);
        assertThat(
                        cast.as(
                                nurse,
                                () ->
                                        medicals.list(
                                                true,
                                                Medicals.State.NO_APPOINTMENT,
                                                null,
                                                null,
                                                10_000,
                                                nurse)))
                .extracting(Medical::id)
                .contains(id);
    }

    @Test
    void a_child_that_was_not_brought_waits_for_another_appointment() {
        var id = asked();
        assertThatThrownBy(() -> notBrought(id, "Mother", null, nurse))
                .hasFieldOrPropertyWithValue("code", "medical.not-yet");
        book(id, clock.instant(), nurse);
        assertThatThrownBy(() -> notBrought(id, " ", null, nurse))
                .hasFieldOrPropertyWithValue("code", "medical.by-whom");
        notBrought(id, "Mother", "No bus", nurse);
        assertThat(seen(id, scene.worker).status()).isEqualTo(Medical.Status.NOT_BROUGHT);
        assertThat(clockOf(id).running()).isTrue();

        book(id, clock.instant().plus(Duration.ofDays(1)), nurse);
        book(id, clock.instant().plus(Duration.ofDays(2)), scene.worker);
        var medical = seen(id, nurse);
        assertThat(medical.notBrought()).isEqualTo(1);
        assertThat(medical.appointments())
                .extracting(Medical.Appointment::became)
                .containsExactly(null, Medical.Became.MOVED, Medical.Became.NOT_BROUGHT);
    }

    private CaseClock clockOf(MedicalId id) {
        return cast.as(
                scene.worker,
                () ->
                        clocks.find(
                                        ChildProtectionTimescales.CHILD_PROTECTION_MEDICAL,
                                        seen(id, scene.worker).subject())
                                .orElseThrow());
    }

    @Test
    void findings_are_in_words_end_the_wait_and_are_added_to_and_never_replaced() {
        var id = asked();
        book(id, clock.instant(), nurse);
        assertThatThrownBy(() -> examined(id, null, "Dr Wrenfield", "A burn", nurse))
                .hasFieldOrPropertyWithValue("code", "medical.examined-on");
        assertThatThrownBy(() -> examined(id, today().plusDays(1), "Dr Wrenfield", "A burn", nurse))
                .hasFieldOrPropertyWithValue("code", "medical.examined-on");
        assertThatThrownBy(() -> examined(id, today(), " ", "A burn", nurse))
                .hasFieldOrPropertyWithValue("code", "medical.examined-by");
        assertThatThrownBy(() -> examined(id, today(), "Dr Wrenfield", "", nurse))
                .hasFieldOrPropertyWithValue("code", "medical.findings");
        examined(id, today(), "Dr Wrenfield", "A burn that fits no story told", nurse);

        var done = seen(id, scene.worker);
        assertThat(done.status()).isEqualTo(Medical.Status.DONE);
        assertThat(done.open()).isNull();
        assertThat(clockOf(id).running()).isFalse();
        examined(id, today(), "Dr Wrenfield", "And an older one", nurse);
        assertThat(seen(id, scene.worker).findings()).hasSize(2);
        assertThatThrownBy(() -> book(id, clock.instant(), nurse))
                .hasFieldOrPropertyWithValue("code", "medical.over");
    }

    @Test
    void it_says_for_whom_what_why_and_by_whom() {
        assertThatThrownBy(() -> ask(List.of()))
                .hasFieldOrPropertyWithValue("code", "medical.children");
        assertThatThrownBy(() -> MedicalRules.itIsOfAKind(null))
                .hasFieldOrPropertyWithValue("code", "medical.kind");
        assertThatThrownBy(() -> MedicalRules.itSaysWhy(" "))
                .hasFieldOrPropertyWithValue("code", "medical.why");
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        askForMedicals.ask(
                                                found,
                                                children(),
                                                Medical.Kind.HEALTH_ASSESSMENT,
                                                scene.school,
                                                "Because",
                                                scene.worker)))
                .hasFieldOrPropertyWithValue("code", "medical.agency");
        asked();
        assertThatThrownBy(this::asked)
                .hasFieldOrPropertyWithValue("code", "medical.twice")
                .hasMessageContaining("Rowan Penhallow");
    }

    @Test
    void an_appointment_says_where_and_is_not_before_it_was_asked_for() {
        var id = asked();
        assertThatThrownBy(() -> book(id, clock.instant().minus(Duration.ofDays(1)), nurse))
                .hasFieldOrPropertyWithValue("code", "medical.appointment");
        assertThatThrownBy(
                        () -> cast.run(nurse, () -> goOn.book(id, clock.instant(), " ", 0, nurse)))
                .hasFieldOrPropertyWithValue("code", "medical.place");
    }

    @Test
    void only_those_who_asked_withdraw_it_with_a_reason() {
        var id = asked();
        assertThatThrownBy(() -> withdraw(id, "No", nurse)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> withdraw(id, " ", scene.worker))
                .hasFieldOrPropertyWithValue("code", "medical.withdrawn");
        withdraw(id, "Done elsewhere already", scene.worker);
        assertThat(seen(id, nurse).status()).isEqualTo(Medical.Status.WITHDRAWN);
        assertThat(asked()).isNotEqualTo(id);
    }

    private void withdraw(MedicalId id, String because, Actor by) {
        var version = seen(id, by).version();
        cast.run(by, () -> goOn.withdraw(id, because, version, by));
    }

    @Test
    void two_who_go_on_at_once_do_not_overwrite_each_other() {
        var id = asked();
        book(id, clock.instant(), nurse);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> goOn.book(id, clock.instant(), "Ward 2", 0, scene.worker)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SAFEGUARDING_LEAD", "SYSTEM"})
    void nobody_else_sees_a_medical_or_what_was_found(Role role) {
        var id = asked();
        examined(id, today(), "Dr Wrenfield", "A burn", nurse);
        var somebody = cast.somebody(role, trust.value());
        assertThatThrownBy(() -> seen(id, somebody)).isInstanceOf(NotVisible.class);
        for (var table : List.of("medical", "medical_appointment", "medical_finding")) {
            assertThat(
                            cast.as(
                                    somebody,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from childprotection."
                                                                    + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void another_health_service_and_another_worker_see_nothing() {
        var id = asked();
        for (var other :
                List.of(
                        scene.colleague,
                        scene.policeDesk,
                        scene.schoolLead,
                        cast.somebody(SAFEGUARDING_LEAD))) {
            assertThatThrownBy(() -> seen(id, other)).isInstanceOf(NotVisible.class);
        }
        assertThat(seen(id, scene.manager).runs()).isTrue();
    }
}
