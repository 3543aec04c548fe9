/** The list of actions, and what waits in My work. */
@NamedInterface("worklist")
@NullMarked
package org.lineofsight.kernel.actions.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
