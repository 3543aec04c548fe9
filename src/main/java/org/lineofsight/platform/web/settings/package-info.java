/** Where the system administrator finds every module's settings. */
@NullMarked
package org.lineofsight.platform.web.settings;

import org.jspecify.annotations.NullMarked;
