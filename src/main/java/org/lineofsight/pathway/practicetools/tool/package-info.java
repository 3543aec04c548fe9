/**
 * A sheet from its start to the day it is done again: who and what about, the areas, what each
 * answer shows, and the change since the last time.
 */
@NamedInterface("tool")
@NullMarked
package org.lineofsight.pathway.practicetools.tool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
