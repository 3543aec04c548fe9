/**
 * Facts that the council keeps in its own system, as its extracts report them: never mixed with
 * what was recorded here, and never without saying where they came from and when. What reads the
 * files hands over through {@link org.lineofsight.pathway.childprotection.elsewhere.Arrivals}.
 */
@NamedInterface("elsewhere")
@NullMarked
package org.lineofsight.pathway.childprotection.elsewhere;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
