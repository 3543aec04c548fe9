package org.lineofsight.partnership.yearlyreport.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;

/** A figure in a check: known, known only in part, or not known, and then why. */
sealed interface Amount {

    record Known(BigDecimal value) implements Amount {}

    /**
     * The sum of what was recorded: the true figure cannot be lower, since what is missing cannot
     * be negative.
     */
    record AtLeast(BigDecimal value, String why) implements Amount {}

    /**
     * @param why to follow "because"
     */
    record Unknown(String why) implements Amount {}

    static Amount of(BigDecimal value) {
        return new Known(value);
    }

    static Amount unknown(String why) {
        return new Unknown(why);
    }

    static Amount notReturned(TableKind kind) {
        return unknown("“%s” was not returned".formatted(kind.title()));
    }

    /** The figure of one named row of a table that may not have come. */
    static Amount named(Optional<Table> table, TableKind kind, String row, String column) {
        if (table.isEmpty()) {
            return notReturned(kind);
        }
        var rows = table.get().rowsNamed(row);
        if (rows.isEmpty()) {
            return unknown("%s has no row “%s”".formatted(table.get().id(), row));
        }
        var first = of(rows.getFirst(), column, row);
        return rows.stream().allMatch(other -> of(other, column, row).equals(first))
                ? first
                : unknown(
                        "%s gives “%s” more than once, with different figures"
                                .formatted(table.get().id(), row));
    }

    static Amount of(Row row, String column, String name) {
        return switch (row.cells().get(column)) {
            case Cell.Figure figure -> of(figure.value());
            case Cell.NotRecorded missing ->
                    missing.why() == Absence.BLANK || missing.why() == Absence.NOT_RECORDED
                            ? unknown("%s of “%s” was not recorded".formatted(column, name))
                            : unknown(
                                    "%s of “%s” is “%s” (%s)"
                                            .formatted(
                                                    column,
                                                    name,
                                                    missing.asGiven(),
                                                    missing.why().words()));
            case null, default -> unknown("%s of “%s” was not recorded".formatted(column, name));
        };
    }

    /** The sum of a column of a table that may not have come. */
    static Amount sum(Optional<Table> table, TableKind kind, String column) {
        return table.map(found -> sum(found, column)).orElseGet(() -> notReturned(kind));
    }

    static Amount sum(Table table, String column) {
        return of(table.total(column), table.id());
    }

    static Amount of(Table.Total total, String table) {
        if (total.whole().isPresent()) {
            return of(total.ofRecorded());
        }
        if (total.rows() == 0) {
            return unknown(table + " has no rows");
        }
        var why =
                "%s has %d of %d rows without a figure"
                        .formatted(table, total.rows() - total.recorded(), total.rows());
        return total.recorded() == 0 ? unknown(why) : new AtLeast(total.ofRecorded(), why);
    }

    default Amount plus(Amount other) {
        if (this instanceof Unknown || other instanceof Known(var value) && value.signum() == 0) {
            return this;
        }
        return switch (other) {
            case Unknown unknown -> unknown;
            case Known(var value) -> map(own -> own.add(value));
            case AtLeast(var value, var why) ->
                    switch (this) {
                        case Known(var own) -> new AtLeast(own.add(value), why);
                        case AtLeast(var own, var ownWhy) ->
                                new AtLeast(own.add(value), ownWhy + ", and " + why);
                        case Unknown unknown -> unknown;
                    };
        };
    }

    default Amount map(UnaryOperator<BigDecimal> with) {
        return switch (this) {
            case Known(var value) -> of(with.apply(value));
            case AtLeast(var value, var why) -> new AtLeast(with.apply(value), why);
            case Unknown unknown -> unknown;
        };
    }

    default Optional<BigDecimal> known() {
        return this instanceof Known(var value) ? Optional.of(value) : Optional.empty();
    }
}
