/**
 * <h2>Platform</h2>
 *
 * What every room of the house stands on: who is acting ({@code actor}), the database ({@code
 * database}), the audit ({@code audit}), drafts that are never lost ({@code drafts}), rules and
 * their basis ({@code rules}), tables from other programs ({@code tables}), the time ({@code time})
 * and pages ({@code web}). It knows nothing of safeguarding.
 */
@ApplicationModule(
        id = "platform",
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package org.lineofsight.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
