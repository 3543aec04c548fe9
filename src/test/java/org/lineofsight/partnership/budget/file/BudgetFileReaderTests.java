package org.lineofsight.partnership.budget.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;

class BudgetFileReaderTests {

    private static ReadRows read(String content) {
        try {
            return new BudgetFileReader(TableFile.read(content.getBytes(StandardCharsets.UTF_8)))
                    .read();
        } catch (NotATable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void rows_are_read_and_a_total_is_no_row() {
        var read = read("agency,amount_gbp\nCouncil,\"1,000.50\"\nPolice,£20\nTotal,1020.50\n");
        assertThat(read.rows()).hasSize(2);
        assertThat(read.rows().getFirst().amount()).isEqualByComparingTo("1000.50");
        assertThat(read.total()).contains(new BigDecimal("1020.50"));
        assertThat(read.worth()).isEmpty();
    }

    @Test
    void a_total_that_is_not_what_the_rows_add_up_to_is_queried() {
        assertThat(read("agency,amount\nCouncil,10\nTOTAL PRINTED,11\n").worth())
                .extracting(Remark::inWords)
                .containsExactly(
                        "The file’s total is £11, and its rows add up to £10. Both are kept, and the total is questioned.");
    }

    @Test
    void a_printed_share_is_held_against_the_one_that_is_worked_out() {
        assertThat(read("agency,amount,printed_percent\nCouncil,1,33\nPolice,2,66\n").worth())
                .extracting(Remark::inWords)
                .containsExactly(
                        "Line 3, printed_percent: 66% is printed, and it is 67% of the rows.");
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_line_and_column() {
        var read = read("agency,amount\nCouncil,lots\n,5\nPolice,-5\nHealth,1\nhealth,2\n");
        assertThat(read.refused())
                .extracting(Remark::inWords)
                .containsExactly(
                        "Line 2, amount: “lots” is not an amount in pounds.",
                        "Line 3, agency: It does not say whose or what for, in 200 characters.",
                        "Line 4, amount: “-5” is not an amount in pounds.",
                        "Line 6, agency: “health” is on line 5 already.");
        assertThatThrownBy(() -> BudgetFileRules.nothingIsHalfImported(read))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        BudgetFileRules.nothingIsHalfImported(read("agency,amount\nTotal,1\n")))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("budget.file-empty"));
    }

    @Test
    void a_file_without_amounts_is_refused() {
        assertThatThrownBy(() -> read("agency,colour\nCouncil,red\n"))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("budget.file-column"));
    }

    @Test
    void a_file_is_taken_in_once() {
        for (var state : FileState.values()) {
            var file =
                    new BudgetFile(
                            UUID.randomUUID(),
                            BudgetId.next(),
                            RowsKind.LINES,
                            "lines.csv",
                            state,
                            Instant.EPOCH,
                            "Tess");
            if (file.waits()) {
                BudgetFileRules.waitsToBeTaken(file);
            } else {
                assertThatThrownBy(() -> BudgetFileRules.waitsToBeTaken(file))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken ->
                                        assertThat(broken.code()).isEqualTo("budget.file-settled"));
            }
        }
    }
}
