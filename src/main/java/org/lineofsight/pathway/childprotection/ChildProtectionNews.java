package org.lineofsight.pathway.childprotection;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What child protection tells people, in sentences that name nobody. */
public enum ChildProtectionNews implements News {
    RECEIVED(
            "The front door has handed a case over to children’s social care",
            "The front door has handed something over to you."),
    ALLOCATED("A case has been allocated to you", "Something has been allocated to you."),
    AGREED("A manager has agreed what you wrote", null),
    SENT_BACK(
            "A manager has sent back what you wrote, with the reason",
            "Something has come back to you.");

    private final String notice;
    private final @Nullable String letter;

    ChildProtectionNews(String notice, @Nullable String letter) {
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
