/** What agencies pledge to the partnership, and what comes of it. */
@NamedInterface("pledge")
@NullMarked
package org.lineofsight.partnership.board.pledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
