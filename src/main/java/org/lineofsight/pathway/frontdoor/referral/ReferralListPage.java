package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import java.util.List;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/**
 * What somebody, or their agency, has sent.
 *
 * @param drafts on top, while there are any
 * @param choices whose referrals; empty for those who see only their own
 * @param agency whether the referrals of the whole agency are shown
 * @param deleted a draft was just thrown away
 */
public record ReferralListPage(
        List<Draft> drafts,
        List<Choice> choices,
        boolean agency,
        List<ReferralQueries.Sent> sent,
        Pages pages,
        boolean deleted) {

    /**
     * A referral not sent yet.
     *
     * @param names the children's; blank while none is known
     */
    public record Draft(String href, String names, Instant startedAt, Instant savedAt) {}
}
