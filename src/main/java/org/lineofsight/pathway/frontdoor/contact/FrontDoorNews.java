package org.lineofsight.pathway.frontdoor.contact;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What the front door tells people, in sentences that name nobody. */
public enum FrontDoorNews implements News {
    OUTCOME(
            "The front door has told you the outcome of your referral",
            "There is news about a referral you made."),
    MESSAGE_FOR_REFERRER(
            "The front door has written to you about your referral",
            "There is news about a referral you made."),
    REPLY_FROM_REFERRER("A referrer has replied about a contact", null),
    MANAGER_NEEDED("A decision waits for a manager to agree", null),
    DIFFERENCE("A referrer raises a professional difference", null),
    DISSENT("Somebody sees a decision differently", null),
    SENT_BACK("A manager has sent your decision back", null),
    LEVEL_4_RECEIVED("A contact has arrived that claims level 4", null);

    private final String notice;
    private final @Nullable String letter;

    FrontDoorNews(String notice, @Nullable String letter) {
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
