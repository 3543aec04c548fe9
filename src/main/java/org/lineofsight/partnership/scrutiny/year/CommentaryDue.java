package org.lineofsight.partnership.scrutiny.year;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** By when a year's commentary is signed: with the yearly report that carries it. */
@Component
class CommentaryDue implements WheelSource {

    private static final MonthDay WITH_THE_REPORT = MonthDay.of(Month.SEPTEMBER, 30);

    private final ScrutinyYears years;

    CommentaryDue(ScrutinyYears years) {
        this.years = years;
    }

    /** Those that are signed are due no longer. */
    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER)) {
            return List.of();
        }
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .mapToObj(WITH_THE_REPORT::atYear)
                .filter(due -> !due.isBefore(from) && !due.isAfter(to))
                .filter(due -> years.commentaries(reportedOn(due)).isEmpty())
                .map(due ->
                        new WheelEntry(
                                due,
                                "Scrutineer’s commentary on %s signed"
                                        .formatted(reportedOn(due).label()),
                                "/partnership/scrutiny?year=" + reportedOn(due).label(),
                                "Working Together 2023, chapter 2: the yearly report has the themes of scrutiny, and is published by the end of September"))
                .toList();
    }

    private static ReportingYear reportedOn(LocalDate due) {
        return ReportingYear.on(due).previous();
    }
}
