package org.lineofsight.kernel.people;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number that somebody said is this person's. Kept as it was written, right or wrong; does not
 * print.
 *
 * @param saidBy who said so: "school records", "mother", "red book"
 * @param saidOn when; absent where that is not known
 */
public record Identifier(
        IdentifierKind kind, String value, String saidBy, @Nullable LocalDate saidOn) {

    public Identifier {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("An identifier that is not known is not recorded");
        }
    }

    /**
     * What the reader should look at again; never a reason to refuse. Empty where nothing looks
     * wrong.
     */
    public List<String> doubts() {
        return CheckDigits.doubts(kind, comparable());
    }

    /** Given to a pupil for a time, until their own is known. */
    public boolean temporary() {
        return kind == IdentifierKind.UPN && CheckDigits.temporaryUpn(comparable());
    }

    /** For a page whose reader may see it: an NHS number in threes and four, others as written. */
    public String inFull() {
        var digits = comparable();
        return kind == IdentifierKind.NHS_NUMBER && digits.matches("\\d{10}")
                ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
                : value;
    }

    /** Without the spaces, dashes and small letters that people put in. */
    public String comparable() {
        var plain = Normalizer.normalize(value, Normalizer.Form.NFKC);
        return kind == IdentifierKind.LOCAL
                ? plain.toUpperCase(Locale.UK)
                : plain.replaceAll("[\\s\\p{Pd}.]", "").toUpperCase(Locale.UK);
    }

    @Override
    public String toString() {
        return kind + " ***";
    }
}
