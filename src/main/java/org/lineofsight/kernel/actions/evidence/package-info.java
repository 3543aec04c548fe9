/** Files by which one can see what was done about an action of the partnership’s plan. */
@NamedInterface("evidence")
@NullMarked
package org.lineofsight.kernel.actions.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
