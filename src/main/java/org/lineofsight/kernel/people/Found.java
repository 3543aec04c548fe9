package org.lineofsight.kernel.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whom a search found.
 *
 * @param people those whose names fit best first, fifty at most
 * @param more whether there were more
 */
public record Found(List<One> people, boolean more) {

    public static final Found NOBODY = new Found(List.of(), false);

    /**
     * One of them.
     *
     * @param reasons why, in words: "Name begins so", "Another name: Amy Bell", "Date of birth"
     */
    public record One(PersonRecord record, List<String> reasons) {

        @Override
        public String toString() {
            return "One[" + record.id() + "]";
        }
    }

    public Found {
        people = List.copyOf(people);
    }

    /** The records with the reasons why they were found. */
    static Found of(Sought sought, List<PersonRecord> records, boolean more) {
        return new Found(
                records.stream()
                        .map(record -> new Fit(record, closestName(sought, record)))
                        .sorted(
                                Comparator.comparing((Fit fit) -> fit.name.how)
                                        .thenComparing(fit -> fit.record.name().familyFirst()))
                        .map(fit -> new One(fit.record, reasons(sought, fit)))
                        .toList(),
                more);
    }

    /** How a name answers what was typed, the closest first. */
    private enum How {
        SAME("Name"),
        BEGINS("Name begins so"),
        SOUNDS("Name sounds like it");

        private final String words;

        How(String words) {
            this.words = words;
        }
    }

    private record NameFit(PersonName name, How how) {}

    private record Fit(PersonRecord record, NameFit name) {}

    private static NameFit closestName(Sought sought, PersonRecord record) {
        var names = new ArrayList<PersonName>();
        names.add(record.name());
        names.addAll(record.details().aliases());
        return names.stream()
                .map(name -> new NameFit(name, how(sought, name)))
                .min(Comparator.comparing(NameFit::how))
                .orElseThrow();
    }

    private static How how(Sought sought, PersonName name) {
        var given = NameKey.of(name.given());
        var family = NameKey.of(name.family());
        var words = new ArrayList<>(List.of((given + " " + family).split(" ")));
        words.add(given.replace(" ", ""));
        words.add(family.replace(" ", ""));
        if (words.containsAll(sought.names())) {
            return How.SAME;
        }
        return sought.names().stream()
                        .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)))
                ? How.BEGINS
                : How.SOUNDS;
    }

    private static List<String> reasons(Sought sought, Fit fit) {
        var reasons = new ArrayList<String>();
        var details = fit.record.details();
        if (sought.number() != null) {
            details.identifiers().stream()
                    .filter(each -> each.comparable().equals(sought.number()))
                    .map(each -> each.kind().label())
                    .forEach(reasons::add);
            return reasons;
        }
        if (!sought.names().isEmpty()) {
            var another = !fit.name.name.equals(fit.record.name());
            reasons.add(another ? "Another name: " + fit.name.name.inFull() : fit.name.how.words);
        }
        if (sought.bornFrom() != null) {
            reasons.add(
                    switch (details.birth()) {
                        case Birth.Born born ->
                                sought.bornFrom().equals(sought.bornTo())
                                        ? "Date of birth"
                                        : "Year of birth";
                        case Birth.Expected expected -> "Expected about then";
                        case Birth.Estimated estimated -> "Estimated age";
                        case Birth.NotKnown() -> "Date of birth not known";
                    });
        }
        if (sought.postcode() != null) {
            reasons.add("Postcode");
        }
        return reasons;
    }
}
