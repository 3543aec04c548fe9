package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.List;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.timescales.DueDate;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;

/**
 * The form that asks agencies.
 *
 * @param due when they would have to answer
 * @param desks agencies with a desk here
 * @param others those without
 */
public record AskPage(
        ContactId contact,
        String reference,
        Colour colour,
        DueDate due,
        List<Agency> desks,
        List<Agency> others,
        List<EnquiryQueries.Person> people,
        AskForm form,
        String draft) {}
