package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** News between the front door and the agencies' desks, in sentences that name nobody. */
enum EnquiryNews implements News {
    ASKED(
            "The front door asks your agency for information",
            "The front door has a request for your agency."),
    REMINDER(
            "The front door reminds your agency of a request for information",
            "The front door has a request for your agency that waits for an answer."),
    ANSWERED(
            "An agency has answered your request for information",
            "There is an answer to a request that you made."),
    QUESTION("An agency asks you something about your request for information", null),
    TOLD_MORE("The front door has answered a question about its request", null),
    NO_LONGER_NEEDED("A request for information is no longer needed", null);

    private final String notice;
    private final @Nullable String letter;

    EnquiryNews(String notice, @Nullable String letter) {
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
