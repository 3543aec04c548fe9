/** The append-only record of who read and wrote what. */
@NamedInterface("audit")
@NullMarked
package org.lineofsight.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
