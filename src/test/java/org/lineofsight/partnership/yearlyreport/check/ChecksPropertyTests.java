package org.lineofsight.partnership.yearlyreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.files;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.read;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.partnership.dataset.Figures;

/** Whatever becomes of a folder on its way, what the checks say stays true. */
class ChecksPropertyTests {

    private static final List<String> ODDITIES =
            List.of(
                    "",
                    "c",
                    "x",
                    "#N/A",
                    "12.5",
                    "-3",
                    "£5",
                    "1,000",
                    "abc",
                    "=1+1",
                    "99999999999",
                    "\u00a07",
                    "0");

    @ParameterizedTest
    @ValueSource(strings = {"herefordshire-2023-24", "hertfordshire-2016-17"})
    void the_order_of_columns_and_rows_changes_nothing(String example) {
        var year = example.substring(example.length() - 7);
        var asPublished = outcome(read(files(example), year));
        for (var seed = 0; seed < 25; seed++) {
            var random = new Random(seed);
            var shuffled = new TreeMap<>(files(example));
            shuffled.replaceAll((name, text) -> shuffled(text, random));
            assertThat(outcome(read(shuffled, year))).as("seed %d", seed).isEqualTo(asPublished);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"herefordshire-2023-24", "hertfordshire-2016-17"})
    void a_check_says_what_its_two_figures_say_whatever_is_missing_or_wrong(String example) {
        var year = example.substring(example.length() - 7);
        for (var seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var damaged = new TreeMap<>(files(example));
            damaged.keySet().removeIf(name -> random.nextInt(4) == 0);
            damaged.replaceAll((name, text) -> random.nextBoolean() ? damaged(text, random) : text);
            if (random.nextInt(3) == 0) {
                damaged.put("something_else.csv", "a,b\n1,2\nTotal,3\n");
            }
            var checks = Checks.of(read(damaged, year));
            assertThat(checks).extracting(Check::id).doesNotHaveDuplicates();
            for (var check : checks) {
                assertThat(check.message()).isNotBlank();
                assertThat(check.status()).as(check.message()).isEqualTo(follows(check));
            }
        }
    }

    private static Status follows(Check check) {
        var expected = check.expected();
        var actual = check.actual();
        if (expected == null || actual == null) {
            return Status.NOT_RECORDED;
        }
        return expected.compareTo(actual) == 0 ? Status.AGREES : Status.DIFFERS;
    }

    private static Map<String, String> outcome(Figures figures) {
        var outcome = new TreeMap<String, String>();
        // Which of two rows is the first one is the only thing that an order decides.
        Checks.of(figures).stream()
                .filter(check -> !check.id().endsWith(".rows"))
                .forEach(check ->
                        outcome.put(
                                check.id(),
                                "%s %s %s"
                                        .formatted(
                                                check.status(),
                                                plain(check.expected()),
                                                plain(check.actual()))));
        return outcome;
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "-" : figure.stripTrailingZeros().toPlainString();
    }

    private static String shuffled(String text, Random random) {
        var records = records(text);
        var order = new ArrayList<Integer>();
        for (var i = 0; i < records.getFirst().size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        var rows = new ArrayList<>(records.subList(1, records.size()));
        Collections.shuffle(rows, random);
        rows.addFirst(records.getFirst());
        return written(rows.stream().map(row -> order.stream().map(row::get).toList()).toList());
    }

    private static String damaged(String text, Random random) {
        var records = new ArrayList<>(records(text).stream().map(ArrayList::new).toList());
        for (var times = random.nextInt(4); times >= 0 && records.size() > 1; times--) {
            var row = 1 + random.nextInt(records.size() - 1);
            switch (random.nextInt(4)) {
                case 0 -> records.remove(row);
                case 1 -> records.add(new ArrayList<>(records.get(row)));
                default ->
                        records.get(row)
                                .set(
                                        random.nextInt(records.get(row).size()),
                                        ODDITIES.get(random.nextInt(ODDITIES.size())));
            }
        }
        return written(records);
    }

    private static List<List<String>> records(String text) {
        try (var parser = CSVParser.parse(text, CSVFormat.DEFAULT)) {
            return parser.getRecords().stream().map(row -> List.of(row.values())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(List<? extends List<String>> records) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, CSVFormat.DEFAULT)) {
            printer.printRecords(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
