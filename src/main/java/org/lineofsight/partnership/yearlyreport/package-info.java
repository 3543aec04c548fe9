/**
 * <h2>Yearly report</h2>
 *
 * What the partnership tells the public about its year, from the figures that came in: each table
 * with its chart, its definition and its rows, every sum checked, every contradiction between two
 * sources printed, and silence where nothing was recorded.
 *
 * <p>Words: check (two figures that ought to be equal, and whether they are), section.
 *
 * <p>Refuses: changing a figure. Where the sources are wrong, the report says so and leaves them as
 * they are.
 */
@ApplicationModule(
        id = "yearlyreport",
        displayName = "Yearly report",
        allowedDependencies = {
            "overview",
            "dataset",
            "platform",
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web"
        })
@NullMarked
package org.lineofsight.partnership.yearlyreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
