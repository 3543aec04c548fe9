@NullMarked
package org.lineofsight.partnership.dataset;

import org.jspecify.annotations.NullMarked;
