package org.lineofsight.pathway.frontdoor.referral;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/**
 * Makes room for another child. A brother or sister starts with the family name and address of the
 * child before, a twin with the date of birth as well, so that nobody types them twice.
 */
@UseCase
class AddChild {

    /** What the next child has in common with the last one. */
    enum Like {
        SIBLING(ChildQuestion.ADDRESS),
        TWIN(ChildQuestion.ADDRESS, ChildQuestion.BORN, ChildQuestion.SCHOOL),
        OTHER;

        private final List<ChildQuestion> same;

        Like(ChildQuestion... same) {
            this.same = List.of(same);
        }

        static Optional<Like> of(String typed) {
            return Arrays.stream(values()).filter(each -> each.name().equals(typed)).findFirst();
        }
    }

    private final ReferralDrafts drafts;

    AddChild(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @return the child's number; that of the last child when nothing has been typed about it yet,
     *     so that pressing twice makes one child
     */
    public int add(DraftId id, Like like) {
        var draft = drafts.findToChange(id).orElseThrow(NotVisible::new);
        var answers = draft.answers();
        var children = answers.children();
        if (!children.isEmpty() && isUntouched(answers, children.getLast())) {
            return children.getLast();
        }
        var child = answers.nextChild();
        var steps = new HashMap<String, Map<String, List<String>>>();
        steps.put("child-" + child, Map.of());
        if (!children.isEmpty()) {
            var last = children.getLast();
            var family = answers.text(ChildQuestion.NAME.step(last), "family");
            if (like != Like.OTHER && !family.isEmpty()) {
                steps.put(ChildQuestion.NAME.step(child), Map.of("family", List.of(family)));
            }
            for (var question : like.same) {
                var fields = new HashMap<>(answers.step(question.step(last)));
                fields.remove(SaveAnswers.PAGE);
                if (!fields.isEmpty()) {
                    steps.put(question.step(child), fields);
                }
            }
        }
        drafts.save(id, steps);
        return child;
    }

    /** Nobody has pressed a button on any of its pages. */
    private static boolean isUntouched(Answers answers, int child) {
        return Arrays.stream(ChildQuestion.values())
                .noneMatch(question ->
                        answers.step(question.step(child)).containsKey(SaveAnswers.PAGE));
    }
}
