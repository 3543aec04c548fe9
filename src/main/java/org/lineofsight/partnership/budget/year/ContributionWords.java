package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * What was agreed with an agency.
 *
 * @param agencyId absent where it is none of this partnership
 * @param agreed in cash; absent where none was agreed
 * @param dueOn by when; absent where that is open
 * @param inKind what is given otherwise: rooms, a person’s time; absent where nothing is
 * @param inKindValue estimated, and never added to cash; absent where nobody has estimated it
 */
public record ContributionWords(
        @Nullable AgencyId agencyId,
        String agency,
        @Nullable BigDecimal agreed,
        @Nullable LocalDate dueOn,
        @Nullable String inKind,
        @Nullable BigDecimal inKindValue) {

    public static ContributionWords cash(String agency, BigDecimal agreed) {
        return new ContributionWords(null, agency, agreed, null, null, null);
    }
}
