/** The outcomes framework: indicators, and the figures they have had. */
@NamedInterface("outcome")
@NullMarked
package org.lineofsight.partnership.businessplan.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
