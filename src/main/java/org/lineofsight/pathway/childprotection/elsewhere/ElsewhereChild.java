package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * A child as the council’s system knows them.
 *
 * @param matched to how many records here
 * @param statuses what goes on there: "Child protection plan, Looked after"; empty for nothing
 */
public record ElsewhereChild(
        UUID id,
        String councilNumber,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable String nhsNumber,
        @Nullable String upn,
        int matched,
        String statuses) {

    /** The name, or the council’s number where the extract brings none. */
    public String name() {
        var name =
                ((givenNames == null ? "" : givenNames)
                                + " "
                                + (familyName == null ? "" : familyName))
                        .strip();
        return name.isEmpty() ? "Child " + councilNumber : name;
    }

    public boolean named() {
        return givenNames != null || familyName != null;
    }

    public String birth() {
        if (bornOn != null) {
            return "Born " + InWords.dateWithoutWeekday(bornOn);
        }
        return expectedOn == null
                ? "Date of birth not recorded"
                : "Expected " + InWords.dateWithoutWeekday(expectedOn);
    }

    public String address() {
        return "/child-protection/elsewhere/children/" + id;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ElsewhereChild[" + id + "]";
    }
}
