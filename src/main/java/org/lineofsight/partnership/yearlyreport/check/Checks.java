package org.lineofsight.partnership.yearlyreport.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;

/** Every check that a set of figures allows, worked out from its rows. */
public final class Checks {

    private static final List<Function<Figures, Stream<Check>>> ALL =
            List.of(
                    ReturnChecks::of,
                    TotalChecks::of,
                    MoneyChecks::of,
                    TrainingChecks::of,
                    ExploitationChecks::of,
                    PlanChecks::of,
                    NumberChecks::of,
                    DutyChecks::of,
                    RowChecks::of);

    private Checks() {}

    /**
     * @param earlier the same partnership's figures for the year before, where they were kept
     */
    public static List<Check> of(Figures figures, Optional<Figures> earlier) {
        Map<String, Integer> times = new HashMap<>();
        return Stream.concat(
                        ALL.stream().flatMap(checks -> checks.apply(figures)),
                        earlier.stream().flatMap(before -> EarlierYearChecks.of(figures, before)))
                .map(check -> {
                    var time = times.merge(check.id(), 1, Integer::sum);
                    return time == 1 ? check : check.called(check.id() + "-" + time);
                })
                .toList();
    }

    public static List<Check> of(Figures figures) {
        return of(figures, Optional.empty());
    }
}
