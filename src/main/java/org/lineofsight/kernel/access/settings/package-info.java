/** Accounts and what each may work as, for the system administrator. */
@NullMarked
package org.lineofsight.kernel.access.settings;

import org.jspecify.annotations.NullMarked;
