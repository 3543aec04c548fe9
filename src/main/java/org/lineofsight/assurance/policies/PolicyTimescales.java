package org.lineofsight.assurance.policies;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import org.lineofsight.kernel.timescales.Timescale;

/** When a policy is reviewed: each names which of these it has. */
public final class PolicyTimescales {

    public static final Timescale REVIEW_6 = review(6);
    public static final Timescale REVIEW_12 = review(12);
    public static final Timescale REVIEW_24 = review(24);
    public static final Timescale REVIEW_36 = review(36);

    private static Timescale review(int months) {
        return Timescale.of("policies.review-" + months)
                .months(months)
                .after("version published")
                .called("Policy reviewed")
                .basedOn(local("Policies procedure", "1"));
    }

    private PolicyTimescales() {}
}
