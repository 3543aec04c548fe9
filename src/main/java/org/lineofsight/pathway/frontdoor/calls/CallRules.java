package org.lineofsight.pathway.frontdoor.calls;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What the front door holds itself to on the telephone. */
final class CallRules {

    /** A duration longer than this is queried: somebody forgot to put the receiver down. */
    static final int LONG_TALK_SECONDS = 12 * 3600;

    /** How long a call back is about the call that was dropped, as the view of them has it. */
    static final Duration ABOUT_IT = Duration.ofDays(7);

    private CallRules() {}

    /** Answered in time; a wait that was not recorded is neither in time nor late. */
    @Basis(
            "Local standard for answering; Herefordshire yearly report 2023-24: \"how we report on call handling, e.g. our response times\"")
    static boolean answeredInTime(@Nullable Integer waitSeconds, Duration within) {
        return waitSeconds != null && waitSeconds <= within.toSeconds();
    }

    @Basis("Local rule: a call happened before it was exported")
    static boolean couldHaveHappened(Instant offered, Instant now) {
        return !offered.isAfter(now) && offered.isAfter(Instant.parse("2000-01-01T00:00:00Z"));
    }

    @Basis(
            "Local rule: nobody is called back who got through; Herefordshire yearly report 2023-24: \"dropped calls\"")
    static void wasDropped(Direction direction, Ended ended) {
        if (direction != Direction.IN || !ended.dropped()) {
            throw new RuleBroken(
                    "call.not-dropped",
                    "This call was not dropped, so there is nobody to call back");
        }
    }

    @Basis("Local rule: who called back, and what was said, is on record once")
    static void notYetCalledBack(boolean calledBack) {
        if (calledBack) {
            throw new RuleBroken(
                    "call.called-back", "Somebody has noted already that they called back");
        }
    }

    @Basis("Local rule: a call back without a word on how it went helps nobody")
    static void saysHowItWent(String words) {
        if (words.isBlank()) {
            throw new RuleBroken(
                    "call.words",
                    "words",
                    "Say how it went, such as “left a message” or “spoke with her”");
        }
        if (words.length() > 2_000) {
            throw new RuleBroken(
                    "call.words-long", "words", "What you write must be 2,000 characters or fewer");
        }
    }

    @Basis("Local rule: a call becomes one contact")
    static void joinsOneContact(boolean joined) {
        if (joined) {
            throw new RuleBroken(
                    "call.joined",
                    "reference",
                    "This call is joined to a contact already. Take them apart first");
        }
    }
}
