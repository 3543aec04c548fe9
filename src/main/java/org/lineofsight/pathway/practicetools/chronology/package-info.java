/**
 * What happened in a family, by several agencies: dates as exact as they are known, sources, impact
 * on the child; on a page, on paper and as a table, with names or without.
 */
@NamedInterface("chronology")
@NullMarked
package org.lineofsight.pathway.practicetools.chronology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
