package org.lineofsight.pathway.frontdoor.quality;

import java.util.List;

/** How an agency's referrals met each standard. */
public record OfAgency(String agency, List<Tally> tallies) {}
