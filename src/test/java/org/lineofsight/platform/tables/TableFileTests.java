package org.lineofsight.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever another program exported, there is a table afterwards, or words that say why not. */
class TableFileTests {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_separate(String separator) throws NotATable {
        var table = table("When,Queue\n2026-03-01,Front\n".replace(",", separator));
        assertThat(table.headings()).containsExactly("When", "Queue");
        assertThat(table.lines().getFirst())
                .isEqualTo(new TableLine(2, List.of("2026-03-01", "Front")));
    }

    @Test
    void a_name_in_an_older_windows_encoding_keeps_its_accent() throws NotATable {
        var table =
                TableFile.read(
                        "Name,Town\nZoë,Aldermere\n".getBytes(Charset.forName("windows-1252")));
        assertThat(table.lines().getFirst().cell(0)).isEqualTo("Zoë");
        assertThat(table.notes()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void a_name_in_any_script_comes_through() throws NotATable {
        var table = table("Name,Town\nآمنہ,Łódź\n");
        assertThat(table.lines().getFirst().cells()).containsExactly("آمنہ", "Łódź");
    }

    @Test
    void a_cell_of_several_lines_is_one_cell_and_the_next_row_keeps_its_line() throws NotATable {
        var table = table("a,b\n\"one\ntwo\",x\nthree,y\n");
        assertThat(table.lines()).extracting(TableLine::number).containsExactly(2, 4);
    }

    @Test
    void a_title_above_the_headings_is_left_out_and_said() throws NotATable {
        var table =
                table(
                        "Calls by queue\nPrinted,1 March 2026\n\nOffered,Queue,Agent,Wait\n1,2,3,4\n");
        assertThat(table.headings()).containsExactly("Offered", "Queue", "Agent", "Wait");
        assertThat(table.notes()).singleElement().asString().contains("line 4");
        assertThat(table.lines()).extracting(TableLine::number).containsExactly(5);
    }

    @Test
    void columns_that_share_a_heading_or_have_none_can_be_told_apart() throws NotATable {
        assertThat(table("Name,name,,Queue\na,b,c,d\n").headings())
                .containsExactly("Name", "name (2)", "Column 3", "Queue");
    }

    @Test
    void the_same_headings_are_the_same_layout_whatever_stands_below() throws NotATable {
        assertThat(table("When,Queue\n1,2\n").layout())
                .isEqualTo(table("WHEN,queue\n3,4\n5,6\n").layout())
                .isNotEqualTo(table("Queue,When\n1,2\n").layout());
    }

    @Test
    void a_workbook_is_read_as_the_same_table() throws NotATable {
        var rows = List.of(List.of("When", "Queue"), List.of("2026-03-01", "Front & back"));
        var table = TableFile.read(Workbooks.of(rows));
        assertThat(table.headings()).isEqualTo(rows.getFirst());
        assertThat(table.lines().getFirst()).isEqualTo(new TableLine(2, rows.getLast()));
    }

    @Test
    void a_workbooks_moments_lengths_and_numbers_are_written_out() throws NotATable {
        var table =
                TableFile.read(
                        Workbooks.ofSheet(
                                """
                                <row r="1"><c r="A1" t="inlineStr"><is><t>When</t></is></c><c r="B1" t="inlineStr"><is><t>Wait</t></is></c><c r="C1" t="inlineStr"><is><t>Number</t></is></c></row>
                                <row r="7"><c r="A7" s="1"><v>46082.378472222219</v></c><c r="B7" s="2"><v>1.0434027777777778</v></c><c r="C7"><v>1632960001</v></c></row>
                                """));
        assertThat(table.lines().getFirst())
                .isEqualTo(
                        new TableLine(7, List.of("2026-03-01T09:05:00", "25:02:30", "1632960001")));
    }

    @Test
    void a_workbook_that_unpacks_without_end_is_refused() {
        var bomb = Workbooks.zipped(" ".repeat(1_000_000), 260);
        assertThat(bomb.length).isLessThan(1_000_000);
        refused(bomb, "unpacks to far more");
    }

    @Test
    void a_workbook_reads_no_file_of_the_machine() {
        var spy =
                Workbooks.zipped(
                        """
                        <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                        <row r="1"><c r="A1" t="inlineStr"><is><t>When</t></is></c><c r="B1" t="inlineStr"><is><t>a&x;b</t></is></c></row>
                        </sheetData></worksheet>\
                        """);
        try {
            assertThat(TableFile.read(spy).headings().getLast()).isIn("ab", "a", "b", "Column 2");
        } catch (NotATable refused) {
            assertThat(refused.words()).contains("cannot be read");
        }
    }

    @Test
    void what_is_no_table_is_refused_in_words() {
        refused(new byte[0], "empty");
        refused("\n\n  \n".getBytes(StandardCharsets.UTF_8), "empty");
        refused("just one thing\nand another\n".getBytes(StandardCharsets.UTF_8), "two columns");
        refused("a,b\n\"never closed,1\n".getBytes(StandardCharsets.UTF_8), "quotation mark");
        refused("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8), "PDF");
        refused(new byte[] {'P', 'K', 3, 4, 5, 6, 7}, "cannot be read");
        refused(new byte[TableFile.MOST_BYTES + 1], "larger than 20 MB");
        refused(
                "a,b\n1,2\n".repeat(200_000).getBytes(StandardCharsets.UTF_8),
                "more than 250,000 rows");
    }

    @RepeatedTest(200)
    void bytes_of_any_kind_are_a_table_or_are_refused() {
        var random = new Random();
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        if (random.nextBoolean() && bytes.length > 4) {
            bytes[0] = 'P';
            bytes[1] = 'K';
            bytes[2] = 3;
            bytes[3] = 4;
        }
        try {
            assertThat(TableFile.read(bytes).headings()).doesNotHaveDuplicates();
        } catch (NotATable refused) {
            assertThat(refused.words()).isNotBlank();
        }
    }

    @RepeatedTest(50)
    void what_is_downloaded_is_read_again_as_it_was() throws NotATable {
        var random = new Random();
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("one", "two"));
        for (var i = 0; i < 1 + random.nextInt(10); i++) {
            rows.add(List.of(word(random), word(random)));
        }
        assertThat(TableFile.read(TableDownload.csv(rows)).lines())
                .extracting(TableLine::cells)
                .isEqualTo(rows.subList(1, rows.size()));
    }

    @Test
    void nothing_that_is_downloaded_runs_in_a_spreadsheet() {
        var text =
                new String(
                        TableDownload.csv(List.of(List.of("=1+1", "-5", "@x"))),
                        StandardCharsets.UTF_8);
        assertThat(text).contains("'=1+1").contains(",-5,").contains("'@x");
    }

    private static String word(Random random) {
        var letters = "aZé漢ض\"',;\n 9";
        var word = new StringBuilder("w");
        for (var i = 0; i < random.nextInt(8); i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word + "w";
    }

    private static TableFile table(String text) throws NotATable {
        return TableFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(byte[] content, String words) {
        assertThatExceptionOfType(NotATable.class)
                .isThrownBy(() -> TableFile.read(content))
                .withMessageContaining(words);
    }
}
