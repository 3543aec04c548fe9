package org.lineofsight.partnership.businessplan.outcome;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Dataset;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** Figures that the partnership's returns hold for an indicator: those of the same name. */
@Component
public class ReturnedFigures {

    private static final Set<Role> READERS =
            Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER);

    private final Dataset dataset;

    ReturnedFigures(Dataset dataset) {
        this.dataset = dataset;
    }

    /**
     * @param partnership whose figure it is; empty where nobody said so
     * @param asGiven the figure with its unit, as it came
     * @param note what the return says of it; empty where it says nothing
     * @param href the file that it is in
     */
    public record Returned(
            FigureSetId set,
            String partnership,
            ReportingYear year,
            BigDecimal value,
            String asGiven,
            String note,
            String href) {

        /** As a source is written beside a figure. */
        public String source() {
            return "Returns %s%s"
                    .formatted(year.label(), partnership.isBlank() ? "" : ", " + partnership);
        }

        /** Whether the framework has it already. */
        public boolean isBrought(OutcomeIndicator indicator) {
            return indicator.readings().stream()
                    .anyMatch(each ->
                            each.on().equals(year.lastDay()) && each.value().compareTo(value) == 0);
        }
    }

    /** The latest year first; none for those who do not read the returns. */
    List<Returned> of(OutcomeIndicator indicator, Actor actor) {
        return READERS.contains(actor.role())
                ? dataset.sets().stream().flatMap(set -> in(set, indicator)).toList()
                : List.of();
    }

    private Stream<Returned> in(FigureSet set, OutcomeIndicator indicator) {
        var table = dataset.figures(set.id()).table(TableKinds.INDICATORS).orElse(null);
        if (table == null) {
            return Stream.empty();
        }
        var file = dataset.filesOf(set.id()).get(table.id());
        return table.rowsNamed(indicator.name()).stream()
                .flatMap(row -> returned(set, row, "/returns/files/" + file).stream());
    }

    private static Optional<Returned> returned(FigureSet set, Row row, String href) {
        return row.figure("value")
                .map(value ->
                        new Returned(
                                set.id(),
                                set.partnership(),
                                set.year(),
                                value,
                                (row.text("value") + " " + row.text("unit")).strip(),
                                row.text("note"),
                                href));
    }

    Optional<Returned> of(OutcomeIndicator indicator, FigureSetId set, Actor actor) {
        return of(indicator, actor).stream().filter(each -> each.set().equals(set)).findFirst();
    }
}
