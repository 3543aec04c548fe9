/**
 * A contact from its arrival to the day its referrer has been told: triage, decision, outcome,
 * replies.
 */
@NamedInterface("contact")
@NullMarked
package org.lineofsight.pathway.frontdoor.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
