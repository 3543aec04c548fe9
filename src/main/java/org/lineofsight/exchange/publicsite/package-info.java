/**
 * <h2>Public site</h2>
 *
 * What anybody may read without signing in: what to do when worried about a child or an adult. It
 * shows nothing that comes from a record.
 */
@ApplicationModule(
        id = "publicsite",
        displayName = "Public site",
        allowedDependencies = {"platform::web", "frontdoor"})
@NullMarked
package org.lineofsight.exchange.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
