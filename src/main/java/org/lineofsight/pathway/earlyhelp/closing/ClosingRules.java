package org.lineofsight.pathway.earlyhelp.closing;

import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Family;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How early help ends. */
final class ClosingRules {

    private ClosingRules() {}

    @Basis(
            "Herefordshire yearly report 2023-24: \"evidence of impact\"; local rule: nothing is closed without what came of it")
    static void whatCameOfItIsWritten(String outcomes) {
        if (outcomes.isBlank()) {
            throw new RuleBroken("closing.outcomes", "outcomes", "Write what came of it");
        }
    }

    @Basis(
            "Local rule: a family that had a plan leaves with a wellbeing plan in plain words, with whom to call")
    static void aFamilyThatWasHelpedLeavesWithAPlan(
            Family family, CloseReason reason, boolean written) {
        var helped =
                family.stage() == Stage.HELPING
                        && (reason == CloseReason.NEEDS_MET || reason == CloseReason.PARTLY_MET);
        if (helped && !written) {
            throw new RuleBroken(
                    "closing.wellbeing-plan",
                    "goingWell",
                    "Write the family's wellbeing plan: all four parts");
        }
    }

    @Basis("Local rule: needs are met by a plan, so without one another reason is true")
    static void needsAreMetByAPlan(Family family, CloseReason reason) {
        if (family.plannedAt() == null
                && (reason == CloseReason.NEEDS_MET || reason == CloseReason.PARTLY_MET)) {
            throw new RuleBroken(
                    "closing.no-plan",
                    "reason",
                    "There was no plan. Choose the reason for which it ends");
        }
    }

    @Basis("Working Together 2023, chapter 3: decisions are recorded with their reasons")
    static void aStepSaysWhy(String why) {
        if (why.isBlank()) {
            throw new RuleBroken("step.why", "why", "Write what has changed, and what you fear");
        }
    }

    @Basis(
            "Information sharing: advice for practitioners, DfE 2024: share without consent where a child may be at risk, and record why")
    static void withoutConsentSaysWhy(Consent consent, String note) {
        if (consent != Consent.GIVEN && note.isBlank()) {
            throw new RuleBroken(
                    "step.consent",
                    "consentNote",
                    "Say why this is shared without the family's agreement");
        }
    }
}
