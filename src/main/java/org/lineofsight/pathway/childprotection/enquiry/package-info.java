/** Section 47 enquiries: begun by a strategy discussion, concluded for each child, and counted. */
@NamedInterface("enquiry")
@NullMarked
package org.lineofsight.pathway.childprotection.enquiry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
