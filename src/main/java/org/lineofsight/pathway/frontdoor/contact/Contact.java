package org.lineofsight.pathway.frontdoor.contact;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.actor.Actor;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody told the front door, word for word, and how far it has come. What was told never
 * changes; what the front door makes of it are rows of their own ({@link Decision}), which the
 * referrer cannot see.
 */
@Table(schema = "frontdoor", name = "contact")
class Contact {

    @Id private final ContactId id;

    @Version private @Nullable Integer version;

    private ContactStatus status;

    @InsertOnlyProperty private final String reference;

    @InsertOnlyProperty private final Instant receivedAt;

    @InsertOnlyProperty private final boolean outOfHours;

    @InsertOnlyProperty private final String sourceCode;

    @InsertOnlyProperty private final @Nullable UUID sourceAgencyId;

    @InsertOnlyProperty private final String sourceAgencyName;

    @InsertOnlyProperty private final @Nullable UUID referrerAccountId;

    @InsertOnlyProperty private final @Nullable String referrerName;

    @InsertOnlyProperty private final @Nullable String referrerJob;

    @InsertOnlyProperty private final @Nullable String referrerTelephone;

    @InsertOnlyProperty private final String worry;

    @InsertOnlyProperty private final @Nullable String childsWords;

    @InsertOnlyProperty private final @Nullable ChildsWordsAbsent childsWordsAbsent;

    @InsertOnlyProperty private final @Nullable String workingWell;

    @InsertOnlyProperty private final YesNo domesticAbuse;

    @InsertOnlyProperty private final Consent consent;

    @InsertOnlyProperty private final @Nullable String consentReason;

    @InsertOnlyProperty private final @Nullable Integer claimedLevel;

    @InsertOnlyProperty private final Channel channel;

    @InsertOnlyProperty private final @Nullable String takenBy;

    @InsertOnlyProperty private final @Nullable String sourceTeam;

    Contact(
            ContactId id,
            @Nullable Integer version,
            ContactStatus status,
            String reference,
            Instant receivedAt,
            boolean outOfHours,
            String sourceCode,
            @Nullable UUID sourceAgencyId,
            String sourceAgencyName,
            @Nullable UUID referrerAccountId,
            @Nullable String referrerName,
            @Nullable String referrerJob,
            @Nullable String referrerTelephone,
            String worry,
            @Nullable String childsWords,
            @Nullable ChildsWordsAbsent childsWordsAbsent,
            @Nullable String workingWell,
            YesNo domesticAbuse,
            Consent consent,
            @Nullable String consentReason,
            @Nullable Integer claimedLevel,
            Channel channel,
            @Nullable String takenBy,
            @Nullable String sourceTeam) {
        this.id = id;
        this.version = version;
        this.status = status;
        this.reference = reference;
        this.receivedAt = receivedAt;
        this.outOfHours = outOfHours;
        this.sourceCode = sourceCode;
        this.sourceAgencyId = sourceAgencyId;
        this.sourceAgencyName = sourceAgencyName;
        this.referrerAccountId = referrerAccountId;
        this.referrerName = referrerName;
        this.referrerJob = referrerJob;
        this.referrerTelephone = referrerTelephone;
        this.worry = worry;
        this.childsWords = childsWords;
        this.childsWordsAbsent = childsWordsAbsent;
        this.workingWell = workingWell;
        this.domesticAbuse = domesticAbuse;
        this.consent = consent;
        this.consentReason = consentReason;
        this.claimedLevel = claimedLevel;
        this.channel = channel;
        this.takenBy = takenBy;
        this.sourceTeam = sourceTeam;
    }

    /**
     * @param team of the referrer; absent where they did not say
     * @param by who tells, or writes down what was told
     */
    static Contact receive(
            ContactId id,
            String reference,
            Instant at,
            boolean outOfHours,
            Referral told,
            @Nullable String team,
            Actor by) {
        ContactRules.childrenAreNamed(told);
        ContactRules.consentOrTheReasonWithoutIt(told);
        ContactRules.childsWordsOrWhyNot(told);
        var referrer = told.referrer();
        return new Contact(
                id,
                null,
                ContactStatus.RECEIVED,
                reference,
                at,
                outOfHours,
                referrer.sourceCode(),
                referrer.agencyId(),
                referrer.agencyName(),
                referrer.accountId(),
                referrer.name(),
                referrer.job(),
                referrer.telephone(),
                told.worry(),
                told.childsWords(),
                told.childsWordsAbsent(),
                told.workingWell(),
                told.domesticAbuse(),
                told.consent(),
                told.consentReason(),
                told.claimedLevel() == null ? null : told.claimedLevel().number(),
                told.channel(),
                told.channel().writtenDownHere() ? by.name() : null,
                team);
    }

    /** A decision is recorded that a manager must still agree. */
    void propose() {
        status = status.to(ContactStatus.PROPOSED);
    }

    void decide() {
        status = status.to(ContactStatus.DECIDED);
    }

    /** The manager did not agree: a new decision is needed. */
    void sendBack() {
        status = status.to(ContactStatus.RECEIVED);
    }

    void referrerTold() {
        status = status.to(ContactStatus.TOLD);
    }

    ContactId id() {
        return id;
    }

    ContactStatus status() {
        return status;
    }

    String reference() {
        return reference;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** The referrer and their agency's lead see the clocks that run for them. */
    SeenWith seenWith() {
        return SeenWith.record(id).ownedBy(referrerAccountId, sourceAgencyId);
    }

    /** Where the front door reads of it. */
    About about() {
        return About.record(id.value(), "/front-door/contacts/" + id).called(reference);
    }

    /** Tells whoever listens; nobody, where the referrer has no account. */
    Consumer<HearsOfContacts> tells(HearsOfContacts.What what, Instant at) {
        var referrer = referrerAccountId;
        return listener -> {
            if (referrer != null) {
                listener.heard(new HearsOfContacts.News(what, id, reference, referrer, at));
            }
        };
    }

    /** Absent where the referrer has no account, and is told another way. */
    @Nullable UUID referrerAccountId() {
        return referrerAccountId;
    }

    YesNo domesticAbuse() {
        return domesticAbuse;
    }

    /** Absent where none was claimed, as by members of the public. */
    @Nullable LevelOfNeed claimedLevel() {
        return LevelOfNeed.ofNullable(claimedLevel);
    }
}
