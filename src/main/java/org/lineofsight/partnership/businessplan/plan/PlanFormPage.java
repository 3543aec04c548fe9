package org.lineofsight.partnership.businessplan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the form about a plan’s name and years is for.
 *
 * @param plan the one that is changed or gone on from; absent for a new one
 * @param draft under which name it is kept while it is typed
 */
public record PlanFormPage(
        String title, @Nullable Plan plan, String submit, String draft, boolean next) {

    static PlanFormPage begin() {
        return new PlanFormPage("Begin a plan", null, "Begin this plan", "plan-new", false);
    }

    static PlanFormPage change(Plan plan) {
        return new PlanFormPage(
                "Title and years", plan, "Save", "plan-details-" + plan.id(), false);
    }

    static PlanFormPage next(Plan plan) {
        return new PlanFormPage(
                "Begin the next plan", plan, "Begin this plan", "plan-next-" + plan.id(), true);
    }

    /** How many actions the next plan goes on with. */
    public int carried() {
        return plan == null
                ? 0
                : Math.toIntExact(plan.actions().stream().filter(PlanAction::isOpen).count());
    }
}
