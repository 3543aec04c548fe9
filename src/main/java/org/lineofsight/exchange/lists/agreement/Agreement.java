package org.lineofsight.exchange.lists.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.time.InWords;

/**
 * An agreement as it stands.
 *
 * @param endedOn the first day on which it held no more; absent where it was not ended early
 */
public record Agreement(
        AgreementId id,
        String reference,
        Terms terms,
        String agency,
        String madeBy,
        Instant madeAt,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endedWhy,
        int version) {

    /** The first day on which it does not hold any more. */
    public LocalDate over() {
        var over = terms.until().plusDays(1);
        return endedOn != null && endedOn.isBefore(over) ? endedOn : over;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(terms.from()) && day.isBefore(over());
    }

    public AgencyId agencyId() {
        return terms.agency();
    }

    public String address() {
        return "/lists/agreements/" + id;
    }

    public String period() {
        return InWords.dateWithoutWeekday(terms.from())
                + " to "
                + InWords.dateWithoutWeekday(terms.until());
    }

    public String what() {
        return terms.statuses().stream()
                .map(each -> each.label())
                .collect(Collectors.joining(", "));
    }

    public List<String> fieldLabels() {
        return terms.fields().stream().map(each -> each.label()).toList();
    }

    public String standing(LocalDate today) {
        if (today.isBefore(terms.from())) {
            return "Begins " + InWords.dateWithoutWeekday(terms.from());
        }
        return holdsOn(today) ? "In force" : "Ended";
    }
}
