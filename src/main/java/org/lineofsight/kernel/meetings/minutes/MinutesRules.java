package org.lineofsight.kernel.meetings.minutes;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of minutes. */
final class MinutesRules {

    private static final String AUDIT =
            "Herefordshire yearly report 2023-24, audit of strategy meetings: minutes show the decision, the agreed actions and safety planning, and reach those they are for";
    private static final String DISSENT =
            "Herefordshire yearly report 2023-24, child on child abuse audit: where professionals have disagreed, this is clearly recorded";
    private static final String PROCEDURE = "Meetings procedure, edition 1 (local): ";

    private MinutesRules() {}

    @Basis(PROCEDURE + "what was not held has no minutes")
    static void aCancelledMeetingHasNone(Meeting meeting) {
        if (meeting.status() == MeetingStatus.CANCELLED) {
            throw new RuleBroken("minutes.cancelled", "This meeting was cancelled");
        }
    }

    @Basis(PROCEDURE + "minutes say who was there")
    static void whoCameIsRecordedFirst(Meeting meeting) {
        if (meeting.status() != MeetingStatus.HELD) {
            throw new RuleBroken("minutes.not-held", "Record first who came to the meeting");
        }
    }

    @Basis(PROCEDURE + "approved minutes are fixed; a correction is a new version")
    static void whatIsApprovedIsCorrected(List<Minutes> approved) {
        if (!approved.isEmpty()) {
            throw new RuleBroken(
                    "minutes.approved", "These minutes are approved. Correct them instead");
        }
    }

    @Basis(PROCEDURE + "one correction at a time")
    static void thereIsNoDraft(boolean draft) {
        if (draft) {
            throw new RuleBroken("minutes.draft", "A correction is already being written");
        }
    }

    @Basis(PROCEDURE + "a correction says what it puts right")
    static void aCorrectionSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken("minutes.because", "because", "Write what is put right, and why");
        }
    }

    @Basis(AUDIT)
    static void theDecisionIsWritten(MinutesText text) {
        if (text.decision().isBlank()) {
            throw new RuleBroken(
                    "minutes.decision",
                    "decision",
                    "Write what was decided, or that nothing was, and why");
        }
    }

    @Basis(AUDIT)
    static void safetyIsAnswered(MeetingKind kind, MinutesText text) {
        if (kind.plansSafety() && text.safetyPlan().isBlank()) {
            throw new RuleBroken(
                    "minutes.safety",
                    "safetyPlan",
                    "Write what keeps the child safe, or that nothing more is needed and why");
        }
    }

    @Basis(DISSENT)
    static void dissentIsAnswered(MinutesText text) {
        if (text.dissented() == null) {
            throw new RuleBroken(
                    "minutes.dissented", "dissented", "Choose whether anybody saw it differently");
        }
        if (text.dissented() == MinutesText.Dissented.SOMEBODY && text.dissent().isBlank()) {
            throw new RuleBroken(
                    "minutes.dissent", "dissent", "Write who saw it differently, and why");
        }
    }

    @Basis(AUDIT)
    static void eachActionHasSomebodyAndADay(List<MinutesText.Action> actions) {
        for (var place = 0; place < actions.size(); place++) {
            var action = actions.get(place);
            if (action.attendee() == null) {
                throw new RuleBroken(
                        "minutes.action-who",
                        "actions[%d].attendee".formatted(place),
                        "Choose who does action " + (place + 1));
            }
            if (action.dueOn() == null) {
                throw new RuleBroken(
                        "minutes.action-when",
                        "actions[%d].dueOn".formatted(place),
                        "Enter by when action %d is done".formatted(place + 1));
            }
        }
    }

    @Basis(PROCEDURE + "the newest version is the one that is sent")
    static void itIsTheNewest(Minutes minutes, int newest) {
        if (minutes.number() != newest) {
            throw new RuleBroken(
                    "minutes.corrected", "These minutes were put right: send the newest version");
        }
    }

    @Basis(AUDIT)
    static void somebodyGetsThem(Collection<UUID> recipients) {
        if (recipients.isEmpty()) {
            throw new RuleBroken("minutes.nobody", "to", "Choose who gets the minutes");
        }
    }

    @Basis(PROCEDURE + "something is kept back from somebody, for a reason")
    static void keepingBackIsWhole(
            Collection<UUID> passages, Collection<String> from, @Nullable String because) {
        if (passages.isEmpty()) {
            throw new RuleBroken("minutes.keep-what", "passages", "Choose what is kept back");
        }
        if (from.isEmpty()) {
            throw new RuleBroken("minutes.keep-from", "from", "Choose from whom");
        }
        if (because == null) {
            throw new RuleBroken("minutes.keep-why", "because", "Write why it is kept back");
        }
    }

    @Basis(
            PROCEDURE
                    + "what somebody has been sent is not kept from them afterwards; it is recalled")
    static void nothingIsSentToThemYet(Collection<Release> releases, @Nullable UUID agency) {
        if (releases.stream()
                .anyMatch(each -> each.recall() == null && Objects.equals(each.agency(), agency))) {
            throw new RuleBroken(
                    "minutes.sent-already",
                    "from",
                    "These minutes were sent to them already. Take them back first");
        }
    }

    @Basis(PROCEDURE + "taking minutes back says why")
    static void recallingSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken(
                    "minutes.recall-why", "because", "Write why they should not have these");
        }
    }

    @Basis(PROCEDURE + "what was taken back is neither chased nor taken back again")
    static void itIsStillTheirs(Release release) {
        if (release.recall() != null) {
            throw new RuleBroken("minutes.recalled", "These minutes were taken back from them");
        }
    }

    @Basis(PROCEDURE + "the family gets theirs by hand, and it is written down how")
    static void theFamilysCopySaysHow(Release release, String how) {
        if (!release.byHand()) {
            throw new RuleBroken("minutes.not-family", "They read the minutes here themselves");
        }
        if (how.isBlank()) {
            throw new RuleBroken(
                    "minutes.given-how", "how", "Write how they were given the minutes");
        }
    }
}
