package org.lineofsight.pathway.frontdoor;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.platform.actor.Actor;

/**
 * A family that early help cannot keep safe, back at the front door: the record is copied, and only
 * why it steps up is new.
 *
 * @param why what has changed, in the words of who steps up
 * @param childsWords absent with a reason in {@code childsWordsAbsent}
 * @param consentReason why it is shared without the family's agreement; absent where they agreed
 * @param by who steps up, and is told the outcome
 */
public record StepUp(
        List<HandOver.Child> children,
        List<HandOver.HouseholdMember> household,
        String why,
        @Nullable String childsWords,
        @Nullable ChildsWordsAbsent childsWordsAbsent,
        @Nullable String workingWell,
        YesNo domesticAbuse,
        Consent consent,
        @Nullable String consentReason,
        LevelOfNeed claimed,
        String agencyName,
        UUID agency,
        String job,
        String telephone,
        Actor by) {

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "StepUp[" + children.size() + " children]";
    }
}
