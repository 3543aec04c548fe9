package org.lineofsight.kernel.meetings.invitation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.access.AnsweringRoles;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingRules;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks more people to a meeting that was called already: an agency, through the role that answers
 * for it today; a person of an agency, by their address; one of the family. Or writes down why
 * somebody of the family is not asked; or lets somebody go who is no longer wanted.
 */
@UseCase
public class InviteMore {

    private static final List<Role> OF_AGENCIES =
            Arrays.stream(Role.values()).filter(Role::inAnAgency).toList();

    private final Meetings meetings;
    private final Accounts accounts;
    private final AnsweringRoles answeringRoles;
    private final Involvements involvements;
    private final Elevated elevated;
    private final JdbcClient jdbc;
    private final Clock clock;

    InviteMore(
            Meetings meetings,
            Accounts accounts,
            AnsweringRoles answeringRoles,
            Involvements involvements,
            Elevated elevated,
            JdbcClient jdbc,
            Clock clock) {
        this.meetings = meetings;
        this.accounts = accounts;
        this.answeringRoles = answeringRoles;
        this.involvements = involvements;
        this.elevated = elevated;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Asks the agency; where nobody answers for it today, the invitation waits for its safeguarding
     * lead.
     */
    public void agency(MeetingId id, @Nullable UUID agency, Actor by) {
        var meeting = toCome(id);
        InvitationRules.anAgencyIsChosen(agency);
        var chosen = Objects.requireNonNull(agency);
        var role = answeringRoles.of(chosen).orElse(Role.SAFEGUARDING_LEAD);
        InvitationRules.nobodyIsAskedTwice(
                meeting.attendees().stream()
                        .anyMatch(asked -> chosen.equals(asked.agency()) && asked.role() == role));
        meetings.invite(id, List.of(new Invitation.OfAgency(new AgencyId(chosen), role)), by);
    }

    public void person(MeetingId id, @Nullable UUID agency, String email, Actor by) {
        var meeting = toCome(id);
        InvitationRules.anAgencyIsChosen(agency);
        var chosen = Objects.requireNonNull(agency);
        var found =
                elevated.call(
                        "finding somebody to ask to a meeting",
                        () -> accounts.reachedAt(email, chosen, OF_AGENCIES));
        InvitationRules.somebodyIsReachedThere(found.isPresent());
        var person = found.orElseThrow();
        InvitationRules.nobodyIsAskedTwice(
                meeting.attendees().stream()
                        .anyMatch(asked -> person.accountId().equals(asked.account())));
        meetings.invite(
                id,
                List.of(
                        new Invitation.OfPerson(
                                new AgencyId(chosen), person.accountId(), person.name())),
                by);
    }

    public void family(MeetingId id, String name, @Nullable String as, Actor by) {
        toCome(id);
        InvitationRules.oneOfTheFamilyIsNamed(name);
        meetings.invite(id, List.of(new Invitation.OfFamily(name, as)), by);
    }

    public void notAsked(MeetingId id, String who, String because, Actor by) {
        meetings.requireToRun(id);
        InvitationRules.oneOfTheFamilyIsNamed(who);
        InvitationRules.notAskingTheFamilySaysWhy(because);
        jdbc.sql(
                        """
                        insert into meetings.not_asked (id, record_id, who, because, recorded_by, recorded_at)
                        values (:id, :meeting, :who, :because, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("meeting", id.value())
                .param("who", who)
                .param("because", because)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }

    /** They do not see the meeting from now on. That they were asked is kept. */
    public void letGo(MeetingId id, UUID attendee) {
        var meeting = toCome(id);
        var asked = meeting.attendee(attendee).orElseThrow(NotVisible::new);
        InvitationRules.theChairStays(meeting.chairAccount().equals(asked.account()));
        MeetingRules.whomTheQuorumNeedsIsAsked(
                meeting.kind(),
                meeting.attendees().stream()
                        .filter(each -> !each.id().equals(attendee))
                        .map(Attendee::discipline)
                        .filter(Objects::nonNull)
                        .toList());
        release(meeting, asked);
    }

    /**
     * Somebody else sits there now, or it was vacant: asks them, and lets the one go who was asked
     * before.
     *
     * @param before absent where nobody was asked for the seat
     */
    public void member(MeetingId id, @Nullable UUID before, Invitation.OfMember member, Actor by) {
        var meeting = toCome(id);
        if (before != null) {
            release(meeting, meeting.attendee(before).orElseThrow(NotVisible::new));
        }
        meetings.invite(id, List.of(member), by);
    }

    /** The seat is vacant, or it is no more. */
    public void memberLeft(MeetingId id, UUID attendee) {
        var meeting = toCome(id);
        release(meeting, meeting.attendee(attendee).orElseThrow(NotVisible::new));
    }

    private void release(Meeting meeting, Attendee asked) {
        jdbc.sql("update meetings.attendee set released_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", asked.id())
                .update();
        meetings.tellThatTheyAreNotNeeded(meeting, asked);
        if (asked.account() != null) {
            involvements.end(meeting.id(), asked.account());
        } else if (asked.role() != null) {
            involvements.end(meeting.id(), asked.role(), asked.agency());
        }
        AuditTrail.wrote(meeting.id().value());
    }

    private Meeting toCome(MeetingId id) {
        var meeting = meetings.requireToRun(id);
        MeetingRules.itIsStillToCome(meeting);
        return meeting;
    }
}
