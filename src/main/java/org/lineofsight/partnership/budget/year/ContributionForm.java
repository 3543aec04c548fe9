package org.lineofsight.partnership.budget.year;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * What was agreed with an agency, as typed.
 *
 * @param agency its name: one of this partnership, or another
 * @param why asked of a budget that is agreed
 * @param version the one that was read; absent for a new contribution
 */
public record ContributionForm(
        @Size(max = 200, message = "The agency must be 200 characters or fewer") @Nullable String agency,
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String agreed,
        TypedDate due,
        @Size(max = 1_000, message = "This must be 1,000 characters or fewer") @Nullable String inKind,
        @Pattern(regexp = Money.TYPED, message = Money.ASKED) @Nullable String inKindValue,
        @Size(max = 1_000, message = "The reason must be 1,000 characters or fewer") @Nullable String why,
        @Nullable String version) {

    public ContributionForm(
            @Nullable String agency,
            @Nullable String agreed,
            @Nullable TypedDate due,
            @Nullable String inKind,
            @Nullable String inKindValue,
            @Nullable String why,
            @Nullable String version) {
        this.agency = agency;
        this.agreed = agreed;
        this.due = due == null ? TypedDate.empty() : due;
        this.inKind = inKind;
        this.inKindValue = inKindValue;
        this.why = why;
        this.version = version;
    }

    static ContributionForm empty() {
        return new ContributionForm(null, null, null, null, null, null, null);
    }

    static ContributionForm of(Contribution contribution) {
        var words = contribution.words();
        return new ContributionForm(
                words.agency(),
                Money.typed(words.agreed()),
                words.dueOn() == null ? null : TypedDate.of(words.dueOn()),
                words.inKind(),
                Money.typed(words.inKindValue()),
                null,
                "" + contribution.version());
    }

    void check(Errors errors) {
        Answers.dateIfAny(errors, "due", "The day", due);
    }

    /** Only for a form without errors. */
    ContributionWords toWords(List<Agency> agencies) {
        var name = Answers.text(agency);
        return new ContributionWords(
                agencies.stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst()
                        .map(Agency::id)
                        .orElse(null),
                name,
                Money.of(agreed).orElse(null),
                due.toDate().orElse(null),
                Answers.orAbsent(inKind),
                Money.of(inKindValue).orElse(null));
    }
}
