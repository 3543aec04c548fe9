/** Children who step down to early help, from an assessment or a plan, and what was handed over. */
@NamedInterface("stepdown")
@NullMarked
package org.lineofsight.pathway.childprotection.stepdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
