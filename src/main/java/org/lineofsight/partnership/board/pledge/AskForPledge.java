package org.lineofsight.partnership.board.pledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;

/** Asks an agency for something that its pledge needs: an action of the partnership's one plan. */
@UseCase
public class AskForPledge {

    private final Pledges pledges;
    private final Actions actions;
    private final Owners owners;

    AskForPledge(Pledges pledges, Actions actions, Owners owners) {
        this.pledges = pledges;
        this.actions = actions;
        this.owners = owners;
    }

    /**
     * @param soThat what will be different; absent where nobody has said it
     * @throws RuleBroken where it does not say what is to be done, or was due already
     */
    public ActionId ask(
            PledgeId id, String what, @Nullable String soThat, LocalDate due, Actor by) {
        PledgeRules.theOfficeKeepsThem(by);
        var pledge = pledges.require(id);
        return actions.raise(
                new NewAction(
                                subject(id),
                                Governance.OFFICE.value(),
                                what,
                                soThat,
                                owners.leadOf(pledge.agency()),
                                due)
                        .sharedWith(Governance.READERS.value())
                        .from("Pledge of " + pledge.agencyName(), pledge.address())
                        .improving(Improvement.from(ActionSource.PLEDGE)),
                by);
    }

    static Subject subject(PledgeId id) {
        return Subject.of("pledge", id);
    }
}
