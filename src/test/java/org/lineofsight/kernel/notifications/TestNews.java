package org.lineofsight.kernel.notifications;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** News of an invented module. */
public enum TestNews implements News {
    WITH_A_LETTER(
            "The thing that you asked about was answered",
            "There is news about something you asked."),
    WITHOUT_A_LETTER("Somebody looked at the thing", null);

    private final String notice;
    private final @Nullable String letter;

    TestNews(String notice, @Nullable String letter) {
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
