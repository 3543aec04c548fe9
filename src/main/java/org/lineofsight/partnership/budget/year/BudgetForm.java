package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Option;

/** A budget’s name and year, as typed. */
public record BudgetForm(
        @NotBlank(message = "Write what the budget is called") @Size(max = 200, message = "The title must be 200 characters or fewer") @Nullable String title,
        @NotBlank(message = "Choose the year") @Nullable String year) {

    static BudgetForm of(ReportingYear year) {
        return new BudgetForm("Budget " + year.label(), year.label());
    }

    static List<Option> years(LocalDate today) {
        var year = ReportingYear.on(today).starts();
        return IntStream.rangeClosed(year - 10, year + 4)
                .mapToObj(each -> new ReportingYear(each).label())
                .map(label -> Option.of(label, label))
                .toList();
    }

    /** Only for a form without errors. */
    ReportingYear yearChosen() {
        return ReportingYear.of(Objects.requireNonNullElse(year, "")).orElseThrow();
    }
}
