@NullMarked
package org.lineofsight.kernel.agencies;

import org.jspecify.annotations.NullMarked;
