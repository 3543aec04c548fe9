/** Raising an action without a meeting, and saying whose part of the plan it is. */
@NamedInterface("raise")
@NullMarked
package org.lineofsight.partnership.actionplan.raise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
