/** Strategy discussions: called, held with a quorum, decided. */
@NamedInterface("strategy")
@NullMarked
package org.lineofsight.pathway.childprotection.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
