/**
 * <h2>Business plan</h2>
 *
 * What the partnership has set itself to do: a plan for one or more years, its priorities, their
 * numbered actions with one lead each, milestones, measures, progress, and evidence of impact; and
 * the outcomes framework, by whose figures one sees what became different. Words: strand, sponsor,
 * lead, board lead, lead agency, timescale (as printed) and date (as counted), milestone, impact;
 * indicator, baseline, target, polarity, reading, out of range. Rules: {@code plan.PlanRules},
 * {@code plan.PlanRag}, {@code file.PlanFileRules}, {@code outcome.OutcomeRules}.
 *
 * <p>A colour is worked out, with its reason, and never typed. That something was done says nothing
 * of its effect: "no impact evidence yet" is said until there is some.
 */
@ApplicationModule(
        id = "businessplan",
        displayName = "Business plan",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "access",
            "actions",
            "agencies",
            "dataset",
            "overview",
            "timescales"
        })
@NullMarked
package org.lineofsight.partnership.businessplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
