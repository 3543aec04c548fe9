package org.lineofsight.pathway.frontdoor.referral;

import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;

/** Takes a child or a person out of a draft, with everything that was typed about them. */
@UseCase
class RemoveEntry {

    private final ReferralDrafts drafts;

    RemoveEntry(ReferralDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * @param entry {@code child-2} or {@code person-3}; removing it again changes nothing
     */
    public void remove(DraftId id, String entry) {
        var draft = drafts.findToChange(id).orElseThrow(NotVisible::new);
        if (draft.answers().has(entry)) {
            drafts.remove(draft, entry);
        }
    }
}
