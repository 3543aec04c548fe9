/** Every component in every state, to look at and to test. There only in demonstration mode. */
@NullMarked
package org.lineofsight.platform.web.gallery;

import org.jspecify.annotations.NullMarked;
