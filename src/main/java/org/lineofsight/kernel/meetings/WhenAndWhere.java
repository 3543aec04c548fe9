package org.lineofsight.kernel.meetings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.TypedDate;
import org.lineofsight.platform.web.TypedTime;
import org.springframework.validation.Errors;

/**
 * When and where a meeting is, as typed. Its questions are {@code meetings/when.jte}; a form that
 * has them holds one of these as {@code when}.
 */
public record WhenAndWhere(
        @Valid @Nullable TypedDate on,
        @Nullable String at,
        @Nullable String minutes,
        @Size(max = 300, message = "Where must be 300 characters or fewer") @Nullable String place,
        @Size(max = 500, message = "How to join must be 500 characters or fewer") @Nullable String joining) {

    /** How long meetings take, in minutes. */
    public static final List<Option> LENGTHS =
            List.of(
                    Option.of("30", "30 minutes"),
                    Option.of("45", "45 minutes"),
                    Option.of("60", "1 hour"),
                    Option.of("90", "1 hour 30 minutes"),
                    Option.of("120", "2 hours"),
                    Option.of("180", "3 hours"));

    public WhenAndWhere {
        on = on == null ? TypedDate.empty() : on;
    }

    public static WhenAndWhere empty() {
        return new WhenAndWhere(null, null, "60", null, null);
    }

    public static WhenAndWhere of(Meeting meeting) {
        return new WhenAndWhere(
                TypedDate.of(InWords.dayOf(meeting.startsAt())),
                TypedTime.typed(meeting.startsAt().atZone(TimeConfiguration.LONDON).toLocalTime()),
                "" + Duration.between(meeting.startsAt(), meeting.endsAt()).toMinutes(),
                meeting.place(),
                meeting.joining());
    }

    /** Puts what is missing or no time beside its question. */
    public void check(Errors errors) {
        if (day().isEmpty()) {
            errors.rejectValue(
                    "when.on",
                    "date",
                    Objects.requireNonNull(on)
                            .problem("The day")
                            .orElse("Enter the day, such as 27 3 2026"));
        }
        if (TypedTime.parse(at).isEmpty()) {
            errors.rejectValue("when.at", "time", "Enter the time it starts, like 14:05 or 2pm");
        }
        if (LENGTHS.stream().noneMatch(length -> length.value().equals(minutes))) {
            errors.rejectValue("when.minutes", "minutes", "Choose how long it takes");
        }
        if (text(place) == null && text(joining) == null) {
            errors.rejectValue(
                    "when.place", "place", "Write where it is held, or below how to join");
        }
    }

    private Optional<LocalDate> day() {
        return on == null ? Optional.empty() : on.toDate();
    }

    /** When it was {@link #check checked}. */
    public Instant startsAt() {
        return day().orElseThrow()
                .atTime(TypedTime.parse(at).orElseThrow())
                .atZone(TimeConfiguration.LONDON)
                .toInstant();
    }

    /** When it was {@link #check checked}. */
    public Instant endsAt() {
        return startsAt().plus(Duration.ofMinutes(Long.parseLong(Objects.requireNonNull(minutes))));
    }

    public @Nullable String placeText() {
        return text(place);
    }

    public @Nullable String joiningText() {
        return text(joining);
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
