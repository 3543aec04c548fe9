/** The tables that an extract is made of, how they are recognised, and what their rows say. */
@NullMarked
package org.lineofsight.exchange.extracts.shape;

import org.jspecify.annotations.NullMarked;
