@NullMarked
package org.lineofsight.partnership.yearlyreport.check;

import org.jspecify.annotations.NullMarked;
