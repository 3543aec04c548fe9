package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.AllRules;

/** What a plan says when it begins; the people around the child work it out further. */
public record Outline(String safety, String contingency, List<Outcome> outcomes) {

    /**
     * What is to be different, and how one will know.
     *
     * @param wantedBy absent where nobody has said it, which is put right before it is kept
     */
    public record Outcome(String outcome, String measure, @Nullable LocalDate wantedBy) {

        void check(String at) {
            PlanRules.anOutcomeCanBeMeasured(at, outcome, measure, wantedBy);
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Outcome[***]";
        }
    }

    /** What a plan has to say. */
    public void check() {
        var rules = new ArrayList<Runnable>();
        rules.add(() -> PlanRules.itSaysWhatKeepsThemSafe(safety, contingency));
        rules.add(() -> PlanRules.itHasAnOutcome(outcomes));
        for (var place = 0; place < outcomes.size(); place++) {
            var at = "outline.outcomes[%d].".formatted(place);
            var outcome = outcomes.get(place);
            rules.add(() -> outcome.check(at));
        }
        AllRules.hold(rules);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Outline[***]";
    }
}
