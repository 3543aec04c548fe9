package org.lineofsight.kernel.meetings;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of a meeting of any kind. */
public final class MeetingRules {

    private static final Duration LONGEST = Duration.ofHours(12);

    private static final String RECORD =
            "Herefordshire yearly report 2023-24, audit of strategy meetings: attendance is recorded so that quoracy can be seen";

    private MeetingRules() {}

    @Basis(
            "Working Together 2023, chapter 3: those who have to take part are asked; each kind of meeting names its quorum")
    public static void whomTheQuorumNeedsIsAsked(MeetingKind kind, Collection<Discipline> asked) {
        var missing =
                kind.quorum().required().stream()
                        .filter(discipline -> !asked.contains(discipline))
                        .map(Discipline::label)
                        .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "meeting.not-asked",
                    "asked",
                    "Ask %s too: without them the %s cannot be quorate"
                            .formatted(missing, kind.title().toLowerCase(Locale.UK)));
        }
    }

    @Basis("Local procedure: an invitation says when")
    public static void itEndsAfterItStarts(Instant startsAt, Instant endsAt) {
        if (!endsAt.isAfter(startsAt)
                || Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new RuleBroken(
                    "meeting.times", "minutes", "Choose how long it takes, at most 12 hours");
        }
    }

    @Basis("Local procedure: an invitation says where, or how to join")
    public static void itIsSomewhere(@Nullable String place, @Nullable String joining) {
        if (place == null && joining == null) {
            throw new RuleBroken(
                    "meeting.nowhere", "place", "Write where it is held, or how to join");
        }
    }

    @Basis("Local procedure: what was cancelled or is recorded is not changed")
    public static void itIsStillToCome(Meeting meeting) {
        if (!meeting.status().mayBecome(MeetingStatus.CANCELLED)) {
            throw new RuleBroken(
                    "meeting.over",
                    "This meeting is already " + meeting.status().label().toLowerCase(Locale.UK));
        }
    }

    @Basis("Local procedure: a deputy is named, so that their agency knows who speaks for it")
    public static void aDeputyIsNamed(Reply.Answer answer, @Nullable String whoComes) {
        if (answer == Reply.Answer.DEPUTY && whoComes == null) {
            throw new RuleBroken("meeting.deputy", "whoComes", "Write who comes in your place");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: partners not attending conferences is challenged, which takes the reason")
    public static void apologiesSayWhy(Reply.Answer answer, @Nullable String because) {
        if (answer == Reply.Answer.APOLOGY && because == null) {
            throw new RuleBroken("meeting.apology", "because", "Write why nobody can come");
        }
    }

    @Basis(RECORD)
    public static void attendanceIsRecordedOnceItHasBegun(Meeting meeting, Instant now) {
        if (!meeting.status().mayBecome(MeetingStatus.HELD)) {
            throw new RuleBroken("meeting.cancelled", "This meeting was cancelled");
        }
        if (now.isBefore(meeting.startsAt())) {
            throw new RuleBroken(
                    "meeting.not-begun",
                    "The meeting begins on %s. Record who came once it has begun"
                            .formatted(meeting.when()));
        }
    }

    @Basis(RECORD)
    public static void somebodysAttendanceIsRecorded(Collection<Attendance> recorded) {
        if (recorded.isEmpty()) {
            throw new RuleBroken(
                    "meeting.attendance",
                    "took[0]",
                    "Say of at least one person whether they came");
        }
    }

    @Basis("Local procedure: those who kept the time free are told why it is not needed")
    public static void cancellingSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken(
                    "meeting.cancelled-because", "because", "Write why it is cancelled");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: quoracy at conferences is challenged, so going ahead without it is counted, with its reason")
    public static void goingAheadWithoutAQuorumSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken(
                    "meeting.without-quorum",
                    "because",
                    "Write why it could not wait for a quorum");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24, audit of strategy meetings: a meeting is not called inquorate when it was not")
    public static void onlyWithoutAQuorum(Quoracy quoracy) {
        if (quoracy.verdict() == Quoracy.Verdict.QUORATE) {
            throw new RuleBroken("meeting.quorate", "This meeting is quorate");
        }
    }
}
