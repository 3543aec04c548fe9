/** An extract from its coming to its taking: files, what each table is, preview, progress. */
@NamedInterface("upload")
@NullMarked
package org.lineofsight.exchange.extracts.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
