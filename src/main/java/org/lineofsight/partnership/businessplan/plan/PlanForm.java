package org.lineofsight.partnership.businessplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Option;

/**
 * A plan’s name and years, as typed.
 *
 * @param version the one that was read; absent for a new plan
 */
public record PlanForm(
        @NotBlank(message = "Write what the plan is called") @Size(max = 200, message = "The title must be 200 characters or fewer") @Nullable String title,
        @NotNull(message = "Choose the strand") @Nullable Strand strand,
        @NotBlank(message = "Choose the first year") @Nullable String firstYear,
        @NotBlank(message = "Choose the last year") @Nullable String lastYear,
        @Nullable String version) {

    static PlanForm empty(LocalDate today) {
        var year = ReportingYear.on(today).label();
        return new PlanForm(null, Strand.CHILDREN, year, year, null);
    }

    static PlanForm of(Plan plan) {
        return new PlanForm(
                plan.title(),
                plan.strand(),
                plan.from().label(),
                plan.to().label(),
                "" + plan.version());
    }

    /** The plan after this one: as many years, right behind it. */
    static PlanForm after(Plan plan) {
        var years = plan.to().starts() - plan.from().starts();
        var first = new ReportingYear(plan.to().starts() + 1);
        var last = new ReportingYear(first.starts() + years);
        return new PlanForm(
                "Business plan "
                        + (years == 0
                                ? first.label()
                                : "%s to %s".formatted(first.label(), last.label())),
                plan.strand(),
                first.label(),
                last.label(),
                null);
    }

    /** The years that a form offers, those of the plan among them. */
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
                null);
    }

    private static ReportingYear year(@Nullable String label) {
        return ReportingYear.of(Objects.requireNonNullElse(label, "")).orElseThrow();
    }

    int versionRead() {
        return Answers.version(version);
    }
}
