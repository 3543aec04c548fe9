package org.lineofsight.partnership.businessplan.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.stereotype.Component;

/**
 * How actions that agencies were asked for stand. A plan has one colour for all its readers, so how
 * they stand is looked up for each of them; what was written in them is not.
 */
@Component
class AskedOfAgencies {

    private final Actions actions;
    private final Elevated elevated;

    AskedOfAgencies(Actions actions, Elevated elevated) {
        this.actions = actions;
        this.elevated = elevated;
    }

    Map<ActionId, PlanAction.Asked> standing(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return elevated.call(
                "a plan has one colour for all its readers",
                () -> {
                    var found = new HashMap<ActionId, PlanAction.Asked>();
                    for (var action : actions.all(ids)) {
                        found.put(
                                action.id(),
                                new PlanAction.Asked(
                                        action.id(), action.status(), action.doneAt()));
                    }
                    return found;
                });
    }
}
