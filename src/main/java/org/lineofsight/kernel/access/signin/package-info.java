/** Signing in and out, sessions, and changing what one works as. */
@NullMarked
package org.lineofsight.kernel.access.signin;

import org.jspecify.annotations.NullMarked;
