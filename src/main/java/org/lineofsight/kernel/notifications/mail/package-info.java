/** Letters by e-mail: queued with the fact, sent by a job, watched by the administrator. */
@NullMarked
package org.lineofsight.kernel.notifications.mail;

import org.jspecify.annotations.NullMarked;
