package org.lineofsight.partnership.board.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.TypedDate;

/** From when to when, as typed; a reporting year where nothing, or no date, is. */
public record PeriodForm(TypedDate from, TypedDate to) {

    public PeriodForm(@Nullable TypedDate from, @Nullable TypedDate to) {
        this.from = from == null ? TypedDate.empty() : from;
        this.to = to == null ? TypedDate.empty() : to;
    }

    /** The period, shown as it is used. */
    PeriodForm within(LocalDate today) {
        var first = from.toDate().orElse(ReportingYear.on(today).firstDay());
        var last = to.toDate().filter(day -> !day.isBefore(first));
        return new PeriodForm(
                TypedDate.of(first), TypedDate.of(last.orElse(ReportingYear.on(first).lastDay())));
    }

    LocalDate first() {
        return from.toDate().orElseThrow();
    }

    LocalDate last() {
        return to.toDate().orElseThrow();
    }
}
