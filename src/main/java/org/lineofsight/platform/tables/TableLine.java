package org.lineofsight.platform.tables;

import java.util.List;

/**
 * The cells of one row as they were typed, and where it begins.
 *
 * @param number the line of the file, or the row of the sheet, from 1, as the program that wrote
 *     the file would number it
 */
public record TableLine(int number, List<String> cells) {

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> trimmed(cell).isEmpty());
    }

    /** The cell, or an empty text where the row is shorter. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /** How many cells hold something. */
    int filled() {
        return Math.toIntExact(cells.stream().filter(cell -> !trimmed(cell).isEmpty()).count());
    }

    /** Without the blanks around it, no-break spaces and byte order marks included. */
    public static String trimmed(String text) {
        return text.replaceAll("^[\\s\\p{Z}\\uFEFF\\u200B]+|[\\s\\p{Z}\\uFEFF\\u200B]+$", "");
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "TableLine[" + number + "]";
    }
}
