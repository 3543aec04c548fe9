package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.DateField;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.TypedDate;

/** One step of a referral as its page shows it: what was typed, and what is wrong with it. */
public final class Asked {

    private final Map<String, List<String>> typed;
    private final List<Problem> problems;

    private Asked(Map<String, List<String>> typed, List<Problem> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** Shown for the first time, or again without judging it. */
    static Asked of(Map<String, List<String>> typed) {
        return new Asked(typed, List.of());
    }

    static Asked of(Map<String, List<String>> typed, List<Problem> problems) {
        return new Asked(typed, List.copyOf(problems));
    }

    public Field field(String name) {
        return new Field(name, typed.getOrDefault(name, List.of()), wrong(name));
    }

    public DateField date(String name) {
        return new DateField(
                name,
                new TypedDate(first(name + ".day"), first(name + ".month"), first(name + ".year")),
                wrong(name));
    }

    public ErrorSummary errors() {
        return new ErrorSummary(
                problems.stream()
                        .map(problem ->
                                new ErrorSummary.Problem(
                                        problem.words(), "#" + Field.empty(problem.control()).id()))
                        .toList());
    }

    private @Nullable String first(String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    private @Nullable String wrong(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::words)
                .findFirst()
                .orElse(null);
    }
}
