package org.lineofsight.exchange.lists.agreement;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * What two agencies agree on.
 *
 * @param until the last day
 * @param keepDays how many days a list that was replaced, or that the end left behind, may still be
 *     opened
 * @param signedForUs who signed, name and post
 */
public record Terms(
        AgencyId agency,
        String purpose,
        String lawfulBasis,
        List<SharedStatus> statuses,
        List<ListField> fields,
        HowOften howOften,
        LocalDate from,
        LocalDate until,
        int keepDays,
        String signedForUs,
        String signedForThem,
        LocalDate signedOn) {

    public Terms {
        statuses = List.copyOf(statuses);
        fields = List.copyOf(fields);
    }
}
