/**
 * Charts as inline SVG: one colour, grey for what it is part of, every figure written beside its
 * bar, scales that begin at nought. Widths are percentages and heights are pixels, so that text
 * stays its size on a phone and on paper.
 */
@NullMarked
package org.lineofsight.partnership.yearlyreport.chart;

import org.jspecify.annotations.NullMarked;
