/**
 * <h2>The partnership at a glance</h2>
 *
 * The page of the three safeguarding partners: what is late, at risk, decided and changed, each
 * number with its list; the rooms of the partnership's own work; and its year, statutory and local.
 * Words: executive partner, year wheel. It knows no room: whoever has something to show provides a
 * {@link org.lineofsight.kernel.overview.Room}, a {@link
 * org.lineofsight.kernel.overview.HeadlineSource} or a {@link
 * org.lineofsight.kernel.overview.WheelSource}.
 */
@ApplicationModule(
        id = "overview",
        displayName = "The partnership at a glance",
        allowedDependencies = {
            "meetings::calendar",
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::time",
            "platform::web"
        })
@NullMarked
package org.lineofsight.kernel.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
