package org.lineofsight.partnership.businessplan.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.IndicatorId;

/**
 * An indicator with its figures.
 *
 * @param readings the latest first; none where nobody has brought a figure
 */
public record OutcomeIndicator(
        IndicatorId id, IndicatorWords words, int version, List<Reading> readings) {

    public String address() {
        return "/partnership/outcomes/" + id;
    }

    public String name() {
        return words.name();
    }

    public Optional<Reading> latest() {
        return readings.stream().findFirst();
    }

    public Direction direction() {
        return OutcomeRules.direction(
                words.polarity(), words.baseline(), latest().map(Reading::value).orElse(null));
    }

    /** Whether the target is reached, in words; empty where that cannot be said. */
    public Optional<Boolean> targetMet() {
        return OutcomeRules.targetMet(
                words.polarity(), words.target(), latest().map(Reading::value).orElse(null));
    }

    public boolean isOutOfRange() {
        return OutcomeRules.isOutOfRange(direction(), targetMet());
    }

    /** Why somebody has to look at it; empty where it is in range, or that cannot be said. */
    public Optional<String> outOfRange() {
        return OutcomeRules.outOfRange(direction(), targetMet());
    }

    /** A figure with its unit; empty where there is none. */
    public String figure(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        var number = value.stripTrailingZeros();
        var text = "%,.".concat(Math.max(0, number.scale()) + "f").formatted(number);
        return words.unit().equals("%") ? text + "%" : text + " " + words.unit();
    }
}
