package org.lineofsight.partnership.scrutiny.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** The days for which the scrutineer plans something; what was not held in the end is left out. */
@Component
class YearOverview implements WheelSource {

    private final ScrutinyYears years;

    YearOverview(ScrutinyYears years) {
        this.years = years;
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER)) {
            return List.of();
        }
        return Stream.iterate(
                        ReportingYear.on(from),
                        year -> !year.firstDay().isAfter(to),
                        ReportingYear::next)
                .flatMap(year -> years.activities(year).stream())
                .filter(each -> !each.plannedOn().isBefore(from) && !each.plannedOn().isAfter(to))
                .filter(each -> {
                    var outcome = each.outcome();
                    return outcome == null || outcome.held();
                })
                .map(each ->
                        new WheelEntry(
                                        each.plannedOn(),
                                        "Scrutiny, %s: %s"
                                                .formatted(
                                                        each.kind().label().toLowerCase(Locale.UK),
                                                        each.title()),
                                        each.address(),
                                        "The scrutineer’s plan")
                                .done(!each.planned()))
                .toList();
    }
}
