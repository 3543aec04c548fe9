package org.lineofsight.pathway.practicetools;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What practice tools tell people, in sentences that name nobody. */
public enum PracticeToolsNews implements News {
    INVITED(
            "You are invited to add what you know to a chronology",
            "You are invited to add what your agency knows to a record."),
    INVITATION_ANSWERED("Somebody you invited has added to a chronology all that they know", null);

    private final String notice;
    private final @Nullable String letter;

    PracticeToolsNews(String notice, @Nullable String letter) {
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
