package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;

/**
 * One child of one enquiry, as it is counted.
 *
 * @param outcome absent until it is written; it counts once a manager has agreed it
 * @param heldOn when the initial conference was held; absent where it was not
 * @param dueOn until when it is held in time
 */
record EnquiryFact(
        UUID enquiry,
        UUID caseId,
        String reference,
        String names,
        @Nullable String worker,
        Instant discussedAt,
        WritingStatus status,
        Enquiry.@Nullable Outcome outcome,
        @Nullable LocalDate heldOn,
        boolean decidedAgainst,
        LocalDate dueOn,
        Instant dueAt,
        @Nullable Instant stoppedAt) {

    boolean concluded() {
        return status == WritingStatus.AGREED;
    }

    boolean concludedWith(Enquiry.Outcome wanted) {
        return concluded() && outcome == wanted;
    }

    boolean toBeCalled() {
        return concludedWith(Enquiry.Outcome.CONTINUING_RISK) && heldOn == null && !decidedAgainst;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "EnquiryFact[" + enquiry + "]";
    }
}
