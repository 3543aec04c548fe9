/** Minutes: drafted, approved, sent to each as they may see them, opened, chased, taken back. */
@NamedInterface("minutes")
@NullMarked
package org.lineofsight.kernel.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
