package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a referral, as its page shows it.
 *
 * @param address where it is sent, and saved as it is typed
 * @param from where the reader goes back to; absent on the way through
 * @param who the child that it is about, in words; blank for questions about the whole
 * @param mark of this page, so that two tabs at the same step can be told apart
 * @param seen the mark of the page whose words are shown
 * @param aside what was typed at this step in another tab, to compare; usually empty
 */
public record StepPage(
        String address,
        String back,
        @Nullable String from,
        String who,
        Asked asked,
        String mark,
        String seen,
        List<String> aside) {

    static StepPage of(
            String address,
            String back,
            @Nullable String from,
            String who,
            String step,
            Answers answers,
            List<Problem> problems) {
        return new StepPage(
                address,
                back,
                from,
                who,
                Asked.of(answers.step(step), problems),
                UUID.randomUUID().toString(),
                answers.text(step, SaveAnswers.PAGE),
                SaveAnswers.words(answers.step(SaveAnswers.aside(step))).values().stream()
                        .filter(words -> !words.matches("[A-Z_]{2,}"))
                        .toList());
    }
}
