/** The budget of a year: begun, written, agreed, and kept up to date. */
@NamedInterface("year")
@NullMarked
package org.lineofsight.partnership.budget.year;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
