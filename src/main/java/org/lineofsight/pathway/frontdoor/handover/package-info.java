/** Children handed over to whoever goes on with them, and whether they arrived there. */
@NamedInterface("handover")
@NullMarked
package org.lineofsight.pathway.frontdoor.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
