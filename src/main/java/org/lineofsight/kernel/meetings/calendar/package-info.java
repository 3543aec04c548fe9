/** Meetings in people's own calendars: invitations by e-mail, a file, and a personal address. */
@NamedInterface("calendar")
@NullMarked
package org.lineofsight.kernel.meetings.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
