/** The addresses that systems call, and what they are answered. */
@NullMarked
package org.lineofsight.exchange.intake.api;

import org.jspecify.annotations.NullMarked;
