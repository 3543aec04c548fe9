/** Medicals and health assessments: asked for, booked, done, or the child was not brought. */
@NamedInterface("medical")
@NullMarked
package org.lineofsight.pathway.childprotection.medical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
