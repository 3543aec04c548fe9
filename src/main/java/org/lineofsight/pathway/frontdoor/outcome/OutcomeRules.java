package org.lineofsight.pathway.frontdoor.outcome;

import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** Seeing to it that an outcome arrives. */
final class OutcomeRules {

    private OutcomeRules() {}

    @Basis(
            "Herefordshire yearly report 2023-24: \"outcomes of referrals are not always shared with referring agencies\"")
    static ToldHow toldAnotherWay(@Nullable ToldHow how) {
        if (how == null || how == ToldHow.HERE) {
            throw new RuleBroken(
                    "outcome.how",
                    "how",
                    "Choose how the referrer was told, or that they cannot be");
        }
        return how;
    }
}
