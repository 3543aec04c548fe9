/** Which meetings somebody has, each on its page, moved or cancelled. */
@NullMarked
package org.lineofsight.kernel.meetings.diary;

import org.jspecify.annotations.NullMarked;
