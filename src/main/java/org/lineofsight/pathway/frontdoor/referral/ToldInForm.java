package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.MoreTold;
import org.lineofsight.platform.web.SummaryRow;
import org.springframework.stereotype.Component;

/** What only the referral form asks, for the front door to read. */
@Component
class ToldInForm implements MoreTold {

    private final ReferralQueries queries;

    ToldInForm(ReferralQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<SummaryRow> ofContact(ContactId id) {
        return queries.askedByTheForm(id);
    }

    @Override
    public List<List<SummaryRow>> ofChildren(ContactId id) {
        return queries.children(id).stream().map(ReferralPage.Child::moreRows).toList();
    }
}
