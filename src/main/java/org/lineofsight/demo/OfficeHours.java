package org.lineofsight.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * When people of the demonstration sit at their desks: from nine to five, from Monday to Friday.
 * What is told at night is told at night; what is answered and agreed waits for the morning.
 */
final class OfficeHours {

    private static final LocalTime OPEN = LocalTime.of(9, 0);
    private static final LocalTime CLOSED = LocalTime.of(16, 0);

    /** So that not everything that came in the night is done at nine. */
    private static final int MORNING = 3;

    private OfficeHours() {}

    /** A moment itself, or the next morning on which somebody is there. */
    static Instant from(Instant moment) {
        var at = moment.atZone(TimeConfiguration.LONDON);
        var weekend =
                at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!weekend && !at.toLocalTime().isBefore(OPEN) && at.toLocalTime().isBefore(CLOSED)) {
            return moment;
        }
        var day = at.toLocalDate();
        if (!weekend && !at.toLocalTime().isBefore(CLOSED)) {
            day = day.plusDays(1);
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(OPEN.getHour() + at.getHour() % MORNING, at.getMinute() / 5 * 5)
                .atZone(TimeConfiguration.LONDON)
                .toInstant();
    }
}
