/**
 * The multi-agency enquiry: what agencies are asked about the people of a contact, what they
 * answer, and what all of it together comes to.
 */
@NamedInterface("enquiry")
@NullMarked
package org.lineofsight.pathway.frontdoor.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
