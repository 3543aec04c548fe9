package org.lineofsight.partnership.actionplan.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.kernel.actions.Recheck;

/**
 * An action of the plan, as the list shows it.
 *
 * @param impact absent until it is checked
 * @param recheckDue when it is looked at again; absent where nobody has to
 * @param found what was found when it was last looked at again; absent where nobody has
 * @param escalatedAt absent where it was not, or is done
 * @param escalatedTo absent for the board
 */
public record PlanRow(
        Action action,
        Impact.@Nullable Kind impact,
        @Nullable LocalDate recheckDue,
        Recheck.@Nullable Found found,
        @Nullable Instant escalatedAt,
        @Nullable UUID escalatedTo) {

    public Improvement part() {
        return Objects.requireNonNull(action.improvement());
    }

    /**
     * Whether the fact behind its colour leaves open how it stands: an accepted one may be late.
     */
    public boolean statusSaysMore() {
        return action.status() == ActionStatus.ACCEPTED
                && action.rag().colour() != Rag.Colour.GREEN;
    }

    /** Whether it is done, and nobody has seen yet what it changed. */
    public boolean withoutImpact() {
        return action.status() == ActionStatus.CHECKED && impact != Impact.Kind.EVIDENCE;
    }

    /** Absent where it was not escalated. */
    public @Nullable String escalated() {
        if (escalatedAt == null) {
            return null;
        }
        if (escalatedTo == null) {
            return "the board";
        }
        var overseer = part().overseer();
        return escalatedTo.equals(part().overseenBy()) && overseer != null
                ? overseer
                : "the group that oversaw it";
    }
}
