/** The switch of everything that runs by itself. */
@NullMarked
package org.lineofsight.platform.jobs;

import org.jspecify.annotations.NullMarked;
