@NullMarked
package org.lineofsight.partnership.yearlyreport;

import org.jspecify.annotations.NullMarked;
