package org.lineofsight.pathway.frontdoor.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.actor.Actor;

/**
 * Referrals with everything filled in, about children nobody else has; each part can be replaced.
 */
public record ReferralTestData(
        Actor referrer,
        List<Referral.Child> children,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentReason,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        LevelOfNeed level,
        @Nullable String team) {

    public static ReferralTestData from(Actor referrer) {
        return new ReferralTestData(
                referrer,
                List.of(child()),
                YesNo.NO,
                Consent.GIVEN,
                null,
                "I don't like it when it is loud",
                null,
                LevelOfNeed.LEVEL_3,
                null);
    }

    public static Referral.Child child() {
        var random = ThreadLocalRandom.current();
        return new Referral.Child(
                UUID.randomUUID(),
                "Testchild",
                "Of" + UUID.randomUUID().toString().substring(0, 8),
                LocalDate.of(
                        2012 + random.nextInt(10), 1 + random.nextInt(12), 1 + random.nextInt(28)),
                null,
                null,
                null);
    }

    public ReferralTestData about(Referral.Child... them) {
        return new ReferralTestData(
                referrer,
                List.of(them),
                domesticAbuse,
                consent,
                consentReason,
                childsWords,
                childsWordsAbsent,
                level,
                team);
    }

    public ReferralTestData claiming(LevelOfNeed claimed) {
        return new ReferralTestData(
                referrer,
                children,
                domesticAbuse,
                consent,
                consentReason,
                childsWords,
                childsWordsAbsent,
                claimed,
                team);
    }

    public ReferralTestData domesticAbuse(YesNo known) {
        return new ReferralTestData(
                referrer,
                children,
                known,
                consent,
                consentReason,
                childsWords,
                childsWordsAbsent,
                level,
                team);
    }

    public ReferralTestData consent(Consent given, @Nullable String reason) {
        return new ReferralTestData(
                referrer,
                children,
                domesticAbuse,
                given,
                reason,
                childsWords,
                childsWordsAbsent,
                level,
                team);
    }

    public ReferralTestData childsWords(
            @Nullable String words, @Nullable ChildsWordsAbsent absent) {
        return new ReferralTestData(
                referrer,
                children,
                domesticAbuse,
                consent,
                consentReason,
                words,
                absent,
                level,
                team);
    }

    /** Told on the telephone by a member of the public who gave no name. */
    public Referral byTelephone() {
        return build(
                Channel.TELEPHONE,
                new Referral.Referrer(
                        null, null, "Member of the public", "9", null, null, null, null));
    }

    /** The referrer says in which team they work. */
    public ReferralTestData inTeam(@Nullable String name) {
        return new ReferralTestData(
                referrer,
                children,
                domesticAbuse,
                consent,
                consentReason,
                childsWords,
                childsWordsAbsent,
                level,
                name);
    }

    public Referral build() {
        return build(
                Channel.REFERRAL_FORM,
                new Referral.Referrer(
                        referrer.accountId(),
                        referrer.requireAgency(),
                        "Test Primary School",
                        "2A",
                        referrer.name(),
                        "Teacher",
                        "01632 960001",
                        team));
    }

    private Referral build(Channel channel, Referral.Referrer who) {
        return new Referral(
                channel,
                who,
                children,
                List.of(new Referral.HouseholdMember("Test Parent", "Mother", YesNo.YES)),
                "He has come to school without food for a week and says nobody is at home at night.",
                childsWords,
                childsWordsAbsent,
                null,
                domesticAbuse,
                consent,
                consentReason,
                level);
    }
}
