package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.List;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/**
 * A list of requests.
 *
 * @param which those that are listed
 * @param whose the agency; blank for all
 */
public record EnquiriesPage(
        List<EnquiryQueries.Request> requests,
        Which which,
        String whose,
        List<Choice> choices,
        Pages pages) {}
