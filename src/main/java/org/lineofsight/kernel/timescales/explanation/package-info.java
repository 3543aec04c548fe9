/** "Explain this date", as a page of its own: for lists, which have no room for it. */
@NullMarked
package org.lineofsight.kernel.timescales.explanation;

import org.jspecify.annotations.NullMarked;
