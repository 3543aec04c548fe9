package org.lineofsight.exchange.lists.drawn;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.exchange.lists.agreement.Agreement;

/**
 * Agreements with their latest lists in numbers, or the lists that one’s agency may open.
 *
 * @param manager whether the reader may make agreements and see children
 */
public record ListsPage(
        List<Row> agreements, List<SharedList> lists, boolean manager, LocalDate today) {

    /**
     * @param lists the latest first
     */
    public record Row(Agreement agreement, List<SharedList> lists) {}
}
