package org.lineofsight.partnership.scrutiny.challenge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How a challenge is put, answered, and followed to what changed. */
final class ChallengeRules {

    private static final String LOCAL = "Scrutiny, edition 1 (local)";

    private ChallengeRules() {}

    @Basis(
            "Working Together 2023, chapter 2: scrutiny is independent, so the scrutineer challenges and says what changed")
    static void theScrutineerChallenges(Actor actor) {
        if (!actor.is(Role.SCRUTINEER, Role.SYSTEM)) {
            throw new RuleBroken("challenge.scrutineer", "Only the scrutineer does this");
        }
    }

    @Basis(
            LOCAL
                    + ": a challenge is put to one agency or one group, in words, and not in the future")
    static void itIsPutToOne(
            @Nullable Object agency,
            @Nullable Object group,
            String words,
            LocalDate raisedOn,
            LocalDate today) {
        if ((agency == null) == (group == null)) {
            throw new RuleBroken(
                    "challenge.to", "agency", "Choose an agency, or a group, and not both");
        }
        if (words.isBlank()) {
            throw new RuleBroken("challenge.words", "words", "Write the challenge");
        }
        if (raisedOn.isAfter(today)) {
            throw new RuleBroken("challenge.future", "raisedOn", "The day cannot be in the future");
        }
    }

    @Basis(
            LOCAL
                    + ": the agency’s safeguarding lead or executive partner responds, or the office on behalf of whoever is challenged")
    static void theyRespondThemselves(Challenge challenge, Actor actor) {
        if (!challenge.mayBeAnsweredBy(actor)) {
            throw new RuleBroken(
                    "challenge.who", "This challenge is answered by those to whom it is put");
        }
    }

    @Basis(LOCAL + ": there is one response, after the challenge, and in words")
    static void thereIsOneResponse(
            Challenge challenge, String words, LocalDate on, LocalDate today) {
        if (!challenge.open()) {
            throw new RuleBroken("challenge.answered", "This was answered already");
        }
        if (words.isBlank()) {
            throw new RuleBroken("challenge.response", "words", "Write the response");
        }
        if (on.isAfter(today) || on.isBefore(challenge.raisedOn())) {
            throw new RuleBroken(
                    "challenge.responded-on",
                    "respondedOn",
                    "Enter a day from the challenge to today");
        }
    }

    /**
     * Nobody hides a challenge that led to nothing: "no evidence yet" is said, with what was looked
     * at.
     */
    @Basis(LOCAL + ": the effect is looked at after the response, and says what was seen")
    static void theEffectSaysWhatWasSeen(
            Challenge challenge, String words, LocalDate on, LocalDate today) {
        var response = challenge.response();
        if (response == null) {
            throw new RuleBroken("challenge.unanswered", "There is no response to look behind yet");
        }
        if (words.isBlank()) {
            throw new RuleBroken("challenge.effect", "words", "Write what you looked at and saw");
        }
        if (on.isAfter(today) || on.isBefore(response.on())) {
            throw new RuleBroken(
                    "challenge.seen-on", "seenOn", "Enter a day from the response to today");
        }
    }
}
