package org.lineofsight.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Every table of a file, row after row. */
class TableStreamTests {

    /** Notes what comes. */
    private static final class Notes implements TableStream.Sink {

        private final List<String> said = new ArrayList<>();

        @Override
        public boolean begins(TableStream.Head head) {
            said.add(head.file() + "/" + head.sheet() + " " + head.table().headings());
            return !head.file().startsWith("skip");
        }

        @Override
        public void row(TableLine line) {
            said.add(line.number() + ": " + String.join("|", line.cells()));
        }
    }

    private static List<String> read(String name, byte[] content) throws NotATable {
        var notes = new Notes();
        TableStream.read(name, content, notes);
        return notes.said;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(utf8(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_csv_is_one_table_with_the_numbers_of_its_lines() throws NotATable {
        assertThat(read("a.csv", utf8("\uFEFFid;name\n1;\"Zoë\nAnn\"\n\n2;Bo\n")))
                .containsExactly("a.csv/null [id, name]", "2: 1|Zoë\nAnn", "5: 2|Bo");
        assertThat(read("a.csv", "id,name\n1,Zoë\n".getBytes(Charset.forName("windows-1252"))))
                .contains("2: 1|Zoë");
    }

    @Test
    void a_title_above_the_headings_is_left_out() throws NotATable {
        assertThat(read("a.csv", utf8("Our report\n\nid,name,day\n1,Bo,2026-01-01\n")))
                .containsExactly("a.csv/null [id, name, day]", "4: 1|Bo|2026-01-01");
    }

    @Test
    void a_zip_file_is_as_many_tables_as_it_holds_and_one_that_is_not_wanted_is_passed_over()
            throws NotATable, IOException {
        assertThat(
                        read(
                                "all.zip",
                                zip(
                                        "deep/a.csv",
                                        "id,name\n1,Bo\n",
                                        "notes.pdf",
                                        "x",
                                        "skip.csv",
                                        "id,name\n2,Al\n",
                                        "b.csv",
                                        "k,v\n3,Cy\n")))
                .containsExactly(
                        "a.csv/null [id, name]",
                        "2: 1|Bo",
                        "skip.csv/null [id, name]",
                        "b.csv/null [k, v]",
                        "2: 3|Cy");
    }

    @Test
    void a_workbook_is_as_many_tables_as_it_has_sheets() throws NotATable, IOException {
        try (var file = TableStreamTests.class.getResourceAsStream("/extracts/Annex_A.xlsx")) {
            var said = read("Annex_A.xlsx", file.readAllBytes());
            assertThat(said).filteredOn(each -> each.startsWith("Annex_A.xlsx/List")).hasSize(11);
            assertThat(said).anyMatch(each -> each.contains("|2020-09-16|q) 6: Police"));
        }
    }

    @Test
    void what_is_no_table_is_refused_in_words() throws IOException {
        for (var content :
                List.of(
                        new byte[0],
                        new byte[] {1, 0, 2, 0, 3},
                        utf8("hello"),
                        zip("a.pdf", "x"))) {
            assertThatExceptionOfType(NotATable.class)
                    .isThrownBy(() -> read("x", content))
                    .satisfies(refused -> assertThat(refused.words()).endsWith("."));
        }
    }
}
