package org.lineofsight.pathway.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SmallNumbersTableTests {

    private static final List<String> IN_WORDS = List.of(SmallNumbers.FEWER, SmallNumbers.WITHHELD);

    @Test
    void a_table_without_small_numbers_is_told_whole() {
        assertThat(
                        SmallNumbers.table(
                                List.of(List.of(6, 6, 0), List.of(12, 8, 20)),
                                List.of(true, true, true)))
                .containsExactly(
                        List.of("6 (50.0 %)", "6 (50.0 %)", "0 (0.0 %)", "12"),
                        List.of("12 (30.0 %)", "8 (20.0 %)", "20 (50.0 %)", "40"));
    }

    @Test
    void a_small_number_of_one_team_does_not_follow_from_the_other_teams() {
        var told =
                SmallNumbers.table(
                        List.of(List.of(30, 3, 20), List.of(30, 25, 20)),
                        List.of(true, true, true));
        assertThat(told.get(0).get(1)).isEqualTo(SmallNumbers.FEWER);
        assertThat(told.get(1).get(1)).isEqualTo(SmallNumbers.WITHHELD);
        assertThat(told.get(0)).filteredOn(IN_WORDS::contains).hasSizeGreaterThan(1);
        assertThat(told.get(1)).filteredOn(IN_WORDS::contains).hasSizeGreaterThan(1);
    }

    @RepeatedTest(200)
    void nobody_can_work_a_small_number_out_from_rows_columns_and_sums() {
        var seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        var rows = 2 + random.nextInt(4);
        var counts = new ArrayList<List<Integer>>();
        for (var row = 0; row < rows; row++) {
            counts.add(random.ints(3, 0, 2 + random.nextInt(20)).boxed().toList());
        }
        var sums =
                IntStream.range(0, 3)
                        .mapToObj(column -> counts.stream().mapToInt(row -> row.get(column)).sum())
                        .toList();
        var columnsTold = SmallNumbers.areTold(sums);
        var told = SmallNumbers.table(counts, columnsTold);
        for (var row = 0; row < rows; row++) {
            for (var column = 0; column < 3; column++) {
                var count = counts.get(row).get(column);
                if (count > 0 && count < SmallNumbers.SMALLEST_TOLD) {
                    assertThat(told.get(row).get(column))
                            .as("seed %d: %s", seed, counts)
                            .isEqualTo(SmallNumbers.FEWER);
                    assertThat(follows(told, columnsTold, SmallNumbers.sum(sums), row, column))
                            .as("seed %d: %s told as %s", seed, counts, told)
                            .isFalse();
                }
            }
        }
    }

    /** Whether what is hidden has one solution there: by elimination, as a reader could. */
    private static boolean follows(
            List<List<String>> told, List<Boolean> columnsTold, int all, int row, int column) {
        var unknown = new ArrayList<String>();
        for (var r = 0; r < told.size(); r++) {
            for (var c = 0; c <= 3; c++) {
                if (IN_WORDS.contains(told.get(r).get(c))) {
                    unknown.add(r + "," + c);
                }
            }
        }
        for (var c = 0; c < 3; c++) {
            if (!columnsTold.get(c)) {
                unknown.add(told.size() + "," + c);
            }
        }
        if (all > 0 && all < SmallNumbers.SMALLEST_TOLD) {
            unknown.add(told.size() + ",3");
        }
        var equations = new ArrayList<double[]>();
        for (var r = 0; r <= told.size(); r++) {
            var equation = new double[unknown.size()];
            for (var c = 0; c <= 3; c++) {
                var at = unknown.indexOf(r + "," + c);
                if (at >= 0) {
                    equation[at] = c == 3 ? -1 : 1;
                }
            }
            equations.add(equation);
        }
        for (var c = 0; c <= 3; c++) {
            var equation = new double[unknown.size()];
            for (var r = 0; r <= told.size(); r++) {
                var at = unknown.indexOf(r + "," + c);
                if (at >= 0) {
                    equation[at] = r == told.size() ? -1 : 1;
                }
            }
            equations.add(equation);
        }
        var before = rank(equations);
        var asked = new double[unknown.size()];
        asked[unknown.indexOf(row + "," + column)] = 1;
        equations.add(asked);
        return rank(equations) == before;
    }

    private static int rank(List<double[]> equations) {
        var rows = new ArrayList<>(equations.stream().map(double[]::clone).toList());
        var rank = 0;
        var columns = rows.getFirst().length;
        for (var column = 0; column < columns && rank < rows.size(); column++) {
            var pivot = rank;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            var swapped = rows.set(pivot, rows.get(rank));
            rows.set(rank, swapped);
            for (var other = rank + 1; other < rows.size(); other++) {
                var factor = rows.get(other)[column] / swapped[column];
                for (var each = column; each < columns; each++) {
                    rows.get(other)[each] -= factor * swapped[each];
                }
            }
            rank++;
        }
        return rank;
    }
}
