package org.lineofsight.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenWorkbookTests {

    @Test
    void what_is_written_is_read_again_and_nothing_in_it_is_a_formula() throws NotATable {
        var row =
                List.of(
                        "=1+1",
                        "+cmd",
                        "a <b> & \"c\"",
                        "Zoë’s café £5",
                        " two\nlines ",
                        "-3",
                        "😀");
        var lines =
                Workbook.lines(
                        TableDownload.xlsx("R&D", List.of(List.of("A", "B"), row)), 100, 100);
        assertThat(lines.lines()).hasSize(2);
        assertThat(lines.lines().get(1).cells()).isEqualTo(row);
    }

    @Test
    void a_table_may_have_more_columns_than_letters() throws NotATable {
        var wide = new ArrayList<>(Collections.nCopies(60, "x"));
        wide.set(59, "last");
        var lines = Workbook.lines(TableDownload.xlsx("Wide", List.of(wide)), 10, 100);
        assertThat(lines.lines().getFirst().cells()).hasSize(60).endsWith("last");
    }
}
