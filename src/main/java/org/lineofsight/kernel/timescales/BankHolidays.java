package org.lineofsight.kernel.timescales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales that have been published: which days, and how far the
 * publishing reaches. Unchanging; a newer GOV.UK file makes another one.
 *
 * <p>A day outside the reach is not "no bank holiday" but "not yet published": see {@link
 * #published}.
 */
public final class BankHolidays {

    /** The day on which the file in this release was taken from GOV.UK. */
    public static final LocalDate SHIPPED_ON = LocalDate.of(2026, Month.AUGUST, 7);

    private static final String SHIPPED = "/reference/bank-holidays.json";

    private final NavigableMap<LocalDate, BankHoliday> byDate;

    private BankHolidays(NavigableMap<LocalDate, BankHoliday> byDate) {
        if (byDate.isEmpty()) {
            throw new IllegalArgumentException("There are no bank holidays to count with");
        }
        this.byDate = Collections.unmodifiableNavigableMap(byDate);
    }

    /**
     * @throws IllegalArgumentException where there are none, or two on one day
     */
    public static BankHolidays of(Collection<BankHoliday> holidays) {
        var byDate = new TreeMap<LocalDate, BankHoliday>();
        for (var holiday : holidays) {
            if (byDate.put(holiday.date(), holiday) != null) {
                throw new IllegalArgumentException("Two bank holidays on " + holiday.date());
            }
        }
        return new BankHolidays(byDate);
    }

    /**
     * The file that comes with this release, 2012 to 2028: see {@code
     * reference/bank-holidays.source.md}.
     */
    public static BankHolidays shipped() {
        try (var in = BankHolidays.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + SHIPPED);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text of {@code https://www.gov.uk/bank-holidays.json}.
     *
     * @throws BankHolidayFileRefused with the reason in words for the person who chose the file
     */
    public static BankHolidays parse(String govUkJson) {
        return GovUkBankHolidayFile.read(govUkJson);
    }

    public Optional<BankHoliday> on(LocalDate date) {
        return Optional.ofNullable(byDate.get(date));
    }

    public boolean isBankHoliday(LocalDate date) {
        return byDate.containsKey(date);
    }

    public List<BankHoliday> all() {
        return List.copyOf(byDate.values());
    }

    /** Both ends included. */
    public List<BankHoliday> between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(byDate.subMap(from, true, to, true).values());
    }

    /** The first day that the publishing reaches: the first of January of the earliest year. */
    public LocalDate publishedFrom() {
        return byDate.firstKey().withDayOfYear(1);
    }

    /**
     * The last day that the publishing reaches. GOV.UK publishes whole years, so the end of the
     * last year once its Christmas is in the file, and no further than the last holiday otherwise.
     */
    public LocalDate publishedUntil() {
        var last = byDate.lastKey();
        var christmasPublished = last.getMonth() == Month.DECEMBER && last.getDayOfMonth() >= 25;
        return christmasPublished ? last.withDayOfYear(last.lengthOfYear()) : last;
    }

    /** Whether it is known if this day is a bank holiday. */
    public boolean published(LocalDate date) {
        return !date.isBefore(publishedFrom()) && !date.isAfter(publishedUntil());
    }

    /**
     * These holidays, brought up to date by a newer file: the newer file speaks for its own years,
     * and the years before it, which GOV.UK drops from its file in time, are kept.
     */
    public BankHolidays updatedBy(BankHolidays newer) {
        SortedMap<LocalDate, BankHoliday> kept = byDate.headMap(newer.publishedFrom(), false);
        var both = new TreeMap<LocalDate, BankHoliday>(kept);
        both.putAll(newer.byDate);
        return new BankHolidays(both);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BankHolidays that && byDate.equals(that.byDate);
    }

    @Override
    public int hashCode() {
        return byDate.hashCode();
    }

    @Override
    public String toString() {
        return byDate.size() + " bank holidays, " + publishedFrom() + " to " + publishedUntil();
    }
}
