/** A plan as a file: taken in row by row or not at all, and given out. */
@NamedInterface("file")
@NullMarked
package org.lineofsight.partnership.businessplan.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
