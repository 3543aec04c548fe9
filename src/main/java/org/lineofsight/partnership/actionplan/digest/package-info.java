/** What each agency’s lead is told once a week. */
@NullMarked
package org.lineofsight.partnership.actionplan.digest;

import org.jspecify.annotations.NullMarked;
