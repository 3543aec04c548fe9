/** Calling people together about a case: when, where, and who answers for each agency. */
@NamedInterface("calling")
@NullMarked
package org.lineofsight.pathway.childprotection.calling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
