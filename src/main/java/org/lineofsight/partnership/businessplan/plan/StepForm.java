package org.lineofsight.partnership.businessplan.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What is said, and of which day. */
public record StepForm(
        @Size(max = 4_000, message = "This must be 4,000 characters or fewer") @Nullable String words,
        TypedDate on) {

    public StepForm(@Nullable String words, @Nullable TypedDate on) {
        this.words = words;
        this.on = on == null ? TypedDate.empty() : on;
    }

    static StepForm on(LocalDate day) {
        return new StepForm(null, TypedDate.of(day));
    }

    void check(String day, Errors errors) {
        Answers.day(errors, "on", day, on);
    }

    String wordsText() {
        return Answers.text(words);
    }

    /** Only for a form without errors. */
    LocalDate day() {
        return on.toDate().orElseThrow();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "StepForm[***]";
    }
}
