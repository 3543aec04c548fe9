@NullMarked
package org.lineofsight.partnership.dataset.reading;

import org.jspecify.annotations.NullMarked;
