package org.lineofsight.pathway.childprotection.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswers;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.Seen;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every child is heard, a second pair of eyes agrees, and the time is held both ways. */
@SpringBootTest
@DatabaseTest
class AssessmentTests {

    @Autowired Cast cast;

    @Autowired ChildProtectionScene scene;

    @Autowired Assessments assessments;

    @Autowired AssessmentQueries queries;

    @Autowired BeginAssessment beginAssessment;

    @Autowired WriteAssessment writeAssessment;

    @Autowired AnswerAssessment answerAssessment;

    @Autowired ExtendAssessment extendAssessment;

    @Autowired ManagersAnswers answers;

    @Autowired Contributions contributions;

    @Autowired AllocateCase allocateCase;

    @Autowired Clocks clocks;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    @Test
    void it_is_held_both_ways_from_the_referral_and_from_its_start() {
        var assessment = begun(scene.allocated());
        assertThat(cast.as(scene.worker, () -> clocks.clocksOf(assessment.subject())))
                .extracting(each -> each.rule().code())
                .containsExactlyInAnyOrder(
                        "childprotection.assessment-from-referral",
                        "childprotection.assessment-from-start",
                        "childprotection.assessment-checkpoint");
    }

    @Test
    void a_later_one_has_no_referral_of_its_own() {
        var id = scene.allocated();
        agreed(begun(id), Assessment.Outcome.CHILD_IN_NEED);
        var later = begun(id);
        assertThat(later.referredAt()).isNull();
        assertThat(later.cause()).isEqualTo(Assessment.Cause.CHANGE);
        assertThat(clock(later)).hasSize(2);
    }

    @Test
    void a_case_that_nobody_has_is_not_assessed() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        assertThatThrownBy(() -> cast.run(scene.manager, () -> begin(id, scene.manager)))
                .hasFieldOrPropertyWithValue("code", "assessment.worker");
    }

    @Test
    void a_child_has_one_assessment_at_a_time() {
        var id = scene.allocated();
        begun(id);
        assertThatThrownBy(() -> begun(id)).hasFieldOrPropertyWithValue("code", "assessment.open");
    }

    @Test
    void it_does_not_go_to_a_manager_until_every_child_is_heard_and_has_an_outcome() {
        var assessment = begun(scene.allocated());
        hear(assessment);
        analyse(assessment);
        conclude(assessment, assessment.children().getFirst().id(), outcome());
        assertThatThrownBy(() -> send(assessment))
                .hasFieldOrPropertyWithValue("code", "assessment.whole");
        conclude(assessment, assessment.children().getLast().id(), outcome());
        send(assessment);
        assertThat(again(assessment).status()).isEqualTo(WritingStatus.WITH_MANAGER);
        assertThatThrownBy(() -> analyse(assessment))
                .hasFieldOrPropertyWithValue("code", "writing.closed");
    }

    @Test
    void factors_that_are_no_longer_said_are_struck_out() {
        var assessment = begun(scene.allocated());
        var child = assessment.children().getFirst().id();
        conclude(assessment, child, found(List.of("16A", "3B")));
        conclude(assessment, child, found(List.of("16A")));
        var result = Objects.requireNonNull(again(assessment).children().getFirst().result());
        assertThat(result.codes()).containsExactly("16A");
        assertThat(result.factorsInWords()).isEqualTo("Neglect");
        conclude(assessment, child, found(List.of("3B", "16A")));
        assertThat(Objects.requireNonNull(again(assessment).children().getFirst().result()).codes())
                .containsExactly("3B", "16A");
    }

    @Test
    void a_manager_sends_it_back_with_the_reason_and_agrees_it_then_and_each_answer_stays() {
        var assessment = written(begun(scene.allocated()));
        send(assessment);
        answer(assessment, scene.manager, Answer.SENT_BACK, "What does Ash say of the evenings?");
        assertThat(again(assessment).status()).isEqualTo(WritingStatus.BEING_WRITTEN);
        send(assessment);
        answer(assessment, scene.manager, Answer.AGREED, null);

        assertThat(again(assessment).agreedAt()).isNotNull();
        assertThat(clock(assessment)).noneMatch(CaseClock::running);
        assertThat(cast.as(scene.worker, () -> answers.of(assessment.subject())))
                .extracting(each -> each.answer())
                .containsExactly(Answer.SENT_BACK, Answer.AGREED);
        assertThatThrownBy(() -> answer(assessment, scene.manager, Answer.AGREED, null))
                .hasFieldOrPropertyWithValue("code", "writing.not-from-here");
        assertThatThrownBy(() ->
                        cast.run(
                                scene.manager,
                                () ->
                                        extendAssessment.extend(
                                                assessment.id(), "More", null, scene.manager)))
                .hasFieldOrPropertyWithValue("code", "assessment.agreed");
    }

    @ParameterizedTest
    @EnumSource
    void it_moves_only_as_its_diagram_says(WritingStatus from) {
        for (var wanted : WritingStatus.values()) {
            var assessment = written(begun(scene.allocated()));
            if (from != WritingStatus.BEING_WRITTEN) {
                send(assessment);
            }
            if (from == WritingStatus.AGREED) {
                answer(assessment, scene.manager, Answer.AGREED, null);
            }
            assertThat(again(assessment).status()).isEqualTo(from);
            try {
                switch (wanted) {
                    case BEING_WRITTEN ->
                            answer(assessment, scene.manager, Answer.SENT_BACK, "Say more");
                    case WITH_MANAGER -> send(assessment);
                    case AGREED -> answer(assessment, scene.manager, Answer.AGREED, null);
                }
                assertThat(from.next()).as("%s to %s", from, wanted).contains(wanted);
            } catch (RuleBroken broken) {
                assertThat(from.next()).as("%s to %s", from, wanted).doesNotContain(wanted);
                assertThat(again(assessment).status()).isEqualTo(from);
            }
        }
    }

    @Test
    void nobody_agrees_what_they_sent_themselves() {
        var assessment = written(begun(scene.allocated()));
        cast.run(scene.manager, () -> writeAssessment.send(assessment.id(), 0, scene.manager));
        assertThatThrownBy(() -> answer(assessment, scene.manager, Answer.AGREED, null))
                .hasFieldOrPropertyWithValue("code", "agreement.own");
        var other = cast.somebody(Role.SOCIAL_WORK_MANAGER, scene.manager.requireAgency());
        answer(assessment, other, Answer.AGREED, null);
        assertThat(again(assessment).status()).isEqualTo(WritingStatus.AGREED);
    }

    @Test
    void two_managers_who_answer_at_once_do_not_overwrite_each_other() {
        var assessment = written(begun(scene.allocated()));
        send(assessment);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.manager,
                                () ->
                                        answerAssessment.answer(
                                                assessment.id(),
                                                Answer.AGREED,
                                                null,
                                                0,
                                                scene.manager)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void looking_at_it_together_stops_the_checkpoint_and_nothing_else() {
        var assessment = begun(scene.allocated());
        answer(assessment, scene.manager, Answer.LOOKED_AT, "See the father next week");
        assertThat(clock(assessment))
                .filteredOn(each -> !each.running())
                .extracting(each -> each.rule().code())
                .containsExactly(ChildProtectionTimescales.ASSESSMENT_CHECKPOINT.code());
    }

    @Test
    void another_day_is_kept_beside_the_clocks_which_do_not_move() {
        var assessment = begun(scene.allocated());
        var due = clock(assessment).stream().map(CaseClock::dueAt).toList();
        var until = LocalDate.now(clock).plusDays(120);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        extendAssessment.extend(
                                                assessment.id(), "Abroad", until, scene.worker)))
                .hasFieldOrPropertyWithValue("code", "assessment.extension-manager");
        cast.run(
                scene.manager,
                () ->
                        extendAssessment.extend(
                                assessment.id(),
                                "The father is abroad until May",
                                until,
                                scene.manager));

        assertThat(clock(assessment).stream().map(CaseClock::dueAt)).isEqualTo(due);
        assertThat(cast.as(scene.worker, () -> assessments.extensions(assessment.id())))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.until()).isEqualTo(until);
                    assertThat(each.agreedBy()).isEqualTo(scene.manager.name());
                });
    }

    @Test
    void a_child_who_steps_down_reaches_early_help_without_being_typed_again() {
        var id = scene.allocated();
        agreed(begun(id), Assessment.Outcome.EARLY_HELP);
        var arrived =
                cast.as(
                        Actor.system("test"),
                        () ->
                                jdbc.sql(
                                                """
                                                select count(*) from earlyhelp.contact e
                                                  join childprotection.case_record c on c.contact_id = e.front_door_contact_id
                                                 where c.id = :id
                                                """)
                                        .param("id", id.value())
                                        .query(Integer.class)
                                        .single());
        assertThat(arrived).isEqualTo(1);
    }

    @Test
    void the_list_counts_what_it_shows() {
        var reader = cast.somebody(Role.SOCIAL_WORKER, scene.worker.requireAgency());
        var assessment = begun(scene.allocated());
        cast.run(
                scene.manager,
                () ->
                        allocateCase.allocate(
                                assessment.caseId(), reader.accountId(), 1, scene.manager));
        var page = cast.as(reader, () -> queries.list(AssessmentFilter.OPEN, null));
        assertThat(page.rows())
                .extracting(AssessmentListPage.Row::id)
                .containsExactly("" + assessment.id());
        for (var filter : AssessmentFilter.values()) {
            var shown = cast.as(reader, () -> queries.list(filter, null));
            assertThat(shown.choices().get(filter.ordinal()).count())
                    .as(filter.label())
                    .isEqualTo(shown.rows().size());
        }
    }

    @Test
    void what_agencies_told_stands_beside_it() {
        var assessment = begun(scene.allocated());
        cast.run(
                scene.worker,
                () ->
                        writeAssessment.contribute(
                                assessment.id(),
                                new ContributionForm(
                                        scene.school.value(), "Class teacher", "Often hungry"),
                                scene.worker));
        assertThat(cast.as(scene.manager, () -> contributions.of(assessment.subject())))
                .singleElement()
                .matches(each -> each.words().equals("Often hungry"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"})
    void nobody_else_sees_it(Role role) {
        var assessment = begun(scene.allocated());
        var somebody = cast.somebody(role, scene.worker.requireAgency());
        assertThatThrownBy(() -> cast.run(somebody, () -> assessments.require(assessment.id())))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(somebody, () -> queries.list(AssessmentFilter.OPEN, null)).rows())
                .isEmpty();
        for (var table :
                List.of("assessment", "assessment_child", "contribution", "managers_answer")) {
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

    private AssessmentId begin(CaseId id, Actor by) {
        var children =
                jdbc.sql("select id from childprotection.case_child where record_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        return beginAssessment.begin(id, new BeginAssessment.Begun(children, null, null), by);
    }

    private Assessment begun(CaseId id) {
        return cast.as(scene.worker, () -> assessments.require(begin(id, scene.worker)));
    }

    private Assessment again(Assessment assessment) {
        return cast.as(scene.manager, () -> assessments.require(assessment.id()));
    }

    private List<CaseClock> clock(Assessment assessment) {
        return cast.as(scene.worker, () -> clocks.clocksOf(assessment.subject()));
    }

    private void hear(Assessment assessment) {
        for (var child : assessment.children()) {
            cast.run(
                    scene.worker,
                    () ->
                            writeAssessment.hear(
                                    assessment.id(),
                                    child.id(),
                                    new VoiceForm(
                                            Seen.ALONE,
                                            TypedDate.of(LocalDate.now(clock)),
                                            null,
                                            "“I want the shouting to stop.”")));
        }
    }

    private void analyse(Assessment assessment) {
        cast.run(
                scene.worker,
                () ->
                        writeAssessment.analyse(
                                assessment.id(),
                                "The mother says that she is tired.",
                                "Both need somebody who is awake in the morning."));
    }

    private void conclude(Assessment assessment, UUID child, WriteAssessment.Found found) {
        cast.run(scene.worker, () -> writeAssessment.conclude(assessment.id(), child, found));
    }

    private static WriteAssessment.Found outcome() {
        return found(List.of("16A"));
    }

    private static WriteAssessment.Found found(List<String> codes) {
        return new WriteAssessment.Found(
                Assessment.Factors.FOUND,
                codes,
                Assessment.Outcome.CHILD_IN_NEED,
                null,
                "They need help that goes on");
    }

    private Assessment written(Assessment assessment) {
        return written(assessment, Assessment.Outcome.CHILD_IN_NEED);
    }

    private Assessment written(Assessment assessment, Assessment.Outcome outcome) {
        hear(assessment);
        analyse(assessment);
        for (var child : assessment.children()) {
            conclude(
                    assessment,
                    child.id(),
                    new WriteAssessment.Found(
                            Assessment.Factors.FOUND,
                            List.of("4B"),
                            outcome,
                            Consent.GIVEN,
                            "The mother takes help"));
        }
        return assessment;
    }

    private void send(Assessment assessment) {
        cast.run(
                scene.worker,
                () ->
                        writeAssessment.send(
                                assessment.id(), again(assessment).version(), scene.worker));
    }

    private void answer(Assessment assessment, Actor by, Answer answer, @Nullable String words) {
        var version = again(assessment).version();
        cast.run(by, () -> answerAssessment.answer(assessment.id(), answer, words, version, by));
    }

    private void agreed(Assessment assessment, Assessment.Outcome outcome) {
        written(assessment, outcome);
        send(assessment);
        answer(assessment, scene.manager, Answer.AGREED, null);
    }
}
