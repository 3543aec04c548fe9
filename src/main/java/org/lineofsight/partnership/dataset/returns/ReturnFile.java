package org.lineofsight.partnership.dataset.returns;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.ReturnFileId;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;

/**
 * One version of one file, from outside.
 *
 * @param kind the name of the table that it holds, or null where the partnership knows none of its
 *     name
 * @param refusal why none of it could be used, or null where it could
 * @param counts whether it is the version that counts
 * @param undoneAt when its delivery was undone, or null where it was not
 */
public record ReturnFile(
        ReturnFileId id,
        FigureSetId set,
        DeliveryId delivery,
        String name,
        @Nullable String kind,
        int version,
        @Nullable String refusal,
        String sha256,
        Instant receivedAt,
        String receivedBy,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        boolean counts,
        int accepted,
        int queried,
        int refused) {

    public String title() {
        return TableKinds.ALL.stream()
                .filter(known -> known.name().equals(kind))
                .map(TableKind::title)
                .findFirst()
                .orElse("Not a table we know");
    }

    public String standing() {
        return undoneAt != null ? "Undone" : counts ? "Counts" : "Replaced";
    }

    public boolean hasProblems() {
        return queried + refused > 0 || refusal != null;
    }
}
