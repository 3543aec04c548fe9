package org.lineofsight.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendance.TookPart;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.conference.CallConference;
import org.lineofsight.pathway.childprotection.conference.Conference;
import org.lineofsight.pathway.childprotection.conference.Conferences;
import org.lineofsight.pathway.childprotection.conference.DecideConference;
import org.lineofsight.pathway.childprotection.plan.CallPlanMeeting;
import org.lineofsight.pathway.childprotection.plan.Outline;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.pathway.childprotection.plan.RecordProgress;
import org.lineofsight.pathway.childprotection.plan.RecordVisit;
import org.lineofsight.pathway.childprotection.plan.Visit;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What follows where a section 47 enquiry found that a risk continues: conferences, plans, core
 * groups, visits and reviews, up to today. A case that has a conference is left alone.
 */
@Component
class DemoPlans {

    private final Cases cases;
    private final Conferences conferences;
    private final CallConference callConference;
    private final DecideConference decideConference;
    private final Plans plans;
    private final CallPlanMeeting callPlanMeeting;
    private final RecordProgress recordProgress;
    private final RecordVisit recordVisit;
    private final Meetings meetings;
    private final RecordAttendance recordAttendance;
    private final DemoReports reports;
    private final DemoMinutes minutes;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoPlans(
            Cases cases,
            Conferences conferences,
            CallConference callConference,
            DecideConference decideConference,
            Plans plans,
            CallPlanMeeting callPlanMeeting,
            RecordProgress recordProgress,
            RecordVisit recordVisit,
            Meetings meetings,
            RecordAttendance recordAttendance,
            DemoReports reports,
            DemoMinutes minutes,
            JdbcClient jdbc,
            Scenes scenes) {
        this.cases = cases;
        this.conferences = conferences;
        this.callConference = callConference;
        this.decideConference = decideConference;
        this.plans = plans;
        this.callPlanMeeting = callPlanMeeting;
        this.recordProgress = recordProgress;
        this.recordVisit = recordVisit;
        this.meetings = meetings;
        this.recordAttendance = recordAttendance;
        this.reports = reports;
        this.minutes = minutes;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    /** Who comes to a family’s conferences and core groups. */
    record Around(
            Actor manager,
            List<Actor> workers,
            Actor chair,
            Actor police,
            Actor health,
            Actor school) {

        /** Everybody whom minutes may be for. */
        List<Actor> readers() {
            return Stream.concat(
                            workers.stream(), Stream.of(manager, chair, police, health, school))
                    .toList();
        }

        List<AgencyId> agencies() {
            return List.of(agency(police), agency(health), agency(school));
        }

        private static AgencyId agency(Actor actor) {
            return new AgencyId(actor.requireAgency());
        }
    }

    private record Met(CaseId id, Instant decidedAt) {}

    void plan(long seed, Instant now, Around around) {
        for (var met : met(around.manager(), now)) {
            var random = new Random(seed ^ met.decidedAt().getEpochSecond());
            confer(met, around, random, now);
        }
    }

    private List<Met> met(Actor manager, Instant now) {
        return scenes.at(
                now,
                manager,
                () ->
                        jdbc
                                .sql(
                                        """
                                        select d.case_id, max(d.decided_at) as decided_at
                                          from childprotection.published_strategy_discussion d
                                          join childprotection.published_enquiry e on e.discussion_id = d.discussion_id
                                         where e.outcome = 'CONTINUING_RISK' and e.agreed_at is not null
                                         group by d.case_id order by decided_at
                                        """)
                                .query((row, number) ->
                                        new Met(
                                                new CaseId(row.getObject("case_id", UUID.class)),
                                                row.getObject("decided_at", OffsetDateTime.class)
                                                        .toInstant()))
                                .list()
                                .stream()
                                .filter(each -> conferences.ofCase(each.id()).isEmpty())
                                .toList());
    }

    private void confer(Met met, Around around, Random random, Instant now) {
        var discussed = InWords.dayOf(met.decidedAt());
        var day = weekday(discussed.plusDays(12 + random.nextInt(9)));
        var called = met.decidedAt().plus(Duration.ofDays(2));
        if (called.isAfter(now)) {
            return;
        }
        var children =
                scenes.at(
                        called,
                        around.manager(),
                        () ->
                                cases.require(met.id()).children().stream()
                                        .map(CaseChild::id)
                                        .toList());
        var conference =
                called(
                        met.id(),
                        Conference.Kind.INITIAL,
                        "What police, health and school told the strategy discussion, and what the enquiry found.",
                        children,
                        day,
                        called,
                        around);
        var meeting = meetingOf(conference, called, around.manager());
        reports.handIn(meeting, day, false, called, around, now);
        if (ten(day).plus(Duration.ofHours(4)).isAfter(now)) {
            return;
        }
        held(meeting, day, around.manager());
        var category = CategoryOfAbuse.values()[random.nextInt(CategoryOfAbuse.values().length)];
        decided(conference, day, around, children, Conference.Decision.PLAN, category, random);
        minuted(meeting, day, around, now);
        var plan =
                scenes.at(ten(day), around.manager(), () -> plans.ofCase(met.id()).getFirst().id());
        work(plan, met.id(), day, children, category, around, random, now);
    }

    private ConferenceId called(
            CaseId id,
            Conference.Kind kind,
            String why,
            List<UUID> children,
            LocalDate day,
            Instant moment,
            Around around) {
        return scenes.at(
                moment,
                around.manager(),
                () ->
                        callConference.call(
                                id,
                                new CallConference.Call(
                                        kind,
                                        why,
                                        children,
                                        around.chair().accountId(),
                                        null,
                                        null,
                                        appointment(day, around.agencies())),
                                around.manager()));
    }

    private MeetingId meetingOf(ConferenceId id, Instant moment, Actor manager) {
        return scenes.at(
                moment, manager, () -> Objects.requireNonNull(conferences.require(id).meeting()));
    }

    private void held(MeetingId id, LocalDate day, Actor by) {
        scenes.run(
                ten(day).plus(Duration.ofHours(2)),
                by,
                () -> {
                    var meeting = meetings.require(id);
                    var recorded = new HashMap<UUID, Attendance>();
                    meeting.attendees()
                            .forEach(each ->
                                    recorded.put(
                                            each.id(),
                                            new Attendance(
                                                    TookPart.IN_PERSON,
                                                    null,
                                                    false,
                                                    true,
                                                    false,
                                                    null)));
                    recordAttendance.record(id, recorded, meeting.version(), by);
                });
    }

    private void decided(
            ConferenceId id,
            LocalDate day,
            Around around,
            List<UUID> children,
            Conference.Decision decision,
            CategoryOfAbuse category,
            Random random) {
        var views = new ArrayList<DecideConference.View>();
        var dissent = random.nextInt(8) == 0;
        for (var i = 0; i < 4; i++) {
            views.add(
                    new DecideConference.View(
                            dissent && i == 1 ? Conference.View.NO_PLAN : Conference.View.PLAN,
                            dissent && i == 1 ? "We see a mother who asks for help." : null));
        }
        scenes.run(
                ten(day).plus(Duration.ofHours(3)),
                around.chair(),
                () ->
                        decideConference.decide(
                                id,
                                new DecideConference.Decided(
                                        "Strengths: a grandmother nearby, and a school that knows them. Risks: nobody at home explains what happened.",
                                        "They came, heard each agency, and said that they want the arguments to end.",
                                        children.stream()
                                                .map(child ->
                                                        new DecideConference.Child(
                                                                decision,
                                                                decision == Conference.Decision.ENDS
                                                                        ? null
                                                                        : category,
                                                                "What the agencies told fits together.",
                                                                "“I like it when it is quiet.”",
                                                                Plan.Earlier.NONE))
                                                .toList(),
                                        views,
                                        "The family asked for another day, and one was found that week.",
                                        outline(day)),
                                0,
                                around.chair()));
    }

    private static Outline outline(LocalDate day) {
        return new Outline(
                "Their grandmother comes every evening; the social worker visits each week.",
                "Legal advice is taken within a week.",
                List.of(
                        new Outline.Outcome(
                                "The children sleep and eat at home without fear",
                                "School and health see them rested, and they say so",
                                day.plusMonths(3)),
                        new Outline.Outcome(
                                "Their parents argue without hitting or shouting",
                                "No call to police, and the children describe calm evenings",
                                day.plusMonths(6))));
    }

    /**
     * Visits every other week, core groups every five weeks, reviews after three months and six.
     */
    private void work(
            PlanId plan,
            CaseId id,
            LocalDate began,
            List<UUID> children,
            CategoryOfAbuse category,
            Around around,
            Random random,
            Instant now) {
        var group = weekday(began.plusDays(9));
        var review = weekday(began.plusMonths(3).minusDays(6));
        var reviews = 0;
        for (var day = began.plusDays(7); ten(day).isBefore(now); day = day.plusDays(7)) {
            if (!review.isAfter(day)) {
                var ends = reviews > 0;
                reviewed(id, review, children, category, around, ends, random, now);
                reviews++;
                review = weekday(review.plusMonths(6).minusDays(9));
                if (ends) {
                    return;
                }
            }
            if (!group.isAfter(day)) {
                met(plan, group, around, random, now);
                group = weekday(group.plusDays(35));
            }
            if (random.nextInt(3) > 0) {
                visited(plan, day, around, random);
            }
        }
    }

    private void reviewed(
            CaseId id,
            LocalDate day,
            List<UUID> children,
            CategoryOfAbuse category,
            Around around,
            boolean ends,
            Random random,
            Instant now) {
        var asked = ten(day).minus(Duration.ofDays(14));
        var conference =
                called(
                        id,
                        Conference.Kind.REVIEW,
                        "What is different for the children since the conference before.",
                        children,
                        day,
                        asked,
                        around);
        var meeting = meetingOf(conference, ten(day), around.manager());
        reports.handIn(meeting, day, true, asked, around, now);
        held(meeting, day, around.manager());
        decided(
                conference,
                day,
                around,
                children,
                ends ? Conference.Decision.ENDS : Conference.Decision.CONTINUES,
                category,
                random);
        minuted(meeting, day, around, now);
    }

    /** Out in eight days, of the fifteen working days there are. */
    private void minuted(MeetingId meeting, LocalDate day, Around around, Instant now) {
        minutes.send(
                meeting,
                ten(day).plus(Duration.ofDays(8)),
                now,
                DemoReports.ofAConference(),
                around.chair(),
                around.readers(),
                new Random(day.toEpochDay()));
    }

    private void met(PlanId plan, LocalDate day, Around around, Random random, Instant now) {
        var before = ten(day).minus(Duration.ofDays(4));
        scenes.run(
                before,
                around.manager(),
                () ->
                        callPlanMeeting.call(
                                plan,
                                appointment(
                                        day,
                                        List.of(
                                                around.agencies().get(1),
                                                around.agencies().get(2))),
                                around.manager()));
        var meeting =
                scenes.at(
                        before,
                        around.manager(),
                        () ->
                                Objects.requireNonNull(
                                        plans.require(plan).waiting().orElseThrow().meeting()));
        held(meeting, day, around.manager());
        scenes.run(
                ten(day).plus(Duration.ofHours(3)),
                around.manager(),
                () ->
                        recordProgress.record(
                                plan,
                                "School writes each Friday; health sees the youngest next week.",
                                plans.require(plan).outcomes().stream()
                                        .map(outcome -> judged(random))
                                        .toList(),
                                around.manager()));
        minutes.send(
                meeting,
                ten(day).plus(Duration.ofDays(2)),
                now,
                DemoReports.ofACoreGroup(),
                around.manager(),
                around.readers(),
                new Random(day.toEpochDay()));
    }

    private static RecordProgress.Judged judged(Random random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    new RecordProgress.Judged(
                            Plan.Progress.SAME, "The children say that nothing has changed yet.");
            case 1 ->
                    new RecordProgress.Judged(
                            Plan.Progress.NOT_KNOWN, "Nobody has asked the children this month.");
            default ->
                    new RecordProgress.Judged(
                            Plan.Progress.BETTER,
                            "School sees them rested on four days of five, and they say it is calmer.");
        };
    }

    private void visited(PlanId plan, LocalDate day, Around around, Random random) {
        scenes.run(
                ten(day).plus(Duration.ofHours(6)),
                around.manager(),
                () ->
                        recordVisit.record(
                                plan,
                                new RecordVisit.Visited(
                                        day,
                                        "At home",
                                        random.nextBoolean(),
                                        "Warm, food in the kitchen, a bed for each.",
                                        plans.require(plan).current().stream()
                                                .map(child -> seen(random))
                                                .toList()),
                                around.manager()));
    }

    private static RecordVisit.Child seen(Random random) {
        return random.nextInt(5) == 0
                ? new RecordVisit.Child(
                        Visit.Seen.NOT_SEEN, "With their grandmother that afternoon", null)
                : new RecordVisit.Child(
                        Visit.Seen.ALONE, null, "Showed a drawing of the house, everybody in it.");
    }

    private static Appointment appointment(LocalDate day, List<AgencyId> agencies) {
        return new Appointment(
                ten(day),
                ten(day).plus(Duration.ofHours(2)),
                "Larkshire House, room 2",
                "Telephone 01632 960701",
                agencies);
    }

    private static Instant ten(LocalDate day) {
        return day.atTime(LocalTime.of(10, 0)).atZone(TimeConfiguration.LONDON).toInstant();
    }

    private static LocalDate weekday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }
}
