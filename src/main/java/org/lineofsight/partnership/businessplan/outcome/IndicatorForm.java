package org.lineofsight.partnership.businessplan.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.web.Answers;

/**
 * An indicator, as typed.
 *
 * @param baseline empty where nobody knows
 * @param version the one that was read; absent for a new indicator
 */
public record IndicatorForm(
        @NotNull(message = "Choose the strand") @Nullable Strand strand,
        @NotBlank(message = "Write what is to become different") @Size(max = 1_000, message = "The outcome must be 1,000 characters or fewer") @Nullable String outcome,
        @NotBlank(message = "Write what the indicator is called") @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String name,
        @NotBlank(message = "Write what it counts, such as children") @Size(max = 50, message = "The unit must be 50 characters or fewer") @Nullable String unit,
        @NotNull(message = "Choose which way is better") @Nullable Polarity polarity,
        @Pattern(regexp = NUMBER, message = "Enter a number, such as 12.5, or leave it empty") @Nullable String baseline,
        @Size(max = 100, message = "This must be 100 characters or fewer") @Nullable String baselineWhen,
        @Pattern(regexp = NUMBER, message = "Enter a number, such as 12.5, or leave it empty") @Nullable String target,
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String soWhat,
        @Nullable String version) {

    static final String NUMBER = "\\s*|\\s*-?[0-9][0-9,]{0,11}(\\.[0-9]{1,4})?\\s*%?\\s*";

    static IndicatorForm empty() {
        return new IndicatorForm(
                Strand.CHILDREN, null, null, null, null, null, null, null, null, null);
    }

    static IndicatorForm of(OutcomeIndicator indicator) {
        var words = indicator.words();
        return new IndicatorForm(
                words.strand(),
                words.outcome(),
                words.name(),
                words.unit(),
                words.polarity(),
                text(words.baseline()),
                words.baselineWhen(),
                text(words.target()),
                words.soWhat(),
                "" + indicator.version());
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Only for a form without errors. */
    IndicatorWords toWords() {
        return new IndicatorWords(
                Objects.requireNonNull(strand),
                Objects.requireNonNull(outcome),
                Objects.requireNonNull(name),
                Objects.requireNonNull(unit),
                Objects.requireNonNull(polarity),
                number(baseline),
                Answers.orAbsent(baselineWhen),
                number(target),
                Answers.orAbsent(soWhat));
    }

    static @Nullable BigDecimal number(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? null
                : new BigDecimal(typed.replaceAll("[\\s,%]", ""));
    }

    int versionRead() {
        return Answers.version(version);
    }
}
