package org.lineofsight.partnership.budget.year;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the partnership at a glance shows of this year's budget. */
@Component
class BudgetOverview implements HeadlineSource, WheelSource {

    private static final Set<Role> READERS =
            Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER);

    private final Budgets budgets;

    BudgetOverview(Budgets budgets) {
        this.budgets = budgets;
    }

    @Bean
    static Room budgetRoom() {
        return new Room(
                9,
                "Budget",
                "/partnership/budget",
                "contributions agreed and received, spending, reserves and the forecast",
                READERS);
    }

    @Override
    public List<Headline> of(Actor actor) {
        return ofThisYear(actor).map(this::headlines).orElse(List.of());
    }

    private List<Headline> headlines(Budget budget) {
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        budget.lateOn(budgets.today()).size(),
                        "contribution has not come by its day",
                        "contributions have not come by their day",
                        budget.address() + "/late"),
                Headline.of(
                        Headline.Kind.AT_RISK,
                        budget.overspent().size(),
                        "line of the budget is forecast to be overspent",
                        "lines of the budget are forecast to be overspent",
                        budget.address() + "/overspent"));
    }

    private Optional<Budget> ofThisYear(Actor actor) {
        var year = ReportingYear.on(budgets.today());
        return READERS.contains(actor.role())
                ? budgets.all().stream()
                        .filter(each -> each.source() == null && each.agreed() != null)
                        .filter(each -> each.year().equals(year))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        var entries = new ArrayList<WheelEntry>();
        for (var budget : budgets.all()) {
            for (var each : budget.contributions()) {
                var due = each.words().dueOn();
                if (due != null
                        && !due.isBefore(from)
                        && !due.isAfter(to)
                        && each.words().agreed() != null) {
                    entries.add(
                            new WheelEntry(
                                            due,
                                            "Contribution due: " + each.agency(),
                                            each.address(),
                                            budget.title())
                                    .done(!each.isOutstanding()));
                }
            }
        }
        return entries;
    }
}
