package org.lineofsight.partnership.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why there is no figure. The symbols are those of the Department for Education's statistics and of
 * the Local Authority Interactive Tool, the errors that spreadsheets leave behind, and the words
 * that people type. None of them is a nought.
 */
public enum Absence {
    BLANK("left blank", ""),
    SUPPRESSED(
            "suppressed, because a small number could identify somebody", "c", "*", "suppressed"),
    NOT_AVAILABLE("not available", "x", ":", "-", "–", "—", "..", "...", "#n/a", "not available"),
    NOT_APPLICABLE("not applicable", "z", "n/a", "na", "not applicable"),
    LOW_RELIABILITY("withheld, because it is not reliable", "u"),
    ROUNDS_TO_NOUGHT("too low to show: it rounds to nought", "k", "low"),
    NOT_KNOWN("not known", "not known", "unknown", "tbc", "?"),
    NOT_RECORDED("not recorded", "not recorded", "not collected", "no data");

    private static final Pattern FEWER_THAN =
            Pattern.compile("(<|fewer than|less than|under)\\s*\\d+");

    private final String words;
    private final List<String> symbols;

    Absence(String words, String... symbols) {
        this.words = words;
        this.symbols = List.of(symbols);
    }

    /** The reason, to follow "not recorded:" in a sentence. */
    public String words() {
        return words;
    }

    /** The absence that a cell's text stands for, or nothing where the text is something else. */
    public static Optional<Absence> of(String text) {
        var given = text.strip().toLowerCase(Locale.UK);
        if (FEWER_THAN.matcher(given).matches()) {
            return Optional.of(SUPPRESSED);
        }
        return Arrays.stream(values())
                .filter(absence -> absence.symbols.contains(given))
                .findFirst();
    }
}
