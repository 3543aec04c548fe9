package org.lineofsight.pathway.earlyhelp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.News;

/** What early help tells people, in sentences that name nobody. */
public enum EarlyHelpNews implements News {
    HANDED_OVER("The front door has handed a family over to early help", null),
    ANSWERED(
            "The early help hub has answered about a family you asked about",
            "There is news from the early help hub."),
    ASKED_TO_BE_KEY_WORKER(
            "Early help asks your agency for a key worker",
            "The early help hub has asked your agency something."),
    ASKED_TO_JOIN_TEAM(
            "Early help asks your agency to join a team around a family",
            "The early help hub has asked your agency something."),
    REQUEST_ACCEPTED("Somebody has agreed to what you asked for a family", null),
    REQUEST_REFUSED("An agency has said no to what you asked for a family", null),
    ASSESSMENT_COMPLETE("An early help assessment is complete", null),
    CONSENT_WITHDRAWN("A family member has withdrawn consent", null),
    CLOSED("Early help with a family you work with has ended", null),
    STEPPED_UP("A family you work with has been stepped up to the front door", null),
    STEP_UP_DECIDED("The front door has decided about a family that was stepped up", null),
    MEETING_CALLED("You may be wanted at a team around the family meeting", null);

    private final String notice;
    private final @Nullable String letter;

    EarlyHelpNews(String notice, @Nullable String letter) {
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
