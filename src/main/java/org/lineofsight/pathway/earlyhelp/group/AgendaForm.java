package org.lineofsight.pathway.earlyhelp.group;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.platform.web.TypedDate;

/** What a group is asked about a family, as typed. */
public record AgendaForm(
        @Nullable TypedDate groupOn,
        @NotNull(message = "Choose whether the group hears the family’s name") @Nullable String named,
        @Size(max = 5_000, message = "The question must be 5,000 characters or fewer") @Nullable String question) {

    public AgendaForm {
        groupOn = groupOn == null ? TypedDate.empty() : groupOn;
    }

    static AgendaForm from(Kept kept) {
        return new AgendaForm(kept.date("groupOn"), kept.text("named"), kept.text("question"));
    }

    boolean byName() {
        return "yes".equals(named);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AgendaForm[***]";
    }
}
