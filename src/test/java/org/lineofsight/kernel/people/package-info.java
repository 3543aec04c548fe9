@NullMarked
package org.lineofsight.kernel.people;

import org.jspecify.annotations.NullMarked;
