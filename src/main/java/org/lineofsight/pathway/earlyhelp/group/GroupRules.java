package org.lineofsight.pathway.earlyhelp.group;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.pathway.earlyhelp.family.ConsentAnswer;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.earlyhelp.family.Sharing;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a multi-agency group may hear of a family. */
final class GroupRules {

    private GroupRules() {}

    /** Somebody agreed to exactly this, and nobody said no or took it back. */
    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: outside a risk of harm, what families have not agreed to share is not shared; Herefordshire practice: multi-agency group discussions with the family's consent")
    static boolean theGroupMayHearTheName(List<Member> members) {
        return members.stream().anyMatch(member -> member.agreesTo(Sharing.GROUP))
                && members.stream()
                        .noneMatch(member ->
                                member.answer() == ConsentAnswer.REFUSED
                                        || member.answer() == ConsentAnswer.WITHDRAWN);
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: outside a risk of harm, what families have not agreed to share is not shared")
    static void byNameOnlyWithConsent(boolean named, List<Member> members) {
        if (named && !theGroupMayHearTheName(members)) {
            throw new RuleBroken(
                    "group.consent",
                    "named",
                    "The family has not agreed that a group hears its name. Ask them first, or discuss without the name");
        }
    }

    @Basis("Local rule: a group is asked something")
    static void aGroupIsAskedSomething(String question) {
        if (question.isBlank()) {
            throw new RuleBroken("group.question", "question", "Write what you ask the group");
        }
    }

    @Basis("Local rule: the agenda is for a group that is still to meet")
    static void theGroupIsStillToMeet(LocalDate on, LocalDate today) {
        if (on.isBefore(today)) {
            throw new RuleBroken("group.past", "groupOn", "Choose a day that is still to come");
        }
    }

    @Basis(
            "Working Together 2023, chapter 3: decisions are recorded; local rule: advice says who takes it on")
    static void adviceSaysWhoTakesItOn(String advice, String takenBy) {
        if (advice.isBlank()) {
            throw new RuleBroken("group.advice", "advice", "Write what the group advised");
        }
        if (takenBy.isBlank()) {
            throw new RuleBroken(
                    "group.taken-by", "takenBy", "Write who takes it on, or that nobody does");
        }
    }
}
