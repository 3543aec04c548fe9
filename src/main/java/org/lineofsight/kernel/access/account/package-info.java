/**
 * One's own account, the first administrator of a new partnership, and clearing away what has
 * ended.
 */
@NullMarked
package org.lineofsight.kernel.access.account;

import org.jspecify.annotations.NullMarked;
