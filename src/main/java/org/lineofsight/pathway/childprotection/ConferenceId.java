package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A child protection conference. */
public record ConferenceId(UUID value) implements EntityId {

    public static ConferenceId next() {
        return new ConferenceId(Ids.next());
    }

    /** For addresses. */
    public static ConferenceId valueOf(String text) {
        return new ConferenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
