package org.lineofsight.pathway.earlyhelp.family;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.YesNo;

/**
 * Somebody of the family, with the answer that holds.
 *
 * @param answer absent while nobody has recorded one: not the same as not asked
 * @param covers empty unless they agreed
 */
public record Member(
        UUID id,
        boolean child,
        @Nullable UUID person,
        String givenNames,
        String familyName,
        String relationship,
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate expectedDateOfBirth,
        @Nullable Integer estimatedAge,
        YesNo livesWith,
        @Nullable ConsentAnswer answer,
        Set<Sharing> covers,
        @Nullable String way,
        @Nullable LocalDate askedOn,
        @Nullable String note,
        @Nullable String recordedBy) {

    public String name() {
        return (givenNames + " " + familyName).strip();
    }

    /** "6 years old", "Unborn, due …", "About 6 years old (estimated)" or "Age not known". */
    public String age(LocalDate today) {
        return age(dateOfBirth, expectedDateOfBirth, estimatedAge, today);
    }

    /** The same for anybody of whom these three are known. */
    public static String age(
            @Nullable LocalDate born,
            @Nullable LocalDate expected,
            @Nullable Integer estimated,
            LocalDate today) {
        if (born != null) {
            return Birth.on(born).inWords(today);
        }
        if (expected != null) {
            return new Birth.Expected(expected, null).inWords(today);
        }
        return estimated == null
                ? "Age not known"
                : new Birth.Estimated(estimated, today).inWords(today);
    }

    public boolean agreesTo(Sharing sharing) {
        return answer == ConsentAnswer.GIVEN && covers.contains(sharing);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Member[" + id + "]";
    }
}
