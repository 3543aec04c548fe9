package org.lineofsight.kernel.timescales;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;

/**
 * What a clock runs on. The kernel does not know what it is; the module that owns it does.
 *
 * @param kind the module's word for it, for example {@code contact}
 */
public record Subject(String kind, UUID id) {

    public Subject {
        if (!kind.matches("[a-z][a-z-]*")) {
            throw new IllegalArgumentException(
                    "A subject's kind is a word in small letters and not " + kind);
        }
    }

    public static Subject of(String kind, EntityId id) {
        return new Subject(kind, id.value());
    }
}
