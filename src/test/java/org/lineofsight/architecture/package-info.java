/** The rules of the house, each told as a test that says what to do where it is broken. */
@NullMarked
package org.lineofsight.architecture;

import org.jspecify.annotations.NullMarked;
