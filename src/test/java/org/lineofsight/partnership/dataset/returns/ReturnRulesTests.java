package org.lineofsight.partnership.dataset.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

class ReturnRulesTests {

    @Test
    void an_empty_delivery_is_not_taken_for_a_return() {
        var file = new FigureFiles.File("numbers.csv", new byte[0]);
        ReturnRules.somethingHasToCome(new FigureFiles(List.of(file), List.of()));
        assertBroken(
                "returns.nothing-came",
                () ->
                        ReturnRules.somethingHasToCome(
                                new FigureFiles(List.of(), List.of("notes.docx"))));
    }

    @Test
    void a_return_is_for_twelve_months() {
        assertThat(ReturnRules.theYearHasToBeOne("2023-24")).isEqualTo(new ReportingYear(2023));
        assertBroken("returns.no-year", () -> ReturnRules.theYearHasToBeOne("2023-25"));
        assertBroken("returns.no-year", () -> ReturnRules.theYearHasToBeOne("2023"));
    }

    @Test
    void what_was_undone_cannot_be_undone_again() {
        ReturnRules.onlyOnce(false);
        assertBroken("returns.undone-already", () -> ReturnRules.onlyOnce(true));
    }

    private static void assertBroken(String code, ThrowingCallable broken) {
        assertThatThrownBy(broken)
                .isInstanceOfSatisfying(
                        RuleBroken.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
