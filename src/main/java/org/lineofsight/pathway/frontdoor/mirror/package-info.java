/** Levels that referrers claim beside levels that the front door decides. */
@NullMarked
package org.lineofsight.pathway.frontdoor.mirror;

import org.jspecify.annotations.NullMarked;
