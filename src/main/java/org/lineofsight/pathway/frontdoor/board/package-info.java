/** What the front door has in hand and how it has done, and the list behind every number. */
@NullMarked
package org.lineofsight.pathway.frontdoor.board;

import org.jspecify.annotations.NullMarked;
