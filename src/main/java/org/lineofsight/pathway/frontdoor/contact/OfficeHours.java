package org.lineofsight.pathway.frontdoor.contact;

import java.time.Instant;
import java.time.LocalDate;
import org.lineofsight.kernel.timescales.WorkingCalendar;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/** When the front door is open, bank holidays counted. */
@Component
public class OfficeHours {

    private final WorkingCalendar calendar;

    OfficeHours(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    public boolean isOutOfHours(Instant at) {
        var day = LocalDate.ofInstant(at, TimeConfiguration.LONDON);
        return ContactRules.outOfHours(at, calendar.workingDays().isWorkingDay(day));
    }
}
