package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** What is paid, or not, for one report. */
public record ReportPaymentId(UUID value) implements EntityId {

    public static ReportPaymentId next() {
        return new ReportPaymentId(Ids.next());
    }

    /** For addresses. */
    public static ReportPaymentId valueOf(String text) {
        return new ReportPaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
