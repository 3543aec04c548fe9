package org.lineofsight.kernel.timescales;

import static java.time.Month.DECEMBER;
import static java.time.Month.JULY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleTests {

    private static final String WORKING_TOGETHER = "Working Together to Safeguard Children";

    private static final Timescale DECISION =
            Timescale.of("frontdoor.decision")
                    .workingDays(1)
                    .after("referral received")
                    .called("Decision on a referral")
                    .basedOn(RuleBasis.statutoryGuidance(WORKING_TOGETHER, "2018").at("chapter 1"))
                    .from(LocalDate.of(2018, JULY, 4))
                    .thenFrom(LocalDate.of(2023, DECEMBER, 15))
                    .workingDays(2)
                    .after("referral received")
                    .basedOn(RuleBasis.statutoryGuidance(WORKING_TOGETHER, "2023").at("chapter 3"));

    @Test
    void a_case_keeps_the_rule_that_was_in_force_when_its_clock_started() {
        assertThat(DECISION.requireRuleOn(LocalDate.of(2023, 12, 14)).allowance().inWords())
                .isEqualTo("1 working day");
        assertThat(DECISION.requireRuleOn(LocalDate.of(2023, 12, 15)).allowance().inWords())
                .isEqualTo("2 working days");
    }

    @Test
    void a_new_edition_ends_the_one_before_it() {
        assertThat(DECISION.rules())
                .extracting(TimescaleRule::edition, TimescaleRule::from, TimescaleRule::until)
                .containsExactly(
                        tuple(
                                WORKING_TOGETHER + " 2018",
                                LocalDate.of(2018, 7, 4),
                                LocalDate.of(2023, 12, 14)),
                        tuple(WORKING_TOGETHER + " 2023", LocalDate.of(2023, 12, 15), null));
    }

    @Test
    void a_new_edition_keeps_the_title() {
        assertThat(DECISION.rules())
                .extracting(TimescaleRule::title)
                .containsOnly("Decision on a referral");
    }

    @Test
    void nothing_is_due_under_a_rule_that_was_not_yet_in_force() {
        assertThat(DECISION.ruleOn(LocalDate.of(2018, 7, 3))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DECISION.requireRuleOn(LocalDate.of(2018, 7, 3)))
                .withMessageContaining("frontdoor.decision");
    }

    @Test
    void a_rule_without_a_basis_says_so_wherever_it_is_explained() {
        var bare = Timescale.of("frontdoor.outcome").hours(24).after("decision made");

        assertThat(bare.rules().getFirst().basis().inWords()).startsWith("No basis stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "Frontdoor.decision", "frontdoor decision", "frontdoor."})
    void a_code_names_its_module_first(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Timescale.of(code).months(1).after("something"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_timescale_gives_some_time(int amount) {
        assertThatIllegalArgumentException().isThrownBy(() -> Timescale.of("a.b").weeks(amount));
    }

    @Test
    void one_edition_has_one_rule() {
        var twice =
                Timescale.of("a.b")
                        .workingDays(1)
                        .after("something")
                        .basedOn(RuleBasis.local("Local protocol", "1"))
                        .thenFrom(LocalDate.of(2026, 1, 1))
                        .workingDays(2)
                        .after("something");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twice.basedOn(RuleBasis.local("Local protocol", "1")))
                .withMessageContaining("two rules of edition");
    }
}
