package org.lineofsight.pathway.frontdoor.quality;

import java.util.List;

/**
 * How an agency's referrals met each standard.
 *
 * @param id as in addresses; empty for all agencies together
 */
public record OfAgency(String id, String agency, List<Counted> standards) {}
