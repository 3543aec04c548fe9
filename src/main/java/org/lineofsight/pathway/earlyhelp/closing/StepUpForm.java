package org.lineofsight.pathway.earlyhelp.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;

/** Why a family steps up, as typed: nothing else is asked again. */
public record StepUpForm(
        @Size(max = 20_000, message = "Why must be 20,000 characters or fewer") @Nullable String why,
        @NotNull(message = "Choose the level of need") @Nullable String claimed,
        @NotNull(message = "Choose whether the family agrees") @Nullable String consent,
        @Size(max = 2_000, message = "Why without agreement must be 2,000 characters or fewer") @Nullable String consentNote) {

    public StepUpForm {
        claimed = Kept.known(LevelOfNeed.values(), claimed);
        consent = Kept.known(Consent.values(), consent);
    }

    static StepUpForm from(Kept kept) {
        return new StepUpForm(
                kept.text("why"),
                kept.text("claimed"),
                kept.text("consent"),
                kept.text("consentNote"));
    }

    /** Only for a form without errors. */
    StepUpFamily.Reason toReason() {
        if (claimed == null || consent == null) {
            throw new IllegalStateException("The choices are validated before");
        }
        return new StepUpFamily.Reason(
                Kept.stripped(why),
                Consent.valueOf(consent),
                Kept.stripped(consentNote),
                LevelOfNeed.valueOf(claimed));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "StepUpForm[***]";
    }
}
