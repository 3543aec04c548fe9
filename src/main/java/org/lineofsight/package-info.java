@NullMarked
package org.lineofsight;

import org.jspecify.annotations.NullMarked;
