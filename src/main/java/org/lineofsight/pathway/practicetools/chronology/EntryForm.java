package org.lineofsight.pathway.practicetools.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * An entry as typed.
 *
 * @param known ON (a day, a month or a year), ABOUT (the same, roughly), BETWEEN or NOT_KNOWN
 * @param date the day; without the day a month, with the year alone a year
 * @param until for BETWEEN, the second date
 * @param people places, as text
 * @param source the name of an agency, or OTHER
 * @param otherSource where it is OTHER
 * @param reason for a correction
 */
public record EntryForm(
        @Nullable String known,
        @Nullable TypedDate date,
        @Nullable TypedDate until,
        @Nullable String happened,
        @Nullable String impact,
        @Nullable List<String> people,
        @Nullable String significant,
        @Nullable String source,
        @Nullable String otherSource,
        @Nullable String document,
        @Nullable String who,
        @Nullable String reason) {

    private static final String OTHER = "OTHER";

    static EntryForm empty(@Nullable String agency) {
        return new EntryForm(
                null, null, null, null, null, List.of(), null, agency, null, null, null, null);
    }

    /** As it was when it was last saved. */
    static EntryForm from(Map<String, List<String>> typed) {
        return new EntryForm(
                first(typed, "known"),
                date(typed, "date"),
                date(typed, "until"),
                first(typed, "happened"),
                first(typed, "impact"),
                typed.getOrDefault("people", List.of()),
                first(typed, "significant"),
                first(typed, "source"),
                first(typed, "otherSource"),
                first(typed, "document"),
                first(typed, "who"),
                first(typed, "reason"));
    }

    /** As the entry stands, to be corrected. */
    static EntryForm of(Entry entry, List<String> agencies) {
        var when = entry.when();
        var listed = agencies.contains(entry.sourceAgency());
        return new EntryForm(
                when.exactness() == HappenedOn.Exactness.NOT_KNOWN
                        ? "NOT_KNOWN"
                        : when.exactness() == HappenedOn.Exactness.BETWEEN
                                ? "BETWEEN"
                                : when.roughly() ? "ABOUT" : "ON",
                switch (when.exactness()) {
                    case DAY, BETWEEN -> TypedDate.of(Objects.requireNonNull(when.earliest()));
                    case MONTH -> {
                        var month = Objects.requireNonNull(when.earliest());
                        yield new TypedDate(null, "" + month.getMonthValue(), "" + month.getYear());
                    }
                    case YEAR ->
                            new TypedDate(
                                    null,
                                    null,
                                    "" + Objects.requireNonNull(when.earliest()).getYear());
                    case NOT_KNOWN -> null;
                },
                when.exactness() == HappenedOn.Exactness.BETWEEN
                        ? TypedDate.of(Objects.requireNonNull(when.latest()))
                        : null,
                entry.happened(),
                entry.impact(),
                entry.people().stream().map(String::valueOf).toList(),
                entry.significant() ? "yes" : null,
                listed ? entry.sourceAgency() : OTHER,
                listed ? null : entry.sourceAgency(),
                entry.sourceDocument(),
                entry.sourceWho(),
                null);
    }

    void check(Errors errors) {
        try {
            when();
        } catch (RuleBroken broken) {
            errors.rejectValue(
                    Objects.requireNonNullElse(broken.field(), "date"),
                    broken.code(),
                    broken.words());
        }
    }

    /** Only for a form without errors. */
    EnterEvent.Told told() {
        var places = new ArrayList<Integer>();
        for (var each : people == null ? List.<String>of() : people) {
            if (each.matches("\\d{1,4}")) {
                places.add(Integer.valueOf(each));
            }
        }
        return new EnterEvent.Told(
                when(),
                text(happened),
                blankIsAbsent(impact),
                places,
                "yes".equals(significant),
                OTHER.equals(source) ? text(otherSource) : text(source),
                blankIsAbsent(document),
                blankIsAbsent(who));
    }

    private HappenedOn when() {
        return switch (text(known)) {
            case "ON" -> exact(date);
            case "ABOUT" -> exact(date).about();
            case "BETWEEN" -> {
                var first = exact(date);
                var last = exact(until, "until");
                var from = Objects.requireNonNull(first.earliest());
                var to = Objects.requireNonNull(last.latest());
                ChronologyRules.theFirstDateIsTheEarlier(from, to);
                yield HappenedOn.between(from, to);
            }
            case "NOT_KNOWN" -> HappenedOn.NOT_KNOWN;
            default ->
                    throw new RuleBroken(
                            "chronology.known", "known", "Choose how sure the date is");
        };
    }

    private static HappenedOn exact(@Nullable TypedDate typed) {
        return exact(typed, "date");
    }

    private static HappenedOn exact(@Nullable TypedDate typed, String field) {
        if (typed == null || typed.isEmpty()) {
            throw new RuleBroken(
                    "chronology.date", field, "Enter the date, or the month and year, or the year");
        }
        var day = text(typed.day());
        var month = text(typed.month());
        var real =
                new TypedDate(
                        day.isEmpty() ? "1" : day, month.isEmpty() ? "1" : month, typed.year());
        var problem = real.problem("The date");
        if (problem.isPresent() || !day.isEmpty() && month.isEmpty()) {
            throw new RuleBroken(
                    "chronology.date", field, problem.orElse("The date must include a month"));
        }
        LocalDate date = real.toDate().orElseThrow();
        return day.isEmpty()
                ? month.isEmpty()
                        ? HappenedOn.year(date.getYear())
                        : HappenedOn.month(YearMonth.from(date))
                : HappenedOn.day(date);
    }

    private static @Nullable TypedDate date(Map<String, List<String>> typed, String name) {
        return new TypedDate(
                first(typed, name + ".day"),
                first(typed, name + ".month"),
                first(typed, name + ".year"));
    }

    private static @Nullable String first(Map<String, List<String>> typed, String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static @Nullable String blankIsAbsent(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }

    @Override
    public String toString() {
        return "EntryForm";
    }
}
