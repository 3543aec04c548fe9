package org.lineofsight.pathway.childprotection.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Consent;

/** What was found for a child, and what comes of it, as typed. */
public record OutcomeForm(
        Assessment.@Nullable Factors factors,
        List<String> codes,
        Assessment.@Nullable Outcome outcome,
        @Nullable Consent consent,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String why) {

    public OutcomeForm(
            Assessment.@Nullable Factors factors,
            @Nullable List<String> codes,
            Assessment.@Nullable Outcome outcome,
            @Nullable Consent consent,
            @Nullable String why) {
        this.factors = factors;
        this.codes = codes == null ? List.of() : codes;
        this.outcome = outcome;
        this.consent = consent;
        this.why = why;
    }

    static OutcomeForm of(Assessment.@Nullable Result result) {
        return result == null
                ? new OutcomeForm(null, null, null, null, null)
                : new OutcomeForm(
                        result.factors(),
                        result.codes(),
                        result.outcome(),
                        result.outcome() == Assessment.Outcome.EARLY_HELP ? Consent.GIVEN : null,
                        result.why());
    }

    WriteAssessment.Found toFound() {
        return new WriteAssessment.Found(
                factors, codes, outcome, consent, why == null ? "" : why.strip());
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "OutcomeForm[" + outcome + "]";
    }
}
