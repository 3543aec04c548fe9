package org.lineofsight.partnership.actionplan;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/**
 * What people are told of the action plan, in sentences that count, and name nobody and nothing.
 */
public enum ActionPlanNews implements News {
    THIS_WEEK(
            "Actions of your agency in the partnership’s plan: %d due within 14 days, %d late, %d to be accepted or returned, %d waiting to be checked",
            """
            Your agency’s actions in the partnership’s plan, this week:

            Due within 14 days: %d
            Late: %d
            To be accepted or returned by your agency: %d
            Done, and waiting to be checked by somebody else: %d\
            """);

    private final String notice;
    private final String letter;

    ActionPlanNews(String notice, String letter) {
        this.notice = notice;
        this.letter = letter;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Optional<String> letter() {
        return Optional.of(letter);
    }
}
