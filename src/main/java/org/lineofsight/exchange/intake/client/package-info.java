/** Clients, their secrets, and who is calling. */
@NullMarked
package org.lineofsight.exchange.intake.client;

import org.jspecify.annotations.NullMarked;
