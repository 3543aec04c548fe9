/**
 * <h2>Agencies</h2>
 *
 * The organisations that work together, their teams, and where each is reached. Words: agency,
 * team, kind of agency, referral source (how the Children in Need census counts it). Everything is
 * dated: an agency that has ended stays on the records it made.
 */
@ApplicationModule(
        id = "agencies",
        displayName = "Agencies",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::rules",
            "platform::time",
            "platform::web"
        })
@NullMarked
package org.lineofsight.kernel.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
