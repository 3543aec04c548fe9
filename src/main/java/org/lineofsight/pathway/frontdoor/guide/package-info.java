/** The local guide to the colours of triage: what makes red, amber and green, and how soon. */
@NullMarked
package org.lineofsight.pathway.frontdoor.guide;

import org.jspecify.annotations.NullMarked;
