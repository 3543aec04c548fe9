package org.lineofsight.pathway.frontdoor.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.Ids;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was decided about a contact, by whom and why; with the manager who agreed it or sent it
 * back, where the rule asks for one.
 *
 * @param message what the referrer will be told
 * @param authority the authority it is passed to; absent for every other outcome
 * @param managerNeeded why a manager must agree; absent where none is needed
 * @param sentBack why the manager did not agree; absent while the decision stands
 */
@Table(schema = "frontdoor", name = "decision")
public record Decision(
        @Id UUID id,
        ContactId recordId,
        int level,
        Outcome outcome,
        String rationale,
        String message,
        @Nullable String authority,
        UUID decidedById,
        String decidedBy,
        Instant decidedAt,
        @Nullable String managerNeeded,
        @Nullable UUID managerId,
        @Nullable String manager,
        @Nullable Instant managedAt,
        @Nullable String sentBack) {

    /** What somebody wants to decide. The authority is blank unless the outcome names one. */
    public record Proposal(
            LevelOfNeed level,
            Outcome outcome,
            String rationale,
            String message,
            String authority) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Proposal[" + level + " " + outcome + "]";
        }
    }

    static Decision of(
            ContactId contact,
            Proposal proposal,
            @Nullable String managerNeeded,
            Actor by,
            Instant at) {
        ContactRules.rationaleIsGiven(proposal.rationale());
        ContactRules.referrerWillHearWhy(proposal.message());
        ContactRules.outcomeFitsLevel(proposal.outcome(), proposal.level());
        ContactRules.otherAuthorityIsNamed(proposal.outcome(), proposal.authority());
        return new Decision(
                Ids.next(),
                contact,
                proposal.level().number(),
                proposal.outcome(),
                proposal.rationale(),
                proposal.message(),
                proposal.outcome() == Outcome.ANOTHER_AUTHORITY ? proposal.authority() : null,
                by.accountId(),
                by.name(),
                at,
                managerNeeded,
                null,
                null,
                null,
                null);
    }

    /** When it began to stand: when it was made, or when a manager agreed it. */
    Instant stoodAt() {
        return managedAt == null ? decidedAt : managedAt;
    }

    public boolean waitsForManager() {
        return managerNeeded != null && managerId == null;
    }

    Decision agreed(Actor by, Instant at) {
        ContactRules.onlyAManagerAgrees(by);
        ContactRules.nobodyAgreesTheirOwn(by, this);
        return managed(by, at, null);
    }

    Decision sentBack(Actor by, Instant at, String reason) {
        ContactRules.onlyAManagerAgrees(by);
        return managed(by, at, reason);
    }

    private Decision managed(Actor by, Instant at, @Nullable String sentBack) {
        return new Decision(
                id,
                recordId,
                level,
                outcome,
                rationale,
                message,
                authority,
                decidedById,
                decidedBy,
                decidedAt,
                managerNeeded,
                by.accountId(),
                by.name(),
                at,
                sentBack);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Decision[" + id + "]";
    }
}
