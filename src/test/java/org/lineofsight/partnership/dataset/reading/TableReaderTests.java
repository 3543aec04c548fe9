package org.lineofsight.partnership.dataset.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.tables.Verdict;

class TableReaderTests {

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_row_of_the_published_tables_is_accepted(Path file) throws IOException {
        var table = TableReader.read(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        assertThat(table.kind()).isNotNull();
        assertThat(table.refusal()).isNull();
        assertThat(table.allRemarks()).isEmpty();
        assertThat(table.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED));
    }

    @Test
    void columns_may_stand_in_another_order_with_other_capitals_and_spaces() {
        var table =
                read("contributions.csv", "Printed Percent , AGENCY,amount-gbp\n33,Council,10\n");
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("printed_percent", "agency", "amount_gbp");
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("agency")).isEqualTo("Council");
                    assertThat(row.figure("amount_gbp")).contains(BigDecimal.TEN);
                });
    }

    @Test
    void a_file_s_name_is_known_whatever_its_capitals() {
        assertThat(read("Contributions.CSV", "agency,amount_gbp\nA,1\n").kind())
                .isEqualTo(TableKinds.CONTRIBUTIONS);
        assertThat(read("training by course.csv", "course,attended\nA,1\n").kind())
                .isEqualTo(TableKinds.TRAINING_BY_COURSE);
        assertThat(read("budget_2024-25.csv", "expenditure,amount_gbp\nA,1\n").kind())
                .isEqualTo(TableKinds.BUDGET);
        assertThat(read("budget_notes.csv", "expenditure,amount_gbp\nA,1\n").kind()).isNull();
    }

    @Test
    void a_table_that_is_not_known_is_kept_as_it_came() {
        var table =
                read(
                        "housing.csv",
                        "area,cases,cost,code,code\nNorth,12,£3,01,a\nSouth,c,£4,02,b\nNorth,12,£3,01,a\n");
        assertThat(table.kind()).isNull();
        assertThat(table.allRemarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains("not a table we know"));
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("area", "cases", "cost", "code", "code (column 5)");
        assertThat(table.columns())
                .extracting(Column::type)
                .containsExactly(
                        Column.Type.TEXT,
                        Column.Type.NUMBER,
                        Column.Type.MONEY,
                        Column.Type.TEXT,
                        Column.Type.TEXT);
        assertThat(table.used()).hasSize(3);
        assertThat(table.rows().get(1).cell("cases"))
                .contains(new Cell.NotRecorded(Absence.SUPPRESSED, "c"));
        assertThat(table.rows().get(2).verdict()).isEqualTo(Verdict.QUERIED);
    }

    @Test
    void a_column_that_is_not_declared_is_kept_and_noted() {
        var table = read("contributions.csv", "agency,amount_gbp,comment\nA,1,late\n");
        assertThat(table.rows().getFirst().text("comment")).isEqualTo("late");
        assertThat(table.remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.column()).isEqualTo("comment");
                    assertThat(remark.verdict()).isEqualTo(Verdict.ACCEPTED);
                });
    }

    @Test
    void without_the_column_of_names_the_file_is_refused_and_its_rows_are_still_shown() {
        var table = read("contributions.csv", "partner,amount_gbp\nA,1\n");
        assertThat(table.refusal()).contains("no column agency").contains("partner, amount_gbp");
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.verdict()).isEqualTo(Verdict.REFUSED));
        assertThat(table.used()).isEmpty();
    }

    @Test
    void without_a_column_of_figures_they_are_not_recorded() {
        var table = read("exploitation.csv", "measure,children\nMissing from home or care,124\n");
        assertThat(table.refusal()).isNull();
        assertThat(table.rows().getFirst().figure("total")).isEmpty();
        assertThat(table.remarks())
                .anySatisfy(remark -> {
                    assertThat(remark.column()).isEqualTo("total");
                    assertThat(remark.verdict()).isEqualTo(Verdict.QUERIED);
                });
        assertThat(read("contributions.csv", "agency,paid\nA,1\n").refusal())
                .contains("no column of figures");
        assertThat(read("numbers.csv", "indicator,last year\nA,1\n").refusal())
                .contains("no column named after a year");
    }

    @Test
    void a_declared_column_that_stands_twice_is_refused() {
        assertThat(read("contributions.csv", "agency,amount_gbp,Amount GBP\nA,1,2\n").refusal())
                .contains("amount_gbp twice");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        var table =
                read(
                        "contributions.csv",
                        "agency,amount_gbp\r\n\r\n\"A\r\nof two lines\",1\r\n,,\r\nB,two\r\n");
        assertThat(table.rows()).extracting(Row::line).containsExactly(3, 6);
        assertThat(table.rows().get(1).remarks())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.inWords())
                                .isEqualTo("Line 6, amount_gbp: “two” is not a number"));
        assertThat(table.remarks())
                .anySatisfy(remark -> assertThat(remark.message()).contains("2 empty lines"));
    }

    @Test
    void the_last_line_needs_no_line_end() {
        assertThat(read("contributions.csv", "agency,amount_gbp\nA,1\nB,2").rows())
                .extracting(Row::line)
                .containsExactly(2, 3);
    }

    @Test
    void the_same_row_again_is_counted_once() {
        var table = read("contributions.csv", "agency,amount_gbp\nA,1000\nB,2\n a ,\"1,000\"\n");
        assertThat(table.rows().get(2).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(table.rows().get(2).remarks().getFirst().inWords())
                .isEqualTo("Line 4: The row says the same as line 2: it is counted once");
        assertThat(table.total("amount_gbp").whole()).contains(BigDecimal.valueOf(1002));
    }

    @Test
    void the_same_name_with_other_figures_is_kept_and_queried() {
        var table = read("contributions.csv", "agency,amount_gbp\nA,1\nA,2\n");
        assertThat(table.rows().get(1).verdict()).isEqualTo(Verdict.QUERIED);
        assertThat(table.total("amount_gbp").whole()).contains(BigDecimal.valueOf(3));
    }

    @Test
    void the_header_in_the_middle_is_no_row() {
        var table = read("contributions.csv", "agency,amount_gbp\nA,1\nAgency,amount_gbp\nB,2\n");
        assertThat(table.rows().get(1).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(table.total("amount_gbp").whole()).contains(BigDecimal.valueOf(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL PRINTED", "total", "Grand Total", " Total "})
    void a_printed_total_is_not_a_row_of_its_own(String name) {
        var table =
                read(
                        "contributions.csv",
                        "agency,amount_gbp,printed_percent\nA,1,\nB,2,\n" + name + ",3,\n");
        assertThat(table.used()).hasSize(2);
        assertThat(table.printedTotals())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.figure("amount_gbp")).contains(BigDecimal.valueOf(3));
                    assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
                });
        assertThat(table.total("amount_gbp").whole()).contains(BigDecimal.valueOf(3));
    }

    @Test
    void total_contributions_is_a_line_and_not_a_total_of_the_lines() {
        var table =
                read(
                        "spending.csv",
                        "line,amount_gbp\nTotal contributions,3\nSpent from reserves,1\nTotal expenses,4\n");
        assertThat(table.printedTotals()).isEmpty();
    }

    @Test
    void a_sum_with_a_figure_missing_is_not_known() {
        for (var gap : List.of("c", "", "twelve")) {
            var table =
                    read("training_by_course.csv", "course,attended\nA,1\nB," + gap + "\nC,3\n");
            assertThat(table.total("attended"))
                    .isEqualTo(new Table.Total(BigDecimal.valueOf(4), 2, 3));
            assertThat(table.total("attended").whole()).isEmpty();
        }
        assertThat(read("training_by_course.csv", "course,attended\n").total("attended").whole())
                .isEmpty();
    }

    @Test
    void a_row_with_too_many_cells_is_refused_and_one_with_too_few_is_queried() {
        var table =
                read(
                        "contributions.csv",
                        "agency,amount_gbp,printed_percent\nA,155,763,33\nB,5\nC,6,7,,\n");
        assertThat(table.rows())
                .extracting(Row::verdict)
                .containsExactly(Verdict.REFUSED, Verdict.QUERIED, Verdict.ACCEPTED);
        assertThat(table.rows().getFirst().remarks().getFirst().message())
                .contains("needs quotation marks");
    }

    @Test
    void a_row_that_does_not_say_whose_it_is_is_refused() {
        var table = read("contributions.csv", "agency,amount_gbp\n,5\n");
        assertThat(table.rows().getFirst().verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(table.rows().getFirst().remarks().getFirst().column()).isEqualTo("agency");
        assertThat(
                        read("training_by_course.csv", "theme,event,attended,note\n,A,5,\n")
                                .rows()
                                .getFirst()
                                .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void what_cannot_be_is_kept_and_queried() {
        assertThat(
                        read("board_attendance.csv", "role,attended,meetings\nChair,5,4\n")
                                .rows()
                                .getFirst()
                                .verdict())
                .isEqualTo(Verdict.QUERIED);
        assertThat(
                        read("exploitation.csv", "measure,children,total\nMissing,5,4\n")
                                .rows()
                                .getFirst()
                                .verdict())
                .isEqualTo(Verdict.QUERIED);
        assertThat(
                        read(
                                        "indicators.csv",
                                        "indicator,value,unit\nA,120,percent\nB,1.5,children\nC,-1,days\nD,99.5,percent\n")
                                .rows())
                .extracting(Row::verdict)
                .containsExactly(
                        Verdict.QUERIED, Verdict.QUERIED, Verdict.QUERIED, Verdict.ACCEPTED);
    }

    @Test
    void each_layout_of_the_attendance_table_is_known() {
        assertThat(
                        read("board_attendance.csv", "meetings,role,attended\n4,Chair,3\n")
                                .rows()
                                .getFirst()
                                .figure("meetings"))
                .contains(BigDecimal.valueOf(4));
        assertThat(
                        read(
                                        "board_attendance.csv",
                                        "printed_percent_of_meetings_attended,agency,representation\n50,Police,Deputy\n")
                                .rows()
                                .getFirst()
                                .figure("printed_percent_of_meetings_attended"))
                .contains(BigDecimal.valueOf(50));
    }

    @Test
    void every_year_of_the_numbers_is_a_column() {
        var table = read("numbers.csv", "2017/18,indicator,2016-17,remark\n3,Plans,2,x\n");
        assertThat(table.columns())
                .extracting(Column::name)
                .containsExactly("2017-18", "indicator", "2016-17", "remark");
        assertThat(table.rows().getFirst().figure("2017-18")).contains(BigDecimal.valueOf(3));
    }

    static List<byte[]> encodings() {
        var text = "agency,amount_gbp\nCafé – Children’s,1\n";
        return List.of(
                text.getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(Charset.forName("windows-1252")),
                text.replace("\n", "\r\n").getBytes(UTF_8),
                text.replace("\n", "\r").getBytes(UTF_8),
                text.replace(",", ";").getBytes(UTF_8),
                text.replace(",", "\t").getBytes(UTF_8),
                ("sep=;\n" + text.replace(",", ";")).getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void a_file_is_read_however_the_spreadsheet_program_saved_it(byte[] content) {
        var table = TableReader.read("contributions.csv", content);
        assertThat(table.refusal()).isNull();
        assertThat(table.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.text("agency")).isEqualTo("Café – Children’s");
                    assertThat(row.figure("amount_gbp")).contains(BigDecimal.ONE);
                    assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
                });
    }

    static List<byte[]> notTables() {
        return List.of(
                new byte[0],
                " \r\n\n".getBytes(UTF_8),
                new byte[] {'P', 'K', 3, 4, 0, 0},
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                "%PDF-1.7".getBytes(UTF_8),
                new byte[] {'a', 0, 'b'},
                "agency,amount_gbp\nA,1\n\"B,2\n".getBytes(UTF_8),
                "agency,amount_gbp\n\"A\"x,1\n".getBytes(UTF_8),
                ("agency,amount_gbp\n" + "A,1\n".repeat(10_001)).getBytes(UTF_8),
                new byte[5_000_001]);
    }

    @ParameterizedTest
    @MethodSource("notTables")
    void a_file_that_is_no_table_is_refused_whole_with_the_reason(byte[] content) {
        for (var name : List.of("contributions.csv", "something_else.csv")) {
            var table = TableReader.read(name, content);
            assertThat(table.refusal()).isNotBlank();
            assertThat(table.used()).isEmpty();
            assertThat(Optional.ofNullable(table.kind()).isPresent())
                    .isEqualTo(name.startsWith("contributions"));
        }
    }

    @Test
    void an_unclosed_quotation_mark_names_its_line() {
        assertThat(read("contributions.csv", "agency,amount_gbp\nA,1\n\"B,2\nC,3\n").refusal())
                .startsWith("From line 3 on");
    }

    @Test
    void a_file_with_a_header_and_no_rows_records_nothing() {
        var table = read("contributions.csv", "agency,amount_gbp\n");
        assertThat(table.refusal()).isNull();
        assertThat(table.rows()).isEmpty();
        assertThat(table.remarks())
                .anySatisfy(remark -> assertThat(remark.verdict()).isEqualTo(Verdict.QUERIED));
    }

    private static Table read(String name, String text) {
        return TableReader.read(name, text.getBytes(UTF_8));
    }
}
