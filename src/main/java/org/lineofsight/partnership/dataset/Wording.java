package org.lineofsight.partnership.dataset;

import java.util.Locale;
import java.util.Set;
import org.lineofsight.platform.tables.TableLine;

/**
 * How names in returns are compared: the same words are the same name, whatever their case, spacing
 * and dashes.
 */
public final class Wording {

    private static final Set<String> TOTALS =
            Set.of(
                    "total printed",
                    "printed total",
                    "total",
                    "totals",
                    "grand total",
                    "overall total");

    private Wording() {}

    /** Without the blanks around it, no-break spaces and byte order marks included. */
    public static String trimmed(String text) {
        return TableLine.trimmed(text);
    }

    /** The form in which two names are compared. */
    public static String plain(String text) {
        return trimmed(
                        text.replaceAll("[\\s\\p{Z}]+", " ")
                                .replaceAll("[‐‑‒–—]", "-")
                                .replaceAll("[‘’]", "'"))
                .toLowerCase(Locale.UK);
    }

    public static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** Whether a row of this name is a total that the source printed. */
    public static boolean isTotal(String text) {
        return TOTALS.contains(plain(text));
    }

    /** For identifiers and addresses: lower case, digits and hyphens. */
    public static String slug(String text) {
        var slug =
                plain(text)
                        .replace("&", " and ")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }

    /** A file or column name as words: {@code printed_percent} is "Printed percent". */
    public static String sentence(String name) {
        var words = trimmed(name.replace('_', ' '));
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
