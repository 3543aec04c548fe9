/** How often flags are looked up, and how often without an attendance: numbers only. */
@NullMarked
package org.lineofsight.exchange.flags.use;

import org.jspecify.annotations.NullMarked;
