package org.lineofsight.partnership.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lineofsight.partnership.dataset.reading.TableReader;
import org.lineofsight.platform.time.ReportingYear;

/**
 * CSV files as they came, before anybody has read them.
 *
 * @param files each file's name and bytes, by name
 * @param notRead the names of what else lay beside them
 */
public record FigureFiles(List<File> files, List<String> notRead) {

    /** One file as it lies there. */
    public record File(String name, byte[] content) {}

    public static FigureFiles in(String place) throws UnreadableFolder {
        var folder = path(place);
        if (!Files.exists(folder)) {
            throw new UnreadableFolder("There is no folder %s.".formatted(place));
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableFolder("%s is a file, not a folder of CSV files.".formatted(place));
        }
        var files = new ArrayList<File>();
        var notRead = new ArrayList<String>();
        for (var entry : entries(folder, place)) {
            var name = String.valueOf(entry.getFileName());
            if (isCsv(entry, name)) {
                try {
                    files.add(new File(name, Files.readAllBytes(entry)));
                } catch (IOException e) {
                    throw new UnreadableFolder(
                            "The file %s in %s cannot be read.".formatted(name, place));
                }
            } else if (!name.startsWith(".")) {
                notRead.add(name);
            }
        }
        if (files.isEmpty()) {
            throw new UnreadableFolder("There is no CSV file in %s.".formatted(place));
        }
        return new FigureFiles(List.copyOf(files), List.copyOf(notRead));
    }

    public Figures read(String partnership, ReportingYear year) {
        var tables =
                files.stream().map(file -> TableReader.read(file.name(), file.content())).toList();
        return new Figures(partnership, year, tables, notRead);
    }

    private static Path path(String place) throws UnreadableFolder {
        try {
            return Path.of(place);
        } catch (InvalidPathException e) {
            throw new UnreadableFolder("“%s” is not the name of a folder.".formatted(place));
        }
    }

    private static List<Path> entries(Path folder, String place) throws UnreadableFolder {
        try (var entries = Files.list(folder)) {
            return entries.sorted(
                            Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
        } catch (IOException e) {
            throw new UnreadableFolder("The folder %s cannot be read.".formatted(place));
        }
    }

    private static boolean isCsv(Path entry, String name) {
        return Files.isRegularFile(entry)
                && !name.startsWith(".")
                && name.toLowerCase(Locale.UK).endsWith(".csv");
    }
}
