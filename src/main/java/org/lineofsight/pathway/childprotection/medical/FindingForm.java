package org.lineofsight.pathway.childprotection.medical;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What was found, as typed. */
public record FindingForm(
        int version,
        TypedDate examinedOn,
        @Size(max = 200, message = "The name must be 200 characters or fewer") @Nullable String examinedBy,
        @Size(max = 40_000, message = "The findings must be 40,000 characters or fewer") @Nullable String findings,
        @Size(max = 4_000, message = "The child’s words must be 4,000 characters or fewer") @Nullable String childsWords,
        @Size(max = 4_000, message = "The next steps must be 4,000 characters or fewer") @Nullable String nextSteps) {

    public FindingForm(
            int version,
            @Nullable TypedDate examinedOn,
            @Nullable String examinedBy,
            @Nullable String findings,
            @Nullable String childsWords,
            @Nullable String nextSteps) {
        this.version = version;
        this.examinedOn = examinedOn == null ? TypedDate.empty() : examinedOn;
        this.examinedBy = examinedBy;
        this.findings = findings;
        this.childsWords = childsWords;
        this.nextSteps = nextSteps;
    }

    void check(Errors errors) {
        examinedOn
                .problem("The day")
                .ifPresent(words -> errors.rejectValue("examinedOn", "date", words));
    }

    GoOnWithMedical.Examined toExamined() {
        return new GoOnWithMedical.Examined(
                examinedOn.toDate().orElse(null),
                text(examinedBy),
                text(findings),
                orNull(childsWords),
                orNull(nextSteps));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "FindingForm[***]";
    }
}
