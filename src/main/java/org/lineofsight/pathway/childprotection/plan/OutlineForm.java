package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * What a plan says when it begins, as typed. Its questions are {@code
 * childprotection/plan/outline.jte}; a form that has them holds one of these as {@code outline}.
 */
public record OutlineForm(
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String safety,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String contingency,
        List<@Valid OutcomeForm> outcomes) {

    /** As many outcomes as one form asks for; more are added to the plan itself. */
    private static final int ROWS = 4;

    public OutlineForm(
            @Nullable String safety,
            @Nullable String contingency,
            @Nullable List<OutcomeForm> outcomes) {
        this.safety = safety;
        this.contingency = contingency;
        this.outcomes = outcomes == null ? List.of() : outcomes;
    }

    public static OutlineForm empty() {
        return new OutlineForm(null, null, null).filled();
    }

    /** What was not achieved of an ended plan goes on in the next one. */
    static OutlineForm carriedOver(Plan ended) {
        return new OutlineForm(
                        ended.safety(),
                        ended.contingency(),
                        ended.outcomes().stream()
                                .filter(outcome ->
                                        outcome.latest()
                                                .map(Plan.Judgement::progress)
                                                .filter(Plan.Progress.ACHIEVED::equals)
                                                .isEmpty())
                                .map(outcome ->
                                        new OutcomeForm(
                                                null, outcome.outcome(), outcome.measure(), null))
                                .toList())
                .filled();
    }

    /** With its rows, whatever was sent. */
    public OutlineForm filled() {
        var rows = new ArrayList<OutcomeForm>();
        for (var i = 0; i < Math.max(ROWS, outcomes.size()); i++) {
            var row = i < outcomes.size() ? outcomes.get(i) : null;
            rows.add(row == null ? OutcomeForm.empty() : row);
        }
        return new OutlineForm(safety, contingency, rows);
    }

    /** Puts dates that are none beside their questions. */
    public void check(Errors errors) {
        for (var i = 0; i < outcomes.size(); i++) {
            outcomes.get(i).check("outline.outcomes[%d].".formatted(i), errors);
        }
    }

    /** When it was checked; rows without a word are left out. */
    public Outline toOutline() {
        return new Outline(
                text(safety),
                text(contingency),
                outcomes.stream()
                        .filter(row -> !row.isEmpty())
                        .map(OutcomeForm::toOutcome)
                        .toList());
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /**
     * An outcome, as typed.
     *
     * @param version the one that was read; absent for an outcome that is new
     */
    public record OutcomeForm(
            @Nullable Integer version,
            @Size(max = 2_000, message = "The outcome must be 2,000 characters or fewer") @Nullable String outcome,
            @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String measure,
            TypedDate wantedBy) {

        public OutcomeForm(
                @Nullable Integer version,
                @Nullable String outcome,
                @Nullable String measure,
                @Nullable TypedDate wantedBy) {
            this.version = version;
            this.outcome = outcome;
            this.measure = measure;
            this.wantedBy = wantedBy == null ? TypedDate.empty() : wantedBy;
        }

        static OutcomeForm empty() {
            return new OutcomeForm(null, null, null, null);
        }

        static OutcomeForm of(Plan.Outcome outcome) {
            return new OutcomeForm(
                    outcome.version(),
                    outcome.outcome(),
                    outcome.measure(),
                    TypedDate.of(outcome.wantedBy()));
        }

        boolean isEmpty() {
            return text(outcome).isEmpty() && text(measure).isEmpty() && wantedBy.isEmpty();
        }

        int versionRead() {
            return version == null ? 0 : version;
        }

        void check(String at, Errors errors) {
            wantedBy.problem("The day")
                    .ifPresent(words -> errors.rejectValue(at + "wantedBy", "date", words));
        }

        Outline.Outcome toOutcome() {
            return new Outline.Outcome(
                    text(outcome), text(measure), wantedBy.toDate().orElse(null));
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "OutcomeForm[***]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "OutlineForm[***]";
    }
}
