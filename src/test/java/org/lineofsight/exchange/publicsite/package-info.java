@NullMarked
package org.lineofsight.exchange.publicsite;

import org.jspecify.annotations.NullMarked;
