package org.lineofsight.pathway.frontdoor.referral;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;

/**
 * Begins a referral, with room for a first child, and with what the referrer said about themselves
 * the last time.
 */
@UseCase
class StartReferral {

    private final ReferralDrafts drafts;
    private final ReferralQueries queries;

    StartReferral(ReferralDrafts drafts, ReferralQueries queries) {
        this.drafts = drafts;
        this.queries = queries;
    }

    public DraftId start(Actor author) {
        var last =
                queries.lastReferrer(author)
                        .orElseGet(() -> {
                            var unsent = drafts.unsent(author);
                            var you = Question.YOU.segment();
                            return unsent.isEmpty()
                                    ? new ReferralQueries.LastReferrer("", "", "")
                                    : new ReferralQueries.LastReferrer(
                                            unsent.getFirst().answers().text(you, "job"),
                                            unsent.getFirst().answers().text(you, "team"),
                                            unsent.getFirst().answers().text(you, "telephone"));
                        });
        var steps = new LinkedHashMap<String, Map<String, List<String>>>();
        steps.put(
                Question.YOU.segment(),
                Map.of(
                        "name", List.of(author.name()),
                        "job", List.of(last.job()),
                        "team", List.of(last.team()),
                        "telephone", List.of(last.telephone())));
        steps.put("child-1", Map.of());
        return drafts.start(author, new Answers(steps));
    }
}
