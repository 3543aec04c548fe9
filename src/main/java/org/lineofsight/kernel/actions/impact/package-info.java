/** What an improvement action changed, and whether it is still so a year later. */
@NamedInterface("impact")
@NullMarked
package org.lineofsight.kernel.actions.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
