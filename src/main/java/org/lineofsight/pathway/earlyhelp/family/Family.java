package org.lineofsight.pathway.earlyhelp.family;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.actor.Actor;

/**
 * What a stranger needs of a family in a hurry; the front door sees this and no more.
 *
 * @param name the children's names, as a list says them
 * @param keyWorkerId absent while nobody has agreed to be key worker, with the four after it
 * @param plannedAt when the plan was agreed; absent before
 * @param reviewSince what the review clock runs on; absent while none runs
 * @param frontDoorContact the contact that was handed over; absent where the hub was told directly
 * @param steppedUpContact the contact that a step up became; absent where there was none
 */
public record Family(
        FamilyId id,
        int version,
        String reference,
        String name,
        Instant openedAt,
        Offer offer,
        Stage stage,
        YesNo domesticAbuse,
        @Nullable UUID keyWorkerId,
        @Nullable String keyWorker,
        @Nullable String keyWorkerJob,
        @Nullable UUID keyWorkerAgencyId,
        @Nullable String keyWorkerAgency,
        @Nullable Instant plannedAt,
        @Nullable UUID reviewSince,
        @Nullable UUID frontDoorContact,
        @Nullable UUID steppedUpContact,
        @Nullable Instant stepUpDecidedAt,
        @Nullable Instant closedAt,
        @Nullable CloseReason closeReason) {

    public boolean keyWorkerIs(Actor actor) {
        return actor.accountId().equals(keyWorkerId);
    }

    /** Whether the front door has decided, and early help has not gone on or closed yet. */
    public boolean answeredFromAbove() {
        return stage == Stage.STEPPED_UP && stepUpDecidedAt != null;
    }

    public boolean open() {
        return stage.open();
    }

    public String address() {
        return "/early-help/families/" + id;
    }

    public SeenWith seenWith() {
        return SeenWith.record(id);
    }

    public Subject subject() {
        return Subject.of("early-help-family", id);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Family[" + id + " " + stage + "]";
    }
}
