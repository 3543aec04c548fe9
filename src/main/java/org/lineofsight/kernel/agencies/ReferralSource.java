package org.lineofsight.kernel.agencies;

import org.jspecify.annotations.Nullable;

/**
 * Who a referral came from, as the Children in Need census counts it (data item N00152).
 *
 * @param firstYear the first census year, ending 31 March, in which the code was in use, as far as
 *     is known
 * @param lastYear the last one; absent while it is in use
 */
public record ReferralSource(String code, String label, int firstYear, @Nullable Integer lastYear) {

    public boolean inUse(int censusYear) {
        return censusYear >= firstYear && (lastYear == null || censusYear <= lastYear);
    }
}
