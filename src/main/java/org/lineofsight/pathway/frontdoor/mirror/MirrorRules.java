package org.lineofsight.pathway.frontdoor.mirror;

import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How a sample is drawn. */
final class MirrorRules {

    static final int MOST_IN_A_SAMPLE = 50;

    private MirrorRules() {}

    @Basis(
            "Herefordshire yearly report 2023-24: discussions with police regarding the rate of referrals and application of thresholds; local rule")
    static int aSampleIsOfSome(String wanted) {
        var text = wanted.strip();
        if (!text.matches("\\d{1,2}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > MOST_IN_A_SAMPLE) {
            throw new RuleBroken(
                    "mirror.wanted",
                    "wanted",
                    "Type how many to draw, from 1 to " + MOST_IN_A_SAMPLE);
        }
        return Integer.parseInt(text);
    }

    @Basis("Local rule: what is talked about was read differently, in one way or the other")
    static void thereIsSomethingToDraw(int found) {
        if (found == 0) {
            throw new RuleBroken(
                    "mirror.nothing",
                    "wanted",
                    "No contact of this time was read differently. Choose another");
        }
    }

    @Basis("Local rule: what one person wrote is not lost because another wrote too")
    static void nobodyIsWrittenOver(int place, boolean changedSince) {
        if (changedSince) {
            throw new RuleBroken(
                    "mirror.notes-changed",
                    "notes[" + place + "]",
                    "Somebody else has written about number %d since you opened this page. Read it here, put both together, and save again"
                            .formatted(place + 1));
        }
    }

    /** How many of those claimed higher to take: half, and what the others cannot fill. */
    @Basis("Local rule: a sample has as many claimed higher as claimed lower, where there are")
    static int claimedHigher(int wanted, int over, int under) {
        var half = (wanted + 1) / 2;
        return Math.min(over, Math.max(half, wanted - under));
    }
}
