package org.lineofsight.pathway.frontdoor.referral;

import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/** Throws a draft away. What was sent stays sent. */
@UseCase
class DeleteDraft {

    private final ReferralDrafts drafts;

    DeleteDraft(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    public void delete(DraftId id) {
        if (drafts.findToChange(id).isEmpty()) {
            throw new NotVisible();
        }
        drafts.delete(id);
    }
}
