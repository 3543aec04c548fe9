package org.lineofsight.pathway.childprotection.assessment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * A factor found at the end of an assessment, as the Children in Need census counts it (data item
 * N00181). The codes are data with the years they were in use: see {@code
 * reference/assessment-factors.source.md}. That there are none is an answer, and not a factor.
 *
 * @param firstYear the first census year, ending 31 March, as far as is known
 * @param lastYear the last one; absent while it is in use
 */
public record AssessmentFactor(
        String code, String label, int firstYear, @Nullable Integer lastYear) {

    private static final List<AssessmentFactor> ALL = read();

    /** The codes of that day, in the order in which people are asked. */
    public static List<AssessmentFactor> inUse(LocalDate day) {
        var year =
                day.isBefore(LocalDate.of(day.getYear(), Month.APRIL, 1))
                        ? day.getYear()
                        : day.getYear() + 1;
        return ALL.stream()
                .filter(each ->
                        year >= each.firstYear && (each.lastYear == null || year <= each.lastYear))
                .toList();
    }

    /** Any code there has ever been, for showing what is on record. */
    public static Optional<AssessmentFactor> find(String code) {
        return ALL.stream().filter(each -> each.code.equals(code)).findFirst();
    }

    private static List<AssessmentFactor> read() {
        try (var in =
                AssessmentFactor.class.getResourceAsStream("/reference/assessment-factors.csv")) {
            if (in == null) {
                throw new IllegalStateException("The build has left out the assessment factors");
            }
            var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row ->
                            new AssessmentFactor(
                                    row.get("code"),
                                    row.get("label"),
                                    Integer.parseInt(row.get("first_year")),
                                    row.get("last_year").isEmpty()
                                            ? null
                                            : Integer.valueOf(row.get("last_year"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
