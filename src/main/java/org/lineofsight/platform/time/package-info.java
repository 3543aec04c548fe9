/** The clock that everything asks, and ids that sort by time. */
@NamedInterface("time")
@NullMarked
package org.lineofsight.platform.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
