package org.lineofsight.partnership.yearlyreport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.UnreadableFolder;
import org.lineofsight.platform.time.ReportingYear;

/** Figures to report on: the published examples, and tables written in a test. */
public final class YearlyReportTestData {

    private YearlyReportTestData() {}

    public static Figures herefordshire() {
        return read(files("herefordshire-2023-24"), "2023-24");
    }

    public static Figures hertfordshire() {
        return read(files("hertfordshire-2016-17"), "2016-17");
    }

    /** The example's files by name, to change before they are read. */
    public static Map<String, String> files(String example) {
        try {
            var files = new TreeMap<String, String>();
            FigureFiles.in("examples/" + example)
                    .files()
                    .forEach(file -> files.put(file.name(), new String(file.content(), UTF_8)));
            return files;
        } catch (UnreadableFolder e) {
            throw new AssertionError(e);
        }
    }

    public static Figures read(Map<String, String> files, String year) {
        var given =
                files.entrySet().stream()
                        .map(file ->
                                new FigureFiles.File(
                                        file.getKey(), file.getValue().getBytes(UTF_8)))
                        .toList();
        return new FigureFiles(given, List.of())
                .read("Testshire", ReportingYear.of(year).orElseThrow());
    }

    public static Figures table(String name, String... lines) {
        return read(Map.of(name + ".csv", String.join("\n", lines) + "\n"), "2016-17");
    }
}
