/** How early help ends: closing with a wellbeing plan, or stepping up. */
@NullMarked
package org.lineofsight.pathway.earlyhelp.closing;

import org.jspecify.annotations.NullMarked;
