package org.lineofsight.partnership.businessplan.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Option;
import org.springframework.web.multipart.MultipartFile;

/** A plan as a file, and what it is to be called. */
public record PlanFileForm(
        @NotBlank(message = "Write what the plan is called") @Size(max = 200, message = "The title must be 200 characters or fewer") @Nullable String title,
        @NotNull(message = "Choose the strand") @Nullable Strand strand,
        @NotBlank(message = "Choose the first year") @Nullable String firstYear,
        @NotBlank(message = "Choose the last year") @Nullable String lastYear,
        @Size(max = 500, message = "The source must be 500 characters or fewer") @Nullable String source,
        @Nullable MultipartFile file) {

    static PlanFileForm empty(LocalDate today) {
        var year = ReportingYear.on(today).label();
        return new PlanFileForm(null, Strand.CHILDREN, year, year, null, null);
    }

    static List<Option> years(LocalDate today) {
        var year = ReportingYear.on(today).starts();
        return IntStream.rangeClosed(year - 12, year + 6)
                .mapToObj(each -> new ReportingYear(each).label())
                .map(label -> Option.of(label, label))
                .toList();
    }

    /** Only for a form without errors. */
    NewPlan toPlan() {
        return new NewPlan(
                Objects.requireNonNull(title),
                Objects.requireNonNull(strand),
                year(firstYear),
                year(lastYear),
                Answers.orAbsent(source));
    }

    private static ReportingYear year(@Nullable String label) {
        return ReportingYear.of(Objects.requireNonNullElse(label, "")).orElseThrow();
    }
}
