/** Levels that referrers claim beside levels that the front door decides. */
@NamedInterface("mirror")
@NullMarked
package org.lineofsight.pathway.frontdoor.mirror;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
