/**
 * Taking returns in, keeping every version of them, undoing, and showing what became of each row.
 */
@NullMarked
package org.lineofsight.partnership.dataset.returns;

import org.jspecify.annotations.NullMarked;
