/** How referrals meet the standards that their form shows, and what each agency learns of it. */
@NullMarked
package org.lineofsight.pathway.frontdoor.quality;

import org.jspecify.annotations.NullMarked;
