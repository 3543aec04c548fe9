package org.lineofsight.kernel.timescales.explanation;

import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * @param title what is due: "Decision on the contact"
 */
public record ExplainDatePage(String title, TimeLeft left, Explanation explanation) {}
