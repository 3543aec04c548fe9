package org.lineofsight.assurance.policies;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What people are told of policies, in sentences that name none. */
public enum PolicyNews implements News {
    COMMENT(
            "Your agency is asked to comment on a policy",
            "Your agency is asked to comment on a policy of the partnership."),
    TELL_STAFF(
            "A policy is published. Tell your staff, and confirm it",
            "A policy of the partnership is published. Please tell your staff, and confirm it."),
    COMMENTED("An agency has commented on a policy", null);

    private final String notice;
    private final @Nullable String letter;

    PolicyNews(String notice, @Nullable String letter) {
        this.notice = notice;
        this.letter = letter;
    }

    @Override
    public String notice() {
        return notice;
    }

    @Override
    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }
}
