package org.lineofsight.kernel.agencies;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The census codes for where referrals come from, with the years they were in use, and the code of
 * each kind of agency. Both are data: see {@code reference/referral-sources.source.md}.
 */
public final class ReferralSources {

    private static final List<ReferralSource> ALL =
            read("/reference/referral-sources.csv").stream()
                    .map(row ->
                            new ReferralSource(
                                    row.get("code"),
                                    row.get("label"),
                                    firstYear(row),
                                    lastYear(row)))
                    .toList();

    private static final List<OfKind> BY_KIND =
            read("/reference/agency-referral-sources.csv").stream()
                    .map(row ->
                            new OfKind(
                                    AgencyKind.valueOf(row.get("kind")),
                                    row.get("code"),
                                    firstYear(row),
                                    lastYear(row)))
                    .toList();

    private ReferralSources() {}

    /** The census year, named by the 31 March it ends with, that a day falls in. */
    public static int censusYear(LocalDate day) {
        return day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 1))
                ? day.getYear()
                : day.getYear() + 1;
    }

    public static List<ReferralSource> inUse(LocalDate day) {
        return ALL.stream().filter(source -> source.inUse(censusYear(day))).toList();
    }

    /** The code as it was on that day; empty where there was none of that name. */
    public static Optional<ReferralSource> find(String code, LocalDate day) {
        return inUse(day).stream().filter(source -> source.code().equals(code)).findFirst();
    }

    /** What the referrals of such an agency counted as on that day. */
    public static ReferralSource of(AgencyKind kind, LocalDate day) {
        var year = censusYear(day);
        return BY_KIND.stream()
                .filter(each -> each.kind == kind && year >= each.firstYear)
                .filter(each -> each.lastYear == null || year <= each.lastYear)
                .findFirst()
                .flatMap(each -> find(each.code, day))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "No referral source for " + kind + " in " + year));
    }

    private static int firstYear(CSVRecord row) {
        return Integer.parseInt(row.get("first_year"));
    }

    private static @Nullable Integer lastYear(CSVRecord row) {
        return row.get("last_year").isEmpty() ? null : Integer.valueOf(row.get("last_year"));
    }

    private static List<CSVRecord> read(String resource) {
        try (var in = ReferralSources.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The build has left out " + resource);
            }
            var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record OfKind(
            AgencyKind kind, String code, int firstYear, @Nullable Integer lastYear) {}
}
