package org.lineofsight.partnership.businessplan.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A figure, as typed. */
public record ReadingForm(
        @NotBlank(message = "Enter the figure. Where there is none, nothing is recorded") @Pattern(regexp = IndicatorForm.NUMBER, message = "Enter a number, such as 12.5") @Nullable String value,
        TypedDate on,
        @NotBlank(message = "Write where the figure is from") @Size(max = 300, message = "The source must be 300 characters or fewer") @Nullable String source) {

    public ReadingForm(@Nullable String value, @Nullable TypedDate on, @Nullable String source) {
        this.value = value;
        this.on = on == null ? TypedDate.empty() : on;
        this.source = source;
    }

    static ReadingForm empty() {
        return new ReadingForm(null, null, null);
    }

    /** As the returns have it: of the end of their year. */
    static ReadingForm of(ReturnedFigures.Returned returned) {
        return new ReadingForm(
                returned.value().toPlainString(),
                TypedDate.of(returned.year().lastDay()),
                returned.source());
    }

    void check(Errors errors) {
        if (on.isEmpty()) {
            errors.rejectValue("on", "needed", "Enter the day as of which it is");
        }
        on.problem("The day").ifPresent(words -> errors.rejectValue("on", "date", words));
    }

    /** Only for a form without errors. */
    BigDecimal number() {
        return Objects.requireNonNull(IndicatorForm.number(value));
    }

    String sourceText() {
        return source == null ? "" : source;
    }
}
