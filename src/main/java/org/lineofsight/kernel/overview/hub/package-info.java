/** The executive page, and the rooms it leads to. */
@NullMarked
package org.lineofsight.kernel.overview.hub;

import org.jspecify.annotations.NullMarked;
