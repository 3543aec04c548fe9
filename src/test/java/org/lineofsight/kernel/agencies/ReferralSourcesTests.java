package org.lineofsight.kernel.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralSourcesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({"2023-03-31, 2023", "2023-04-01, 2024", "2026-01-01, 2026", "2026-12-31, 2027"})
    void a_census_year_is_named_by_the_march_it_ends_in(LocalDate day, int year) {
        assertThat(ReferralSources.censusYear(day)).isEqualTo(year);
    }

    @Test
    void the_census_has_22_sources_and_had_21_before_early_help_was_counted_apart() {
        assertThat(ReferralSources.inUse(TODAY)).hasSize(22);
        assertThat(ReferralSources.inUse(LocalDate.of(2022, 3, 31))).hasSize(21);
        assertThat(ReferralSources.find("5D", LocalDate.of(2022, 3, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL, 2A",
        "POLICE, 6",
        "GENERAL_PRACTICE, 3A",
        "HEALTH_VISITING, 3B",
        "EMERGENCY_DEPARTMENT, 3E",
        "HOUSING, 4",
        "PROBATION, 7",
        "VOLUNTARY, 8",
        "EARLY_HELP, 5D"
    })
    void an_agency_counts_as_the_source_of_its_kind(AgencyKind kind, String code) {
        assertThat(ReferralSources.of(kind, TODAY).code()).isEqualTo(code);
    }

    @Test
    void early_help_counted_as_another_council_service_until_2022() {
        assertThat(ReferralSources.of(AgencyKind.EARLY_HELP, LocalDate.of(2022, 3, 31)).code())
                .isEqualTo("5B");
    }

    @ParameterizedTest
    @EnumSource(AgencyKind.class)
    void every_kind_of_agency_has_a_source_in_every_year(AgencyKind kind) {
        for (var year = 2017; year <= 2030; year++) {
            assertThat(ReferralSources.of(kind, LocalDate.of(year, 3, 31)).label()).isNotBlank();
        }
    }
}
