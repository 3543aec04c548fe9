/** Deciding an action anew: other words, another owner, another day. */
@NamedInterface("offer")
@NullMarked
package org.lineofsight.kernel.actions.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
