package org.lineofsight.exchange.lists;

import java.util.Optional;
import org.lineofsight.kernel.notifications.News;

/** What an agency is told of its lists, in sentences that name nobody. */
public enum ListNews implements News {
    DRAWN(
            "There is a new list of children for your agency",
            "There is a new list for your agency."),
    NOT_CONFIRMED(
            "Nobody has confirmed that your agency has its list of children",
            "Nobody has confirmed that your agency has its list.");

    private final String notice;
    private final String letter;

    ListNews(String notice, String letter) {
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
