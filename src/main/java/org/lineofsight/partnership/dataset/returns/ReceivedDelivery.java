package org.lineofsight.partnership.dataset.returns;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureSetId;

/**
 * Files that came together.
 *
 * @param notRead the names of files among them that are no CSV
 * @param undoneAt when it was undone, or null where it was not
 */
public record ReceivedDelivery(
        DeliveryId id,
        FigureSetId set,
        Instant receivedAt,
        String receivedBy,
        List<String> notRead,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {}
