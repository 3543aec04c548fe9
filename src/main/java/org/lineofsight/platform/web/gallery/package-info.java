/**
 * Every component in every state, to look at and to test. There in demonstration mode, or with
 * {@code lineofsight.gallery=true}.
 */
@NullMarked
package org.lineofsight.platform.web.gallery;

import org.jspecify.annotations.NullMarked;
