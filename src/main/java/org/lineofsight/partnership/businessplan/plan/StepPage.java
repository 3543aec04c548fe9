package org.lineofsight.partnership.businessplan.plan;

/**
 * What is asked about an action, or about one of its milestones.
 *
 * @param day what the date is
 * @param draft under which name it is kept while it is typed
 */
public record StepPage(
        PlanAction action, String title, String about, String question, String day, String draft) {

    static StepPage of(PlanAction action, PlanStep step) {
        return new StepPage(
                action,
                step.title(),
                action.what(),
                step.question(),
                step.day(),
                "plan-step-" + action.id() + "-" + step.address());
    }

    static StepPage ofMilestone(PlanAction action, Milestone milestone) {
        return new StepPage(
                action,
                "A milestone is met",
                milestone.what(),
                FollowAction.WHEN_MET,
                "Day on which it was met",
                "plan-milestone-" + milestone.id());
    }
}
