package org.lineofsight.exchange.lists.drawn;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.SharedListId;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.time.InWords;

/**
 * A list in numbers.
 *
 * @param closedFrom from when its agency may not open it any more, since a newer one replaced it;
 *     absent for the latest
 * @param over the first day on which its agreement does not hold any more
 * @param opened how often the agency, or anybody else, looked at it
 * @param confirmedAt absent until somebody at the agency says that they have it
 */
public record SharedList(
        SharedListId id,
        AgreementId agreement,
        String reference,
        String agency,
        AgencyId agencyId,
        int number,
        Instant drawnAt,
        LocalDate drawnOn,
        String drawnBy,
        int children,
        int added,
        int ended,
        int changed,
        @Nullable LocalDate closedFrom,
        LocalDate over,
        int keepDays,
        int opened,
        int downloaded,
        int chases,
        @Nullable Instant chasedAt,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy) {

    /** How clocks call it. */
    public static final String KIND = "shared-list";

    public String address() {
        return "/lists/" + id;
    }

    public boolean isOpenOn(LocalDate day) {
        return ListRules.isOpen(closedFrom, over, keepDays, day);
    }

    public String drawn() {
        return InWords.dateWithoutWeekday(drawnOn);
    }

    public String name() {
        return "List %d of %s".formatted(number, reference);
    }

    public String receipt() {
        if (confirmedAt != null) {
            return "Confirmed at " + InWords.moment(confirmedAt) + ", by " + confirmedBy;
        }
        return chases == 0
                ? "Not confirmed yet"
                : "Not confirmed; chased " + InWords.count(chases, "time");
    }
}
