package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.budget.Money;

/**
 * A total as somebody typed or printed it.
 *
 * @param shouldBe what the rows add up to now; absent where there are none
 * @param typedBeside what the rows added up to when it was typed; absent where there were none
 * @param reason why it stood beside those although it disagreed; absent while nobody has said so
 */
public record TypedTotal(
        UUID id,
        TotalKind kind,
        BigDecimal amount,
        @Nullable BigDecimal shouldBe,
        @Nullable BigDecimal typedBeside,
        @Nullable String reason,
        String by,
        Instant at) {

    /** How a typed total is beside its rows. */
    public enum Standing {
        AGREES("Agrees", "green"),
        QUESTIONED("Questioned", "red"),
        CONFIRMED("Differs, confirmed", "yellow"),
        NOT_CHECKED("Cannot be checked", "grey");

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

    public Standing standing() {
        return BudgetRules.standing(amount, shouldBe, typedBeside, reason);
    }

    /** "£326,736 is typed, and the contributions add up to £326,739". */
    public String inWords() {
        var should = shouldBe;
        return should == null
                ? "%s is typed, and there is nothing to hold it against"
                        .formatted(Money.inWords(amount))
                : "%s is typed, and %s %s"
                        .formatted(Money.inWords(amount), kind.against(), Money.inWords(should));
    }
}
