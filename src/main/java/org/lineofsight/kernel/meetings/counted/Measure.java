package org.lineofsight.kernel.meetings.counted;

import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Quoracy.Verdict;

/** A number about meetings, with what it counts. */
public enum Measure {
    HELD("Held", "Who came is recorded.", meeting -> meeting.verdict() != null),
    QUORATE("Quorate", "Held, and all whom the quorum needs took part.", of(Verdict.QUORATE)),
    NOT_QUORATE(
            "Not quorate",
            "Held, and somebody whom the quorum needs is recorded as not there.",
            of(Verdict.NOT_QUORATE)),
    NOT_KNOWN(
            "Cannot be told",
            "Held, and of somebody whom the quorum needs nobody recorded whether they came.",
            of(Verdict.NOT_KNOWN)),
    WENT_AHEAD(
            "Went ahead without a quorum",
            "Not quorate, or cannot be told, and decided all the same, for a reason that is written down.",
            CountedMeeting::wentAhead),
    CANCELLED("Cancelled", "Called, and not held.", meeting -> meeting.verdict() == null);

    private final String label;
    private final String definition;
    private final Predicate<CountedMeeting> counts;

    Measure(String label, String definition, Predicate<CountedMeeting> counts) {
        this.label = label;
        this.definition = definition;
        this.counts = counts;
    }

    public String label() {
        return label;
    }

    public String definition() {
        return definition;
    }

    boolean counts(CountedMeeting meeting) {
        return counts.test(meeting);
    }

    String code() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** An inquorate meeting is what one comes for. */
    static Measure of(@Nullable String code) {
        for (var each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return NOT_QUORATE;
    }

    private static Predicate<CountedMeeting> of(Verdict verdict) {
        return meeting -> meeting.is(verdict);
    }
}
