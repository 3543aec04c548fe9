package org.lineofsight.partnership.yearlyreport.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Row;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.check.Arithmetic;
import org.lineofsight.partnership.yearlyreport.check.Check;
import org.lineofsight.partnership.yearlyreport.check.Status;
import org.lineofsight.partnership.yearlyreport.check.Unit;
import org.lineofsight.platform.time.InWords;

/**
 * The year in a few sentences, each from figures that are there. What is not there is not in it.
 */
final class Summary {

    private final Figures figures;

    private Summary(Figures figures) {
        this.figures = figures;
    }

    static List<String> of(Figures figures, List<Check> checks) {
        var summary = new Summary(figures);
        var sentences = new ArrayList<String>();
        Stream.of(
                        summary.contributions(),
                        summary.spending(),
                        summary.training(),
                        summary.targets(),
                        summary.missing(),
                        summary.risk(),
                        summary.plans(),
                        summary.allegations(),
                        summary.deaths(),
                        summary.attendance())
                .flatMap(Optional::stream)
                .forEach(sentences::add);
        sentences.add(checked(checks));
        return sentences;
    }

    private Optional<String> contributions() {
        return figures.table(TableKinds.CONTRIBUTIONS)
                .flatMap(table -> {
                    var total = table.total("amount_gbp");
                    if (total.recorded() == 0) {
                        return Optional.empty();
                    }
                    if (total.whole().isEmpty()) {
                        return Optional.of(
                                "Partners paid at least %s into the partnership: not every contribution was recorded."
                                        .formatted(Unit.POUNDS.print(total.ofRecorded())));
                    }
                    var most =
                            table.used().stream()
                                    .max(
                                            Comparator.comparing(row ->
                                                    row.figure("amount_gbp")
                                                            .orElse(BigDecimal.ZERO)))
                                    .orElseThrow();
                    var whole = total.ofRecorded();
                    return Optional.of(
                            whole.signum() <= 0
                                    ? "Partners paid %s into the partnership."
                                            .formatted(Unit.POUNDS.print(whole))
                                    : "Partners paid %s into the partnership. The largest share, %s, came from %s."
                                            .formatted(
                                                    Unit.POUNDS.print(whole),
                                                    Unit.PERCENT.print(
                                                            Arithmetic.percent(
                                                                    most.figure("amount_gbp")
                                                                            .orElseThrow(),
                                                                    whole,
                                                                    1)),
                                                    most.text("agency")));
                });
    }

    private Optional<String> spending() {
        return named(TableKinds.SPENDING, "Total expenses", "amount_gbp")
                .map(expenses ->
                        "The partnership spent %s%s."
                                .formatted(
                                        Unit.POUNDS.print(expenses),
                                        named(
                                                        TableKinds.SPENDING,
                                                        "Spent from reserves",
                                                        "amount_gbp")
                                                .map(reserves ->
                                                        ", %s of it from reserves"
                                                                .formatted(
                                                                        Unit.POUNDS.print(
                                                                                reserves)))
                                                .orElse("")));
    }

    private Optional<String> training() {
        return figures.table(TableKinds.TRAINING_BY_COURSE)
                .flatMap(table -> {
                    var total = table.total("attended");
                    return total.recorded() == 0
                            ? Optional.empty()
                            : Optional.of(
                                    "%s%s places on %s were taken up."
                                            .formatted(
                                                    total.whole().isPresent() ? "" : "At least ",
                                                    Unit.NUMBER.print(total.ofRecorded()),
                                                    InWords.count(table.used().size(), "course")));
                });
    }

    private Optional<String> targets() {
        return figures.table(TableKinds.INDICATORS)
                .flatMap(table -> {
                    var judged =
                            table.used().stream()
                                    .map(Indicator::of)
                                    .filter(indicator -> indicator.targetMet().isPresent())
                                    .toList();
                    var met =
                            judged.stream()
                                    .filter(indicator -> indicator.targetMet().orElse(false))
                                    .count();
                    return judged.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    "%s of the %s that have a target and a direction reached it."
                                            .formatted(
                                                    met == 0 ? "None" : Long.toString(met),
                                                    InWords.count(judged.size(), "indicator")));
                });
    }

    private Optional<String> missing() {
        var children = named(TableKinds.EXPLOITATION, "Missing from home or care", "children");
        var episodes = named(TableKinds.EXPLOITATION, "Missing from home or care", "total");
        var interviews = named(TableKinds.EXPLOITATION, "Return home interviews", "total");
        if (children.isEmpty() || episodes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "%s children went missing from home or care, %s times in all. %s"
                        .formatted(
                                Unit.NUMBER.print(children.get()),
                                Unit.NUMBER.print(episodes.get()),
                                interviews
                                        .map(held ->
                                                "%s return home interviews were held."
                                                        .formatted(Unit.NUMBER.print(held)))
                                        .orElse(
                                                "How many return home interviews were held was not recorded.")));
    }

    private Optional<String> risk() {
        return figures.table(TableKinds.EXPLOITATION_RISK)
                .flatMap(table -> {
                    var kinds = new LinkedHashMap<String, Table.Total>();
                    for (var row : table.used()) {
                        kinds.computeIfAbsent(
                                row.text("kind"),
                                name ->
                                        table.total(
                                                "children",
                                                other -> Wording.same(other.text("kind"), name)));
                    }
                    var words =
                            kinds.entrySet().stream()
                                    .filter(kind -> kind.getValue().recorded() > 0)
                                    .map(kind ->
                                            "%s%s to %s"
                                                    .formatted(
                                                            kind.getValue().whole().isPresent()
                                                                    ? ""
                                                                    : "at least ",
                                                            Unit.NUMBER.print(
                                                                    kind.getValue().ofRecorded()),
                                                            Wording.plain(kind.getKey())))
                                    .toList();
                    return words.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    "Children identified as vulnerable: %s."
                                            .formatted(String.join(", ", words)));
                });
    }

    private Optional<String> plans() {
        return figures.table(TableKinds.NEGLECT_PLANS)
                .flatMap(table ->
                        table.used().stream()
                                .filter(row ->
                                        row.cells().get("at") instanceof Cell.Day day
                                                && day.value().equals(figures.year().lastDay()))
                                .findFirst()
                                .flatMap(Summary::plansOn));
    }

    private static Optional<String> plansOn(Row row) {
        var all = row.figure("on_cp_plan");
        var neglect = row.figure("due_to_neglect");
        return all.map(plans ->
                "At the end of the year %s children had a child protection plan%s."
                        .formatted(
                                Unit.NUMBER.print(plans),
                                neglect.filter(some -> plans.signum() > 0)
                                        .map(some ->
                                                ", %s of them (%s) because of neglect"
                                                        .formatted(
                                                                Unit.NUMBER.print(some),
                                                                Unit.PERCENT.print(
                                                                        Arithmetic.percent(
                                                                                some, plans, 1))))
                                        .orElse("")));
    }

    private Optional<String> allegations() {
        return figures.table(TableKinds.ALLEGATIONS)
                .flatMap(table ->
                        table.used().isEmpty()
                                ? Optional.empty()
                                : table.used().stream()
                                        .max(Comparator.comparing(row -> row.text("year"))))
                .flatMap(row ->
                        row.figure("allegations")
                                .flatMap(all ->
                                        row.figure("reached_threshold")
                                                .map(reached ->
                                                        "%s allegations against people who work with children were recorded (%s); %s reached the child protection threshold."
                                                                .formatted(
                                                                        Unit.NUMBER.print(all),
                                                                        Months.inWords(
                                                                                row.text("year")),
                                                                        Unit.NUMBER.print(
                                                                                reached)))));
    }

    private Optional<String> deaths() {
        return named(TableKinds.CHILD_DEATHS, "Deaths reviewed", "value")
                .map(reviewed ->
                        "The child death overview panel reviewed %s deaths."
                                .formatted(Unit.NUMBER.print(reviewed)));
    }

    private Optional<String> attendance() {
        return figures.table(TableKinds.BOARD_ATTENDANCE)
                .filter(table -> table.has("attended") && table.has("meetings"))
                .flatMap(table -> {
                    var complete =
                            table.used().stream()
                                    .filter(row ->
                                            row.figure("attended").isPresent()
                                                    && row.figure("meetings").isPresent())
                                    .toList();
                    var always =
                            complete.stream()
                                    .filter(row ->
                                            row.figure("attended")
                                                            .orElseThrow()
                                                            .compareTo(
                                                                    row.figure("meetings")
                                                                            .orElseThrow())
                                                    >= 0)
                                    .count();
                    return complete.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    "%d of %d members of the board came, or sent somebody, to every meeting."
                                            .formatted(always, complete.size()));
                });
    }

    private static String checked(List<Check> checks) {
        var agree = checks.stream().filter(check -> check.status() == Status.AGREES).count();
        var differ = checks.stream().filter(Check::differs).count();
        return "%s were made on these figures: %d agree, %d differ, and %d could not be made because a figure was not recorded."
                .formatted(
                        InWords.count(checks.size(), "check"),
                        agree,
                        differ,
                        checks.size() - agree - differ);
    }

    private Optional<BigDecimal> named(TableKind kind, String row, String column) {
        return figures.table(kind)
                .flatMap(table ->
                        table.rowsNamed(row).size() == 1
                                ? table.rowsNamed(row).getFirst().figure(column)
                                : Optional.empty());
    }
}
