package org.lineofsight.kernel.meetings.invitation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of asking people to a meeting. */
final class InvitationRules {

    private static final String CORRECT_PEOPLE =
            "Herefordshire yearly report 2023-24: invitations to conferences are sent to the correct people, and responses tracked";
    private static final String FAMILY =
            "Working Together 2023, chapter 3: the family takes part, and the child where that is right; who is left out, and why, is recorded";

    private InvitationRules() {}

    @Basis(CORRECT_PEOPLE)
    static void anAgencyIsChosen(@Nullable UUID agency) {
        if (agency == null) {
            throw new RuleBroken("invitation.agency", "agency", "Choose an agency");
        }
    }

    @Basis(CORRECT_PEOPLE)
    static void somebodyIsReachedThere(boolean found) {
        if (!found) {
            throw new RuleBroken(
                    "invitation.person",
                    "email",
                    "Nobody who works for this agency today is reached at this address. Ask the agency instead");
        }
    }

    @Basis(CORRECT_PEOPLE)
    static void nobodyIsAskedTwice(boolean asked) {
        if (asked) {
            throw new RuleBroken("invitation.twice", "who", "They are asked already");
        }
    }

    @Basis(FAMILY)
    static void oneOfTheFamilyIsNamed(String name) {
        if (name.isBlank()) {
            throw new RuleBroken("invitation.name", "name", "Write who it is");
        }
    }

    @Basis(FAMILY)
    static void notAskingTheFamilySaysWhy(String because) {
        if (because.isBlank()) {
            throw new RuleBroken("invitation.not-asked", "because", "Write why they are not asked");
        }
    }

    @Basis("Meetings procedure, edition 1 (local): a meeting has its chair")
    static void theChairStays(boolean chair) {
        if (chair) {
            throw new RuleBroken("invitation.chair", "The chair cannot be let go");
        }
    }
}
