/**
 * Files that the front door takes in row by row: the file is kept, its columns are matched once for
 * each layout, every line is accepted, queried or refused with the reason, somebody confirms, a job
 * does it in pieces that are whole, and it can be stopped, gone on with and undone. What the rows
 * mean belongs to the slices that say so with an {@link
 * org.lineofsight.pathway.frontdoor.imports.Intake}.
 */
@NamedInterface("imports")
@NullMarked
package org.lineofsight.pathway.frontdoor.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
