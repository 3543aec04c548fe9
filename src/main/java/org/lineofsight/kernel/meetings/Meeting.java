package org.lineofsight.kernel.meetings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A meeting as somebody who may see it sees it.
 *
 * @param subject what the pathway holds it for
 * @param href where the case's people go on from the meeting
 * @param reference as people say it
 * @param about whom it is about, for those who are asked
 * @param place absent where it is held by video only
 * @param joining how to join from elsewhere; absent where one has to be there
 * @param sequence how many times its time or place has changed
 * @param movedFrom when it was to be before its time changed last; absent where that never did
 * @param cancelledBecause absent where it was not cancelled
 * @param withoutQuorum absent where nobody decided to go ahead without a quorum
 * @param runs whether this reader runs it: its chair and the case's people do
 * @param minutes the newest version of its approved minutes that this reader may read; absent where
 *     there is none for them
 * @param attendees without those who are no longer wanted, in the order in which they were asked
 */
public record Meeting(
        MeetingId id,
        MeetingKind kind,
        Subject subject,
        UUID caseRecord,
        String href,
        String reference,
        String about,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String joining,
        UUID chairAccount,
        String chair,
        String calledBy,
        MeetingStatus status,
        int sequence,
        @Nullable Instant movedFrom,
        int version,
        @Nullable String cancelledBecause,
        @Nullable WithoutQuorum withoutQuorum,
        boolean runs,
        @Nullable Integer minutes,
        List<Attendee> attendees) {

    /** Why a meeting went ahead without a quorum. */
    public record WithoutQuorum(String because, String by, Instant at) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "WithoutQuorum[" + at + "]";
        }
    }

    public String address() {
        return "/meetings/" + id;
    }

    /** "Strategy discussion M-2611-7K2P". */
    public String title() {
        return kind.title() + " " + reference;
    }

    /** "Friday 27 November 2026, 2:00pm to 3:00pm". */
    public String when() {
        return InWords.moment(startsAt)
                + " to "
                + InWords.time(endsAt.atZone(TimeConfiguration.LONDON).toLocalTime());
    }

    /** What is said first of it: when, when it was to be before, where. */
    public List<SummaryRow> whenAndWhere() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("When", when()));
        if (movedFrom != null) {
            rows.add(SummaryRow.of("Moved from", InWords.moment(movedFrom)));
        }
        rows.add(SummaryRow.of("Where", place == null ? "By video only" : place));
        return rows;
    }

    /** This one, with those marked who have left the group that meets. */
    Meeting without(Set<UUID> left) {
        return left.isEmpty()
                ? this
                : new Meeting(
                        id,
                        kind,
                        subject,
                        caseRecord,
                        href,
                        reference,
                        about,
                        startsAt,
                        endsAt,
                        place,
                        joining,
                        chairAccount,
                        chair,
                        calledBy,
                        status,
                        sequence,
                        movedFrom,
                        version,
                        cancelledBecause,
                        withoutQuorum,
                        runs,
                        minutes,
                        attendees.stream()
                                .map(each -> left.contains(each.id()) ? each.leaving() : each)
                                .toList());
    }

    /** Whether it is, or was, quorate: from the replies until it is held, then from who came. */
    public Quoracy quoracy() {
        return kind.quorum()
                .judge(
                        attendees.stream()
                                .map(
                                        status == MeetingStatus.HELD
                                                ? Attendee::recorded
                                                : Attendee::promised)
                                .flatMap(Optional::stream)
                                .toList());
    }

    /** Quorate, or with a reason to go ahead that somebody gave their name to. */
    public boolean mayDecide() {
        return withoutQuorum != null || quoracy().verdict() == Quoracy.Verdict.QUORATE;
    }

    public Optional<Attendee> attendee(UUID attendee) {
        return attendees.stream().filter(each -> each.id().equals(attendee)).findFirst();
    }

    /** What this actor was asked as: by name, or in the role they work in. */
    public Optional<Attendee> askedAs(Actor actor) {
        return attendees.stream().filter(each -> each.is(actor)).findFirst();
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }
}
