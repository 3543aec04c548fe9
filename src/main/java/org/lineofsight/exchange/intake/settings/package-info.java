/** Clients, for the system administrator. */
@NullMarked
package org.lineofsight.exchange.intake.settings;

import org.jspecify.annotations.NullMarked;
