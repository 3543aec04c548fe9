package org.lineofsight.pathway.childprotection.assessment;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What parents and carers say, and what it all means, as typed. */
public record AnalysisForm(
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String parentsWords,
        @Size(max = 40_000, message = "The analysis must be 40,000 characters or fewer") @Nullable String analysis) {

    static AnalysisForm of(Assessment assessment) {
        return new AnalysisForm(assessment.parentsWords(), assessment.analysis());
    }

    String parents() {
        return parentsWords == null ? "" : parentsWords.strip();
    }

    String analysed() {
        return analysis == null ? "" : analysis.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "AnalysisForm[***]";
    }
}
