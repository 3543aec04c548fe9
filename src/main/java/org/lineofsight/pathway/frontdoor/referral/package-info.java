/**
 * A referral from the side of whoever makes it: writing it, sending it, and hearing what became of
 * it.
 */
@NullMarked
package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.NullMarked;
