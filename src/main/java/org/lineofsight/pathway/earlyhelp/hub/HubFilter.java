package org.lineofsight.pathway.earlyhelp.hub;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts the list shows; kept in the address. An unknown value filters nothing.
 *
 * @param answered those that were answered, rather than those that wait
 * @param late only those whose answer came, or is, after the 72 hours
 * @param month received in that month of the calendar, in London
 */
record HubFilter(
        boolean answered,
        boolean late,
        @Nullable Channel channel,
        @Nullable HubOutcome outcome,
        @Nullable AskerKind asker,
        @Nullable YearMonth month) {

    /** Where the next page begins: after this due moment and id. */
    record After(Instant due, UUID id) {

        /** A key that is none of ours begins at the beginning. */
        static @Nullable After of(@Nullable String key) {
            if (key == null || !key.contains("_")) {
                return null;
            }
            try {
                var parts = key.split("_", 2);
                return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeException | IllegalArgumentException e) {
                return null;
            }
        }
    }

    static final HubFilter WAITING = new HubFilter(false, false, null, null, null, null);

    static HubFilter of(
            @Nullable String answered,
            @Nullable String late,
            @Nullable String channel,
            @Nullable String outcome,
            @Nullable String asker,
            @Nullable String month) {
        return new HubFilter(
                "yes".equals(answered),
                "yes".equals(late),
                named(Channel.values(), channel),
                named(HubOutcome.values(), outcome),
                named(AskerKind.values(), asker),
                month(month));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        for (var each : values) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    HubFilter withChannel(@Nullable Channel other) {
        return new HubFilter(answered, late, other, outcome, asker, month);
    }

    HubFilter withLate(boolean only) {
        return new HubFilter(answered, only, channel, outcome, asker, month);
    }

    String address() {
        var query = new StringBuilder();
        if (answered) {
            query.append("&answered=yes");
        }
        if (late) {
            query.append("&late=yes");
        }
        if (channel != null) {
            query.append("&channel=").append(channel);
        }
        if (outcome != null) {
            query.append("&outcome=").append(outcome);
        }
        if (asker != null) {
            query.append("&asker=").append(asker);
        }
        if (month != null) {
            query.append("&month=").append(month);
        }
        return query.isEmpty() ? "/early-help" : "/early-help?" + query.substring(1);
    }
}
