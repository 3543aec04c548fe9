/** Contributions and lines as a file: taken in whole or not at all. */
@NamedInterface("file")
@NullMarked
package org.lineofsight.partnership.budget.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
