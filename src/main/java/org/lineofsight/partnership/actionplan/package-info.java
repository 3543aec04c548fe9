/**
 * <h2>Action plan</h2>
 *
 * The one action plan of the partnership, over every source: plan, meeting, review, audit,
 * self-assessment, scrutiny, escalation, pledge, policy. Words: source, theme, overseer, digest.
 * The actions themselves, their steps, their impact and how they are escalated are {@code
 * kernel.actions}; here they are listed, raised without a meeting, counted for each agency, and
 * each agency’s lead is told once a week how many wait. Rules: {@code raise.RaiseRules}.
 */
@ApplicationModule(
        id = "actionplan",
        displayName = "Action plan",
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
            "notifications",
            "overview",
            "timescales",
            "board"
        })
@NullMarked
package org.lineofsight.partnership.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
