/**
 * <h2>My work</h2>
 *
 * Everybody's first page: what is due and late, what was sent to them, what they have not finished,
 * what became of what they told others. It knows no pathway: whoever has work for people provides a
 * {@link WorkSource}.
 */
@ApplicationModule(
        id = "mywork",
        displayName = "My work",
        allowedDependencies = {"platform::actor", "platform::web", "timescales"})
@NullMarked
package org.lineofsight.kernel.mywork;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
