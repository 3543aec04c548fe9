package org.lineofsight.pathway.childprotection;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.lineofsight.Cast;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.attendance.RecordAttendance;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.childprotection.strategy.CallStrategyDiscussion;
import org.lineofsight.pathway.childprotection.strategy.DecideStrategyDiscussion;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Actor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Children's social care with a manager and two social workers, police, a trust and a school. */
@TestComponent
public class ChildProtectionScene {

    public final Actor manager;
    public final Actor worker;
    public final Actor colleague;
    public final Actor policeDesk;
    public final Actor nurse;
    public final Actor schoolLead;
    public final AgencyId police;
    public final AgencyId trust;
    public final AgencyId school;

    private final Cast cast;
    private final List<TakesHandOvers> pathways;
    private final AllocateCase allocateCase;
    private final CallStrategyDiscussion callStrategyDiscussion;
    private final DecideStrategyDiscussion decideStrategyDiscussion;
    private final Meetings meetings;
    private final RecordAttendance recordAttendance;
    private final JdbcClient jdbc;
    private final Clock clock;

    public ChildProtectionScene(
            Cast cast,
            Agencies agencies,
            List<TakesHandOvers> pathways,
            AllocateCase allocateCase,
            CallStrategyDiscussion callStrategyDiscussion,
            DecideStrategyDiscussion decideStrategyDiscussion,
            Meetings meetings,
            RecordAttendance recordAttendance,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.pathways = pathways;
        this.allocateCase = allocateCase;
        this.callStrategyDiscussion = callStrategyDiscussion;
        this.decideStrategyDiscussion = decideStrategyDiscussion;
        this.meetings = meetings;
        this.recordAttendance = recordAttendance;
        this.jdbc = jdbc;
        this.clock = clock;
        var council = agency(agencies, "Council", AgencyKind.CHILDRENS_SOCIAL_CARE);
        police = agency(agencies, "Police", AgencyKind.POLICE);
        trust = agency(agencies, "Trust", AgencyKind.NHS_TRUST);
        school = agency(agencies, "School", AgencyKind.SCHOOL);
        manager = cast.somebody(SOCIAL_WORK_MANAGER, council.value());
        worker = cast.somebody(SOCIAL_WORKER, council.value());
        colleague = cast.somebody(SOCIAL_WORKER, council.value());
        policeDesk = cast.somebody(AGENCY_DESK, police.value());
        nurse = cast.somebody(SAFEGUARDING_LEAD, trust.value());
        schoolLead = cast.somebody(SAFEGUARDING_LEAD, school.value());
    }

    private AgencyId agency(Agencies agencies, String name, AgencyKind kind) {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        name + " " + UUID.randomUUID(),
                                        kind,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    /** A case of two children that the front door has just handed over. */
    public CaseId handedOver(Destination destination) {
        var children = new ArrayList<HandOver.Child>();
        for (var name : List.of("Rowan", "Ash")) {
            children.add(
                    new HandOver.Child(
                            new PersonRecordId(UUID.randomUUID()),
                            name,
                            "Penhallow",
                            LocalDate.of(2018, 4, 9),
                            null,
                            null,
                            LevelOfNeed.LEVEL_4));
        }
        var handOver =
                new HandOver(
                        HandOverId.next(),
                        new ContactId(UUID.randomUUID()),
                        "26-TEST22",
                        destination,
                        clock.instant(),
                        "A front door manager",
                        children,
                        List.of(),
                        "A bruise on the upper arm, and two stories of how it came.",
                        "I fell, twice.",
                        null,
                        null,
                        YesNo.NOT_KNOWN,
                        Consent.NOT_ASKED,
                        "It could add to the risk",
                        "An injury without an explanation that fits.",
                        "A teacher",
                        null,
                        "A school");
        cast.run(
                Actor.system("test"),
                () ->
                        pathways.stream()
                                .filter(pathway -> pathway.destination() == destination)
                                .forEach(pathway -> pathway.take(handOver)));
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select id from childprotection.case_record where hand_over_id = :id")
                                .param("id", handOver.id().value())
                                .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
                                .single());
    }

    /** A case that the worker has. */
    public CaseId allocated() {
        var id = handedOver(Destination.STRATEGY_DISCUSSION);
        cast.run(manager, () -> allocateCase.allocate(id, worker.accountId(), 0, manager));
        return id;
    }

    /** A strategy discussion about all children of the case, asking police, health and school. */
    public CallStrategyDiscussion.Call call(CaseId id, AgencyId... asked) {
        var children =
                cast.as(
                        worker,
                        () ->
                                jdbc.sql(
                                                "select id from childprotection.case_child where record_id = :id")
                                        .param("id", id.value())
                                        .query((row, number) -> row.getObject(1, UUID.class))
                                        .list());
        return new CallStrategyDiscussion.Call(
                "A bruise without an explanation that fits", true, children, appointment(asked));
    }

    public Appointment appointment(AgencyId... asked) {
        return new Appointment(
                clock.instant(),
                clock.instant().plus(Duration.ofHours(1)),
                null,
                "Telephone 01632 960700",
                List.of(asked));
    }

    public StrategyDiscussionId called(CaseId id) {
        return cast.as(
                worker,
                () -> callStrategyDiscussion.call(id, call(id, police, trust, school), worker));
    }

    /** The agencies talk about all children of the case, are all there, and decide. */
    public StrategyDiscussionId decided(CaseId id, StrategyDiscussion.Threshold threshold) {
        var discussion = called(id);
        cast.run(
                worker,
                () -> {
                    var meeting =
                            meetings.require(
                                    jdbc.sql(
                                                    """
                                                    select meeting_id from childprotection.published_strategy_discussion
                                                     where discussion_id = :id
                                                    """)
                                            .param("id", discussion.value())
                                            .query((row, number) ->
                                                    new MeetingId(row.getObject(1, UUID.class)))
                                            .single());
                    var came = new HashMap<UUID, Attendance>();
                    meeting.attendees()
                            .forEach(each ->
                                    came.put(
                                            each.id(),
                                            new Attendance(
                                                    Attendance.TookPart.IN_PERSON,
                                                    null,
                                                    false,
                                                    true,
                                                    false,
                                                    null)));
                    recordAttendance.record(meeting.id(), came, meeting.version(), worker);
                    decideStrategyDiscussion.decide(discussion, decision(threshold), 0, worker);
                });
        return discussion;
    }

    private static DecideStrategyDiscussion.Decided decision(
            StrategyDiscussion.Threshold threshold) {
        var noMedical =
                new DecideStrategyDiscussion.Medical(StrategyDiscussion.Medical.NOT_NEEDED, null);
        return new DecideStrategyDiscussion.Decided(
                threshold,
                "What police and health hold, and what the child said",
                threshold == StrategyDiscussion.Threshold.MET
                        ? StrategyDiscussion.Section47.JOINT
                        : null,
                "Both children stay with their grandmother tonight",
                null,
                List.of(noMedical, noMedical));
    }
}
