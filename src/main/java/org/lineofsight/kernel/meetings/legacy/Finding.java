package org.lineofsight.kernel.meetings.legacy;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Quoracy;

/** What the comparison of a tick with the facts comes to. */
public enum Finding {
    FLAG_SAYS_NOT("Ticked “not quorate”, was quorate", "red"),
    FLAG_SAYS_YES("Ticked “quorate”, was not", "red"),
    CANNOT_BE_KNOWN("Cannot be known", "yellow"),
    NOTHING_TICKED("Nothing ticked", "grey"),
    AGREES("Tick and facts agree", "green");

    private final String label;
    private final String tag;

    Finding(String label, String tag) {
        this.label = label;
        this.tag = tag;
    }

    static Finding of(@Nullable Boolean flag, Quoracy.Verdict verdict) {
        if (verdict == Quoracy.Verdict.NOT_KNOWN) {
            return CANNOT_BE_KNOWN;
        }
        if (flag == null) {
            return NOTHING_TICKED;
        }
        if (flag == (verdict == Quoracy.Verdict.QUORATE)) {
            return AGREES;
        }
        return flag ? FLAG_SAYS_YES : FLAG_SAYS_NOT;
    }

    /** Absent for anything that is none. */
    static @Nullable Finding of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String label() {
        return label;
    }

    public String tag() {
        return tag;
    }
}
