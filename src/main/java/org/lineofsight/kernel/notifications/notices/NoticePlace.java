package org.lineofsight.kernel.notifications.notices;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lineofsight.platform.rules.NotVisible;

/**
 * A place in the list, as the address of a page carries it: when the notice was told, and its id.
 */
record NoticePlace(Instant toldAt, UUID id) {

    static NoticePlace parse(String place) {
        try {
            var comma = place.indexOf('_');
            return new NoticePlace(
                    Instant.EPOCH.plus(
                            Long.parseLong(place.substring(0, comma)), ChronoUnit.MICROS),
                    UUID.fromString(place.substring(comma + 1)));
        } catch (RuntimeException e) {
            throw new NotVisible();
        }
    }

    @Override
    public String toString() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, toldAt) + "_" + id;
    }
}
