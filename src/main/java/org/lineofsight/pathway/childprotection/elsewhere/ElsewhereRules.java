package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;

/** What holds of facts from elsewhere. */
public final class ElsewhereRules {

    private ElsewhereRules() {}

    /**
     * @param newest the day of the newest extract of this shape that was taken; absent where none
     *     was
     */
    @Basis("Local rule: what an older extract says does not replace what a newer one said")
    static void isNotOlderThanWhatWasTaken(LocalDate asOf, @Nullable LocalDate newest) {
        if (newest != null && asOf.isBefore(newest)) {
            throw new RuleBroken(
                    "elsewhere.older",
                    "An extract of %s was taken before, and this is one of %s"
                            .formatted(
                                    InWords.dateWithoutWeekday(newest),
                                    InWords.dateWithoutWeekday(asOf)));
        }
    }

    @Basis("Local rule: an extract is as of a day that has come")
    public static void asOfADayThatHasCome(LocalDate asOf, LocalDate today) {
        if (asOf.isAfter(today)) {
            throw new RuleBroken(
                    "elsewhere.future", "asOf", "The day of the extract cannot lie in the future");
        }
    }

    /** The first day on which what is over would still be reported. */
    @Basis(
            "Ofsted ILACS Annex A: lists of the last six months; Standard Safeguarding Dataset: six years")
    static LocalDate coversFrom(ExtractSource source, LocalDate asOf) {
        return asOf.minusMonths(source.months());
    }

    @Basis("Local rule: one record here is of one child there")
    static void belongsToNobodyElse(boolean taken) {
        if (taken) {
            throw new RuleBroken(
                    "elsewhere.taken",
                    "person",
                    "This child is already matched to another child of the council’s system");
        }
    }
}
