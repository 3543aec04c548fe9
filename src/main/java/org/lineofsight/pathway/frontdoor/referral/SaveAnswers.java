package org.lineofsight.pathway.frontdoor.referral;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/**
 * Keeps what was typed at one step, as it was typed. When the same step was changed in another tab
 * since this page was drawn, the words of that tab are kept beside it until somebody has looked at
 * both.
 */
@UseCase
class SaveAnswers {

    /** The page that typed this: a mark made when the page was drawn. */
    static final String PAGE = "_page";

    /** The page whose words were there when this page was drawn; blank when nothing was. */
    static final String SEEN = "_seen";

    /** This page showed the words of the other tab, so they need no longer be kept. */
    static final String SHOWN = "_shown";

    private final ReferralDrafts drafts;

    SaveAnswers(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param displaced whether words typed in another tab were put aside
     */
    record Saved(ReferralDraft draft, boolean displaced) {}

    /** The step under which words from another tab are kept. */
    static String aside(String step) {
        return step + "~";
    }

    /**
     * @param step where it is kept
     * @param fields what belongs to the step; anything else that was sent is not kept
     * @throws NotVisible when there is no such draft of the actor's
     */
    public Saved save(
            DraftId id, String step, List<String> fields, Map<String, List<String>> sent) {
        var draft = drafts.findToChange(id).orElseThrow(NotVisible::new);
        if (draft.sentAs() != null) {
            return new Saved(draft, false);
        }
        var before = draft.answers().step(step);
        var typed = new LinkedHashMap<String, List<String>>();
        for (var field : fields) {
            var values = sent.get(field);
            if (values != null) {
                typed.put(field, values);
            }
        }
        typed.put(PAGE, List.of(first(sent, PAGE)));
        var displaced = writtenElsewhere(before, sent) && !sameWords(before, typed);
        var steps = new HashMap<String, Map<String, List<String>>>();
        steps.put(step, typed);
        if (displaced) {
            steps.put(aside(step), before);
        } else if (!first(sent, SHOWN).isEmpty()) {
            steps.put(aside(step), Map.of());
        }
        drafts.save(id, steps);
        var now = new HashMap<>(draft.answers().steps());
        now.putAll(steps);
        return new Saved(
                new ReferralDraft(id, new Answers(now), draft.startedAt(), draft.savedAt(), null),
                displaced);
    }

    private static boolean writtenElsewhere(
            Map<String, List<String>> before, Map<String, List<String>> sent) {
        var writer = first(before, PAGE);
        return !writer.isEmpty()
                && !writer.equals(first(sent, PAGE))
                && !writer.equals(first(sent, SEEN));
    }

    private static boolean sameWords(
            Map<String, List<String>> before, Map<String, List<String>> typed) {
        return words(before).equals(words(typed));
    }

    /** What a person typed or chose: nothing is the same as an empty box. */
    static Map<String, String> words(Map<String, List<String>> fields) {
        var words = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            var text = Answers.tidy(String.join(" ", values));
            if (!name.startsWith("_") && !text.isEmpty()) {
                words.put(name, text);
            }
        });
        return words;
    }

    private static String first(Map<String, List<String>> fields, String name) {
        var values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }
}
