/** A version from its draft to its publication, and to its end. */
@NamedInterface("change")
@NullMarked
package org.lineofsight.assurance.policies.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
