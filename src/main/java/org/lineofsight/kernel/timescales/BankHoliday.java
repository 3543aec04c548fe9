package org.lineofsight.kernel.timescales;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A bank holiday of England and Wales, as GOV.UK publishes it.
 *
 * @param date the day on which it is observed, so a substitute day where the feast falls on a
 *     weekend
 * @param title the name, for example "Early May bank holiday"
 * @param notes what GOV.UK adds, for example "Substitute day"; empty where it adds nothing
 */
public record BankHoliday(LocalDate date, String title, String notes) {

    public BankHoliday {
        Objects.requireNonNull(date);
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
    }

    /** The title with the note, as on a calendar: "Boxing Day (substitute day)". */
    public String inWords() {
        return notes.isBlank()
                ? title
                : title + " (" + notes.substring(0, 1).toLowerCase() + notes.substring(1) + ")";
    }
}
