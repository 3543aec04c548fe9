package org.lineofsight.pathway.frontdoor.referral;

import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** A referrer's part of "My work": what is half written, and what became of what was sent. */
@Component
class ReferralWork implements WorkSource {

    private static final int LATEST = 10;

    private final ReferralDrafts drafts;
    private final ReferralQueries queries;

    ReferralWork(ReferralDrafts drafts, ReferralQueries queries) {
        this.drafts = drafts;
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        var takes = actor.is(Role.FRONT_DOOR_WORKER, Role.FRONT_DOOR_MANAGER);
        var tells =
                actor.is(
                        Role.PRACTITIONER,
                        Role.SAFEGUARDING_LEAD,
                        Role.EARLY_HELP_WORKER,
                        Role.EARLY_HELP_MANAGER);
        if (!takes && !tells) {
            return List.of();
        }
        var items = new ArrayList<WorkItem>();
        for (var draft : drafts.unsent(actor)) {
            var names = Writing.names(draft.answers());
            items.add(
                    WorkItem.of(
                                    Section.DRAFTS,
                                    (takes ? "Contact" : "Referral")
                                            + (names.isEmpty()
                                                    ? ", no names yet"
                                                    : " about " + names),
                                    Route.of(draft.id(), null).list())
                            .detail("Not sent. Last saved at " + InWords.moment(draft.savedAt())));
        }
        if (takes) {
            return items;
        }
        for (var sent : queries.sent(actor, false, null, LATEST).stream().limit(LATEST).toList()) {
            var item =
                    WorkItem.of(Section.MY_REFERRALS, sent.children(), "/referrals/" + sent.id())
                            .detail(whereItStands(sent));
            items.add(
                    sent.left() == null || sent.stage() == Stage.TOLD
                            ? item
                            : item.due(sent.left()));
        }
        return items;
    }

    private static String whereItStands(ReferralQueries.Sent sent) {
        var news = sent.news() ? "New: " : "";
        return sent.outcome() == null ? news + sent.stage().label() : news + sent.outcome().label();
    }
}
