/**
 * What every public service says of itself: what it keeps about its readers, and who can use it.
 */
@NullMarked
package org.lineofsight.platform.web.about;

import org.jspecify.annotations.NullMarked;
