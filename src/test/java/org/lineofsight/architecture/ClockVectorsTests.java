package org.lineofsight.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.lineofsight.kernel.timescales.BankHolidays;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.kernel.timescales.WorkingDays;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * Every clock of the program against days that were worked out from the guidance, and not by the
 * program. The file says of each where its length is from.
 */
class ClockVectorsTests {

    private static final String VECTORS = "/timescales/clocks.csv";
    private static final WorkingDays WORKING_DAYS = new WorkingDays(BankHolidays.shipped());

    private static final Map<String, Timescale> CLOCKS =
            House.CLASSES.stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field ->
                            field.getRawType().isEquivalentTo(Timescale.class)
                                    && field.getModifiers().contains(JavaModifier.STATIC))
                    .map(ClockVectorsTests::timescale)
                    .collect(
                            Collectors.toMap(
                                    Timescale::code, each -> each, (a, b) -> a, TreeMap::new));

    private static Timescale timescale(JavaField field) {
        try {
            var reflected = field.reflect();
            reflected.setAccessible(true);
            return (Timescale) reflected.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0} from {1} is due {2}: {4}")
    @CsvFileSource(resources = VECTORS, useHeadersInDisplayName = false, numLinesToSkip = 1)
    void a_clock_ends_when_the_guidance_means_it_to(
            String code, String started, String due, String source, String why) {
        assertThat(CLOCKS).as("A vector is for a clock that there is").containsKey(code);
        assertThat(source).as("A vector says where its length is from").isNotBlank();
        var clock = Objects.requireNonNull(CLOCKS.get(code));
        if (started.contains("T")) {
            var at = LocalDateTime.parse(started).atZone(TimeConfiguration.LONDON).toInstant();
            assertThat(clock.requireRuleOn(InWords.dayOf(at)).dueFrom(at, WORKING_DAYS).at())
                    .as(why)
                    .isEqualTo(
                            LocalDateTime.parse(due).atZone(TimeConfiguration.LONDON).toInstant());
        } else {
            var on = LocalDate.parse(started);
            assertThat(clock.requireRuleOn(on).dueFrom(on, WORKING_DAYS).on())
                    .as(why)
                    .isEqualTo(due);
        }
    }

    @Test
    void no_clock_is_without_a_vector() {
        assertThat(CLOCKS.keySet())
                .as(
                        "Work out by hand when each of these is due from a day or two, and write it in src/test/resources%s",
                        VECTORS)
                .isSubsetOf(
                        House.read(Path.of("src/test/resources" + VECTORS))
                                .lines()
                                .map(line -> line.split(",")[0].strip())
                                .toList());
    }
}
