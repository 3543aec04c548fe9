package org.lineofsight.partnership.yearlyreport.report;

import java.util.List;
import org.lineofsight.partnership.dataset.Wording;

/**
 * Whether more of something is better, worse, or neither. Where nobody has said, the report does
 * not judge.
 */
public enum Polarity {
    HIGHER_IS_BETTER("higher is better"),
    LOWER_IS_BETTER("lower is better"),
    NEITHER("neither up nor down is better in itself"),
    NOT_STATED("which way is better was not stated");

    private static final List<String> DONE_IN_TIME_OR_WELL =
            List.of(
                    "within 72 hours",
                    "within one working day",
                    "within 45 working days",
                    "within timescale",
                    "completed on time",
                    "in suitable accommodation",
                    "in education, employment or training",
                    "assessments completed by partner agencies");

    private static final List<String> CAME_BACK =
            List.of("re-referral", "second or subsequent", "cancelled", "dropped calls");

    private final String words;

    Polarity(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /**
     * @param stated the return's own {@code polarity} column, in the words of the Local Authority
     *     Interactive Tool: high, low or -
     */
    static Polarity of(String indicator, String stated) {
        return switch (Wording.plain(stated)) {
            case "high", "higher", "higher is better", "up" -> HIGHER_IS_BETTER;
            case "low", "lower", "lower is better", "down" -> LOWER_IS_BETTER;
            case "-", "none", "neither" -> NEITHER;
            default -> ofName(Wording.plain(indicator));
        };
    }

    private static Polarity ofName(String indicator) {
        if (DONE_IN_TIME_OR_WELL.stream().anyMatch(indicator::contains)) {
            return HIGHER_IS_BETTER;
        }
        return CAME_BACK.stream().anyMatch(indicator::contains) ? LOWER_IS_BETTER : NOT_STATED;
    }
}
