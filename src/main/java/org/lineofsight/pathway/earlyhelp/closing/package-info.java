/** How early help ends: closing with a wellbeing plan, or stepping up. */
@NamedInterface("closing")
@NullMarked
package org.lineofsight.pathway.earlyhelp.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
