/** Assessments: begun, written with the children’s voice, agreed by a manager, and their drift. */
@NamedInterface("assessment")
@NullMarked
package org.lineofsight.pathway.childprotection.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
