package org.lineofsight.partnership.yearlyreport.check;

import static org.lineofsight.partnership.yearlyreport.check.Comparison.side;

import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;

/** Contributions, their shares, and what was spent. */
final class MoneyChecks {

    private static final String AMOUNT = "amount_gbp";
    private static final String PRINTED = "printed_percent";

    private MoneyChecks() {}

    static Stream<Check> of(Figures figures) {
        return Stream.of(
                        contributionsHaveATotal(figures),
                        shares(figures),
                        contributionsAndSpending(figures),
                        expenses(figures))
                .flatMap(checks -> checks);
    }

    /**
     * Where the contributions print no total, and the table was not checked by {@link TotalChecks}.
     */
    private static Stream<Check> contributionsHaveATotal(Figures figures) {
        var table = figures.table(TableKinds.CONTRIBUTIONS);
        if (table.isPresent()
                && table.get().printedTotals().stream()
                        .anyMatch(row -> row.figure(AMOUNT).isPresent())) {
            return Stream.empty();
        }
        return Stream.of(
                new Comparison(
                                "contributions.total",
                                "Contributions",
                                side(
                                        "the rows add up to",
                                        Amount.sum(table, TableKinds.CONTRIBUTIONS, AMOUNT)),
                                side(
                                        "the total printed is",
                                        Amount.unknown("no total was printed in the table")),
                                "contributions")
                        .in(Unit.POUNDS)
                        .check());
    }

    private static Stream<Check> shares(Figures figures) {
        var table = figures.table(TableKinds.CONTRIBUTIONS).filter(found -> found.has(PRINTED));
        return table.stream().flatMap(found -> found.used().stream().map(row -> share(found, row)));
    }

    private static Check share(Table table, Row row) {
        var partner = row.text("agency");
        var printed = row.figure(PRINTED);
        var scale = printed.map(Arithmetic::decimals).orElse(1);
        var whole = Amount.sum(table, AMOUNT);
        var share =
                whole.known().filter(total -> total.signum() != 0).isEmpty()
                        ? Amount.unknown(
                                whole instanceof Amount.Known
                                        ? "the contributions add up to nought"
                                        : "the total is not known")
                        : Amount.of(row, AMOUNT, partner)
                                .map(part ->
                                        Arithmetic.percent(
                                                part, whole.known().orElseThrow(), scale));
        return new Comparison(
                        "contributions.share." + Wording.slug(partner),
                        "Share of " + partner,
                        side("its contribution makes", share),
                        side("the report prints", Amount.of(row, PRINTED, partner)),
                        table.id())
                .in(Unit.PERCENT)
                .check();
    }

    private static Stream<Check> contributionsAndSpending(Figures figures) {
        var spending = figures.table(TableKinds.SPENDING);
        return Stream.of(
                new Comparison(
                                "spending.contributions",
                                "Contributions in two tables",
                                side(
                                        "the contributions add up to",
                                        Amount.sum(
                                                figures.table(TableKinds.CONTRIBUTIONS),
                                                TableKinds.CONTRIBUTIONS,
                                                AMOUNT)),
                                side(
                                        "the spending table prints",
                                        Amount.named(
                                                spending,
                                                TableKinds.SPENDING,
                                                "Total contributions",
                                                AMOUNT)),
                                "contributions",
                                "spending")
                        .in(Unit.POUNDS)
                        .check());
    }

    private static Stream<Check> expenses(Figures figures) {
        var spending = figures.table(TableKinds.SPENDING);
        var contributions =
                Amount.named(spending, TableKinds.SPENDING, "Total contributions", AMOUNT);
        var reserves = Amount.named(spending, TableKinds.SPENDING, "Spent from reserves", AMOUNT);
        return Stream.of(
                new Comparison(
                                "spending.expenses",
                                "Expenses",
                                side(
                                        "contributions and reserves make",
                                        contributions.plus(reserves)),
                                side(
                                        "the expenses printed are",
                                        Amount.named(
                                                spending,
                                                TableKinds.SPENDING,
                                                "Total expenses",
                                                AMOUNT)),
                                "spending")
                        .in(Unit.POUNDS)
                        .check());
    }
}
