/**
 * Tables that somebody exported from another program, as headings and lines: CSV in whatever
 * encoding and with whatever separator, and workbooks. And tables that somebody may open in a
 * spreadsheet program, written so that nothing in them runs.
 */
@NamedInterface("tables")
@NullMarked
package org.lineofsight.platform.tables;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
