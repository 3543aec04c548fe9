package org.lineofsight.platform.web;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: "14:05", "14.05", "2:05pm", "2pm". */
public final class TypedTime {

    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:[:.]?(\\d{2}))?\\s*(am|pm)?", Pattern.CASE_INSENSITIVE);

    private TypedTime() {}

    /** The time, or nothing when none is typed or it is none. */
    public static Optional<LocalTime> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var found = TIME.matcher(typed.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var minutes = found.group(2);
        var half = found.group(3);
        if (minutes == null && half == null) {
            return Optional.empty();
        }
        try {
            var hour = Integer.parseInt(found.group(1));
            if (half != null && (hour < 1 || hour > 12)) {
                return Optional.empty();
            }
            if (half != null) {
                hour = hour % 12 + (half.toLowerCase(Locale.UK).equals("pm") ? 12 : 0);
            }
            return Optional.of(LocalTime.of(hour, minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As {@link #parse} reads it again: "14:05". */
    public static String typed(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
