package org.lineofsight.pathway.earlyhelp.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Goal;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.earlyhelp.family.Sharing;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a family's plan holds. */
final class PlanRules {

    private PlanRules() {}

    @Basis(
            "Working Together 2023, chapter 3: plans are specific, with who does what by when and how progress is measured")
    static void aGoalSaysWhatWhoAndHow(String different, String who, String howWeKnow) {
        if (different.isBlank()) {
            throw new RuleBroken("plan.different", "different", "Write what will be different");
        }
        if (who.isBlank()) {
            throw new RuleBroken("plan.who", "who", "Write who does what");
        }
        if (howWeKnow.isBlank()) {
            throw new RuleBroken("plan.how-we-know", "howWeKnow", "Write how you will know");
        }
    }

    @Basis("Working Together 2023, chapter 3: plans say by when")
    static LocalDate aGoalHasADayToCome(@Nullable LocalDate byOn, LocalDate today) {
        if (byOn == null || byOn.isBefore(today)) {
            throw new RuleBroken("plan.by-on", "byOn", "Enter a day that is still to come");
        }
        return byOn;
    }

    @Basis("Working Together 2023, chapter 3: help is planned around what is to change")
    static void aPlanHasAGoal(List<Goal> goals) {
        if (goals.isEmpty()) {
            throw new RuleBroken("plan.no-goal", "different", "Add what will be different first");
        }
    }

    @Basis("Working Together 2023, chapter 3: early help rests on the family's agreement")
    static void helpRestsOnAgreement(List<Member> members) {
        if (members.stream().noneMatch(member -> member.agreesTo(Sharing.KEY_WORKER))) {
            throw new RuleBroken(
                    "plan.consent",
                    "different",
                    "Record first that somebody of the family agrees: on the family's page, under the family");
        }
    }

    @Basis(
            "Herefordshire yearly report 2023-24: \"evidence of impact\"; local rule: how far is said with what shows it")
    static void progressSaysWhatShowsIt(String note) {
        if (note.isBlank()) {
            throw new RuleBroken(
                    "plan.progress-note",
                    "note",
                    "Write what shows it, or why there is nothing yet");
        }
    }
}
