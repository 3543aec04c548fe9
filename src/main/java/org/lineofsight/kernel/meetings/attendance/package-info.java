/** Who came, and going ahead without a quorum. */
@NamedInterface("attendance")
@NullMarked
package org.lineofsight.kernel.meetings.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
