package org.lineofsight.pathway.childprotection.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.kernel.meetings.Attendance.TookPart.IN_PERSON;
import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingTimescales;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.meetings.papers.HandInPaper;
import org.lineofsight.kernel.meetings.papers.Paper;
import org.lineofsight.kernel.meetings.papers.Papers;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.plan.BeginPlan;
import org.lineofsight.pathway.childprotection.plan.CallPlanMeeting;
import org.lineofsight.pathway.childprotection.plan.EndPlan;
import org.lineofsight.pathway.childprotection.plan.Outline;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.pathway.childprotection.plan.RaisePlanAction;
import org.lineofsight.pathway.childprotection.plan.RecordProgress;
import org.lineofsight.pathway.childprotection.plan.RecordVisit;
import org.lineofsight.pathway.childprotection.plan.Visit;
import org.lineofsight.pathway.childprotection.stepdown.StepDowns;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conference decides for each child, and what it decides is a plan that is worked on. */
@SpringBootTest
@DatabaseTest
class ConferenceTests {

    private static final Outline OUTLINE =
            new Outline(
                    "Their grandmother is there every evening",
                    "Legal advice is taken within a week",
                    List.of(
                            new Outline.Outcome(
                                    "They sleep at night",
                                    "School sees them rested",
                                    LocalDate.of(2030, 1, 2)),
                            new Outline.Outcome(
                                    "Nobody hits them",
                                    "They say so, and have no bruise",
                                    LocalDate.of(2030, 1, 2))));

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Cases cases;
    @Autowired Conferences conferences;
    @Autowired CallConference callConference;
    @Autowired DecideConference decideConference;
    @Autowired Complaints complaints;
    @Autowired Plans plans;
    @Autowired BeginPlan beginPlan;
    @Autowired EndPlan endPlan;
    @Autowired CallPlanMeeting callPlanMeeting;
    @Autowired RecordProgress recordProgress;
    @Autowired RecordVisit recordVisit;
    @Autowired Meetings meetings;
    @Autowired RecordAttendance recordAttendance;
    @Autowired StepDowns stepDowns;
    @Autowired RaisePlanAction raisePlanAction;
    @Autowired Actions actions;
    @Autowired Papers papers;
    @Autowired HandInPaper handInPaper;
    @Autowired Clocks clocks;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Actor chair;
    private CaseId id;

    @BeforeEach
    void a_strategy_discussion_found_the_threshold_met() {
        chair = cast.somebody(CONFERENCE_CHAIR, scene.worker.requireAgency());
        id = scene.allocated();
        var longAgo = clock.instant().minus(Duration.ofDays(400));
        var discussion = ScopedClock.at(longAgo, () -> scene.called(id));
        cast.run(
                scene.worker,
                () ->
                        jdbc.sql(
                                        """
                                        update childprotection.strategy_discussion
                                           set threshold = 'MET', evidence = 'A bruise', section47 = 'SINGLE',
                                               immediate_safety = 'With their grandmother', decided_by = 'A worker',
                                               decided_at = :at, version = 1 where id = :id
                                        """)
                                .param("at", longAgo.atOffset(ZoneOffset.UTC))
                                .param("id", discussion.value())
                                .update());
    }

    private static LocalDate weekday(LocalDate day) {
        var found = day;
        while (found.getDayOfWeek() == DayOfWeek.SATURDAY
                || found.getDayOfWeek() == DayOfWeek.SUNDAY) {
            found = found.minusDays(1);
        }
        return found;
    }

    private LocalDate daysAgo(int days) {
        return weekday(InWords.dayOf(clock.instant()).minusDays(days));
    }

    private Appointment on(LocalDate day, AgencyId... asked) {
        var starts = day.atTime(LocalTime.of(10, 0)).atZone(TimeConfiguration.LONDON).toInstant();
        return new Appointment(
                starts, starts.plus(Duration.ofHours(2)), "Room 4", null, List.of(asked));
    }

    private List<UUID> children() {
        return cast.as(
                scene.worker,
                () -> cases.require(id).children().stream().map(CaseChild::id).toList());
    }

    private ConferenceId called(Conference.Kind kind, LocalDate day) {
        return cast.as(
                scene.worker,
                () ->
                        callConference.call(
                                id,
                                new CallConference.Call(
                                        kind,
                                        "Bruises, and two stories of them",
                                        children(),
                                        chair.accountId(),
                                        kind == Conference.Kind.TRANSFER_IN ? "Wold" : null,
                                        kind == Conference.Kind.TRANSFER_IN ? day : null,
                                        on(day, scene.police, scene.trust, scene.school)),
                                scene.worker));
    }

    private void held(ConferenceId conference, boolean allCame) {
        cast.run(
                scene.worker,
                () -> {
                    var meeting =
                            meetings.require(
                                    Objects.requireNonNull(
                                            conferences.require(conference).meeting()));
                    var recorded = new HashMap<UUID, Attendance>();
                    for (var attendee : meeting.attendees()) {
                        if (allCame || attendee.account() != null) {
                            recorded.put(
                                    attendee.id(),
                                    new Attendance(IN_PERSON, null, false, true, false, null));
                        }
                    }
                    recordAttendance.record(
                            meeting.id(), recorded, meeting.version(), scene.worker);
                });
    }

    private DecideConference.Decided decided(
            Conference.Decision first, Conference.Decision second, Conference.View... views) {
        return decided(first, second, "It could not be sooner", views);
    }

    private DecideConference.Decided decided(
            Conference.Decision first,
            Conference.Decision second,
            @Nullable String late,
            Conference.View... views) {
        return new DecideConference.Decided(
                "Strength: a grandmother. Risk: nobody explains the bruises.",
                "They came and did not agree.",
                List.of(line(first), line(second)),
                Arrays.stream(views).map(view -> new DecideConference.View(view, null)).toList(),
                late,
                OUTLINE);
    }

    private static DecideConference.Child line(Conference.Decision decision) {
        return new DecideConference.Child(
                decision,
                decision.hasPlan() ? CategoryOfAbuse.PHY : null,
                "What was found",
                "“I fell.”",
                Plan.Earlier.NONE);
    }

    private static final Conference.View[] ALL_FOR_A_PLAN = {
        Conference.View.PLAN, Conference.View.PLAN, Conference.View.PLAN, Conference.View.PLAN
    };

    private Conference planned(LocalDate day) {
        var conference = called(Conference.Kind.INITIAL, day);
        held(conference, true);
        cast.run(
                chair,
                () ->
                        decideConference.decide(
                                conference,
                                decided(
                                        Conference.Decision.PLAN,
                                        Conference.Decision.PLAN,
                                        ALL_FOR_A_PLAN),
                                0,
                                chair));
        return cast.as(scene.worker, () -> conferences.require(conference));
    }

    private Plan plan() {
        return cast.as(scene.worker, () -> plans.ofCase(id)).getFirst();
    }

    private List<String> due() {
        return cast.as(scene.worker, () -> clocks.clocksOfRecord(id.value())).stream()
                .filter(CaseClock::running)
                .map(each -> each.rule().title())
                .sorted()
                .toList();
    }

    @Test
    void a_conference_begins_a_plan_for_each_child_on_its_own_day() {
        var day = daysAgo(200);
        var conference = planned(day);
        assertThat(conference.children())
                .extracting(Conference.Child::decided)
                .containsOnly("A child protection plan: Physical abuse");
        var plan = plan();
        assertThat(plan.kind()).isEqualTo(Plan.Kind.CHILD_PROTECTION);
        assertThat(plan.beganOn()).isEqualTo(day);
        assertThat(plan.children()).hasSize(2).allMatch(child -> child.beganOn().equals(day));
        assertThat(plan.outcomes())
                .extracting(Plan.Outcome::outcome)
                .containsExactly("They sleep at night", "Nobody hits them");
        assertThat(due())
                .contains("Child protection visit", "First core group", "First review conference");
    }

    @Test
    void each_agency_and_the_social_worker_are_asked_for_one_report_and_the_chair_for_none() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(20));
        assertThat(reports(scene.worker, conference))
                .extracting(Papers.Line::title)
                .containsExactly(
                        "Social worker’s report",
                        "Agency’s report",
                        "Agency’s report",
                        "Agency’s report");
        handIn(conference, scene.worker, "social-work-report", null);
        handIn(conference, scene.schoolLead, "agency-report", "They would be told who rang");
        assertThat(reports(scene.worker, conference))
                .filteredOn(line -> line.paper() == null)
                .as("police and health")
                .hasSize(2)
                .allMatch(Papers.Line::late);
        assertThat(reports(scene.nurse, conference))
                .filteredOn(line -> line.paper() != null)
                .extracting(line -> Objects.requireNonNull(line.paper()).notSharedBecause())
                .containsExactly(null, "They would be told who rang");
        assertThat(reports(cast.somebody(Role.AGENCY_DESK), conference)).isEmpty();
    }

    @Test
    void the_minutes_of_a_conference_are_due_after_the_time_that_its_kind_declares() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        held(conference, true);
        var meeting = meetingOf(scene.worker, conference).orElseThrow();
        assertThat(
                        cast.as(
                                scene.worker,
                                () -> clocks.clocksOf(Subject.of("meeting", meeting.id()))))
                .singleElement()
                .matches(each ->
                        each.rule()
                                .code()
                                .equals(ChildProtectionTimescales.CONFERENCE_MINUTES.code()));
    }

    @Test
    void a_meeting_whose_minutes_have_a_clock_keeps_it_whatever_its_kind_declares_since() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        var meeting = meetingOf(scene.worker, conference).orElseThrow();
        var subject = Subject.of("meeting", meeting.id());
        cast.run(
                Actor.system("test"),
                () ->
                        clocks.start(
                                MeetingTimescales.MINUTES,
                                subject,
                                SeenWith.record(id),
                                clock.instant().minus(Duration.ofDays(199))));
        held(conference, true);
        assertThat(cast.as(scene.worker, () -> clocks.clocksOf(subject)))
                .singleElement()
                .matches(each -> each.rule().code().equals(MeetingTimescales.MINUTES.code()));
    }

    private Optional<Meeting> meetingOf(Actor reader, ConferenceId conference) {
        var meeting = cast.as(scene.worker, () -> conferences.require(conference).meeting());
        return cast.as(reader, () -> meetings.find(Objects.requireNonNull(meeting)));
    }

    private List<Papers.Line> reports(Actor reader, ConferenceId conference) {
        var meeting = meetingOf(reader, conference);
        return cast.as(
                reader,
                () ->
                        meeting.map(each -> papers.of(each, LocalDate.now(clock)))
                                .orElseGet(List::of));
    }

    private void handIn(
            ConferenceId conference, Actor by, String code, @Nullable String notSharedBecause) {
        var meeting = meetingOf(by, conference).orElseThrow();
        cast.run(
                by,
                () ->
                        handInPaper.handIn(
                                meeting.id(),
                                meeting.askedAs(by).orElseThrow().id(),
                                new HandInPaper.HandedIn(
                                        code,
                                        "",
                                        "What we know",
                                        new byte[0],
                                        Paper.Readers.ASKED,
                                        notSharedBecause == null,
                                        notSharedBecause),
                                by));
    }

    @Test
    void without_a_quorum_nothing_is_decided() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        assertThatThrownBy(() -> decide(conference, chair))
                .hasFieldOrPropertyWithValue("code", "conference.not-held");
        held(conference, false);
        assertThatThrownBy(() -> decide(conference, chair))
                .hasFieldOrPropertyWithValue("code", "conference.not-quorate");
        assertThat(cast.as(scene.worker, () -> plans.ofCase(id))).isEmpty();
    }

    private void decide(ConferenceId conference, Actor by) {
        cast.run(
                by,
                () ->
                        decideConference.decide(
                                conference,
                                decided(
                                        Conference.Decision.NO_PLAN,
                                        Conference.Decision.PLAN,
                                        Conference.View.NOT_GIVEN,
                                        Conference.View.NO_PLAN,
                                        Conference.View.PLAN,
                                        Conference.View.PLAN),
                                0,
                                by));
    }

    @Test
    void a_conference_that_was_not_cancelled_is_moved_and_not_called_anew() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(20));
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        callConference.callAnew(
                                                conference,
                                                on(daysAgo(10), scene.police, scene.trust),
                                                scene.worker)))
                .hasFieldOrPropertyWithValue("code", "conference.not-cancelled");
    }

    @Test
    void only_the_chair_decides_and_only_once() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        held(conference, true);
        assertThatThrownBy(() -> decide(conference, scene.worker))
                .hasFieldOrPropertyWithValue("code", "conference.not-chair");
        decide(conference, chair);
        assertThatThrownBy(() -> decide(conference, chair))
                .hasFieldOrPropertyWithValue("code", "conference.decided");
    }

    @Test
    void siblings_are_decided_apart_and_each_agencys_view_is_kept() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        held(conference, true);
        decide(conference, chair);
        assertThat(plan().children())
                .singleElement()
                .matches(child -> child.name().startsWith("Ash"));
        var kept = cast.as(scene.worker, () -> conferences.require(conference));
        assertThat(kept.views()).hasSize(4);
        assertThat(kept.dissent())
                .as("one child has a plan and the other has not: nobody dissents from both")
                .isEmpty();
    }

    @Test
    void an_agency_that_thought_otherwise_dissents() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        held(conference, true);
        cast.run(
                chair,
                () ->
                        decideConference.decide(
                                conference,
                                decided(
                                        Conference.Decision.PLAN,
                                        Conference.Decision.PLAN,
                                        Conference.View.PLAN,
                                        Conference.View.NO_PLAN,
                                        Conference.View.NOT_GIVEN,
                                        Conference.View.PLAN),
                                0,
                                chair));
        assertThat(cast.as(scene.worker, () -> conferences.require(conference)).dissent())
                .singleElement()
                .matches(view -> view.view() == Conference.View.NO_PLAN);
    }

    @Test
    void a_late_conference_says_why() {
        var conference = called(Conference.Kind.INITIAL, daysAgo(200));
        held(conference, true);
        assertThatThrownBy(() ->
                        cast.run(
                                chair,
                                () ->
                                        decideConference.decide(
                                                conference,
                                                decided(
                                                        Conference.Decision.PLAN,
                                                        Conference.Decision.PLAN,
                                                        null,
                                                        ALL_FOR_A_PLAN),
                                                0,
                                                chair)))
                .hasFieldOrPropertyWithValue("code", "conference.late");
    }

    @Test
    void an_initial_conference_follows_a_discussion_and_one_at_a_time() {
        called(Conference.Kind.INITIAL, daysAgo(20));
        assertThatThrownBy(() -> called(Conference.Kind.INITIAL, daysAgo(10)))
                .hasFieldOrPropertyWithValue("code", "conference.waiting");
        id = scene.allocated();
        assertThatThrownBy(() -> called(Conference.Kind.INITIAL, daysAgo(10)))
                .hasFieldOrPropertyWithValue("code", "conference.no-enquiry");
        assertThatThrownBy(() -> called(Conference.Kind.PRE_BIRTH, daysAgo(10)))
                .hasFieldOrPropertyWithValue("code", "conference.born");
        assertThatThrownBy(() -> called(Conference.Kind.REVIEW, daysAgo(10)))
                .hasFieldOrPropertyWithValue("code", "conference.no-plan");
    }

    @Test
    void children_who_come_with_a_plan_have_a_conference_without_a_discussion() {
        id = scene.allocated();
        var conference = called(Conference.Kind.TRANSFER_IN, daysAgo(5));
        assertThat(due()).contains("Transfer-in conference");
        held(conference, true);
        cast.run(
                chair,
                () ->
                        decideConference.decide(
                                conference,
                                decided(
                                        Conference.Decision.PLAN,
                                        Conference.Decision.PLAN,
                                        null,
                                        ALL_FOR_A_PLAN),
                                0,
                                chair));
        assertThat(due()).doesNotContain("Transfer-in conference");
    }

    @Test
    void reviews_keep_the_plan_and_in_the_end_end_it() {
        planned(daysAgo(200));
        review(daysAgo(120), Conference.Decision.CONTINUES, Conference.Decision.CONTINUES);
        assertThat(due()).contains("Review conference").doesNotContain("First review conference");
        review(daysAgo(30), Conference.Decision.ENDS, Conference.Decision.CONTINUES);
        assertThat(plan().current())
                .singleElement()
                .matches(child -> child.name().startsWith("Ash"));
        assertThat(plan().endedOn()).isNull();
        var ash = plan().current().getFirst().id();
        cast.run(
                scene.worker,
                () ->
                        endPlan.end(
                                plan().id(),
                                ash,
                                EndPlan.Ending.on(daysAgo(2), Plan.EndReason.MOVED),
                                scene.worker));
        assertThat(plan().endedOn()).isEqualTo(daysAgo(2));
        assertThat(due())
                .as("nothing is due under an ended plan")
                .doesNotContain("Review conference");
        assertThatThrownBy(() -> visit(daysAgo(1), Visit.Seen.ALONE, Visit.Seen.ALONE))
                .hasFieldOrPropertyWithValue("code", "plan.ended");
    }

    private void review(LocalDate day, Conference.Decision... decisions) {
        var conference =
                cast.as(
                        scene.worker,
                        () ->
                                callConference.call(
                                        id,
                                        new CallConference.Call(
                                                Conference.Kind.REVIEW,
                                                "How it goes",
                                                plan().current().stream()
                                                        .map(Plan.Child::id)
                                                        .toList(),
                                                chair.accountId(),
                                                null,
                                                null,
                                                on(day, scene.police, scene.trust, scene.school)),
                                        scene.worker));
        held(conference, true);
        cast.run(
                chair,
                () ->
                        decideConference.decide(
                                conference,
                                decided(decisions[0], decisions[1], ALL_FOR_A_PLAN),
                                0,
                                chair));
    }

    @Test
    void a_second_plan_tells_of_the_first() {
        planned(daysAgo(200));
        review(daysAgo(120), Conference.Decision.ENDS, Conference.Decision.ENDS);
        planned(daysAgo(20));
        assertThat(plan().children())
                .allSatisfy(child -> {
                    assertThat(child.earlier()).isEqualTo(Plan.Earlier.SOME);
                    assertThat(child.earlierEndedOn()).isEqualTo(daysAgo(120));
                });
    }

    @Test
    void a_child_in_need_plan_steps_up_and_does_not_run_beside_a_child_protection_plan() {
        var children = children();
        ScopedClock.at(
                clock.instant().minus(Duration.ofDays(30)),
                () ->
                        cast.as(
                                scene.worker,
                                () ->
                                        beginPlan.support(
                                                id, children, true, OUTLINE, scene.worker)));
        var need = plan();
        assertThat(need.kind()).isEqualTo(Plan.Kind.CHILD_IN_NEED);
        assertThat(due()).contains("Child in need visit", "First review of the child in need plan");
        planned(daysAgo(10));
        var after = cast.as(scene.worker, () -> plans.require(need.id()));
        assertThat(after.endedOn()).isNotNull();
        assertThat(after.children())
                .allMatch(child -> child.endReason() == Plan.EndReason.STEPPED_UP);
        assertThatThrownBy(() ->
                        cast.run(
                                scene.worker,
                                () ->
                                        beginPlan.support(
                                                id, children(), true, OUTLINE, scene.worker)))
                .hasFieldOrPropertyWithValue("code", "plan.both");
    }

    @Test
    void a_child_who_leaves_a_child_in_need_plan_for_early_help_is_handed_over_with_agreement() {
        var plan = needed();
        var rowan = plan.children().getFirst().id();
        for (var consent : List.of(Consent.REFUSED, Consent.NOT_ASKED)) {
            assertThatThrownBy(() -> stepDown(plan, rowan, consent, "They know and agree"))
                    .hasFieldOrPropertyWithValue("code", "step-down.consent");
        }
        assertThatThrownBy(() -> stepDown(plan, rowan, Consent.GIVEN, ""))
                .hasFieldOrPropertyWithValue("code", "step-down.why");
        assertThat(arrivedAtEarlyHelp()).isEmpty();

        stepDown(plan, rowan, Consent.GIVEN, "They know and agree");
        assertThat(arrivedAtEarlyHelp())
                .singleElement()
                .asString()
                .contains("Stepped down from a child in need plan. They know and agree");
        assertThat(plan().endedOn()).as("the other child still has it").isNull();
        var kept = cast.as(scene.worker, () -> stepDowns.of(plan.subject()));
        assertThat(kept).singleElement().matches(each -> each.children().equals(List.of(rowan)));
        for (var other : List.of(scene.colleague, scene.schoolLead, scene.policeDesk)) {
            assertThat(cast.as(other, () -> stepDowns.of(plan.subject()))).isEmpty();
            for (var table : List.of("step_down", "step_down_child")) {
                assertThat(
                                cast.as(
                                        other,
                                        () ->
                                                jdbc.sql(
                                                                "select count(*) from childprotection."
                                                                        + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .isZero();
            }
        }
    }

    @Test
    void a_plan_that_ends_otherwise_hands_nothing_over() {
        var plan = needed();
        cast.run(
                scene.worker,
                () ->
                        endPlan.end(
                                plan.id(),
                                plan.children().getFirst().id(),
                                EndPlan.Ending.on(LocalDate.now(clock), Plan.EndReason.NEEDS_MET),
                                scene.worker));
        assertThat(arrivedAtEarlyHelp()).isEmpty();
    }

    private Plan needed() {
        cast.run(
                scene.worker, () -> beginPlan.support(id, children(), true, OUTLINE, scene.worker));
        return plan();
    }

    private void stepDown(Plan plan, UUID child, Consent consent, String why) {
        cast.run(
                scene.worker,
                () ->
                        endPlan.end(
                                plan.id(),
                                child,
                                new EndPlan.Ending(
                                        LocalDate.now(clock),
                                        Plan.EndReason.EARLY_HELP,
                                        consent,
                                        why),
                                scene.worker));
    }

    private List<String> arrivedAtEarlyHelp() {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        select e.rationale from earlyhelp.contact e
                                          join childprotection.case_record c on c.contact_id = e.front_door_contact_id
                                         where c.id = :id
                                        """)
                                .param("id", id.value())
                                .query(String.class)
                                .list());
    }

    @Test
    void a_core_group_judges_outcomes_and_its_agencies_see_the_plan_and_not_the_case() {
        planned(daysAgo(60));
        var plan = plan();
        cast.run(
                scene.worker,
                () -> callPlanMeeting.call(plan.id(), on(daysAgo(50), scene.school), scene.worker));
        var lead = cast.as(scene.schoolLead, () -> plans.require(plan.id()));
        assertThat(lead.outcomes()).hasSize(2);
        assertThatThrownBy(() -> cast.run(scene.schoolLead, () -> cases.require(id)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> cast.run(scene.policeDesk, () -> plans.require(plan.id())))
                .isInstanceOf(NotVisible.class);
        var judged =
                List.of(
                        new RecordProgress.Judged(
                                Plan.Progress.BETTER, "Rested on four days of five"),
                        new RecordProgress.Judged(
                                Plan.Progress.NOT_KNOWN, "Nobody asked them yet"));
        assertThatThrownBy(() -> progress(plan, judged))
                .hasFieldOrPropertyWithValue("code", "plan.not-held");
        cast.run(
                scene.worker,
                () -> {
                    var meeting =
                            meetings.require(
                                    Objects.requireNonNull(
                                            plans.require(plan.id())
                                                    .waiting()
                                                    .orElseThrow()
                                                    .meeting()));
                    var recorded = new HashMap<UUID, Attendance>();
                    meeting.attendees()
                            .forEach(each ->
                                    recorded.put(
                                            each.id(),
                                            new Attendance(
                                                    IN_PERSON, null, false, true, false, null)));
                    recordAttendance.record(
                            meeting.id(), recorded, meeting.version(), scene.worker);
                });
        progress(plan, judged);
        assertThat(plan().outcomes())
                .extracting(outcome -> outcome.latest().orElseThrow().progress())
                .containsExactly(Plan.Progress.BETTER, Plan.Progress.NOT_KNOWN);
        assertThat(due()).contains("Core group").doesNotContain("First core group");
        assertThatThrownBy(() -> progress(plan, judged))
                .hasFieldOrPropertyWithValue("code", "plan.no-meeting");
    }

    @Test
    void who_is_asked_to_a_core_group_reads_every_agencys_actions_under_the_plan() {
        planned(daysAgo(60));
        var plan = plan();
        raise(plan, "Weigh Ash each week", new Owner.OfAgency(scene.trust, Role.SAFEGUARDING_LEAD));
        raise(plan, "Take them to school by nine", new Owner.Outside("Morwen", "mother"));
        assertThat(actionsOf(plan, scene.schoolLead)).as("before they are asked").isEmpty();
        cast.run(
                scene.worker,
                () -> callPlanMeeting.call(plan.id(), on(daysAgo(50), scene.school), scene.worker));
        assertThat(actionsOf(plan, scene.schoolLead))
                .extracting(Action::what)
                .containsExactlyInAnyOrder("Weigh Ash each week", "Take them to school by nine");
        assertThat(actionsOf(plan, scene.schoolLead))
                .allMatch(action -> !action.runs() && action.stepsFor(scene.schoolLead).isEmpty());
        assertThat(actionsOf(plan, scene.nurse))
                .as("who has to do one and was not asked to the core group")
                .extracting(Action::what)
                .containsExactly("Weigh Ash each week");
        for (var other :
                List.of(
                        scene.policeDesk,
                        scene.colleague,
                        cast.somebody(Role.PRACTITIONER, scene.school.value()))) {
            assertThat(actionsOf(plan, other)).as(other.role().label()).isEmpty();
            for (var table : PLAN_TABLES) {
                assertThat(rowsOf(other, table)).as(table).isZero();
            }
        }
        for (var table : List.of("plan", "plan_child", "plan_outcome")) {
            assertThat(rowsOf(scene.schoolLead, table)).as(table).isPositive();
        }
        assertThat(rowsOf(scene.schoolLead, "visit")).isZero();
    }

    private static final List<String> PLAN_TABLES =
            List.of("plan", "plan_child", "plan_category", "plan_outcome", "plan_meeting", "visit");

    private int rowsOf(Actor reader, String table) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select count(*) from childprotection.%s where record_id = :id"
                                                .formatted(table))
                                .param("id", id.value())
                                .query(Integer.class)
                                .single());
    }

    private List<Action> actionsOf(Plan plan, Actor reader) {
        return cast.as(reader, () -> actions.of(plan.subject()));
    }

    private void raise(Plan plan, String what, Owner owner) {
        cast.run(
                scene.worker,
                () ->
                        raisePlanAction.raise(
                                plan.id(),
                                what,
                                null,
                                owner,
                                LocalDate.now(clock).plusDays(5),
                                scene.worker));
    }

    private void progress(Plan plan, List<RecordProgress.Judged> judged) {
        cast.run(
                scene.worker,
                () ->
                        recordProgress.record(
                                plan.id(), "School writes each Friday", judged, scene.worker));
    }

    @Test
    void a_visit_counts_when_every_child_was_seen() {
        planned(daysAgo(60));
        var before = visitDue();
        visit(daysAgo(40), Visit.Seen.ALONE, Visit.Seen.NOT_SEEN);
        assertThat(visitDue()).as("one child was not seen").isEqualTo(before);
        visit(daysAgo(35), Visit.Seen.ALONE, Visit.Seen.WITH_OTHERS);
        assertThat(visitDue()).isAfter(before);
    }

    private void visit(LocalDate day, Visit.Seen first, Visit.Seen second) {
        var plan = plan();
        cast.run(
                scene.worker,
                () ->
                        recordVisit.record(
                                plan.id(),
                                new RecordVisit.Visited(
                                        day,
                                        "At home",
                                        false,
                                        "Warm, and a bed each",
                                        List.of(
                                                new RecordVisit.Child(
                                                        first, "At school", "“I am fine”"),
                                                new RecordVisit.Child(
                                                        second, "At school", "Smiled"))),
                                scene.worker));
    }

    private LocalDate visitDue() {
        return cast.as(scene.worker, () -> clocks.clocksOfRecord(id.value())).stream()
                .filter(each ->
                        each.running() && each.rule().title().equals("Child protection visit"))
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    @Test
    void a_complaint_is_kept_and_answered_once() {
        var conference = planned(daysAgo(60)).id();
        cast.run(
                scene.worker,
                () ->
                        complaints.record(
                                conference,
                                "Their father",
                                daysAgo(30),
                                "I was not asked",
                                scene.worker));
        var complaint =
                cast.as(scene.worker, () -> conferences.require(conference))
                        .complaints()
                        .getFirst();
        answer(conference, complaint.id());
        assertThat(cast.as(chair, () -> conferences.require(conference)).complaints())
                .singleElement()
                .matches(each -> each.answer() != null);
        assertThatThrownBy(() -> answer(conference, complaint.id()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    private void answer(ConferenceId conference, UUID complaint) {
        cast.run(
                scene.manager,
                () ->
                        complaints.answer(
                                conference,
                                complaint,
                                Conference.Finding.UPHELD,
                                "You were not, and will be",
                                scene.manager));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"})
    void nobody_else_sees_a_conference_or_a_plan(Role role) {
        var conference = planned(daysAgo(60)).id();
        var plan = plan().id();
        var somebody = cast.somebody(role, scene.worker.requireAgency());
        assertThatThrownBy(() -> cast.run(somebody, () -> conferences.require(conference)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> cast.run(somebody, () -> plans.require(plan)))
                .isInstanceOf(NotVisible.class);
        for (var table :
                List.of(
                        "conference",
                        "conference_child",
                        "conference_view",
                        "plan",
                        "plan_child",
                        "plan_category",
                        "plan_outcome",
                        "published_status")) {
            assertThat(
                            cast.as(
                                    somebody,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from childprotection.%s where record_id = :id"
                                                                    .formatted(table))
                                                    .param("id", id.value())
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void what_is_published_tells_that_there_is_a_plan_and_never_why() {
        planned(daysAgo(60));
        var rows =
                cast.as(
                        scene.worker,
                        () ->
                                jdbc.sql(
                                                "select * from childprotection.published_status where record_id = :id")
                                        .param("id", id.value())
                                        .query()
                                        .listOfRows());
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row).containsEntry("status", "CHILD_PROTECTION_PLAN");
                    assertThat(row.keySet()).doesNotContain("category");
                });
    }
}
