package org.lineofsight.pathway.childprotection.stepdown;

import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds where a child steps down to early help, wherever that is decided. */
public final class StepDownRules {

    private static final String CHAPTER =
            "Working Together to Safeguard Children 2023, chapter 3: ";

    private StepDownRules() {}

    @Basis(CHAPTER + "early help is with agreement")
    public static void earlyHelpIsAgreedWithTheFamily(@Nullable Consent consent) {
        if (consent != Consent.GIVEN) {
            throw new RuleBroken(
                    "step-down.consent",
                    "consent",
                    "Early help is given with the family’s agreement. Ask them first, or choose something else");
        }
    }

    @Basis(CHAPTER + "whoever goes on with a family knows why, and so does the family")
    public static void itSaysWhyAndWhatTheFamilyWasTold(String why) {
        if (why.isBlank()) {
            throw new RuleBroken(
                    "step-down.why",
                    "why",
                    "Write why early help is enough now, and what the family was told");
        }
    }
}
