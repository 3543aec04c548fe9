package org.lineofsight.pathway.frontdoor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a table are not told, so that no small one can be worked out from the others and
 * the sums.
 *
 * <p>Each row and each column, its sum included, is a sum in which all numbers but the hidden ones
 * are known. Take the rows and columns as points and each hidden number as a line from its row to
 * its column: a number can be worked out exactly where it is the only way between the two.
 */
final class SmallNumbersTable {

    private final int[][] counts;
    private final boolean[][] hidden;

    /** The last row and the last column: the sums. */
    private final int sums;

    private final int sum;

    /**
     * @param columnsTold for each column whether its sum is told; that is settled elsewhere
     */
    SmallNumbersTable(List<List<Integer>> rows, List<Boolean> columnsTold) {
        sums = rows.size();
        sum = columnsTold.size();
        counts = new int[sums + 1][sum + 1];
        hidden = new boolean[sums + 1][sum + 1];
        for (var row = 0; row < sums; row++) {
            for (var column = 0; column < sum; column++) {
                var count = rows.get(row).get(column);
                counts[row][column] = count;
                counts[row][sum] += count;
                counts[sums][column] += count;
                counts[sums][sum] += count;
            }
        }
        for (var row = 0; row < sums; row++) {
            for (var column = 0; column <= sum; column++) {
                hidden[row][column] = SmallNumbers.isSmall(counts[row][column]);
            }
        }
        for (var column = 0; column < sum; column++) {
            hidden[sums][column] = !columnsTold.get(column);
        }
        hidden[sums][sum] = SmallNumbers.isSmall(counts[sums][sum]);
        for (var gap = gap(); gap != null; gap = gap()) {
            hidden[gap.row][gap.column] = true;
        }
    }

    private record Cell(int row, int column) {}

    /** What has to be hidden next; absent where nothing gives a small number away. */
    private @Nullable Cell gap() {
        for (var row = 0; row <= sums; row++) {
            for (var column = 0; column <= sum; column++) {
                if (hidden[row][column]
                        && (followsFromOthers(row, column) || tooFew(row, column))) {
                    var next = smallestToldBeside(row, column);
                    if (next != null) {
                        return next;
                    }
                }
            }
        }
        return null;
    }

    private boolean followsFromOthers(int row, int column) {
        var seen = new HashSet<Cell>();
        var reached = new ArrayDeque<Integer>(); // rows from 0, columns below 0
        reached.add(row);
        var points = new HashSet<Integer>(reached);
        while (!reached.isEmpty()) {
            var point = reached.remove();
            for (var other = 0; other <= (point >= 0 ? sum : sums); other++) {
                var cell = point >= 0 ? new Cell(point, other) : new Cell(other, -1 - point);
                if (!hidden[cell.row][cell.column]
                        || cell.equals(new Cell(row, column))
                        || !seen.add(cell)) {
                    continue;
                }
                var next = point >= 0 ? -1 - cell.column : cell.row;
                if (points.add(next)) {
                    reached.add(next);
                }
            }
        }
        return !points.contains(-1 - column);
    }

    /** What its row, or its column, hides is small all together, and the sum says so. */
    private boolean tooFew(int row, int column) {
        if (row == sums || column == sum) {
            return false;
        }
        var inRow = 0;
        for (var each = 0; each < sum; each++) {
            inRow += hidden[row][each] ? counts[row][each] : 0;
        }
        var inColumn = 0;
        for (var each = 0; each < sums; each++) {
            inColumn += hidden[each][column] ? counts[each][column] : 0;
        }
        return !hidden[row][sum] && SmallNumbers.isSmall(inRow)
                || !hidden[sums][column] && SmallNumbers.isSmall(inColumn);
    }

    private @Nullable Cell smallestToldBeside(int row, int column) {
        var beside = new ArrayList<Cell>();
        for (var each = 0; each <= sum && row < sums; each++) {
            beside.add(new Cell(row, each));
        }
        for (var each = 0; each < sums; each++) {
            beside.add(new Cell(each, column));
        }
        return beside.stream()
                .filter(cell -> !hidden[cell.row][cell.column])
                .min((one, other) ->
                        Integer.compare(
                                counts[one.row][one.column], counts[other.row][other.column]))
                .orElse(null);
    }

    List<List<String>> told() {
        var rows = new ArrayList<List<String>>();
        for (var row = 0; row < sums; row++) {
            var words = new ArrayList<String>();
            for (var column = 0; column <= sum; column++) {
                words.add(words(row, column));
            }
            rows.add(words);
        }
        return rows;
    }

    private String words(int row, int column) {
        var count = counts[row][column];
        if (hidden[row][column]) {
            return SmallNumbers.isSmall(count) ? SmallNumbers.FEWER : SmallNumbers.WITHHELD;
        }
        return column == sum || hidden[row][sum]
                ? SmallNumbers.number(count)
                : SmallNumbers.share(count, counts[row][sum]);
    }
}
