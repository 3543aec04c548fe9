package org.lineofsight.kernel.actions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What people are told of actions, in sentences that name nobody. */
enum ActionNews implements News {
    OFFERED(
            "You are asked to do something. Accept it or return it",
            "You are asked to do something. Please accept or return it."),
    TAKEN_AWAY("Something you were asked to do is somebody else’s now", null),
    ACCEPTED("An action you raised is accepted", null),
    RETURNED(
            "An action you raised is returned. Decide it anew",
            "Something you asked for has been returned to you."),
    DONE("An action you raised is said to be done. Check it", null),
    NOT_DONE(
            "Something you said was done is not done yet",
            "Something you were asked to do is not done yet."),
    OVERDUE(
            "Something you were asked to do is overdue",
            "Something you were asked to do is overdue."),
    AT_ITS_GROUP("An action is late, and goes to the group that oversees it", null),
    AT_THE_BOARD("An action is late, and goes to the board", null),
    WITHDRAWN("Something you were asked to do is not needed any more", null);

    private final String notice;
    private final @Nullable String letter;

    ActionNews(String notice, @Nullable String letter) {
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
