package org.lineofsight.pathway.frontdoor.contact;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * back, where the rule asks for one. What was decided for each child is beside it ({@link
 * Decisions#ofChildren}).
 *
 * @param level the highest of the children's
 * @param outcome of the children's, the one that goes furthest
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

    /**
     * What somebody wants to decide. The authority is blank unless an outcome names one.
     *
     * @param family for every child but those apart
     * @param apart for children whose decision is their own, by their place in the contact, from 0
     */
    public record Proposal(
            Verdict family,
            Map<Integer, Verdict> apart,
            String rationale,
            String message,
            String authority) {

        /** The same for every child. */
        public Proposal(
                LevelOfNeed level,
                Outcome outcome,
                String rationale,
                String message,
                String authority) {
            this(new Verdict(level, outcome), Map.of(), rationale, message, authority);
        }

        /** Child by child, in the order of the contact's children. */
        Map<UUID, Verdict> of(List<UUID> children) {
            var verdicts = new LinkedHashMap<UUID, Verdict>();
            for (var place = 0; place < children.size(); place++) {
                verdicts.put(children.get(place), apart.getOrDefault(place, family));
            }
            return verdicts;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Proposal[" + family + "]";
        }
    }

    static Decision of(
            ContactId contact,
            Proposal proposal,
            Collection<Verdict> verdicts,
            @Nullable String managerNeeded,
            Actor by,
            Instant at) {
        ContactRules.rationaleIsGiven(proposal.rationale());
        ContactRules.referrerWillHearWhy(proposal.message());
        verdicts.forEach(ContactRules::outcomeFitsLevel);
        ContactRules.otherAuthorityIsNamed(verdicts, proposal.authority());
        var furthest = Verdict.furthest(verdicts);
        return new Decision(
                Ids.next(),
                contact,
                furthest.level().number(),
                furthest.outcome(),
                proposal.rationale(),
                proposal.message(),
                proposal.authority().isBlank() ? null : proposal.authority(),
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
