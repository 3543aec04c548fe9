package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the lead agency of an action for it, as a part of the partnership’s one action plan, once
 * the plan is agreed: where the action names an agency and a day that is still to come. What the
 * plan says anew, the agency is asked anew; what is carried over goes on with the same. What the
 * plan asks of no agency any more, or says is done, its agency need not do.
 */
@Component
class RaiseActions {

    private final Actions actions;
    private final Owners owners;
    private final Plans plans;
    private final JdbcClient jdbc;

    RaiseActions(Actions actions, Owners owners, Plans plans, JdbcClient jdbc) {
        this.actions = actions;
        this.owners = owners;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /**
     * @param before the action of an earlier plan that it goes on with
     */
    void raise(Plan plan, PlanAction action, Optional<PlanAction> before, Actor by) {
        var agency = action.words().agencyId();
        var due = action.words().dueOn();
        if (!action.isOpen()) {
            return;
        }
        if (agency == null || due == null) {
            withdraw(action, "%s does not ask for it any more".formatted(plan.title()), by);
            return;
        }
        if (due.isBefore(plans.today())) {
            return;
        }
        var going =
                Optional.ofNullable(action.asked())
                        .or(() -> before.flatMap(each -> Optional.ofNullable(each.asked())))
                        .filter(asked -> asked.status().toDo());
        if (going.isPresent()) {
            askAnew(plan, going.get().id(), action, agency, due, by);
        } else if (action.asked() == null || action.asked().status() == ActionStatus.WITHDRAWN) {
            ask(plan, action, agency, due, by);
        }
    }

    private void ask(Plan plan, PlanAction action, AgencyId agency, LocalDate due, Actor by) {
        var id =
                actions.raise(
                        new NewAction(
                                        Subject.of("plan-action", action.id()),
                                        Governance.OFFICE.value(),
                                        action.what(),
                                        action.words().outcomes(),
                                        owners.leadOf(agency),
                                        due)
                                .sharedWith(Governance.READERS.value())
                                .from(
                                        "%s, action %s".formatted(plan.title(), action.number()),
                                        action.address())
                                .improving(Improvement.from(ActionSource.PLAN)),
                        by);
        note(action, id);
    }

    private void askAnew(
            Plan plan, ActionId id, PlanAction action, AgencyId agency, LocalDate due, Actor by) {
        var asked = actions.require(id);
        var owner = leads(asked, agency) ? asked.owner() : owners.leadOf(agency);
        if (!asked.what().equals(action.what())
                || !asked.due().equals(due)
                || !asked.owner().equals(owner)) {
            actions.offerAnew(
                    id,
                    action.what(),
                    action.words().outcomes(),
                    owner,
                    due,
                    "%s says it anew".formatted(plan.title()),
                    asked.version(),
                    by);
        }
        note(action, id);
    }

    /** Whoever has it there keeps it. */
    private static boolean leads(Action asked, AgencyId agency) {
        return switch (asked.owner()) {
            case Owner.OfAgency of -> of.agency().equals(agency);
            case Owner.OfPerson of -> of.agency().equals(agency);
            case Owner.Outside of -> false;
        };
    }

    private void note(PlanAction action, ActionId id) {
        jdbc.sql("update businessplan.action set improvement_id = :improvement where id = :id")
                .param("improvement", id.value())
                .param("id", action.id().value())
                .update();
    }

    /** Its agency need not do it any more. */
    void withdraw(PlanAction action, String why, Actor by) {
        var asked = action.asked();
        if (asked != null && asked.status().toDo()) {
            var now = actions.require(asked.id());
            actions.take(now.id(), ActionStep.WITHDRAWN_IT, why, now.version(), by);
        }
    }
}
