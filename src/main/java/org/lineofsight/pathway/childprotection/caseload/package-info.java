/** Cases: received from the front door, allocated, listed and shown. */
@NamedInterface("caseload")
@NullMarked
package org.lineofsight.pathway.childprotection.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
