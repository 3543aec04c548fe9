package org.lineofsight.pathway.earlyhelp.family;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.platform.web.TypedDate;

/** Somebody to add to a family, as typed. */
public record AddMemberForm(
        @NotNull(message = "Choose whether this is a child") @Nullable String child,
        @Size(max = 200, message = "First names must be 200 characters or fewer") @Nullable String givenNames,
        @Size(max = 200, message = "Family name must be 200 characters or fewer") @Nullable String familyName,
        @Size(max = 200, message = "Who they are must be 200 characters or fewer") @Nullable String relationship,
        @Nullable TypedDate born,
        @Nullable String livesWith) {

    public AddMemberForm {
        born = born == null ? TypedDate.empty() : born;
        livesWith = Kept.known(YesNo.values(), livesWith);
    }

    NewFamily.Person toPerson() {
        var isChild = "yes".equals(child);
        return new NewFamily.Person(
                isChild,
                null,
                Kept.stripped(givenNames),
                Kept.stripped(familyName),
                isChild ? "Child" : Kept.stripped(relationship),
                born == null ? null : born.toDate().orElse(null),
                null,
                null,
                livesWith == null ? YesNo.NOT_KNOWN : YesNo.valueOf(livesWith));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AddMemberForm[***]";
    }
}
