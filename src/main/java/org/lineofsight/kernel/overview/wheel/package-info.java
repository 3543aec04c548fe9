/** The partnership's year: what statute sets, what the modules know, what is decided here. */
@NullMarked
package org.lineofsight.kernel.overview.wheel;

import org.jspecify.annotations.NullMarked;
