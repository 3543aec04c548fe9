/** An extract from its coming to its taking: files, what each table is, preview, progress. */
@NullMarked
package org.lineofsight.exchange.extracts.upload;

import org.jspecify.annotations.NullMarked;
