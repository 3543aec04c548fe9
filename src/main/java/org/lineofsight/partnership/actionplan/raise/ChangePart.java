package org.lineofsight.partnership.actionplan.raise;

import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.rules.UseCase;

/** The partnership’s office puts an action under another theme, or another group’s eyes. */
@UseCase
public class ChangePart {

    private final Improvements improvements;
    private final RaiseAction raiseAction;

    ChangePart(Improvements improvements, RaiseAction raiseAction) {
        this.improvements = improvements;
        this.raiseAction = raiseAction;
    }

    public void change(ActionId id, PartForm part) {
        improvements.put(id, raiseAction.improvement(part));
    }
}
