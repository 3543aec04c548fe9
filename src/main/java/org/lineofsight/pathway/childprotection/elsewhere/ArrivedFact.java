package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact as an extract reports it: dates and code values, never anybody’s words.
 *
 * @param key its number in the council’s system, or what stands for one
 * @param endedOn absent while it goes on, and for what happens on a day
 * @param wholeSince when all of it began, where this is one part of it; else absent
 * @param codes "Latest category: Neglect"; empty where the extract says no more
 */
public record ArrivedFact(
        String councilNumber,
        FactKind kind,
        String key,
        LocalDate on,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate wholeSince,
        List<String> codes) {

    public ArrivedFact {
        codes = List.copyOf(codes);
    }

    @Override
    public String toString() {
        return "ArrivedFact[" + kind + "]";
    }
}
