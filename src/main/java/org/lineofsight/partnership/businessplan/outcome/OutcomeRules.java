package org.lineofsight.partnership.businessplan.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of the outcomes framework. */
final class OutcomeRules {

    private static final String LOCAL = "Local rule: ";

    private OutcomeRules() {}

    @Basis(LOCAL + "an indicator says which outcome it is for, what it is and what it counts")
    static void itSaysWhatItIs(IndicatorWords words) {
        if (words.outcome().isBlank()) {
            throw new RuleBroken("outcome.outcome", "outcome", "Write what is to become different");
        }
        if (words.name().isBlank()) {
            throw new RuleBroken("outcome.name", "name", "Write what the indicator is called");
        }
        if (words.unit().isBlank()) {
            throw new RuleBroken("outcome.unit", "unit", "Write what it counts, such as children");
        }
    }

    @Basis(LOCAL + "a name means one indicator, so that a plan’s measure leads to it")
    static void aNameIsTakenOnce(boolean taken) {
        if (taken) {
            throw new RuleBroken(
                    "outcome.taken", "name", "There is an indicator of that name already");
        }
    }

    @Basis(LOCAL + "a figure says where it is from and of which day that has come")
    static void aFigureHasItsSource(String source, LocalDate on, LocalDate today) {
        if (source.isBlank()) {
            throw new RuleBroken("outcome.source", "source", "Write where the figure is from");
        }
        if (on.isAfter(today)) {
            throw new RuleBroken("outcome.day", "on", "The day must be today or in the past");
        }
    }

    @Basis(
            LOCAL
                    + "better or worse is said only where both figures are there; not recorded is not 0")
    static Direction direction(
            Polarity polarity, @Nullable BigDecimal baseline, @Nullable BigDecimal latest) {
        if (baseline == null || latest == null) {
            return Direction.NOT_KNOWN;
        }
        var change = latest.compareTo(baseline);
        if (change == 0) {
            return Direction.SAME;
        }
        return switch (polarity) {
            case HIGHER -> change > 0 ? Direction.BETTER : Direction.WORSE;
            case LOWER -> change < 0 ? Direction.BETTER : Direction.WORSE;
            case NEITHER -> change > 0 ? Direction.HIGHER : Direction.LOWER;
        };
    }

    @Basis(
            LOCAL
                    + "a board talks about a figure that became worse, or that is beside its target and no better than it was")
    static boolean isOutOfRange(Direction direction, Optional<Boolean> targetMet) {
        return direction == Direction.WORSE
                || direction != Direction.BETTER && !targetMet.orElse(true);
    }

    /** The same with its reason; empty where it is in range. */
    static Optional<String> outOfRange(Direction direction, Optional<Boolean> targetMet) {
        if (!isOutOfRange(direction, targetMet)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (direction) {
                    case WORSE -> "Worse than the baseline" + besideTarget(targetMet);
                    case SAME -> "As the baseline" + besideTarget(targetMet);
                    case NOT_KNOWN ->
                            "The target is not met, and there is no baseline to compare with";
                    case BETTER, HIGHER, LOWER -> "The target is not met";
                });
    }

    private static String besideTarget(Optional<Boolean> targetMet) {
        return targetMet
                .map(met -> met ? ", though the target is met" : ", and the target is not met")
                .orElse("");
    }

    @Basis(LOCAL + "a target is met when the latest figure reaches it, the way that is better")
    static Optional<Boolean> targetMet(
            Polarity polarity, @Nullable BigDecimal target, @Nullable BigDecimal latest) {
        if (target == null || latest == null) {
            return Optional.empty();
        }
        var beside = latest.compareTo(target);
        return switch (polarity) {
            case HIGHER -> Optional.of(beside >= 0);
            case LOWER -> Optional.of(beside <= 0);
            case NEITHER -> Optional.of(beside == 0);
        };
    }
}
