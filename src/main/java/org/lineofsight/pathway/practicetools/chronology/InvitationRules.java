package org.lineofsight.pathway.practicetools.chronology;

import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** Who may be invited to a chronology. */
final class InvitationRules {

    private static final int LONGEST = 5_000;

    private InvitationRules() {}

    @Basis("Information sharing advice 2024: whoever is asked is told what for")
    static void whoIsInvitedIsToldWhatFor(String why) {
        if (why.isBlank() || why.length() > LONGEST) {
            throw new RuleBroken(
                    "invitation.why",
                    "why",
                    "Say what they are asked to add, and what for, in 5,000 characters or fewer");
        }
    }

    @Basis("Local rule: an invitation that reaches nobody is not made")
    static void somebodyIsReached(Audience audience, int reached, String agency) {
        if (reached == 0) {
            throw audience == Audience.PERSON
                    ? new RuleBroken(
                            "invitation.person",
                            "email",
                            "Nobody who works with children for %s has this address here. Check it, or invite the safeguarding lead"
                                    .formatted(agency))
                    : new RuleBroken(
                            "invitation.agency",
                            "agency",
                            "Nobody of %s can be reached here. Telephone them".formatted(agency));
        }
    }
}
