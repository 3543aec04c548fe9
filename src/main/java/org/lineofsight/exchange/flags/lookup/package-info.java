/** Looking somebody up, the answer, and saying that it was no attendance after all. */
@NullMarked
package org.lineofsight.exchange.flags.lookup;

import org.jspecify.annotations.NullMarked;
