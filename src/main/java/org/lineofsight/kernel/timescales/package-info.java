/**
 * <h2>Timescales</h2>
 *
 * How long, from when, and is it late. Working days of England and Wales, the rules that set a
 * period with their published basis and the dates they were in force, and a clock for each case
 * that one of them runs on.
 *
 * <p>Words: timescale (a duty to do something in a time), rule (one edition of it), clock (a rule
 * running on one subject), working day (Monday to Friday, not a bank holiday of England and Wales;
 * day 0 is the trigger).
 *
 * <p>It does not decide what happens when something is late, and it knows no pathway.
 */
@ApplicationModule(
        id = "timescales",
        displayName = "Timescales",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::rules",
            "platform::time",
            "platform::web"
        })
@NullMarked
package org.lineofsight.kernel.timescales;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
