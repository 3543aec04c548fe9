package org.lineofsight.kernel.meetings;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A meeting that the partnership holds. */
public record MeetingId(UUID value) implements EntityId {

    public static MeetingId next() {
        return new MeetingId(Ids.next());
    }

    /** For addresses. */
    public static MeetingId valueOf(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
