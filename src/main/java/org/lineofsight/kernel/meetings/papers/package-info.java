/** What agencies hand in for a meeting, by when, and who may read it. */
@NamedInterface("papers")
@NullMarked
package org.lineofsight.kernel.meetings.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
