/**
 * The report proves itself: sums, shares and rates worked out again, and tables held against each
 * other.
 */
@NullMarked
package org.lineofsight.partnership.yearlyreport.check;

import org.jspecify.annotations.NullMarked;
