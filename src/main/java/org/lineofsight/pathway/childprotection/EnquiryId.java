package org.lineofsight.pathway.childprotection;

import java.util.UUID;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;

/** A section 47 enquiry about children of a case. */
public record EnquiryId(UUID value) implements EntityId {

    public static EnquiryId next() {
        return new EnquiryId(Ids.next());
    }

    /** For addresses. */
    public static EnquiryId valueOf(String text) {
        return new EnquiryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
