package org.lineofsight.pathway.practicetools.chronology;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.tables.TableDownload;

/**
 * What a chronology's page shows, as a table to work with. Everything in it is text: nothing runs.
 */
final class ChronologyTable {

    private static final List<String> HEADINGS =
            List.of(
                    "When",
                    "About whom",
                    "What happened",
                    "Impact on the child",
                    "Significant",
                    "Source",
                    "Entered by",
                    "Look at before sharing");

    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String MEDIA =
            "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private ChronologyTable() {}

    private static List<List<String>> rows(ChronologyPage page) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        for (var line : page.lines()) {
            rows.add(
                    List.of(
                            line.when(),
                            line.about(),
                            line.happened(),
                            text(line.impact()),
                            line.significant() ? "Yes" : "No",
                            line.source(),
                            line.entered(),
                            String.join(" ", line.doubts())));
        }
        return rows;
    }

    private static String text(@Nullable String words) {
        return words == null ? "Not recorded" : words;
    }

    static byte[] csv(ChronologyPage page) {
        return TableDownload.csv(rows(page));
    }

    /** The smallest workbook there is: one sheet, every cell a text. */
    static byte[] xlsx(ChronologyPage page) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"%s/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"%s.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"%s.worksheet+xml\"/></Types>"
                            .formatted(PACKAGE, MEDIA, MEDIA));
            put(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s/relationships\"><sheets><sheet name=\"Chronology\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                            .formatted(SHEETS, OFFICE));
            put(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            put(zip, "xl/worksheets/sheet1.xml", sheet(rows(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"%s/relationships\"><Relationship Id=\"r1\" Type=\"%s/relationships/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, OFFICE, type, target);
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
        for (var row : rows) {
            sheet.append("<row>");
            for (var cell : row) {
                sheet.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(cell))
                        .append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    /** Without what XML does not allow; a cell holds 32,767 characters and no more. */
    private static String escaped(String cell) {
        var fits = cell.length() > 32_000 ? cell.substring(0, 32_000) + " […]" : cell;
        return fits.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
