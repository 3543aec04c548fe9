/**
 * <h2>Actions</h2>
 *
 * What is to be done, by whom and by when, wherever it was decided: in a meeting, a plan, an audit,
 * a review. Words: owner, offered, accepted, returned, decided anew, done, checked, withdrawn; of
 * the partnership's own: improvement, impact, looked at again, escalated. Rules: {@code
 * ActionRules}; the steps an action can take are the table in {@link
 * org.lineofsight.kernel.actions.ActionStep}.
 *
 * <p>Nothing is anybody's action before they, or their agency, have accepted it; and nothing is
 * complete before somebody else has looked at what was done. How it stands is worked out and never
 * typed. Why it was decided is for whoever raised it.
 */
@ApplicationModule(
        id = "actions",
        displayName = "Actions",
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
            "timescales"
        })
@NullMarked
package org.lineofsight.kernel.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
