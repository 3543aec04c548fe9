package org.lineofsight.pathway.frontdoor.contact;

import java.util.List;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.web.SummaryRow;

/**
 * What a form asks beyond what every contact has. The slice that has the form provides it; it is
 * empty for contacts that came another way.
 */
public interface MoreTold {

    /** About the whole, such as whom the referrer called first. */
    List<SummaryRow> ofContact(ContactId id);

    /** About each child, in the order of the contact's children. */
    List<List<SummaryRow>> ofChildren(ContactId id);
}
