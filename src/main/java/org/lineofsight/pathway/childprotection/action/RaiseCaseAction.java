package org.lineofsight.pathway.childprotection.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;

/** The people of a case raise an action for its children, whoever has to do it. */
@UseCase
public class RaiseCaseAction {

    private final Cases cases;
    private final Actions actions;

    RaiseCaseAction(Cases cases, Actions actions) {
        this.cases = cases;
        this.actions = actions;
    }

    /**
     * @param soThat what will be different for the children; absent where that is plain
     */
    public ActionId raise(
            CaseId id, String what, @Nullable String soThat, Owner owner, LocalDate due, Actor by) {
        var found = cases.require(id);
        var raised =
                actions.raise(
                        new NewAction(found.subject(), id.value(), what, soThat, owner, due)
                                .from("Children’s social care", found.address())
                                .about(found.name()),
                        by);
        AuditTrail.wrote(id.value());
        return raised;
    }
}
