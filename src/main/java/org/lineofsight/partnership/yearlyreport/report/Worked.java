package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.yearlyreport.check.Arithmetic;

/**
 * A column that the report works out from the others. Its name begins with {@code computed_}, so
 * that nobody takes it for something that was returned.
 *
 * @param figure nothing where a figure that it rests on was not recorded
 */
public record Worked(String name, String label, Function<Row, Optional<Worked.Value>> figure) {

    /** What was worked out. */
    public sealed interface Value {
        record Figure(BigDecimal value) implements Value {}

        record Words(String value) implements Value {}

        record Truth(boolean value) implements Value {}
    }

    private static final String PERCENT = "computed_percent";

    static List<Worked> of(Figures figures, Table table) {
        var kind = table.kind();
        if (kind == null || table.refusal() != null) {
            return List.of();
        }
        return columns(figures, table, kind).stream()
                .filter(column -> !table.has(column.name))
                .toList();
    }

    private static List<Worked> columns(Figures figures, Table table, TableKind kind) {
        if (kind.equals(TableKinds.CONTRIBUTIONS) || kind.equals(TableKinds.BUDGET)) {
            return List.of(shareOfTotal(table, "amount_gbp", "Share"));
        }
        if (kind.equals(TableKinds.NEGLECT_PLANS)) {
            return List.of(share("due_to_neglect", "on_cp_plan", 1, "Share"));
        }
        if (kind.equals(TableKinds.ALLEGATIONS)) {
            return List.of(share("reached_threshold", "allegations", 1, "Share that reached it"));
        }
        if (kind.equals(TableKinds.BOARD_ATTENDANCE)
                && table.has("attended")
                && table.has("meetings")) {
            return List.of(share("attended", "meetings", 0, "Attendance"));
        }
        if (kind.equals(TableKinds.INDICATORS)) {
            return INDICATORS;
        }
        if (kind.equals(TableKinds.NUMBERS)) {
            return List.of(change(figures));
        }
        return List.of();
    }

    private static final List<Worked> INDICATORS =
            List.of(
                    new Worked(
                            "computed_change",
                            "Change",
                            row -> Indicator.of(row).change().map(Value.Figure::new)),
                    new Worked(
                            "computed_direction",
                            "Direction",
                            row -> Indicator.of(row).direction().map(Value.Words::new)),
                    new Worked(
                            "computed_gap_to_target",
                            "Gap to target",
                            row -> Indicator.of(row).gap().map(Value.Figure::new)),
                    new Worked(
                            "computed_target_met",
                            "Target met",
                            row -> Indicator.of(row).targetMet().map(Value.Truth::new)));

    private static Worked shareOfTotal(Table table, String column, String label) {
        var total = table.total(column).whole().filter(whole -> whole.signum() != 0);
        return new Worked(
                PERCENT,
                label,
                row ->
                        total.flatMap(whole ->
                                row.figure(column)
                                        .map(part -> Arithmetic.percent(part, whole, 1))
                                        .map(Value.Figure::new)));
    }

    private static Worked share(String part, String whole, int decimals, String label) {
        return new Worked(
                PERCENT,
                label,
                row ->
                        row.figure(whole)
                                .filter(all -> all.signum() != 0)
                                .flatMap(all ->
                                        row.figure(part)
                                                .map(some ->
                                                        Arithmetic.percent(some, all, decimals)))
                                .map(Value.Figure::new));
    }

    private static Worked change(Figures figures) {
        var now = figures.year().label();
        var before = figures.year().previous().label();
        return new Worked(
                "computed_change",
                "Change",
                row ->
                        row.figure(now)
                                .flatMap(value -> row.figure(before).map(value::subtract))
                                .map(Value.Figure::new));
    }
}
