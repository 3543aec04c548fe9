package org.lineofsight.pathway.childprotection.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which assessments of those that one may see. */
public enum AssessmentFilter {
    OPEN("Not agreed yet"),
    LATE_FROM_REFERRAL("Late, from the referral"),
    LATE_FROM_START("Late, from the start"),
    EXTENDED("Another day agreed"),
    WITH_MANAGER("To agree"),
    AGREED("Agreed");

    private final String label;

    AssessmentFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    static AssessmentFilter of(@Nullable String code) {
        for (var each : values()) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return OPEN;
    }
}
