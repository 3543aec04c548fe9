/**
 * Child protection conferences: called, held with a quorum, decided for each child, with each
 * agency’s view beside the decision.
 */
@NamedInterface("conference")
@NullMarked
package org.lineofsight.pathway.childprotection.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
