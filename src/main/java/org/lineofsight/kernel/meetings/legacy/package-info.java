/**
 * Old meetings with a ticked “quorate”, compared with who came: by the same rule as a meeting that
 * is held today.
 */
@NamedInterface("legacy")
@NullMarked
package org.lineofsight.kernel.meetings.legacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
