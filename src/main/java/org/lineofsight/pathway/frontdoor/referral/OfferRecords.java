package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.platform.rules.UseCase;

/**
 * Looks for a child among the agency's own records as soon as there is a name and something about
 * the age, and asks again only when somebody new is found.
 */
@UseCase
class OfferRecords {

    private final ReferralDrafts drafts;
    private final ChildRecords records;
    private final Clock clock;

    OfferRecords(ReferralDrafts drafts, ChildRecords records, Clock clock) {
        this.drafts = drafts;
        this.records = records;
        this.clock = clock;
    }

    /**
     * @param answered the question just answered; only some can change what is found
     */
    public ReferralDraft offer(ReferralDraft draft, int child, ChildQuestion answered) {
        var form = new ReferralForm(draft.answers(), LocalDate.now(clock));
        var known =
                form.problems(child, ChildQuestion.NAME).isEmpty()
                        && form.problems(child, ChildQuestion.BORN).isEmpty();
        var canChange =
                switch (answered) {
                    case NAME, BORN, ABOUT -> true;
                    case RECORD, ADDRESS, SCHOOL -> false;
                };
        if (!known || !canChange) {
            return draft;
        }
        var found =
                matches(draft, child).stream()
                        .map(match -> match.record().id().value().toString())
                        .toList();
        var before = form.offered(child);
        if (found.equals(before)) {
            return draft;
        }
        var steps = new HashMap<String, Map<String, List<String>>>();
        steps.put(
                ChildQuestion.offered(child), Map.of("records", List.of(String.join(" ", found))));
        var step = ChildQuestion.RECORD.step(child);
        if (draft.answers().text(step, "record").equals("NEW") && !before.containsAll(found)) {
            steps.put(step, Map.of());
        }
        drafts.save(draft.id(), steps);
        var now = new HashMap<>(draft.answers().steps());
        now.putAll(steps);
        return new ReferralDraft(
                draft.id(), new Answers(now), draft.startedAt(), draft.savedAt(), null);
    }

    List<Match> matches(ReferralDraft draft, int child) {
        var form = new ReferralForm(draft.answers(), LocalDate.now(clock));
        return records.like(form.child(child));
    }
}
