package org.lineofsight.partnership.board.escalation;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** An issue that a group put to a group above it. */
public record EscalationId(UUID value) implements EntityId {

    public static EscalationId next() {
        return new EscalationId(Ids.next());
    }

    /** For addresses. */
    public static EscalationId valueOf(String text) {
        return new EscalationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
