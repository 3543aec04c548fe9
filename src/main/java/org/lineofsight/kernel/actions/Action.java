package org.lineofsight.kernel.actions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;

/**
 * Something to be done, as somebody who may see it sees it.
 *
 * @param reference as people say it
 * @param from what decided it, in words; absent where its owner need not know
 * @param href where the record's people go on from it; absent where there is none
 * @param about whom it is about; absent where it is about nobody
 * @param soThat what will be different; absent where nobody has said it
 * @param doneBy the account that said it was done; absent until then
 * @param left the time it has; absent where it was withdrawn
 * @param runs whether this reader runs it: the people of its record do
 * @param own whether this reader, or the role they work in, has to do it
 * @param improvement what makes it part of the partnership’s action plan; absent where it is work
 *     on a case
 */
public record Action(
        ActionId id,
        Subject source,
        UUID recordId,
        String reference,
        @Nullable String from,
        @Nullable String href,
        @Nullable String about,
        String what,
        @Nullable String soThat,
        Owner owner,
        String ownerName,
        LocalDate due,
        ActionStatus status,
        int version,
        UUID raisedById,
        String raisedBy,
        Instant raisedAt,
        @Nullable UUID doneBy,
        @Nullable Instant doneAt,
        Rag rag,
        @Nullable TimeLeft left,
        boolean runs,
        boolean own,
        @Nullable Improvement improvement) {

    public String address() {
        return "/actions/" + id;
    }

    /** The steps this actor may take now, in the order of the table; deciding anew among them. */
    public List<ActionStep> stepsFor(Actor actor) {
        return Arrays.stream(ActionStep.values())
                .filter(step -> step.from().contains(status))
                .filter(this::isTheirs)
                .filter(step ->
                        step != ActionStep.CHECKED_IT || !Objects.equals(doneBy, actor.accountId()))
                .toList();
    }

    /** Whether this actor is who has to do it; nobody here is, where it is for somebody outside. */
    public boolean isFor(Actor actor) {
        return switch (owner) {
            case Owner.OfAgency agency ->
                    agency.role() == actor.role()
                            && agency.agency().value().equals(actor.agencyId());
            case Owner.OfPerson person -> person.account().equals(actor.accountId());
            case Owner.Outside outside -> false;
        };
    }

    /** Whether a step is for this reader to take, once it is open. */
    public boolean isTheirs(ActionStep step) {
        return switch (step.by()) {
            case OWNER -> own;
            case RUNNER -> runs;
            case EITHER -> own || runs;
        };
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "Action[" + id + " " + status + "]";
    }
}
