package org.lineofsight.pathway.practicetools.tool;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.PersonSearch;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * Which tool, and about whom, as typed.
 *
 * @param kind a {@link ToolKind}, or CHRONOLOGY
 * @param child the id of a person's record, or "new" for a child who is typed in
 * @param birth DATE, EXPECTED, AGE or NOT_KNOWN
 * @param match after the search: the id of a record that is the same child, or "none"
 * @param record the case record beside which it is started; absent where there is none
 */
public record StartForm(
        @Nullable String kind,
        @Nullable String child,
        @Nullable String given,
        @Nullable String family,
        @Nullable String birth,
        @Nullable TypedDate born,
        @Nullable TypedDate expected,
        @Nullable String age,
        @Nullable String band,
        @Nullable String match,
        @Nullable String record) {

    private static final String NEW = "new";

    static StartForm beside(@Nullable String record) {
        return new StartForm(null, null, null, null, null, null, null, null, null, null, record);
    }

    @Nullable UUID caseRecord() {
        return uuid(record);
    }

    @Nullable ToolKind tool() {
        for (var each : ToolKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    boolean isChronology() {
        return "CHRONOLOGY".equals(kind);
    }

    @Nullable AgeBand ageBand() {
        for (var each : AgeBand.values()) {
            if (each.name().equals(band)) {
                return each;
            }
        }
        return null;
    }

    /** The record of a child who is known already; absent for one who is typed in. */
    @Nullable PersonRecordId known() {
        var id = uuid(child);
        if (id == null && NEW.equals(child) || child == null) {
            id = uuid(match);
        }
        return id == null ? null : new PersonRecordId(id);
    }

    /** Whether the person has said that none of the records found is this child. */
    boolean noneMatches() {
        return "none".equals(match);
    }

    PersonName name() {
        return new PersonName(text(given), text(family));
    }

    Birth when(LocalDate today) {
        return switch (text(birth)) {
            case "DATE" -> date(born) == null ? Birth.NOT_KNOWN : Birth.on(notNull(date(born)));
            case "EXPECTED" ->
                    date(expected) == null
                            ? Birth.NOT_KNOWN
                            : new Birth.Expected(notNull(date(expected)), null);
            case "AGE" -> new Birth.Estimated(years(), today);
            default -> Birth.NOT_KNOWN;
        };
    }

    PersonSearch search(LocalDate today) {
        return PersonSearch.by(name(), when(today));
    }

    void check(boolean hasChildren, Errors errors) {
        if (tool() == null && !isChronology()) {
            errors.rejectValue("kind", "start.kind", "Choose a tool");
        }
        if (tool() == ToolKind.DAY && ageBand() == null) {
            errors.rejectValue("band", "start.band", "Choose the age band");
        }
        if (uuid(child) != null) {
            return;
        }
        if (hasChildren && child == null) {
            errors.rejectValue("child", "start.child", "Choose the child it is about");
            return;
        }
        if (!name().known()) {
            errors.rejectValue(
                    "given", "start.name", "Enter a name, or what the family calls the child");
        }
        switch (text(birth)) {
            case "DATE" -> date(born, "born", "Date of birth", errors);
            case "EXPECTED" -> date(expected, "expected", "Expected date", errors);
            case "AGE" -> {
                if (!text(age).matches("\\d{1,2}")) {
                    errors.rejectValue("age", "start.age", "Enter the age in years, such as 4");
                }
            }
            case "NOT_KNOWN" -> {}
            default ->
                    errors.rejectValue(
                            "birth", "start.birth", "Choose what is known of the date of birth");
        }
    }

    private static void date(@Nullable TypedDate typed, String field, String what, Errors errors) {
        if (typed == null || typed.isEmpty()) {
            errors.rejectValue(field, "start.date", "Enter the date");
        } else {
            typed.problem(what).ifPresent(words -> errors.rejectValue(field, "start.date", words));
        }
    }

    private int years() {
        return text(age).matches("\\d{1,2}") ? Integer.parseInt(text(age)) : 0;
    }

    private static @Nullable LocalDate date(@Nullable TypedDate typed) {
        return typed == null ? null : typed.toDate().orElse(null);
    }

    private static LocalDate notNull(@Nullable LocalDate date) {
        return java.util.Objects.requireNonNull(date);
    }

    static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "StartForm";
    }
}
