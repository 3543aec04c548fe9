/** Outcomes that did not reach the referrer, and differences that wait for an answer. */
@NamedInterface("outcome")
@NullMarked
package org.lineofsight.pathway.frontdoor.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
