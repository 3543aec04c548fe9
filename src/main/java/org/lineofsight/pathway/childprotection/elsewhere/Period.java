package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.platform.time.InWords;

/**
 * From when to when something was, as one side has it.
 *
 * @param to absent while it goes on
 * @param category of a child protection plan; absent for anything else, and where it is not known
 */
record Period(LocalDate from, @Nullable LocalDate to, @Nullable CategoryOfAbuse category) {

    static Period of(LocalDate from, @Nullable LocalDate to, @Nullable String category) {
        return new Period(from, to, category == null ? null : CategoryOfAbuse.valueOf(category));
    }

    boolean overlaps(Period other) {
        return (to == null || !other.from.isAfter(to))
                && (other.to == null || !from.isAfter(other.to));
    }

    /** A category that one side does not know contradicts nothing. */
    boolean differs(Period other) {
        return !from.equals(other.from)
                || !Objects.equals(to, other.to)
                || (category != null && other.category != null && category != other.category);
    }

    boolean goesOnOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    String inWords() {
        return InWords.dateWithoutWeekday(from)
                + (to == null ? " and going on" : " to " + InWords.dateWithoutWeekday(to))
                + (category == null ? "" : ", " + category.label());
    }
}
