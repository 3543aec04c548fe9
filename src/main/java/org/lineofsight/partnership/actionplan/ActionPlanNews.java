package org.lineofsight.partnership.actionplan;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/** What people are told of the action plan, in sentences that name nobody and nothing. */
public enum ActionPlanNews implements News {
    THIS_WEEK(
            "Actions of your agency are due soon, late or returned. See how many",
            "Actions of the partnership’s plan that are your agency’s are due soon, late or returned.");

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
