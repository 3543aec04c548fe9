package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Attendance.TookPart;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.kernel.meetings.attendance.GoAheadWithoutQuorum;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.meetings.invitation.ReplyToMeeting;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.StrategyDiscussionId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.strategy.CallStrategyDiscussion;
import org.lineofsight.pathway.childprotection.strategy.DecideStrategyDiscussion;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year of child protection: cases are allocated, the agencies talk, and most discussions are
 * quorate. The latest cases wait, one discussion is still to come, and of one in ten nobody has
 * written down whether health came. A case that somebody has is left alone, so that a load that was
 * stopped goes on.
 */
@Component
class DemoChildProtection {

    private static final int LEFT_TO_ALLOCATE = 2;

    private final Cases cases;
    private final AllocateCase allocateCase;
    private final CallStrategyDiscussion callStrategyDiscussion;
    private final DecideStrategyDiscussion decideStrategyDiscussion;
    private final Meetings meetings;
    private final ReplyToMeeting replyToMeeting;
    private final RecordAttendance recordAttendance;
    private final GoAheadWithoutQuorum goAheadWithoutQuorum;
    private final DemoMinutes minutes;
    private final DemoPlans demoPlans;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoChildProtection(
            Cases cases,
            AllocateCase allocateCase,
            CallStrategyDiscussion callStrategyDiscussion,
            DecideStrategyDiscussion decideStrategyDiscussion,
            Meetings meetings,
            ReplyToMeeting replyToMeeting,
            RecordAttendance recordAttendance,
            GoAheadWithoutQuorum goAheadWithoutQuorum,
            DemoMinutes minutes,
            DemoPlans demoPlans,
            Agencies agencies,
            JdbcClient jdbc,
            Scenes scenes) {
        this.cases = cases;
        this.allocateCase = allocateCase;
        this.callStrategyDiscussion = callStrategyDiscussion;
        this.decideStrategyDiscussion = decideStrategyDiscussion;
        this.meetings = meetings;
        this.replyToMeeting = replyToMeeting;
        this.recordAttendance = recordAttendance;
        this.goAheadWithoutQuorum = goAheadWithoutQuorum;
        this.minutes = minutes;
        this.demoPlans = demoPlans;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    private record Waiting(CaseId id, Instant receivedAt, boolean toDiscuss) {}

    /** The people of one discussion. */
    private record Table(Actor worker, Actor police, Actor health, Actor school) {}

    void protect(long seed, Instant now) {
        var manager = scenes.actor("isaura", Role.SOCIAL_WORK_MANAGER);
        var workers =
                List.of(
                        scenes.actor("lorcan", Role.SOCIAL_WORKER),
                        scenes.actor("sabra", Role.SOCIAL_WORKER));
        var police = scenes.actor("ansel", Role.AGENCY_DESK);
        var health = scenes.actor("quenby", Role.AGENCY_DESK);
        var school = scenes.actor("gethsie", Role.SAFEGUARDING_LEAD);
        for (var desk : List.of(police, health)) {
            scenes.run(
                    now.minus(Duration.ofDays(20)),
                    desk,
                    () -> agencies.confirm(agency(desk), desk));
        }
        var waiting = waiting(manager, now);
        for (var i = 0; i < waiting.size() - LEFT_TO_ALLOCATE; i++) {
            var each = waiting.get(i);
            // the same case goes the same way, whatever was done before it
            var random = new Random(seed ^ each.receivedAt().getEpochSecond());
            var worker = workers.get(random.nextInt(workers.size()));
            var allocated =
                    OfficeHours.from(
                            each.receivedAt().plus(Duration.ofHours(1 + random.nextInt(9))));
            if (allocated.isAfter(now)) {
                continue;
            }
            scenes.run(
                    allocated,
                    manager,
                    () -> allocateCase.allocate(each.id(), worker.accountId(), 0, manager));
            var table = new Table(worker, police, health, school);
            if (i == waiting.size() - LEFT_TO_ALLOCATE - 1) {
                var called = now.minus(Duration.ofMinutes(50));
                var discussion =
                        called(
                                each.id(),
                                called,
                                OfficeHours.from(now.plus(Duration.ofHours(20))),
                                false,
                                table);
                reply(
                        meetingOf(discussion, table, called),
                        police,
                        Reply.Answer.BY_VIDEO,
                        called,
                        now);
            } else if (each.toDiscuss() || random.nextInt(4) == 0) {
                talk(each.id(), allocated, table, random, now);
            }
        }
    }

    /** What follows the enquiries, once there are some. */
    void plan(long seed, Instant now) {
        demoPlans.plan(
                seed,
                now,
                new DemoPlans.Around(
                        scenes.actor("isaura", Role.SOCIAL_WORK_MANAGER),
                        List.of(
                                scenes.actor("lorcan", Role.SOCIAL_WORKER),
                                scenes.actor("sabra", Role.SOCIAL_WORKER)),
                        scenes.actor("perran", Role.CONFERENCE_CHAIR),
                        scenes.actor("ansel", Role.AGENCY_DESK),
                        scenes.actor("quenby", Role.AGENCY_DESK),
                        scenes.actor("gethsie", Role.SAFEGUARDING_LEAD)));
    }

    private List<Waiting> waiting(Actor manager, Instant now) {
        return scenes.at(
                now,
                manager,
                () ->
                        jdbc.sql(
                                        """
                                        select case_id, received_at, began_as from childprotection.published_case
                                         where not allocated order by received_at, case_id
                                        """)
                                .query((row, number) ->
                                        new Waiting(
                                                new CaseId(row.getObject("case_id", UUID.class)),
                                                row.getObject("received_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getString("began_as")
                                                        .equals("STRATEGY_DISCUSSION")))
                                .list());
    }

    private void talk(CaseId id, Instant allocated, Table table, Random random, Instant now) {
        var called = allocated.plus(Duration.ofMinutes(20 + random.nextInt(60)));
        if (called.isAfter(now)) {
            return;
        }
        var atOnce = random.nextInt(3) == 0;
        var starts =
                atOnce
                        ? called.plus(Duration.ofHours(2))
                        : OfficeHours.from(called.plus(Duration.ofHours(20 + random.nextInt(60))));
        var discussion = called(id, called, starts, atOnce, table);
        var meeting = meetingOf(discussion, table, called);
        reply(meeting, table.police(), Reply.Answer.BY_VIDEO, called, now);
        if (random.nextInt(4) > 0) {
            reply(meeting, table.health(), Reply.Answer.COMING, called, now);
        }
        if (starts.plus(Duration.ofHours(2)).isAfter(now)) {
            return;
        }
        var held = starts.plus(Duration.ofHours(1));
        decide(discussion, meeting, held, table, random);
        minutes.write(
                meeting,
                held,
                now,
                table.worker(),
                table.school(),
                List.of(table.police(), table.health(), table.school()),
                random);
    }

    private StrategyDiscussionId called(
            CaseId id, Instant called, Instant starts, boolean atOnce, Table table) {
        return scenes.at(
                called,
                table.worker(),
                () ->
                        callStrategyDiscussion.call(
                                id,
                                new CallStrategyDiscussion.Call(
                                        "What the front door was told gives cause to suspect significant harm.",
                                        atOnce,
                                        cases.require(id).children().stream()
                                                .map(CaseChild::id)
                                                .toList(),
                                        new Appointment(
                                                starts,
                                                starts.plus(Duration.ofHours(1)),
                                                "Larkshire House, room 4",
                                                "Telephone 01632 960700",
                                                List.of(
                                                        agency(table.police()),
                                                        agency(table.health()),
                                                        agency(table.school())))),
                                table.worker()));
    }

    private MeetingId meetingOf(StrategyDiscussionId discussion, Table table, Instant called) {
        return scenes.at(
                called,
                table.worker(),
                () ->
                        jdbc.sql(
                                        """
                                        select meeting_id
                                          from childprotection.published_strategy_discussion
                                         where discussion_id = :id
                                        """)
                                .param("id", discussion.value())
                                .query((row, number) -> new MeetingId(row.getObject(1, UUID.class)))
                                .single());
    }

    private void reply(
            MeetingId meeting, Actor by, Reply.Answer answer, Instant called, Instant now) {
        var replied = called.plus(Duration.ofMinutes(40));
        if (replied.isAfter(now)) {
            return;
        }
        scenes.run(
                replied,
                by,
                () ->
                        replyToMeeting.reply(
                                meeting,
                                meetings.require(meeting).askedAs(by).orElseThrow().id(),
                                answer,
                                by.name(),
                                null,
                                by));
    }

    private void decide(
            StrategyDiscussionId discussion,
            MeetingId meetingId,
            Instant at,
            Table table,
            Random random) {
        var chance = random.nextInt(10);
        scenes.run(at, table.worker(), () -> record(meetingId, table, chance));
        if (chance == 0) {
            return;
        }
        if (chance == 1) {
            scenes.run(
                    at,
                    table.worker(),
                    () ->
                            goAheadWithoutQuorum.goAhead(
                                    meetingId,
                                    "Health’s on-call doctor was in theatre, and the child could not wait.",
                                    table.worker()));
        }
        var met = random.nextInt(10) < 6;
        scenes.run(
                at,
                table.worker(),
                () ->
                        decideStrategyDiscussion.decide(
                                discussion,
                                decided(met, meetings.require(meetingId).about(), at, random),
                                0,
                                table.worker()));
    }

    /** Of one in ten nobody has written whether health came, and to another it did not. */
    private void record(MeetingId id, Table table, int chance) {
        var meeting = meetings.require(id);
        var recorded = new HashMap<UUID, Attendance>();
        for (var attendee : meeting.attendees()) {
            if (attendee.is(table.health())) {
                if (chance > 0) {
                    recorded.put(
                            attendee.id(), took(chance == 1 ? TookPart.ABSENT : TookPart.BY_VIDEO));
                }
            } else if (attendee.is(table.school())) {
                recorded.put(
                        attendee.id(), took(chance < 5 ? TookPart.REPORT : TookPart.IN_PERSON));
            } else {
                recorded.put(attendee.id(), took(TookPart.IN_PERSON));
            }
        }
        recordAttendance.record(id, recorded, meeting.version(), table.worker());
    }

    private static Attendance took(TookPart how) {
        return new Attendance(how, null, false, true, false, null);
    }

    private static DecideStrategyDiscussion.Decided decided(
            boolean met, String about, Instant at, Random random) {
        var children = about.split(", ").length;
        var medicals = new ArrayList<DecideStrategyDiscussion.Medical>();
        for (var i = 0; i < children; i++) {
            medicals.add(
                    new DecideStrategyDiscussion.Medical(
                            met && i == 0 && random.nextBoolean()
                                    ? StrategyDiscussion.Medical.NEEDED
                                    : StrategyDiscussion.Medical.NOT_NEEDED,
                            null));
        }
        return new DecideStrategyDiscussion.Decided(
                met ? StrategyDiscussion.Threshold.MET : StrategyDiscussion.Threshold.NOT_MET,
                met
                        ? "Police and health hold information that fits what the child said, and nobody at home explains it."
                        : "Each agency looked at what it holds; nothing points to significant harm, and the family takes help.",
                met
                        ? random.nextBoolean()
                                ? StrategyDiscussion.Section47.JOINT
                                : StrategyDiscussion.Section47.SINGLE
                        : null,
                met
                        ? "The children stay with a relative tonight; the social worker visits tomorrow morning."
                        : "Nothing more is needed tonight: the children are with a parent whom nobody worries about.",
                met ? LocalDate.ofInstant(at, TimeConfiguration.LONDON).plusDays(7) : null,
                medicals);
    }

    private static AgencyId agency(Actor actor) {
        return new AgencyId(actor.requireAgency());
    }
}
