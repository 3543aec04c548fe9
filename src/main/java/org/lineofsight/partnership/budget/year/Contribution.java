package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;

/**
 * What an agency contributes, and what came of it.
 *
 * @param payments the latest first
 */
public record Contribution(
        ContributionId id,
        BudgetId budget,
        ContributionWords words,
        int version,
        List<Payment> payments) {

    public String address() {
        return "/partnership/budget/contributions/" + id;
    }

    public String agency() {
        return words.agency();
    }

    public BigDecimal received() {
        return Booking.sum(payments);
    }

    /** Whether cash that was agreed is still to come. */
    public boolean isOutstanding() {
        return words.agreed() != null && received().compareTo(words.agreed()) < 0;
    }

    /** How it stands, in words and a colour. */
    public enum Standing {
        IN_KIND_ONLY("In kind only", "grey"),
        RECEIVED("Received", "green"),
        MORE("More received than agreed", "yellow"),
        PART("Part received", "blue"),
        LATE("Late", "red"),
        TO_COME("To come", "grey");

        private final String label;
        private final String tag;

        Standing(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    public Standing standing(LocalDate today) {
        return BudgetRules.contribution(words.agreed(), words.dueOn(), received(), today);
    }
}
