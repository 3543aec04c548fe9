/** The scrutiny of a year: its plan, what was done and found, and what the scrutineer signs. */
@NamedInterface("year")
@NullMarked
package org.lineofsight.partnership.scrutiny.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
