package org.lineofsight.pathway.earlyhelp.hub;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.HandOver;

/**
 * What comes to the hub.
 *
 * @param agency absent for a family
 * @param account absent where whoever asks has no account
 * @param handOver what the front door handed over; absent where the hub was told directly
 */
public record NewContact(
        Channel channel,
        AskerKind askerKind,
        String asker,
        String askerIs,
        @Nullable UUID agency,
        @Nullable UUID account,
        String reachedAt,
        String askedFor,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentNote,
        List<HubContact.Child> children,
        List<HubContact.Adult> adults,
        @Nullable HandOver handOver) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "NewContact[" + channel + "]";
    }
}
