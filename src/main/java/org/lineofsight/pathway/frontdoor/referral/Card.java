package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;

/** A child or another person of a draft, as read back. */
public record Card(String title, List<SummaryRow> rows, List<Link> actions) {}
