package org.lineofsight.partnership.actionplan.raise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionForm;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/**
 * An action that the partnership’s office raises itself, as typed.
 *
 * @param from what decided it, in words
 * @param again the action that is raised again; empty where it is a new one
 */
public record RaiseForm(
        @Valid ActionForm action,
        @Valid PartForm part,
        @Size(max = 200, message = "What decided it must be 200 characters or fewer") @Nullable String from,
        @Nullable String again) {

    public RaiseForm(
            @Nullable ActionForm action,
            @Nullable PartForm part,
            @Nullable String from,
            @Nullable String again) {
        this.action = action == null ? ActionForm.empty() : action;
        this.part = part == null ? PartForm.empty() : part;
        this.from = from;
        this.again = again;
    }

    static RaiseForm empty() {
        return new RaiseForm(null, null, null, null);
    }

    /** What is no longer in place, to be asked for once more. */
    static RaiseForm again(Action old) {
        var part = old.improvement();
        return new RaiseForm(
                new ActionForm(old.what(), old.soThat(), null, null, TypedDate.empty()),
                part == null ? PartForm.empty() : PartForm.of(part),
                "Action " + old.reference() + ", no longer in place",
                old.id().toString());
    }

    /** Absent where nothing was typed. */
    @Nullable String fromText() {
        return Answers.orAbsent(from);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "RaiseForm[***]";
    }
}
