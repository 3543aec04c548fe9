/**
 * <h2>Flags for unscheduled care</h2>
 *
 * Says to whoever sees a child without an appointment (an emergency department, a walk-in centre,
 * an ambulance crew, out-of-hours doctors, a maternity unit) that children’s social care knows the
 * child, since when, and whom to ring; never why. Every look-up is recorded, also where nothing is
 * found, and the social work team hears of the attendance. Words: flag; look-up; setting, the kind
 * of place; attendance. Rules: {@code lookup.LookUpRules}.
 *
 * <p>A near match is no match. Nobody found and nothing to show are one answer, so that it does not
 * say whether a child is known.
 */
@ApplicationModule(
        id = "flags",
        displayName = "Flags for unscheduled care",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::time",
            "platform::web",
            "agencies",
            "mywork",
            "people",
            "childprotection"
        })
@NullMarked
package org.lineofsight.exchange.flags;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
