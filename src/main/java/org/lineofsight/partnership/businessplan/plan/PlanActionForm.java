package org.lineofsight.partnership.businessplan.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * An action, as typed.
 *
 * @param agency the id of an agency; empty where none leads
 * @param version the one that was read; absent for a new action
 */
public record PlanActionForm(
        @NotBlank(message = "Write what is to be done") @Size(max = 4_000, message = "What is to be done must be 4,000 characters or fewer") @Nullable String what,
        @Size(max = 200, message = "The lead must be 200 characters or fewer") @Nullable String lead,
        @Size(max = 200, message = "The board lead must be 200 characters or fewer") @Nullable String boardLead,
        @Nullable String agency,
        @Size(max = 4_000, message = "The timescale must be 4,000 characters or fewer") @Nullable String timescale,
        TypedDate due,
        @Size(max = 4_000, message = "The measures must be 4,000 characters or fewer") @Nullable String measures,
        @Nullable String indicator,
        @Size(max = 4_000, message = "The outcomes must be 4,000 characters or fewer") @Nullable String outcomes,
        @Nullable String version) {

    public PlanActionForm(
            @Nullable String what,
            @Nullable String lead,
            @Nullable String boardLead,
            @Nullable String agency,
            @Nullable String timescale,
            @Nullable TypedDate due,
            @Nullable String measures,
            @Nullable String indicator,
            @Nullable String outcomes,
            @Nullable String version) {
        this.what = what;
        this.lead = lead;
        this.boardLead = boardLead;
        this.agency = agency;
        this.timescale = timescale;
        this.due = due == null ? TypedDate.empty() : due;
        this.measures = measures;
        this.indicator = indicator;
        this.outcomes = outcomes;
        this.version = version;
    }

    static PlanActionForm empty() {
        return new PlanActionForm(null, null, null, null, null, null, null, null, null, null);
    }

    static PlanActionForm of(PlanAction action) {
        var words = action.words();
        return new PlanActionForm(
                words.what(),
                words.lead(),
                words.boardLead(),
                words.agencyId() == null ? null : words.agencyId().value().toString(),
                words.timescale(),
                words.dueOn() == null ? null : TypedDate.of(words.dueOn()),
                words.measures(),
                words.indicator(),
                words.outcomes(),
                "" + action.version());
    }

    void check(Errors errors) {
        due.problem("The date").ifPresent(words -> errors.rejectValue("due", "date", words));
    }

    /**
     * Only for a form without errors.
     *
     * @param before what the action said; its agency's name stays where none is chosen and it was
     *     none of this partnership. Absent for a new action
     */
    ActionWords toWords(List<Agency> agencies, @Nullable ActionWords before) {
        var chosen =
                agencies.stream()
                        .filter(each -> each.id().value().toString().equals(agency))
                        .findFirst();
        var kept = before != null && before.agencyId() == null ? before.agency() : null;
        return new ActionWords(
                Answers.text(what),
                Answers.orAbsent(lead),
                Answers.orAbsent(boardLead),
                chosen.map(Agency::id).orElse(null),
                chosen.map(Agency::name).orElse(kept),
                Answers.orAbsent(timescale),
                due.toDate().orElse(null),
                Answers.orAbsent(measures),
                Answers.orAbsent(indicator),
                Answers.orAbsent(outcomes));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "PlanActionForm[***]";
    }
}
