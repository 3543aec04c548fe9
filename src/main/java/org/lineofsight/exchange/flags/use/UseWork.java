package org.lineofsight.exchange.flags.use;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Look-ups without an attendance that are worth a question wait with whoever can ask it. */
@Component
class UseWork implements WorkSource {

    private final UseQueries queries;

    UseWork(UseQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(PARTNERSHIP_OFFICER, SAFEGUARDING_LEAD)) {
            return List.of();
        }
        return queries.use(actor).rows().stream()
                .filter(UsePage.Row::isWorthAQuestion)
                .map(row ->
                        WorkItem.of(
                                        Section.SENT_TO_ME,
                                        "Ask about look-ups of flags without an attendance",
                                        UseController.ADDRESS)
                                .detail(row.who().isEmpty() ? row.agency() : row.who()))
                .toList();
    }
}
