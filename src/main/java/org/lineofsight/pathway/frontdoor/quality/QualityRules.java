package org.lineofsight.pathway.frontdoor.quality;

import java.util.Map;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** When and how the front door judges a referral. */
final class QualityRules {

    private QualityRules() {}

    @Basis("Local rule: a referral is judged by every standard that its form shows")
    static void everyStandardIsJudged(Map<Standard, Met> scores) {
        for (var standard : Standard.values()) {
            if (!scores.containsKey(standard)) {
                throw new RuleBroken(
                        "quality.standard",
                        standard.field(),
                        "Judge this: “" + standard.label() + "”");
            }
        }
    }

    @Basis(
            "Local rule: what the front door wrote down itself says nothing of the referrer's writing")
    static void onlyWhatTheReferrerWroteIsJudged(Channel channel) {
        if (!isJudged(channel)) {
            throw new RuleBroken(
                    "quality.written-here",
                    "The front door wrote this contact down itself, so there is no referral to judge");
        }
    }

    static boolean isJudged(Channel channel) {
        return !channel.writtenDownHere();
    }
}
