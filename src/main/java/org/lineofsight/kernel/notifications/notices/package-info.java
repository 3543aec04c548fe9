/** Reading one's notices and marking them as read. */
@NullMarked
package org.lineofsight.kernel.notifications.notices;

import org.jspecify.annotations.NullMarked;
