/** What a group puts to a group above it, the reply, and what came of it. */
@NamedInterface("escalation")
@NullMarked
package org.lineofsight.partnership.board.escalation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
