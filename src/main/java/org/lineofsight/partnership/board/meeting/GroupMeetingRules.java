package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** What holds of a group’s meetings and agendas. */
final class GroupMeetingRules {

    private static final String DECISIONS =
            "Herefordshire yearly report 2023-24, impact of the board: the key decisions of the year are reported";

    private GroupMeetingRules() {}

    @Basis("Working Together 2023, chapter 2: the arrangements say how the partners decide")
    static TermsOfReference itsTermsSayWhatMakesItQuorate(Group group) {
        if (group.terms() == null) {
            throw new RuleBroken(
                    "group-meeting.terms",
                    "Agree terms of reference for %s first: they say what makes it quorate"
                            .formatted(group.name()));
        }
        return group.terms();
    }

    @Basis("Local procedure: a group meets while it stands")
    static void itStandsOnTheDay(Group group, LocalDate on) {
        if (!group.standsOn(on)) {
            throw new RuleBroken(
                    "group-meeting.day",
                    "when.on",
                    "%s does not stand on %s"
                            .formatted(group.name(), InWords.dateWithoutWeekday(on)));
        }
    }

    @Basis("Local procedure: somebody sits in a group that meets")
    static void somebodySitsInIt(int members) {
        if (members == 0) {
            throw new RuleBroken(
                    "group-meeting.nobody", "when.on", "Nobody sits in the group on this day");
        }
    }

    @Basis("Local procedure: an agenda item says what it is")
    static void anItemSaysWhatItIs(String title) {
        if (title.isBlank()) {
            throw new RuleBroken("agenda.title", "title", "Write what the item is");
        }
    }

    @Basis("Local procedure: the office chooses what of that which is due goes on the agenda")
    static void somethingIsTicked(int ticked) {
        if (ticked == 0) {
            throw new RuleBroken("agenda.nothing", "keys", "Tick what is to go on the agenda");
        }
    }

    @Basis(DECISIONS)
    static void anOutcomeSaysWhat(AgendaItem.@Nullable Outcome outcome, String decision) {
        if (outcome == null) {
            throw new RuleBroken("agenda.outcome", "outcome", "Choose what became of it");
        }
        if (decision.isBlank()) {
            throw new RuleBroken("agenda.decision", "decision", "Write what was said or decided");
        }
    }

    @Basis(DECISIONS)
    static void itWasHeldFirst(boolean begun) {
        if (!begun) {
            throw new RuleBroken(
                    "agenda.not-begun", "Nothing is decided before the meeting has begun");
        }
    }

    @Basis("Local procedure: what is dropped from the forward plan says why")
    static void droppingSaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken("forward.because", "because", "Write why it is dropped");
        }
    }
}
