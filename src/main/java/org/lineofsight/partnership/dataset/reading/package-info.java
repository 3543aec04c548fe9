/**
 * From bytes to rows: what encoding, which table, which column, what each cell says. No database,
 * no web.
 */
@NullMarked
package org.lineofsight.partnership.dataset.reading;

import org.jspecify.annotations.NullMarked;
