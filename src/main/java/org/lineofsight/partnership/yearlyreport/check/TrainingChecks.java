package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.util.List;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;

/** The same learners, counted by course and by where they came from. */
final class TrainingChecks {

    private static final String ATTENDED = "attended";

    private TrainingChecks() {}

    static Stream<Check> of(Figures figures) {
        var given =
                Stream.of(TableKinds.TRAINING_BY_ORGANISATION, TableKinds.TRAINING_BY_AGENCY)
                        .filter(kind -> figures.table(kind).isPresent())
                        .toList();
        var others = given.isEmpty() ? List.of(TableKinds.TRAINING_BY_ORGANISATION) : given;
        return others.stream().map(other -> learners(figures, other));
    }

    private static Check learners(Figures figures, TableKind other) {
        var by = other.name().replace("training_by_", "by ");
        return new Comparison(
                        "training_by_course." + other.name(),
                        "People who attended training",
                        side(
                                "by course there are",
                                Amount.sum(
                                        figures.table(TableKinds.TRAINING_BY_COURSE),
                                        TableKinds.TRAINING_BY_COURSE,
                                        ATTENDED)),
                        side(by + " there are", Amount.sum(figures.table(other), other, ATTENDED)),
                        TableKinds.TRAINING_BY_COURSE.name(),
                        other.name())
                .check();
    }
}
