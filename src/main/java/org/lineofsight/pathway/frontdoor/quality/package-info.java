/** How referrals meet the standards that their form shows, and what each agency learns of it. */
@NamedInterface("quality")
@NullMarked
package org.lineofsight.pathway.frontdoor.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
