/** Meetings in people's own calendars: invitations by e-mail, a file, and a personal address. */
@NullMarked
package org.lineofsight.kernel.meetings.calendar;

import org.jspecify.annotations.NullMarked;
