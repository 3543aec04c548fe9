/**
 * <h2>Scrutiny</h2>
 *
 * What the independent scrutineer plans, does, finds and asks, what those who are asked answer, and
 * what changes: by reporting year. Words: activity, a visit, an observation, a walk of the floor, a
 * dip into cases or a meeting observed; challenge, what is put to an agency or a group, with a time
 * for the response; effect, what changed, where “no evidence yet” is an answer of its own;
 * commentary, what the scrutineer signs; duty, a line of an edition of Working Together. Rules:
 * {@code year.YearRules}, {@code challenge.ChallengeRules}, {@code compliance.DutyRules}.
 */
@ApplicationModule(
        id = "scrutiny",
        displayName = "Scrutiny",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "mywork",
            "notifications",
            "overview",
            "timescales",
            "board"
        })
@NullMarked
package org.lineofsight.partnership.scrutiny;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
