package org.lineofsight.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The row after which a list goes on, as its link to more names it.
 *
 * @param <T> what the list is ordered by
 * @param by absent at the list’s beginning
 * @param id of the row, since several may be alike in what they are ordered by
 */
public record Place<T>(@Nullable T by, @Nullable UUID id) {

    private static final String BETWEEN = "~";

    /**
     * @param code absent for the beginning, to which an address that somebody has changed leads too
     */
    public static Place<OffsetDateTime> ofMoment(@Nullable String code) {
        return of(code, text -> Instant.parse(text).atOffset(ZoneOffset.UTC));
    }

    /**
     * @param code absent for the beginning, to which an address that somebody has changed leads too
     */
    public static Place<LocalDate> ofDay(@Nullable String code) {
        return of(code, LocalDate::parse);
    }

    public static String code(Instant moment, UUID id) {
        return moment + BETWEEN + id;
    }

    public static String code(LocalDate day, UUID id) {
        return day + BETWEEN + id;
    }

    private static <T> Place<T> of(@Nullable String code, Function<String, T> read) {
        if (code != null) {
            try {
                var parts = code.split(BETWEEN, 2);
                return new Place<>(read.apply(parts[0]), UUID.fromString(parts[1]));
            } catch (RuntimeException e) {
                // falls to the beginning
            }
        }
        return new Place<>(null, null);
    }
}
