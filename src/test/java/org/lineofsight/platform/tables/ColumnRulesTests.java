package org.lineofsight.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.rules.RuleBroken;

class ColumnRulesTests {

    private static final List<Wanted> WANTED =
            List.of(
                    Wanted.needed("offered", "When the call came", "", "offered", "start time"),
                    Wanted.useful("wait", "Wait", "", "wait"));

    @Test
    void a_column_that_is_needed_is_named_and_none_is_named_twice() {
        broken(
                "import.column-missing",
                () -> ColumnRules.whatIsNeededIsNamed(WANTED, columns("wait", "W")));
        ColumnRules.whatIsNeededIsNamed(WANTED, columns("offered", "O"));
        broken(
                "import.column-twice",
                () -> ColumnRules.noColumnTwice(WANTED, columns("offered", "O", "wait", "O")));
        ColumnRules.noColumnTwice(WANTED, columns("offered", "O", "wait", "W"));
    }

    @Test
    void columns_are_kept_as_they_were_chosen() {
        var columns = columns("offered", "Start = time", "wait", "W");
        assertThat(Columns.stored(columns.toStore())).isEqualTo(columns);
    }

    private static Columns columns(String... pairs) {
        return new Columns(
                pairs.length == 2
                        ? Map.of(pairs[0], pairs[1])
                        : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    private static void broken(String code, ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(work)
                .satisfies(rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
