package org.lineofsight.partnership.actionplan.listed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** What leaders ask of the plan: what is late, what nobody has seen the effect of, what changed. */
@Component
class ActionPlanHeadlines implements HeadlineSource {

    private static final Set<Role> READERS =
            Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);

    private final PlanQueries queries;

    ActionPlanHeadlines(PlanQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        var counts = queries.counts();
        return List.of(
                headline(
                        Headline.Kind.LATE,
                        PlanState.LATE,
                        counts,
                        "action is late",
                        "actions are late"),
                headline(
                        Headline.Kind.LATE,
                        PlanState.ESCALATED,
                        counts,
                        "late action was taken to its group or the board",
                        "late actions were taken to their group or the board"),
                headline(
                        Headline.Kind.AT_RISK,
                        PlanState.NO_IMPACT,
                        counts,
                        "action is done without evidence of impact yet",
                        "actions are done without evidence of impact yet"),
                headline(
                        Headline.Kind.AT_RISK,
                        PlanState.RECHECK,
                        counts,
                        "action is to be looked at again",
                        "actions are to be looked at again"),
                headline(
                        Headline.Kind.CHANGED,
                        PlanState.IMPACT,
                        counts,
                        "action has evidence of impact",
                        "actions have evidence of impact"));
    }

    private static Headline headline(
            Headline.Kind kind,
            PlanState state,
            Map<PlanState, Integer> counts,
            String one,
            String many) {
        return Headline.of(
                kind,
                counts.getOrDefault(state, 0),
                one,
                many,
                PlanFilter.HERE + "?state=" + state.code());
    }
}
