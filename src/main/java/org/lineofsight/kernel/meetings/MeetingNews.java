package org.lineofsight.kernel.meetings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What people are told of meetings, in sentences that name nobody. */
enum MeetingNews implements News {
    INVITED("You are asked to a meeting", "You are asked to a meeting. Please reply."),
    CHAIRS("You chair a meeting", "You are asked to chair a meeting."),
    MOVED("A meeting you are asked to has another time or place", "A meeting has been moved."),
    CANCELLED("A meeting you are asked to is cancelled", "A meeting has been cancelled."),
    LET_GO(
            "You are no longer asked to a meeting",
            "You are no longer asked to a meeting that you were asked to."),
    REPLIED("Somebody has replied about a meeting you called or chair", null);

    private final String notice;
    private final @Nullable String letter;

    MeetingNews(String notice, @Nullable String letter) {
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
