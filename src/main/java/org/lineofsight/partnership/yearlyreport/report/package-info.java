/**
 * The report itself: its sections, its words, and the two forms in which it goes out, a page and
 * {@code report.json}.
 */
@NullMarked
package org.lineofsight.partnership.yearlyreport.report;

import org.jspecify.annotations.NullMarked;
