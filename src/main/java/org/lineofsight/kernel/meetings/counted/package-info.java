/** Counts of quoracy, for those who answer for it. */
@NullMarked
package org.lineofsight.kernel.meetings.counted;

import org.jspecify.annotations.NullMarked;
