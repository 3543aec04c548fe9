/** Release 4: what is asked, what is answered, and what is wrong, as resources. */
@NullMarked
package org.lineofsight.exchange.fhir.r4;

import org.jspecify.annotations.NullMarked;
