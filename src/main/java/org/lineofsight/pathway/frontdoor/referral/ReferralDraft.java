package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;

/**
 * A referral that is being written, or was: once sent it keeps nothing but what it became, so that
 * a page left open still finds its way.
 *
 * @param sentAs absent while it is being written
 */
record ReferralDraft(
        DraftId id,
        Answers answers,
        Instant startedAt,
        Instant savedAt,
        @Nullable ContactId sentAs) {}
