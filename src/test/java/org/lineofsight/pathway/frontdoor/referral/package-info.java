@NullMarked
package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.NullMarked;
