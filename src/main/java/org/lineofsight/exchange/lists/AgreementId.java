package org.lineofsight.exchange.lists;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** An agreement to share lists of children. */
public record AgreementId(UUID value) implements EntityId {

    public static AgreementId next() {
        return new AgreementId(Ids.next());
    }

    /** For addresses. */
    public static AgreementId valueOf(String text) {
        return new AgreementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
