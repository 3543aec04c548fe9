package org.lineofsight.pathway.childprotection.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.ABSENT;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.BY_VIDEO;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.IN_PERSON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.meetings.Quoracy.Verdict;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.kernel.meetings.attendance.GoAheadWithoutQuorum;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.meetings.diary.MoveMeeting;
import org.lineofsight.kernel.meetings.invitation.ReplyToMeeting;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;

/** The agencies talk, who came is a fact, and only then something is decided. */
@SpringBootTest
@DatabaseTest
class StrategyDiscussionTests {

    @Autowired Cast cast;

    @Autowired ChildProtectionScene scene;

    @Autowired Cases cases;

    @Autowired AllocateCase allocateCase;

    @Autowired Strategies strategies;

    @Autowired CallStrategyDiscussion callStrategyDiscussion;

    @Autowired CallDiscussionAnew callDiscussionAnew;

    @Autowired MoveMeeting moveMeeting;

    @Autowired DecideStrategyDiscussion decideStrategyDiscussion;

    @Autowired Meetings meetings;

    @Autowired ReplyToMeeting replyToMeeting;

    @Autowired RecordAttendance recordAttendance;

    @Autowired GoAheadWithoutQuorum goAheadWithoutQuorum;

    @Autowired Clocks clocks;

    @Test
    void what_the_front_door_hands_over_is_a_case_that_waits_to_be_allocated() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        var found = cast.as(scene.manager, () -> cases.require(id));
        assertThat(found.name()).isEqualTo("Rowan and Ash Penhallow");
        assertThat(found.worry()).contains("two stories");
        assertThat(found.worker()).isNull();
        assertThat(cast.as(scene.manager, () -> clocks.clocksOfRecord(id.value())))
                .singleElement()
                .matches(clock -> clock.running() && clock.rule().title().contains("Allocation"));
    }

    @Test
    void a_case_is_seen_by_managers_and_by_whoever_has_it_at_present() {
        var id = scene.handedOver(Destination.STRATEGY_DISCUSSION);
        assertThatThrownBy(() -> cast.run(scene.worker, () -> cases.require(id)))
                .isInstanceOf(NotVisible.class);

        allocate(id, scene.worker, 0);
        assertThat(cast.as(scene.worker, () -> cases.require(id)).worker())
                .isEqualTo(scene.worker.name());
        assertThatThrownBy(() -> cast.run(scene.colleague, () -> cases.require(id)))
                .isInstanceOf(NotVisible.class);

        allocate(id, scene.colleague, 1);
        assertThat(cast.as(scene.colleague, () -> cases.require(id))).isNotNull();
        assertThatThrownBy(() -> cast.run(scene.worker, () -> cases.require(id)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void two_managers_who_allocate_at_once_do_not_overwrite_each_other() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        allocate(id, scene.worker, 0);
        assertThatThrownBy(() -> allocate(id, scene.colleague, 0))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void only_a_social_worker_of_the_agency_gets_a_case() {
        var id = scene.handedOver(Destination.ASSESSMENT);
        assertThatThrownBy(() -> allocate(id, scene.policeDesk, 0))
                .hasFieldOrPropertyWithValue("code", "case.worker");
        assertThatThrownBy(() ->
                        cast.run(
                                scene.manager,
                                () ->
                                        allocateCase.allocate(
                                                id, scene.worker.accountId(), 0, scene.worker)))
                .hasFieldOrPropertyWithValue("code", "case.manager-allocates");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"})
    void nobody_else_sees_a_case(Role role) {
        var id = scene.allocated();
        var somebody = cast.somebody(role, scene.worker.requireAgency());
        assertThatThrownBy(() -> cast.run(somebody, () -> cases.require(id)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void without_police_and_health_it_cannot_be_called() {
        var id = scene.allocated();
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        callStrategyDiscussion.call(
                                                id,
                                                scene.call(id, scene.police, scene.school),
                                                scene.worker)))
                .hasFieldOrPropertyWithValue("code", "meeting.not-asked")
                .hasMessageContaining("Health");
    }

    @Test
    void those_who_are_asked_see_the_meeting_and_not_the_case() {
        var id = scene.allocated();
        var meeting = meetingOf(scene.called(id));
        for (var asked : List.of(scene.policeDesk, scene.nurse, scene.schoolLead)) {
            assertThat(cast.as(asked, () -> meetings.require(meeting)).about())
                    .contains("Rowan Penhallow");
            assertThatThrownBy(() -> cast.run(asked, () -> cases.require(id)))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> cast.run(asked, () -> meetings.requireToRun(meeting)))
                    .isInstanceOf(NotVisible.class);
        }
        for (var other :
                List.of(
                        scene.colleague,
                        cast.somebody(Role.AGENCY_DESK),
                        cast.somebody(Role.PRACTITIONER, scene.police.value()))) {
            assertThatThrownBy(() -> cast.run(other, () -> meetings.require(meeting)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void the_forecast_follows_the_replies() {
        var meeting = meetingOf(scene.called(scene.allocated()));
        assertThat(quoracy(meeting).verdict()).isEqualTo(Verdict.NOT_KNOWN);

        reply(meeting, scene.policeDesk, Reply.Answer.BY_TELEPHONE, null, null);
        reply(meeting, scene.nurse, Reply.Answer.APOLOGY, null, "Nobody on call");
        assertThat(quoracy(meeting).verdict()).isEqualTo(Verdict.NOT_QUORATE);
        assertThat(quoracy(meeting).missing()).containsExactly("Health");

        reply(meeting, scene.nurse, Reply.Answer.DEPUTY, "The on-call paediatrician", null);
        assertThat(quoracy(meeting).verdict()).isEqualTo(Verdict.QUORATE);
    }

    @Test
    void one_replies_for_oneself_with_a_deputys_name_and_a_reason_for_apologies() {
        var meeting = meetingOf(scene.called(scene.allocated()));
        assertThatThrownBy(() -> reply(meeting, scene.nurse, Reply.Answer.DEPUTY, null, null))
                .hasFieldOrPropertyWithValue("code", "meeting.deputy");
        assertThatThrownBy(() -> reply(meeting, scene.nurse, Reply.Answer.APOLOGY, null, null))
                .hasFieldOrPropertyWithValue("code", "meeting.apology");
        var police = attendee(meeting, scene.police);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.nurse,
                                () ->
                                        replyToMeeting.reply(
                                                meeting,
                                                police,
                                                Reply.Answer.COMING,
                                                null,
                                                null,
                                                scene.nurse)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void it_is_decided_when_who_came_makes_it_quorate() {
        var id = scene.allocated();
        var discussion = scene.called(id);
        var meeting = meetingOf(discussion);
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.not-held");

        record(meeting, Map.of(scene.police, IN_PERSON, scene.trust, BY_VIDEO));
        assertThat(quoracy(meeting).verdict()).isEqualTo(Verdict.QUORATE);
        decide(discussion, met());

        var decision =
                Objects.requireNonNull(
                        cast.as(scene.worker, () -> strategies.require(discussion)).decision());
        assertThat(decision.threshold()).isEqualTo(StrategyDiscussion.Threshold.MET);
        assertThat(decision.section47()).isEqualTo(StrategyDiscussion.Section47.JOINT);
        assertThat(cast.as(scene.worker, () -> clocks.clocksOfRecord(id.value())))
                .filteredOn(clock -> clock.running() && !clock.subject().kind().equals("meeting"))
                .extracting(clock -> clock.rule().title())
                .as("nothing of the discussion but its minutes is still to be done")
                .containsExactly("Initial conference, or that none is needed");
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.decided");
    }

    @Test
    void an_inquorate_discussion_decides_only_with_a_reason_that_stays() {
        var discussion = scene.called(scene.allocated());
        var meeting = meetingOf(discussion);
        record(meeting, Map.of(scene.police, IN_PERSON, scene.trust, ABSENT));
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.not-quorate");

        cast.run(
                scene.worker,
                () ->
                        goAheadWithoutQuorum.goAhead(
                                meeting, "The child was alone in hospital", scene.worker));
        decide(discussion, met());

        var held = cast.as(scene.worker, () -> meetings.require(meeting));
        assertThat(held.quoracy().verdict()).isEqualTo(Verdict.NOT_QUORATE);
        assertThat(Objects.requireNonNull(held.withoutQuorum()).because()).contains("hospital");
    }

    @Test
    void what_is_not_recorded_does_not_make_it_inquorate_and_holds_the_decision() {
        var discussion = scene.called(scene.allocated());
        var meeting = meetingOf(discussion);
        record(meeting, Map.of(scene.police, IN_PERSON));
        assertThat(quoracy(meeting).verdict()).isEqualTo(Verdict.NOT_KNOWN);
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.not-quorate");
    }

    @Test
    void there_is_one_discussion_at_a_time() {
        var id = scene.allocated();
        scene.called(id);
        assertThatThrownBy(() -> scene.called(id))
                .hasFieldOrPropertyWithValue("code", "strategy.waiting");
    }

    @Test
    void a_cancelled_meeting_is_called_anew_for_the_same_discussion() {
        var discussion = scene.called(scene.allocated());
        var cancelled = meetingOf(discussion);
        var anew = scene.appointment(scene.police, scene.trust);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () -> callDiscussionAnew.call(discussion, anew, scene.worker)))
                .hasFieldOrPropertyWithValue("code", "strategy.not-cancelled");

        cast.run(scene.worker, () -> moveMeeting.cancel(cancelled, "Police were called away"));
        cast.run(scene.worker, () -> callDiscussionAnew.call(discussion, anew, scene.worker));

        assertThat(meetingOf(discussion)).isNotEqualTo(cancelled);
        record(meetingOf(discussion), Map.of(scene.police, IN_PERSON, scene.trust, IN_PERSON));
        decide(discussion, met());
    }

    @Test
    void it_stands_where_its_diagram_says() {
        var discussion = scene.called(scene.allocated());
        var been = new ArrayList<StrategyStatus>();
        been.add(status(discussion));
        cast.run(scene.worker, () -> moveMeeting.cancel(meetingOf(discussion), "A funeral"));
        been.add(status(discussion));
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.not-held");
        cast.run(
                scene.worker,
                () ->
                        callDiscussionAnew.call(
                                discussion,
                                scene.appointment(scene.police, scene.trust),
                                scene.worker));
        been.add(status(discussion));
        record(meetingOf(discussion), Map.of(scene.police, IN_PERSON, scene.trust, IN_PERSON));
        been.add(status(discussion));
        decide(discussion, met());
        been.add(status(discussion));
        assertThatThrownBy(() -> decide(discussion, met()))
                .hasFieldOrPropertyWithValue("code", "strategy.decided");

        assertThat(been).contains(StrategyStatus.values());
        for (var i = 1; i < been.size(); i++) {
            assertThat(been.get(i - 1).next()).contains(been.get(i));
        }
    }

    private StrategyStatus status(StrategyDiscussionId id) {
        return cast.as(
                scene.worker,
                () -> {
                    var discussion = strategies.require(id);
                    return StrategyStatus.of(
                            discussion,
                            meetings.require(Objects.requireNonNull(discussion.meeting())));
                });
    }

    private void allocate(CaseId id, Actor to, int version) {
        cast.run(
                scene.manager,
                () -> allocateCase.allocate(id, to.accountId(), version, scene.manager));
    }

    private MeetingId meetingOf(StrategyDiscussionId discussion) {
        return Objects.requireNonNull(
                cast.as(scene.worker, () -> strategies.require(discussion)).meeting());
    }

    private Quoracy quoracy(MeetingId meeting) {
        return cast.as(scene.worker, () -> meetings.require(meeting)).quoracy();
    }

    private UUID attendee(MeetingId meeting, AgencyId agency) {
        return cast.as(scene.worker, () -> meetings.require(meeting)).attendees().stream()
                .filter(each -> agency.value().equals(each.agency()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void reply(
            MeetingId meeting,
            Actor by,
            Reply.Answer answer,
            @Nullable String whoComes,
            @Nullable String because) {
        cast.run(
                by,
                () -> {
                    var own = meetings.require(meeting).askedAs(by).orElseThrow().id();
                    replyToMeeting.reply(meeting, own, answer, whoComes, because, by);
                });
    }

    /** The worker was there; the agencies as given, and the others not recorded. */
    private void record(MeetingId meeting, Map<AgencyId, Attendance.TookPart> took) {
        cast.run(
                scene.worker,
                () -> {
                    Meeting found = meetings.require(meeting);
                    var recorded = new HashMap<UUID, Attendance>();
                    for (var attendee : found.attendees()) {
                        var how =
                                scene.worker.accountId().equals(attendee.account())
                                        ? IN_PERSON
                                        : attendee.agency() == null
                                                ? null
                                                : took.get(new AgencyId(attendee.agency()));
                        if (how != null) {
                            recorded.put(
                                    attendee.id(),
                                    new Attendance(how, null, false, true, false, null));
                        }
                    }
                    recordAttendance.record(meeting, recorded, found.version(), scene.worker);
                });
    }

    private void decide(StrategyDiscussionId discussion, DecideStrategyDiscussion.Decided decided) {
        cast.run(
                scene.worker,
                () -> decideStrategyDiscussion.decide(discussion, decided, 0, scene.worker));
    }

    private static DecideStrategyDiscussion.Decided met() {
        return new DecideStrategyDiscussion.Decided(
                StrategyDiscussion.Threshold.MET,
                "The injury does not fit the fall that is told",
                StrategyDiscussion.Section47.JOINT,
                "Both children stay with their grandmother tonight",
                null,
                List.of(
                        new DecideStrategyDiscussion.Medical(
                                StrategyDiscussion.Medical.NEEDED, "The bruise"),
                        new DecideStrategyDiscussion.Medical(
                                StrategyDiscussion.Medical.NOT_NEEDED, null)));
    }
}
