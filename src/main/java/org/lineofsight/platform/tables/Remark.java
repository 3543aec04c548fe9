package org.lineofsight.platform.tables;

import org.jspecify.annotations.Nullable;

/**
 * Something to know about a file or one of its rows, in plain words.
 *
 * @param line the line of the file, counted from 1, or 0 for the file as a whole
 * @param column the header of the column, or null for the row as a whole
 * @param verdict what it does to the row; a remark that is ACCEPTED is only a note
 */
public record Remark(int line, @Nullable String column, Verdict verdict, String message) {

    public static Remark ofFile(Verdict verdict, String message) {
        return new Remark(0, null, verdict, message);
    }

    /** "Line 4, attended: 12.5 is not a whole number." */
    public String inWords() {
        var place = new StringBuilder();
        if (line > 0) {
            place.append("Line ").append(line);
        }
        if (column != null) {
            place.append(place.isEmpty() ? "Column " : ", ").append(column);
        }
        return place.isEmpty() ? message : place + ": " + message;
    }
}
