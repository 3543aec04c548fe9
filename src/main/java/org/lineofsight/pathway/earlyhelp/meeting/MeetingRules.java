package org.lineofsight.pathway.earlyhelp.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a meeting of the team around the family needs. */
final class MeetingRules {

    private MeetingRules() {}

    @Basis("Working Together 2023, chapter 3: practitioners work together with the family")
    static void somebodyIsInvited(List<CallMeeting.Guest> guests) {
        if (guests.isEmpty()) {
            throw new RuleBroken(
                    "meeting.nobody", "people[0].name", "Invite somebody: the family first");
        }
    }

    @Basis("Local rule: a meeting is recorded when it has been held")
    static void aMeetingIsRecordedOnceHeld(LocalDate heldOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw new RuleBroken(
                    "meeting.not-held",
                    "agreed",
                    "The meeting is still to come. Record it when it has been held");
        }
    }

    @Basis("Working Together 2023, chapter 3: decisions and actions are recorded and shared")
    static void whatWasAgreedIsWritten(String agreed) {
        if (agreed.isBlank()) {
            throw new RuleBroken("meeting.agreed", "agreed", "Write what was agreed");
        }
    }

    @Basis("Working Together 2023, chapter 3: actions say who does them and by when")
    static void anActionHasAnOwnerAndADay(int number, String owner, @Nullable LocalDate byOn) {
        if (owner.isBlank()) {
            throw new RuleBroken(
                    "meeting.action-owner",
                    "actions[%d].owner".formatted(number),
                    "Write who does it");
        }
        if (byOn == null) {
            throw new RuleBroken(
                    "meeting.action-day",
                    "actions[%d].byOn".formatted(number),
                    "Enter the day it is done by");
        }
    }

    @Basis(
            "Early help operating procedure, edition 1 (local): a plan is reviewed at most every 12 weeks")
    static void theNextReviewIsWithinTwelveWeeks(
            boolean reviewed, LocalDate heldOn, @Nullable LocalDate next) {
        if (next != null && !next.isAfter(heldOn)) {
            throw new RuleBroken(
                    "meeting.next-before", "nextReviewOn", "Choose a day after this meeting");
        }
        if (reviewed && (next == null || next.isAfter(heldOn.plusWeeks(12)))) {
            throw new RuleBroken(
                    "meeting.next-review",
                    "nextReviewOn",
                    "Choose a day within 12 weeks of this meeting");
        }
    }
}
