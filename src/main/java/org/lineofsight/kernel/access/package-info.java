/**
 * <h2>Access</h2>
 *
 * Accounts, the purposes each may work under, signing in and out, and sessions. Words: account,
 * purpose, persona. A session is a row: the database itself looks up who is asking, in the same
 * round trip that binds the actor.
 */
@ApplicationModule(
        id = "access",
        displayName = "Access",
        allowedDependencies = {
            "agencies",
            "platform",
            "platform::actor",
            "platform::audit",
            "platform::drafts",
            "platform::web",
            "platform::rules",
            "platform::time"
        })
@NullMarked
package org.lineofsight.kernel.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
