package org.lineofsight.partnership.yearlyreport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lineofsight.partnership.dataset.FigureFiles;
import org.lineofsight.partnership.dataset.UnreadableFolder;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.report.ReportJson;
import org.lineofsight.partnership.yearlyreport.report.StandaloneReport;
import org.lineofsight.platform.Progress;
import org.lineofsight.platform.time.ReportingYear;

/**
 * {@code report --figures DIR --year 2023-24 --out report.html}: a folder of figures in, the yearly
 * report out, and beside it the same as JSON.
 */
public final class ReportCommand {

    public static final int WRITTEN = 0;
    public static final int NOT_WRITTEN = 2;

    private static final String USAGE =
            """
            report --figures FOLDER --year 2023-24 --out report.html [--partnership NAME]

              --figures      a folder of CSV files, one for each table, as in examples/
              --year         the year of the report, 1 April to 31 March
              --out          the file to write; report.json, with the same figures, goes beside it
              --partnership  whose report it is; left out, the folder's name says it: herefordshire-2023-24
            """;

    private static final Set<String> OPTIONS =
            Set.of("--figures", "--year", "--out", "--partnership");

    /** Something that the person who typed the command has to put right. */
    private static final class Unusable extends Exception {
        Unusable(String message) {
            super(message);
        }
    }

    private ReportCommand() {}

    /**
     * @param arguments what follows {@code report} on the command line
     * @return the program's exit status: {@link #WRITTEN} or {@link #NOT_WRITTEN}
     */
    public static int run(String... arguments) {
        if (List.of(arguments).contains("--help") || List.of(arguments).contains("-h")) {
            Progress.say(USAGE);
            return WRITTEN;
        }
        try {
            write(options(arguments));
            return WRITTEN;
        } catch (Unusable | UnreadableFolder e) {
            Progress.complain(String.valueOf(e.getMessage()));
            return NOT_WRITTEN;
        }
    }

    private static void write(Map<String, String> options) throws Unusable, UnreadableFolder {
        var year = year(needed(options, "--year"));
        var page = page(needed(options, "--out"));
        var folder = needed(options, "--figures");
        var files = FigureFiles.in(folder);
        var partnership = options.getOrDefault("--partnership", nameOf(folder, year));
        var report = ThrowAwayDataset.report(partnership, year, files);
        var json = page.resolveSibling("report.json");
        write(page, StandaloneReport.of(report));
        write(json, ReportJson.of(report.figures(), report.checks()));
        Progress.say("Wrote %s and %s.".formatted(page, json));
        report.beforePublishing()
                .forEach(warning -> Progress.say("Before you publish it: " + warning));
    }

    private static Map<String, String> options(String... arguments) throws Unusable {
        var options = new HashMap<String, String>();
        for (var i = 0; i < arguments.length; i++) {
            var equals = arguments[i].indexOf('=');
            var name = equals > 0 ? arguments[i].substring(0, equals) : arguments[i];
            if (!OPTIONS.contains(name)) {
                throw new Unusable("There is no option “%s”.\n\n%s".formatted(arguments[i], USAGE));
            }
            var value =
                    equals > 0
                            ? arguments[i].substring(equals + 1)
                            : i + 1 < arguments.length ? arguments[++i] : "";
            if (value.isBlank() || OPTIONS.contains(value)) {
                throw new Unusable("%s needs a value.\n\n%s".formatted(name, USAGE));
            }
            if (options.putIfAbsent(name, value) != null) {
                throw new Unusable("%s is given twice.\n\n%s".formatted(name, USAGE));
            }
        }
        return options;
    }

    private static String needed(Map<String, String> options, String name) throws Unusable {
        var value = options.get(name);
        if (value == null) {
            throw new Unusable("%s is missing.\n\n%s".formatted(name, USAGE));
        }
        return value;
    }

    private static ReportingYear year(String label) throws Unusable {
        return ReportingYear.of(label)
                .orElseThrow(() ->
                        new Unusable(
                                "“%s” is not a year like 2023-24, of which the second half follows the first."
                                        .formatted(label)));
    }

    private static Path page(String name) throws Unusable {
        try {
            var page = Path.of(name);
            if (Files.isDirectory(page)) {
                throw new Unusable(
                        "%s is a folder; --out names the file to write, such as report.html."
                                .formatted(name));
            }
            if (name.toLowerCase(Locale.UK).endsWith(".json")) {
                throw new Unusable("--out names the HTML file; the JSON goes beside it by itself.");
            }
            return page;
        } catch (InvalidPathException e) {
            throw new Unusable("“%s” is not the name of a file.".formatted(name));
        }
    }

    /** A folder named after the partnership and the year says whose figures it holds. */
    private static String nameOf(String folder, ReportingYear year) {
        var last = Path.of(folder).toAbsolutePath().normalize().getFileName();
        var name = last == null ? "" : last.toString();
        var suffix = "-" + year.label();
        return name.endsWith(suffix)
                ? Wording.sentence(
                        name.substring(0, name.length() - suffix.length()).replace('-', ' '))
                : "";
    }

    /** Whole or not at all: nobody finds half a report. */
    private static void write(Path file, String text) throws Unusable {
        var folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
            var part = Files.writeString(file.resolveSibling(file.getFileName() + ".part"), text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Unusable(
                    "%s cannot be written: name a file in a folder that you may write to."
                            .formatted(file));
        }
    }
}
