package org.lineofsight.kernel.overview.wheel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** The days that guidance sets for every partnership in England, the same in each year. */
@Component
class StatutoryDates implements WheelSource {

    /** A day of every year since the guidance began. */
    private record Yearly(MonthDay day, int since, String text, String href, String basis) {

        WheelEntry in(int year) {
            return new WheelEntry(day.atYear(year), text, href, basis);
        }
    }

    private static final List<Yearly> ALL =
            List.of(
                    new Yearly(
                            MonthDay.of(9, 30),
                            2024,
                            "Yearly report published",
                            "/yearly-reports",
                            "Working Together 2023, chapter 2: the safeguarding partners publish their report by the end of September each year"),
                    new Yearly(
                            MonthDay.of(3, 31),
                            2018,
                            "The reporting year ends",
                            "/yearly-reports",
                            "Working Together 2023, chapter 2: a report at least once in every 12 months; the year runs from April to March"),
                    new Yearly(
                            MonthDay.of(7, 31),
                            2010,
                            "Children in need census closes",
                            "/returns",
                            "DfE children in need census: the council’s return for the year to 31 March closes at the end of July"));

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> entriesOf(year))
                .filter(entry -> !entry.on().isBefore(from) && !entry.on().isAfter(to))
                .toList();
    }

    private static Stream<WheelEntry> entriesOf(int year) {
        return ALL.stream().filter(each -> year >= each.since()).map(each -> each.in(year));
    }
}
