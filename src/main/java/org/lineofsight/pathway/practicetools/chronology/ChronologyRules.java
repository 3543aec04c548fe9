package org.lineofsight.pathway.practicetools.chronology;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What an entry must have. Little: what is not known is said to be not known. */
final class ChronologyRules {

    private static final int LONGEST = 20_000;

    private ChronologyRules() {}

    @Basis("Local rule: a chronology tells of what has been")
    static void itHasHappened(HappenedOn when, LocalDate today) {
        var earliest = when.earliest();
        if (earliest != null && earliest.isAfter(today)) {
            throw new RuleBroken(
                    "chronology.past", "date", "The date must be today or in the past");
        }
    }

    @Basis("Local rule: the first of two dates is the earlier")
    static void theFirstDateIsTheEarlier(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new RuleBroken(
                    "chronology.between", "until", "The second date must be after the first");
        }
    }

    @Basis("Herefordshire yearly report 2023-24: Multi-Agency Chronology Tool")
    static void somethingHappened(String happened) {
        if (happened.isBlank() || happened.length() > LONGEST) {
            throw new RuleBroken(
                    "chronology.happened",
                    "happened",
                    "Write what happened, in 20,000 characters or fewer");
        }
    }

    @Basis("Local rule: an entry without a source is hearsay")
    static void itHasASource(String agency) {
        if (agency.isBlank() || agency.length() > 200) {
            throw new RuleBroken(
                    "chronology.source", "source", "Choose the agency it is known from");
        }
    }

    @Basis("Local rule: an entry is corrected or withdrawn in the open, with the reason")
    static void aCorrectionSaysWhy(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RuleBroken(
                    "chronology.correction", "reason", "Say what was wrong with the entry");
        }
    }

    @Basis("Local rule: an entry is put right by who made it, or by who keeps the chronology")
    static void itIsTheirsToCorrect(UUID enteredBy, UUID author, UUID account) {
        if (!account.equals(enteredBy) && !account.equals(author)) {
            throw new RuleBroken(
                    "chronology.theirs",
                    "reason",
                    "Somebody else made this entry. Ask them, or whoever began the chronology");
        }
    }

    @Basis("Local rule: names that are to be replaced have to be known")
    static void somebodyIsNamed(Person person) {
        if (person.name().isBlank()) {
            throw new RuleBroken("chronology.name", "given", "Enter a name");
        }
    }
}
