package org.lineofsight.kernel.meetings.minutes;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/** What people are told of minutes, in sentences that name nobody. */
enum MinutesNews implements News {
    RELEASED("Minutes of a meeting are here for you to read", "There are minutes for you to read."),
    CORRECTED(
            "Minutes of a meeting were put right: please read the new ones",
            "Minutes you were sent were put right."),
    REMINDED(
            "Minutes of a meeting still wait for you to read them",
            "There are minutes that you have not opened yet."),
    RECALLED(
            "Minutes that were sent to you were taken back",
            "Something that was sent to you was taken back.");

    private final String notice;
    private final String letter;

    MinutesNews(String notice, String letter) {
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
