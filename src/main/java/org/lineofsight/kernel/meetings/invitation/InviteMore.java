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
     * The membership of a group has changed since people were asked: lets those go who do not sit
     * there, and asks whoever does. First all of the one and then the other, since who is asked
     * twice is reached once: a deputy who takes the seat is reached through it only after they left
     * the deputy’s place.
     *
     * @param leaving those of the attendees who do not sit there any more
     * @param sitting everybody who sits there on the day; who is asked already is not asked again
     */
    public void members(
            MeetingId id, List<UUID> leaving, List<Invitation.OfMember> sitting, Actor by) {
        var meeting = toCome(id);
        var go =
                leaving.stream()
                        .map(each -> meeting.attendee(each).orElseThrow(NotVisible::new))
                        .toList();
        for (var asked : go) {
            if (sitting.stream().anyMatch(each -> reaches(asked, each.account()))) {
                released(asked);
            } else {
                release(meeting, asked);
            }
        }
        // who sits in two seats was reached through one of them; where that is the one they leave,
        // they are asked through the other
        meeting.attendees().stream()
                .filter(asked -> asked.account() == null && !go.contains(asked))
                .filter(asked ->
                        sitting.stream()
                                .filter(each -> sits(asked, each))
                                .anyMatch(each ->
                                        go.stream()
                                                .anyMatch(gone -> reaches(gone, each.account()))))
                .forEach(this::released);
        meetings.invite(id, List.copyOf(sitting), by);
    }

    private static boolean reaches(Attendee asked, @Nullable UUID account) {
        return account != null && account.equals(asked.account());
    }

    private static boolean sits(Attendee asked, Invitation.OfMember member) {
        return asked.member() != null
                && asked.member().seat().equals(member.seat())
                && asked.member().deputy() == member.deputy();
    }

    private void release(Meeting meeting, Attendee asked) {
        released(asked);
        meetings.tellThatTheyAreNotNeeded(meeting, asked);
        if (asked.account() != null) {
            // until somebody else is made the chair, the meeting is theirs to run
            if (!asked.account().equals(meeting.chairAccount())) {
                involvements.end(meeting.id(), asked.account());
            }
        } else if (asked.role() != null) {
            involvements.end(meeting.id(), asked.role(), asked.agency());
        }
        AuditTrail.wrote(meeting.id().value());
    }

    private void released(Attendee asked) {
        jdbc.sql("update meetings.attendee set released_at = :at where id = :id")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", asked.id())
                .update();
    }

    private Meeting toCome(MeetingId id) {
        var meeting = meetings.requireToRun(id);
        MeetingRules.itIsStillToCome(meeting);
        return meeting;
    }
}
