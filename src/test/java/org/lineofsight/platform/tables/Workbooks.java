package org.lineofsight.platform.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, made by hand so that tests can get them wrong. */
public final class Workbooks {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private Workbooks() {}

    /** One sheet of texts. */
    public static byte[] of(List<List<String>> rows) {
        var sheet = new StringBuilder();
        for (var r = 0; r < rows.size(); r++) {
            sheet.append("<row r=\"%d\">".formatted(r + 1));
            for (var c = 0; c < rows.get(r).size(); c++) {
                sheet.append(
                        "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                                .formatted(
                                        (char) ('A' + c),
                                        r + 1,
                                        rows.get(r)
                                                .get(c)
                                                .replace("&", "&amp;")
                                                .replace("<", "&lt;")));
            }
            sheet.append("</row>");
        }
        return ofSheet(sheet.toString());
    }

    /** One sheet with these rows in the format's own words; style 1 is a moment, 2 a length. */
    static byte[] ofSheet(String rows) {
        return zipped(
                HEAD
                        + "<worksheet xmlns=\""
                        + MAIN
                        + "\"><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    static byte[] zipped(String sheet) {
        return zipped(sheet, 1);
    }

    /**
     * @param times how often the sheet is written, one after another: a bomb needs no memory here
     */
    static byte[] zipped(String sheet, int times) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(
                    zip,
                    "[Content_Types].xml",
                    HEAD
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            add(
                    zip,
                    "_rels/.rels",
                    HEAD
                            + "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                    .formatted(PACKAGE, OFFICE));
            add(
                    zip,
                    "xl/workbook.xml",
                    HEAD
                            + "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Sheet one\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                                    .formatted(MAIN, OFFICE));
            add(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    HEAD
                            + "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"%s/styles\" Target=\"styles.xml\"/></Relationships>"
                                    .formatted(PACKAGE, OFFICE, OFFICE));
            add(
                    zip,
                    "xl/styles.xml",
                    HEAD
                            + "<styleSheet xmlns=\"%s\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy hh:mm:ss\"/><numFmt numFmtId=\"165\" formatCode=\"[h]:mm:ss\"/></numFmts><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>"
                                    .formatted(MAIN));
            add(zip, "xl/worksheets/sheet1.xml", sheet, times);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String part, String text) throws IOException {
        add(zip, part, text, 1);
    }

    private static void add(ZipOutputStream zip, String part, String text, int times)
            throws IOException {
        var written = text.getBytes(StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry(part));
        for (var i = 0; i < times; i++) {
            zip.write(written);
        }
        zip.closeEntry();
    }
}
