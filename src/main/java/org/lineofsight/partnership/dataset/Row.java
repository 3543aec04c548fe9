package org.lineofsight.partnership.dataset;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

/**
 * A row of a return.
 *
 * @param line the line of the file on which it begins, counted from 1
 * @param standing what it is to its table
 * @param cells by column name, in the file's order
 */
public record Row(
        int line,
        Verdict verdict,
        Standing standing,
        Map<String, Cell> cells,
        List<Remark> remarks) {

    /** What a row is to its table. */
    public enum Standing {
        DATA,
        /** A total that the source printed, not a figure of its own. */
        PRINTED_TOTAL,
        /** The same as a row above it, or the header again: counting it would count twice. */
        REPEAT
    }

    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        remarks = List.copyOf(remarks);
    }

    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The number in a column, or nothing where there is none. */
    public Optional<BigDecimal> figure(String column) {
        return cells.get(column) instanceof Cell.Figure figure
                ? Optional.of(figure.value())
                : Optional.empty();
    }

    /** The text in a column as it came, empty where the column is not there. */
    public String text(String column) {
        var cell = cells.get(column);
        return cell == null ? "" : cell.asGiven();
    }

    public boolean used() {
        return verdict != Verdict.REFUSED && standing == Standing.DATA;
    }
}
