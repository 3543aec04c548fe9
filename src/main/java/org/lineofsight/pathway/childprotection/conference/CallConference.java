package org.lineofsight.pathway.childprotection.conference;

import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.INITIAL_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionMeetings.REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.TRANSFER_IN_CONFERENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.ConferenceId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.calling.CaseMeetings;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Calls a conference about children of a case under an independent chair, who sees the case from
 * then on.
 */
@UseCase
public class CallConference {

    private final Cases cases;
    private final Plans plans;
    private final Conferences conferences;
    private final ConferenceChairs chairs;
    private final CaseMeetings caseMeetings;
    private final Meetings meetings;
    private final Involvements involvements;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CallConference(
            Cases cases,
            Plans plans,
            Conferences conferences,
            ConferenceChairs chairs,
            CaseMeetings caseMeetings,
            Meetings meetings,
            Involvements involvements,
            Clocks clocks,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.conferences = conferences;
        this.chairs = chairs;
        this.caseMeetings = caseMeetings;
        this.meetings = meetings;
        this.involvements = involvements;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A conference to be called.
     *
     * @param children of the case
     * @param otherAuthority absent but for a transfer in
     * @param notifiedOn when that authority told; absent but for a transfer in
     */
    public record Call(
            Conference.Kind kind,
            String why,
            List<UUID> children,
            UUID chair,
            @Nullable String otherAuthority,
            @Nullable LocalDate notifiedOn,
            Appointment appointment) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Call[" + kind + "]";
        }
    }

    /**
     * @throws RuleBroken where it cannot be called for these children, at that time or by that
     *     chair
     */
    public ConferenceId call(CaseId caseId, Call call, Actor by) {
        var found = cases.requireOpen(caseId);
        ConferenceRules.noneIsWaitingToBeHeld(conferences.anyWaiting(caseId));
        ConferenceRules.itSaysWhatItConsiders(call.why());
        var about =
                found.children().stream()
                        .filter(child -> call.children().contains(child.id()))
                        .toList();
        ConferenceRules.atLeastOneChildIsChosen(about);
        var from = countsFrom(found, call, about);
        ConferenceRules.itIsNotAtAWeekend(InWords.dayOf(call.appointment().startsAt()));
        var chair = chair(call.chair(), found, by);
        var id = keep(caseId, call, from, chair, about, by);
        involvements.begin(caseId, chair.accountId(), "chairs the conference");
        if (call.kind() == Conference.Kind.TRANSFER_IN) {
            clocks.start(
                    TRANSFER_IN_CONFERENCE,
                    conferences.require(id).subject(),
                    found.seenWith(),
                    from);
        }
        meet(id, found, call.appointment(), by);
        AuditTrail.wrote(caseId.value());
        return id;
    }

    /** Another meeting in place of a cancelled one. */
    public void callAnew(ConferenceId id, Appointment appointment, Actor by) {
        var conference = conferences.require(id);
        ConferenceRules.itIsDecidedOnce(conference);
        ConferenceRules.onlyACancelledMeetingIsCalledAnew(
                meetings.require(Objects.requireNonNull(conference.meeting())));
        ConferenceRules.itIsNotAtAWeekend(InWords.dayOf(appointment.startsAt()));
        meet(id, cases.require(conference.caseId()), appointment, by);
        AuditTrail.wrote(conference.caseId().value());
    }

    private LocalDate countsFrom(Case found, Call call, List<CaseChild> about) {
        var reviewed =
                about.stream()
                        .map(child ->
                                plans.current(found.id(), Plan.Kind.CHILD_PROTECTION, child.id()))
                        .toList();
        ConferenceRules.whoIsReviewedHasAPlan(
                call.kind(),
                reviewed.stream().allMatch(Optional::isPresent),
                reviewed.stream().allMatch(Optional::isEmpty));
        return switch (call.kind()) {
            case REVIEW -> lastReview(reviewed.getFirst().orElseThrow(), found.id());
            case TRANSFER_IN -> {
                ConferenceRules.aTransferNamesTheAuthority(
                        call.otherAuthority(), call.notifiedOn(), LocalDate.now(clock));
                yield Objects.requireNonNull(call.notifiedOn());
            }
            case INITIAL, PRE_BIRTH -> {
                if (call.kind() == Conference.Kind.PRE_BIRTH) {
                    ConferenceRules.aPreBirthConferenceIsAboutTheUnborn(
                            about.stream().allMatch(child -> child.expectedDateOfBirth() != null));
                }
                var discussed = conferences.discussedOn(found.id()).orElse(null);
                ConferenceRules.aDiscussionFoundTheThresholdMet(discussed);
                yield Objects.requireNonNull(discussed);
            }
        };
    }

    private LocalDate lastReview(Plan plan, CaseId caseId) {
        return conferences.ofCase(caseId).stream()
                .map(Conference::outcome)
                .filter(Objects::nonNull)
                .map(Conference.Outcome::heldOn)
                .filter(held -> !held.isBefore(plan.beganOn()))
                .max(LocalDate::compareTo)
                .orElse(plan.beganOn());
    }

    private Accounts.Contact chair(UUID account, Case found, Actor by) {
        var chosen =
                chairs.of(by).stream().filter(each -> each.accountId().equals(account)).findFirst();
        ConferenceRules.theChairIsIndependent(chosen.isPresent(), account, found.workerAccount());
        return chosen.orElseThrow();
    }

    private ConferenceId keep(
            CaseId caseId,
            Call call,
            LocalDate from,
            Accounts.Contact chair,
            List<CaseChild> about,
            Actor by) {
        var id = ConferenceId.next();
        jdbc.sql(
                        """
                        insert into childprotection.conference (id, record_id, version, kind, why, counts_from,
                            other_authority, chair_id, chair, called_by, called_at)
                        values (:id, :record, 0, :kind, :why, :from, :authority, :chairId, :chair, :by, :at)
                        """)
                .param("id", id.value())
                .param("record", caseId.value())
                .param("kind", call.kind().name())
                .param("why", call.why())
                .param("from", from)
                .param(
                        "authority",
                        call.kind() == Conference.Kind.TRANSFER_IN ? call.otherAuthority() : null)
                .param("chairId", chair.accountId())
                .param("chair", chair.name())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        for (var child : about) {
            jdbc.sql(
                            """
                            insert into childprotection.conference_child (conference_id, record_id, child_id)
                            values (:id, :record, :child)
                            """)
                    .param("id", id.value())
                    .param("record", caseId.value())
                    .param("child", child.id())
                    .update();
        }
        return id;
    }

    private void meet(ConferenceId id, Case found, Appointment appointment, Actor by) {
        var conference = conferences.require(id);
        var meeting =
                caseMeetings.call(
                        conference.kind() == Conference.Kind.REVIEW
                                ? REVIEW_CONFERENCE
                                : INITIAL_CONFERENCE,
                        conference.subject(),
                        found,
                        conference.address(),
                        conference.names(),
                        new CaseMeetings.Chair(
                                conference.chairAccount(), conference.chair(), by.requireAgency()),
                        appointment,
                        by);
        jdbc.sql("update childprotection.conference set meeting_id = :meeting where id = :id")
                .param("meeting", meeting.value())
                .param("id", id.value())
                .update();
    }
}
