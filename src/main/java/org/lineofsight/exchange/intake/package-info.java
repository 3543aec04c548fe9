/**
 * <h2>Intake</h2>
 *
 * Referrals from other agencies' own systems, and telling these systems what became of them. Words:
 * client, an agency's system with credentials of its own; secret; event, a signed message that
 * something happened, without content; delivery, an event on its way to one client. Judges nothing
 * itself: what is wrong with a referral is for the front door's form to say.
 */
@ApplicationModule(
        id = "intake",
        displayName = "Intake",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "mywork",
            "frontdoor"
        })
@NullMarked
package org.lineofsight.exchange.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
