/** Agreements: made, shown and ended. */
@NamedInterface("agreement")
@NullMarked
package org.lineofsight.exchange.lists.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
