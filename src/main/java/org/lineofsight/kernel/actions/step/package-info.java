/** An action’s page, and each step it takes. */
@NamedInterface("step")
@NullMarked
package org.lineofsight.kernel.actions.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
