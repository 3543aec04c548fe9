package org.lineofsight.pathway.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.earlyhelp.closing.CloseFamily;
import org.lineofsight.pathway.earlyhelp.closing.StepUpFamily;
import org.lineofsight.pathway.earlyhelp.family.AnswerRequest;
import org.lineofsight.pathway.earlyhelp.family.Audience;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.ConsentAnswer;
import org.lineofsight.pathway.earlyhelp.family.ConsentWay;
import org.lineofsight.pathway.earlyhelp.family.Distance;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.Meeting;
import org.lineofsight.pathway.earlyhelp.family.RecordConsent;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.pathway.earlyhelp.hub.AnswerContact;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;
import org.lineofsight.pathway.earlyhelp.hub.ReceiveHubContact;
import org.lineofsight.pathway.earlyhelp.meeting.CallMeeting;
import org.lineofsight.pathway.earlyhelp.meeting.RecordMeeting;
import org.lineofsight.pathway.earlyhelp.plan.WritePlan;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@DatabaseTest
class EarlyHelpTests {

    @Autowired Cast cast;

    @Autowired EarlyHelpScene scene;

    @Autowired ReceiveHubContact receive;

    @Autowired AnswerContact answer;

    @Autowired AnswerRequest answerRequest;

    @Autowired RecordConsent recordConsent;

    @Autowired WritePlan writePlan;

    @Autowired CallMeeting callMeeting;

    @Autowired RecordMeeting recordMeeting;

    @Autowired CloseFamily closeFamily;

    @Autowired StepUpFamily stepUp;

    @Autowired Families families;

    @Autowired FamilyQueries queries;

    @Autowired StoryQueries story;

    @Autowired People people;

    @Autowired Clocks clocks;

    @Autowired JdbcClient jdbc;

    Actor worker;
    Actor teacher;

    @BeforeEach
    void people_of_the_scene() {
        worker = scene.worker;
        teacher = scene.teacher;
    }

    private UUID child(FamilyId family) {
        return Objects.requireNonNull(
                cast.as(worker, () -> queries.members(family)).getFirst().person());
    }

    private Stage stage(FamilyId family) {
        return cast.as(worker, () -> families.require(family)).stage();
    }

    private List<String> running(UUID record) {
        return cast.as(
                worker,
                () ->
                        clocks.clocksOfRecord(record).stream()
                                .filter(CaseClock::running)
                                .map(clock -> clock.rule().code())
                                .toList());
    }

    private HandOver handOver(UUID person) {
        return new HandOver(
                HandOverId.next(),
                ContactId.next(),
                "26-ABC234",
                Destination.EARLY_HELP,
                java.time.Instant.parse("2026-03-02T10:00:00Z"),
                "Tove Invented",
                List.of(
                        new HandOver.Child(
                                new PersonRecordId(person),
                                "Wilo",
                                "Marrowby",
                                null,
                                null,
                                5,
                                LevelOfNeed.LEVEL_2)),
                List.of(new HandOver.HouseholdMember("Bex Marrowby", "Mother", YesNo.YES)),
                "Cold and hungry on four days",
                null,
                ChildsWordsAbsent.NOT_SEEN,
                null,
                YesNo.NOT_KNOWN,
                Consent.GIVEN,
                null,
                "Needs are met with help",
                teacher.name(),
                teacher.accountId(),
                "A school");
    }

    @Test
    void what_the_front_door_hands_over_waits_for_the_hub_word_for_word_with_72_hours() {
        var person = UUID.randomUUID();
        var frontDoor = cast.somebody(Role.FRONT_DOOR_WORKER);
        var handOver = handOver(person);

        cast.run(frontDoor, () -> receive.take(handOver));

        var row =
                cast.as(
                        worker,
                        () ->
                                jdbc.sql(
                                                "select id, asked_for, status from earlyhelp.contact where hand_over_id = :id")
                                        .param("id", handOver.id().value())
                                        .query()
                                        .singleRow());
        assertThat(row).containsEntry("asked_for", "Cold and hungry on four days");
        assertThat(running((UUID) Objects.requireNonNull(row.get("id"))))
                .containsExactly("earlyhelp.hub-contact");
        assertThat(
                        cast.as(
                                frontDoor,
                                () ->
                                        jdbc.sql("select 1 from earlyhelp.contact")
                                                .query()
                                                .listOfRows()))
                .isEmpty();
    }

    @Test
    void an_answer_stops_the_72_hours_and_is_told_to_whoever_asked() {
        var contact = scene.telephoned(Consent.GIVEN);

        cast.run(
                worker,
                () ->
                        answer.answer(
                                contact,
                                EarlyHelpScene.answer(HubOutcome.ADVICE, Consent.GIVEN),
                                worker));

        assertThat(running(contact.value())).isEmpty();
        assertThat(
                        cast.as(
                                worker,
                                () ->
                                        jdbc.sql(
                                                        "select words from earlyhelp.answer where record_id = :id")
                                                .param("id", contact.value())
                                                .query(String.class)
                                                .single()))
                .isEqualTo("Somebody telephones you this week");
    }

    @Test
    void two_workers_who_answer_at_once_do_not_both_answer() {
        var contact = scene.telephoned(Consent.GIVEN);
        var advice = EarlyHelpScene.answer(HubOutcome.ADVICE, Consent.GIVEN);
        cast.run(worker, () -> answer.answer(contact, advice, worker));

        assertThatThrownBy(() ->
                        cast.run(
                                scene.manager, () -> answer.answer(contact, advice, scene.manager)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void early_help_without_the_familys_agreement_is_refused() {
        var contact = scene.telephoned(Consent.REFUSED);

        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () ->
                                        answer.answer(
                                                contact,
                                                EarlyHelpScene.answer(
                                                        HubOutcome.ASSESSMENT, Consent.REFUSED),
                                                worker)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_teacher_who_accepts_becomes_key_worker_and_sees_the_family_and_nobody_else_there_does() {
        var family = scene.offered();
        var colleague = cast.somebody(Role.PRACTITIONER, scene.school.value());
        var request = scene.asked(family, RequestPart.KEY_WORKER, Audience.ANYBODY);
        assertThatThrownBy(() -> cast.as(teacher, () -> families.require(family)))
                .isInstanceOf(NotVisible.class);

        cast.run(teacher, () -> answerRequest.accept(request, teacher));

        assertThat(cast.as(teacher, () -> families.require(family)).keyWorker())
                .isEqualTo(teacher.name());
        assertThat(stage(family)).isEqualTo(Stage.ASSESSING);
        assertThat(running(family.value())).containsExactly("earlyhelp.assessment");
        assertThatThrownBy(() -> cast.as(colleague, () -> families.require(family)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> cast.as(colleague, () -> answerRequest.accept(request, colleague)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_key_worker_sees_the_childrens_records_until_early_help_ends() {
        var family = scene.helped();
        var child = new PersonRecordId(child(family));
        assertThat(cast.as(teacher, () -> people.find(child))).isPresent();

        cast.run(
                teacher,
                () -> {
                    closeFamily.prepare(family, ending(CloseReason.NEEDS_MET), teacher);
                    closeFamily.close(family, teacher);
                });

        assertThat(stage(family)).isEqualTo(Stage.CLOSED);
        assertThat(running(family.value())).isEmpty();
        assertThat(cast.as(teacher, () -> people.find(child))).isEmpty();
        for (var other : List.of(teacher, scene.lead)) {
            assertThatThrownBy(() -> cast.as(other, () -> families.require(family)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    private static CloseFamily.Ending ending(CloseReason reason) {
        return new CloseFamily.Ending(
                reason,
                "Sleeps five nights of seven",
                null,
                "We laugh at breakfast",
                "Bedtime at seven",
                "Gran on Sundays",
                "Shouting in the morning",
                "Early help, 01632 960110",
                "The school nurse",
                Map.of(ScaleWho.PARENT, "2"));
    }

    @Test
    void only_the_lead_is_asked_where_the_hub_asks_the_lead() {
        var family = scene.offered();
        var request = scene.asked(family, RequestPart.KEY_WORKER, Audience.LEAD);

        assertThatThrownBy(() -> cast.as(teacher, () -> queries.requireWaiting(request)))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(scene.lead, () -> queries.requireWaiting(request)).why())
                .isEqualTo("You know the child");
    }

    @Test
    void an_agency_that_says_no_says_why_and_does_not_see_the_family() {
        var family = scene.offered();
        var request = scene.asked(family, RequestPart.KEY_WORKER, Audience.LEAD);

        cast.run(
                scene.lead,
                () -> answerRequest.refuse(request, "The child has left us", scene.lead));

        assertThatThrownBy(() -> cast.as(scene.lead, () -> families.require(family)))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(worker, () -> queries.requests(family)).getFirst().reason())
                .isEqualTo("The child has left us");
    }

    @Test
    void a_team_member_reads_and_does_not_write() {
        var family = scene.withKeyWorker();
        var nurse = cast.somebody(Role.PRACTITIONER, scene.school.value());
        var request = scene.asked(family, RequestPart.TEAM, Audience.ANYBODY);
        cast.run(nurse, () -> answerRequest.accept(request, nurse));

        assertThat(cast.as(nurse, () -> families.require(family)).keyWorker())
                .isEqualTo(teacher.name());
        assertThatThrownBy(() -> cast.run(nurse, () -> writePlan.add(family, scene.goal(), nurse)))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void an_assessment_ends_its_clock_and_a_plan_that_is_agreed_starts_the_first_review() {
        var family = scene.withKeyWorker();
        scene.assessed(family);
        assertThat(stage(family)).isEqualTo(Stage.PLANNING);
        assertThat(running(family.value())).isEmpty();

        cast.run(
                teacher,
                () -> {
                    writePlan.add(family, scene.goal(), teacher);
                    writePlan.agree(family, teacher);
                });

        assertThat(stage(family)).isEqualTo(Stage.HELPING);
        assertThat(running(family.value())).containsExactly("earlyhelp.first-review");
    }

    @Test
    void who_was_not_asked_how_big_the_worry_is_has_no_score_and_no_distance() {
        var family = scene.helped();
        cast.run(
                teacher, () -> closeFamily.prepare(family, ending(CloseReason.NEEDS_MET), teacher));

        var scales = cast.as(teacher, () -> story.scales(family));
        assertThat(scales)
                .filteredOn(scale -> scale.who() == ScaleWho.CHILD)
                .allMatch(scale -> scale.score() == null);
        assertThat(Distance.of(scales))
                .contains(new Distance(ScaleWho.PARENT, "8 of 10", "2 of 10", "6 less worry"));
    }

    @Test
    void a_meeting_that_reviews_the_plan_stops_the_first_review_and_starts_the_next() {
        var family = scene.helped();
        var meeting =
                cast.as(
                        teacher,
                        () ->
                                callMeeting.call(
                                        family,
                                        scene.today(),
                                        "School library",
                                        List.of(new CallMeeting.Guest("Orla", "Family")),
                                        teacher));
        var person = cast.as(teacher, () -> story.meetings(family)).getFirst().people().getFirst();

        cast.run(
                teacher,
                () ->
                        recordMeeting.record(
                                family,
                                meeting,
                                new RecordMeeting.Held(
                                        Map.of(person.id(), Meeting.Came.CAME),
                                        "Better mornings",
                                        "Bedtime stays at seven",
                                        true,
                                        scene.today().plusWeeks(10),
                                        Map.of(ScaleWho.PARENT, "5"),
                                        List.of(
                                                new RecordMeeting.NewAction(
                                                        "Sleep diary",
                                                        "Orla",
                                                        scene.today().plusWeeks(1)))),
                                teacher));

        assertThat(running(family.value())).containsExactly("earlyhelp.next-review");
        var recorded = cast.as(teacher, () -> story.meetings(family)).getFirst();
        assertThat(recorded.people().getFirst().came()).isEqualTo(Meeting.Came.CAME);
        cast.run(
                teacher,
                () -> recordMeeting.done(family, recorded.actions().getFirst().id(), teacher));
        assertThat(cast.as(teacher, () -> story.meetings(family)).getFirst().actions().getFirst())
                .extracting(Meeting.Action::doneOn)
                .isEqualTo(scene.today());
    }

    @Test
    void how_far_something_has_come_is_said_again_and_again_and_nothing_is_lost() {
        var family = scene.helped();
        var goal = cast.as(teacher, () -> story.goals(family)).getFirst();
        assertThat(goal.howFar()).isNull();

        cast.run(
                teacher,
                () -> {
                    writePlan.progress(
                            family, goal.id(), HowFar.NO_EVIDENCE, "Diary not begun", teacher);
                    writePlan.progress(family, goal.id(), HowFar.PARTLY, "Two nights", teacher);
                });

        var after = cast.as(teacher, () -> story.goals(family)).getFirst();
        assertThat(after.howFar()).isEqualTo(HowFar.PARTLY);
        assertThat(after.progress()).hasSize(2);
    }

    @Test
    void a_family_that_steps_up_reaches_the_front_door_as_it_is_and_its_record_waits() {
        var family = scene.helped();
        var frontDoor = cast.somebody(Role.FRONT_DOOR_WORKER);

        var contact =
                cast.as(
                        teacher,
                        () ->
                                stepUp.up(
                                        family,
                                        new StepUpFamily.Reason(
                                                "A new bruise, and nobody opens the door",
                                                Consent.NOT_ASKED,
                                                "Asking could put Isla at more risk",
                                                LevelOfNeed.LEVEL_4),
                                        teacher));

        var told =
                cast.as(
                        frontDoor,
                        () ->
                                jdbc.sql(
                                                "select worry, childs_words, referrer_account_id from frontdoor.contact where id = :id")
                                        .param("id", contact)
                                        .query()
                                        .singleRow());
        assertThat(told.get("worry"))
                .asString()
                .startsWith("A new bruise")
                .contains("Nobody in the house has slept for weeks");
        assertThat(told)
                .containsEntry("childs_words", "I am tired all day.")
                .containsEntry("referrer_account_id", teacher.accountId());
        assertThat(stage(family)).isEqualTo(Stage.STEPPED_UP);
        assertThat(running(family.value())).isEmpty();

        cast.run(teacher, () -> stepUp.resume(family, "Stepped down with a plan", teacher));

        assertThat(stage(family)).isEqualTo(Stage.HELPING);
        assertThat(running(family.value())).containsExactly("earlyhelp.first-review");
        assertThat(cast.as(teacher, () -> queries.steps(family)))
                .extracting(FamilyQueries.Step::direction)
                .containsExactly("UP", "RESUMED");
    }

    @Test
    void a_child_who_is_handed_down_again_is_found_in_the_family_that_waits() {
        var family = scene.helped();
        var child = child(family);
        cast.run(
                worker,
                () ->
                        stepUp.up(
                                family,
                                new StepUpFamily.Reason(
                                        "Worse", Consent.GIVEN, "", LevelOfNeed.LEVEL_3),
                                worker));

        var handOver = handOver(child);
        cast.run(cast.somebody(Role.FRONT_DOOR_MANAGER), () -> receive.take(handOver));

        assertThat(
                        cast.as(
                                worker,
                                () ->
                                        jdbc.sql(
                                                        "select known_family_id from earlyhelp.contact where hand_over_id = :id")
                                                .param("id", handOver.id().value())
                                                .query(UUID.class)
                                                .single()))
                .isEqualTo(family.value());
        assertThat(cast.as(worker, () -> queries.steps(family)))
                .extracting(FamilyQueries.Step::direction)
                .containsExactly("UP", "DOWN");
    }

    @Test
    void consent_that_is_withdrawn_holds_from_then_on_and_what_was_said_before_stays() {
        var family = scene.helped();
        var mother = cast.as(teacher, () -> queries.members(family)).getLast();
        cast.run(
                teacher,
                () ->
                        recordConsent.record(
                                family,
                                mother.id(),
                                new RecordConsent.Answered(
                                        ConsentAnswer.WITHDRAWN,
                                        Set.of(),
                                        ConsentWay.TELEPHONE,
                                        scene.today(),
                                        ""),
                                teacher));

        assertThat(cast.as(teacher, () -> queries.members(family)).getLast().answer())
                .isEqualTo(ConsentAnswer.WITHDRAWN);
        assertThat(
                        cast.as(
                                teacher,
                                () ->
                                        jdbc.sql(
                                                        "select count(*)::int from earlyhelp.consent where member_id = :id")
                                                .param("id", mother.id())
                                                .query(Integer.class)
                                                .single()))
                .isEqualTo(2);
    }

    @Test
    void the_front_door_sees_that_early_help_is_open_and_who_the_key_worker_is_and_nothing_more() {
        var family = scene.helped();
        var frontDoor = cast.somebody(Role.FRONT_DOOR_WORKER);

        assertThat(cast.as(frontDoor, () -> families.require(family)).keyWorker())
                .isEqualTo(teacher.name());
        assertNothingBelow(frontDoor, family);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "PARTNERSHIP_OFFICER",
                "SCRUTINEER",
                "EXECUTIVE_PARTNER",
                "SYSTEM_ADMINISTRATOR",
                "AGENCY_DESK",
                "PRACTITIONER",
                "SAFEGUARDING_LEAD"
            })
    void nobody_who_is_not_involved_sees_that_there_is_a_family(Role role) {
        var family = scene.helped();
        var stranger = cast.somebody(role);

        assertThatThrownBy(() -> cast.as(stranger, () -> families.require(family)))
                .isInstanceOf(NotVisible.class);
        assertNothingBelow(stranger, family);
        for (var view : List.of("published_contact", "published_family", "contact", "answer")) {
            assertThat(
                            cast.as(
                                    stranger,
                                    () ->
                                            jdbc.sql("select 1 from earlyhelp." + view)
                                                    .query()
                                                    .listOfRows()))
                    .isEmpty();
        }
    }

    private void assertNothingBelow(Actor actor, FamilyId family) {
        assertThat(cast.as(actor, () -> queries.members(family))).isEmpty();
        assertThat(cast.as(actor, () -> queries.beginnings(family))).isEmpty();
        assertThat(cast.as(actor, () -> queries.requests(family))).isEmpty();
        assertThat(cast.as(actor, () -> story.assessments(family))).isEmpty();
        assertThat(cast.as(actor, () -> story.goals(family))).isEmpty();
        assertThat(cast.as(actor, () -> story.scales(family))).isEmpty();
        assertThat(cast.as(actor, () -> clocks.clocksOfRecord(family.value())))
                .allMatch(clock -> actor.is(Role.FRONT_DOOR_WORKER));
    }
}
