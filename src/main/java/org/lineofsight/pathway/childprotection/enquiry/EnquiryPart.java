package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;

/**
 * A section 47 enquiry as an agency sees it that takes part: that there is one, and whom it is
 * about. Not what was found, nor what others told.
 *
 * @param open whether it can still be told something
 * @param told absent until the agencies are told of the outcome
 */
public record EnquiryPart(
        EnquiryId id,
        CaseId caseId,
        String reference,
        Instant discussedAt,
        StrategyDiscussion.Section47 kind,
        String begunBy,
        boolean open,
        Enquiry.@Nullable Told told,
        List<Child> children) {

    /** A child it is about. */
    public record Child(String name, String birth) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[***]";
        }
    }

    public String names() {
        return children.stream().map(Child::name).collect(Collectors.joining(", "));
    }

    public String address() {
        return Enquiry.address(id) + "/part";
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "EnquiryPart[" + id + "]";
    }
}
