package org.lineofsight.partnership.board.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;

/**
 * What an agency has pledged to the partnership, and what came of it last.
 *
 * @param pledgedBy the post that pledged it
 * @param outcome of the last review; absent before the first
 * @param reviewedOn absent before the first review
 * @param review what was said at the last; absent before the first
 * @param reviewDue absent where it is not looked at again
 */
public record Pledge(
        PledgeId id,
        AgencyId agency,
        String agencyName,
        String words,
        String pledgedBy,
        LocalDate pledgedOn,
        String writtenBy,
        @Nullable PledgeOutcome outcome,
        @Nullable LocalDate reviewedOn,
        @Nullable String review,
        @Nullable LocalDate reviewDue) {

    public String address() {
        return "/partnership/pledges/" + id;
    }

    public boolean overdue(LocalDate today) {
        return reviewDue != null && reviewDue.isBefore(today);
    }

    public String state() {
        return outcome == null ? "Not reviewed yet" : outcome.label();
    }

    public String colour() {
        return outcome == null ? "blue" : outcome.colour();
    }
}
