package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import org.lineofsight.platform.web.SummaryRow;

/** Answers of a draft under one heading, as read back. */
public record AnswerGroup(String title, List<SummaryRow> rows) {}
