package org.lineofsight.exchange.flags.use;

import java.time.LocalDate;
import org.lineofsight.platform.rules.Basis;

/** When look-ups without an attendance are worth a question. */
final class UseRules {

    private static final String LOCAL = "Flags for unscheduled care, edition 1 (local)";

    private UseRules() {}

    /** The odd mistake is no pattern, however few look-ups there were. */
    @Basis(LOCAL + ": more than five, and more than a tenth of all, are asked about")
    static boolean isWorthAQuestion(int withoutAttendance, int all) {
        return withoutAttendance > 5 && withoutAttendance * 10 > all;
    }

    @Basis(LOCAL + ": use is looked at over a month")
    static LocalDate countedSince(LocalDate today) {
        return today.minusDays(30);
    }
}
