/** Asking people to a meeting, and their replies. */
@NamedInterface("invitation")
@NullMarked
package org.lineofsight.kernel.meetings.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
