/** Events on their way to the systems. */
@NullMarked
package org.lineofsight.exchange.intake.webhook;

import org.jspecify.annotations.NullMarked;
