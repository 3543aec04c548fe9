/** Lists, drawn under an agreement, opened, confirmed, chased and closed. */
@NamedInterface("drawn")
@NullMarked
package org.lineofsight.exchange.lists.drawn;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
