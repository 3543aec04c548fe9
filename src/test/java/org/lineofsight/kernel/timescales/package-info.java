@NullMarked
package org.lineofsight.kernel.timescales;

import org.jspecify.annotations.NullMarked;
