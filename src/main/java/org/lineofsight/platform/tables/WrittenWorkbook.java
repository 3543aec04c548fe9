package org.lineofsight.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The smallest workbook that Excel opens without a question (ECMA-376, part 1): one sheet whose
 * cells are texts in place, so that nothing in it is ever a formula.
 */
final class WrittenWorkbook {

    private static final String HEAD =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WrittenWorkbook() {}

    static byte[] of(String sheet, List<List<String>> rows) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="%scontent-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>\
                    <Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>\
                    <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%sworksheet+xml"/></Types>\
                    """
                            .formatted(PACKAGE, KIND, KIND, KIND));
            part(zip, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    """
                    <workbook xmlns="%s" xmlns:r="%srelationships"><sheets>\
                    <sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>\
                    """
                            .formatted(SHEETS, OFFICE, escaped(sheet)));
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
            part(
                    zip,
                    "xl/styles.xml",
                    """
                    <styleSheet xmlns="%s"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>\
                    <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
                    <cellXfs count="1"><xf/></cellXfs></styleSheet>\
                    """
                            .formatted(SHEETS));
            part(zip, "xl/worksheets/sheet1.xml", sheet(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Their kinds and where they are, in turn; called rId1, rId2 … */
    private static String relations(String... parts) {
        var relations = new StringBuilder();
        for (var i = 0; i < parts.length; i += 2) {
            relations.append(
                    "<Relationship Id=\"rId%d\" Type=\"%srelationships/%s\" Target=\"%s\"/>"
                            .formatted(i / 2 + 1, OFFICE, parts[i], parts[i + 1]));
        }
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, relations);
    }

    private static String sheet(List<List<String>> rows) {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + SHEETS + "\"><sheetData>");
        for (var row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (var column = 0; column < rows.get(row).size(); column++) {
                sheet.append("<c r=\"")
                        .append(letters(column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(escaped(rows.get(row).get(column)))
                        .append("</t></is></c>");
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }

    /** 0 is A, 26 is AA. */
    private static String letters(int column) {
        var letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    /** What XML cannot hold at all is left out. */
    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
