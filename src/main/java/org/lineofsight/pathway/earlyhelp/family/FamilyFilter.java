package org.lineofsight.pathway.earlyhelp.family;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which families a list shows; kept in the address. An unknown value filters nothing.
 *
 * @param stage absent for all that are open
 * @param all closed ones too, where no stage is chosen
 * @param agency the key worker's
 * @param drifted only those whose review is late
 * @param planned only those with a plan under way
 * @param assessed only those with a completed assessment, by {@code assessor} where one is named
 * @param step UP or DOWN: only those that took such a step
 */
public record FamilyFilter(
        @Nullable Stage stage,
        boolean all,
        @Nullable UUID agency,
        @Nullable CloseReason reason,
        boolean drifted,
        boolean planned,
        boolean assessed,
        @Nullable UUID assessor,
        @Nullable String step) {

    static final FamilyFilter OPEN =
            new FamilyFilter(null, false, null, null, false, false, false, null, null);

    static final FamilyFilter DRIFTED =
            new FamilyFilter(null, false, null, null, true, false, false, null, null);

    static FamilyFilter of(Map<String, String> asked) {
        var step = asked.get("step");
        return new FamilyFilter(
                named(Stage.values(), asked.get("stage")),
                "all".equals(asked.get("stage")),
                id(asked.get("agency")),
                named(CloseReason.values(), asked.get("reason")),
                "yes".equals(asked.get("late")),
                "yes".equals(asked.get("plan")),
                "yes".equals(asked.get("assessed")),
                id(asked.get("assessor")),
                "UP".equals(step) || "DOWN".equals(step) ? step : null);
    }

    FamilyFilter withStage(@Nullable Stage other) {
        return new FamilyFilter(
                other, false, agency, reason, drifted, planned, assessed, assessor, step);
    }

    String address() {
        var query = new StringBuilder();
        if (stage != null || all) {
            query.append("&stage=").append(stage == null ? "all" : stage);
        }
        if (agency != null) {
            query.append("&agency=").append(agency);
        }
        if (reason != null) {
            query.append("&reason=").append(reason);
        }
        if (drifted) {
            query.append("&late=yes");
        }
        if (planned) {
            query.append("&plan=yes");
        }
        if (assessed) {
            query.append("&assessed=yes");
        }
        if (assessor != null) {
            query.append("&assessor=").append(assessor);
        }
        if (step != null) {
            query.append("&step=").append(step);
        }
        return "/early-help/families" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }

    /** Where the next page begins: after this due moment, absent where no clock runs, and id. */
    record After(@Nullable Instant due, UUID id) {

        private static final String NO_CLOCK = "none";

        /** A key that is none of ours begins at the beginning. */
        static @Nullable After of(@Nullable String key) {
            if (key == null || !key.contains("_")) {
                return null;
            }
            try {
                var parts = key.split("_", 2);
                return new After(
                        parts[0].equals(NO_CLOCK) ? null : Instant.parse(parts[0]),
                        UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException e) {
                return null;
            }
        }

        String key() {
            return (due == null ? NO_CLOCK : due) + "_" + id;
        }
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        for (var each : values) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
