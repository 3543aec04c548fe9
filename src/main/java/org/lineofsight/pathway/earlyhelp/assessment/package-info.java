/** The early help assessment, written with the family. */
@NullMarked
package org.lineofsight.pathway.earlyhelp.assessment;

import org.jspecify.annotations.NullMarked;
