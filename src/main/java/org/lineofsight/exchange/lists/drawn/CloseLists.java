package org.lineofsight.exchange.lists.drawn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.agreement.Agreements;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;

/**
 * Closes lists to their agency: the one that a newer one replaced, and all of an agreement that has
 * ended. The page asks the day each time; the involvement that opened the rows ends here, so that
 * the database does not show them either.
 */
@UseCase
public class CloseLists {

    /** Who at an agency may open its lists. */
    static final List<Role> READERS = List.of(Role.AGENCY_DESK, Role.SAFEGUARDING_LEAD);

    private final Agreements agreements;
    private final SharedLists lists;
    private final Involvements involvements;
    private final Elevated elevated;
    private final Clock clock;

    CloseLists(
            Agreements agreements,
            SharedLists lists,
            Involvements involvements,
            Elevated elevated,
            Clock clock) {
        this.agreements = agreements;
        this.lists = lists;
        this.involvements = involvements;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * Ends an agreement early, from today on.
     *
     * @throws RuleBroken where it has ended already, or nobody says why
     */
    public void end(AgreementId id, String why, Actor by) {
        agreements.end(agreements.require(id), why, today(), by);
        elevated.call(
                "closing the lists of an agreement that has ended",
                () -> {
                    closeThoseThatAreOver();
                    return true;
                });
    }

    void replaced(SharedList list, LocalDate closedFrom) {
        if (list.closedFrom() == null) {
            lists.closeFrom(list.id(), closedFrom);
        }
        closeThoseThatAreOver();
    }

    /** Ends the involvement with each list that may not be opened any more. */
    void closeThoseThatAreOver() {
        var today = today();
        for (var list : lists.all()) {
            if (!list.isOpenOn(today)) {
                READERS.forEach(role -> involvements.end(list.id(), role, list.agencyId().value()));
            }
        }
    }

    private LocalDate today() {
        return InWords.dayOf(clock.instant());
    }
}
