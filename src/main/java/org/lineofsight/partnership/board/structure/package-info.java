/** Setting groups up, changing and dissolving them, and filling their seats. */
@NamedInterface("structure")
@NullMarked
package org.lineofsight.partnership.board.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
