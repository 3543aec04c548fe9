/** Agencies and their teams, for the system administrator: add, change, end. */
@NullMarked
package org.lineofsight.kernel.agencies.settings;

import org.jspecify.annotations.NullMarked;
