/** The application in a real browser, as people meet it. */
@NullMarked
package org.lineofsight.journeys;

import org.jspecify.annotations.NullMarked;
