/** The early help assessment, written with the family. */
@NamedInterface("assessment")
@NullMarked
package org.lineofsight.pathway.earlyhelp.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
