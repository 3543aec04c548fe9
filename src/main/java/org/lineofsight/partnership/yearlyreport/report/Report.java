package org.lineofsight.partnership.yearlyreport.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.partnership.dataset.TableKind;
import org.lineofsight.partnership.dataset.TableKinds;
import org.lineofsight.partnership.dataset.Wording;
import org.lineofsight.partnership.yearlyreport.chart.BarChart;
import org.lineofsight.partnership.yearlyreport.chart.Chart;
import org.lineofsight.partnership.yearlyreport.check.Check;
import org.lineofsight.partnership.yearlyreport.check.Checks;
import org.lineofsight.partnership.yearlyreport.check.Status;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.time.InWords;

/**
 * A yearly report, ready to be printed.
 *
 * @param rowsAt the address of a table's rows, or null where the report stands alone
 */
public record Report(
        Figures figures,
        List<Check> checks,
        LocalDate writtenOn,
        Function<Table, @Nullable String> rowsAt) {

    private static final int WIDEST_BESIDE_A_CHART = 4;

    public Report {
        checks = List.copyOf(checks);
    }

    /**
     * @param earlier the same partnership's figures for the year before, where they were kept
     */
    public static Report of(
            Figures figures,
            Optional<Figures> earlier,
            LocalDate writtenOn,
            Function<Table, @Nullable String> rowsAt) {
        return new Report(figures, Checks.of(figures, earlier), writtenOn, rowsAt);
    }

    /** A report that knows of no other year and leads nowhere. */
    public static Report of(Figures figures, LocalDate writtenOn) {
        return of(figures, Optional.empty(), writtenOn, table -> null);
    }

    public String title() {
        return "Yearly report " + figures.year();
    }

    public String partnership() {
        return figures.partnership();
    }

    public String period() {
        return "%s to %s".formatted(day(figures.year().firstDay()), day(figures.year().lastDay()));
    }

    public String written() {
        return day(writtenOn);
    }

    private static String day(LocalDate date) {
        return InWords.date(date).replaceFirst("^\\S+ ", "");
    }

    public List<String> summary() {
        return Summary.of(figures, checks);
    }

    /** Everything that two sources, or a source and its own rows, say differently. */
    public List<Check> disagreements() {
        return checks.stream()
                .filter(check -> check.differs() && check.about() == Check.About.FIGURES)
                .toList();
    }

    public List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var kinds : TableKinds.SUBJECTS) {
            var came = kinds.stream().flatMap(kind -> figures.tables(kind).stream()).toList();
            if (came.isEmpty()) {
                var kind = kinds.getFirst();
                sections.add(
                        new Section(
                                Wording.slug(kind.name()),
                                kind.title(),
                                kind.definition(),
                                whyNothing(kinds),
                                List.of(),
                                List.of()));
            }
            came.forEach(table -> sections.add(section(table)));
        }
        return sections;
    }

    private Section section(Table table) {
        var kind = table.kind();
        return new Section(
                Wording.slug(table.id()),
                table.title(),
                kind == null ? "" : kind.definition(),
                null,
                List.of(panel(table)),
                disagreements().stream()
                        .filter(check -> check.tables().getFirst().equals(table.id()))
                        .toList());
    }

    private Section.Panel panel(Table table) {
        var printed = TablePrinter.print(figures, table);
        var source = "%s, %s".formatted(table.file(), InWords.count(table.used().size(), "row"));
        var charts = Charts.of(figures, table);
        return new Section.Panel(
                charts, printed, source, rowsAt.apply(table), needsTheWidth(printed, charts));
    }

    /** Beside a chart much shorter than itself, a table leaves half the page empty. */
    private static boolean needsTheWidth(PrintedTable table, List<Chart> charts) {
        var bars =
                charts.stream()
                        .mapToInt(
                                chart -> chart instanceof BarChart drawn ? drawn.bars().size() : 8)
                        .sum();
        return table.heads().size() > WIDEST_BESIDE_A_CHART || table.lines().size() > 2 * bars + 6;
    }

    private String whyNothing(List<TableKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> figures.refused(kind).stream())
                .findFirst()
                .map(table ->
                        "Not recorded: %s could not be used. %s"
                                .formatted(table.file(), table.refusal()))
                .orElse("Not recorded: no such table was returned.");
    }

    /** Tables that the partnership does not know, as they came. */
    public List<Section> otherTables() {
        return figures.unknown().stream()
                .filter(table -> table.refusal() == null)
                .map(this::section)
                .toList();
    }

    /** What is not there at all. */
    public List<Section> notReturned() {
        return sections().stream().filter(section -> section.notReturned() != null).toList();
    }

    /** Checks between figures of which one is missing, where the other is there. */
    public List<Check> notChecked() {
        return checks.stream()
                .filter(check ->
                        check.status() == Status.NOT_RECORDED
                                && check.about() == Check.About.FIGURES)
                .filter(check -> check.tables().stream().anyMatch(this::came))
                .toList();
    }

    private boolean came(String table) {
        return figures.tables().stream()
                .anyMatch(each -> each.id().equals(table) && each.refusal() == null);
    }

    /** Single figures that are missing in tables that came. */
    public List<Note> gaps() {
        return figures.tables().stream()
                .filter(table -> table.refusal() == null)
                .flatMap(table ->
                        table.used().stream()
                                .flatMap(row ->
                                        table.columns().stream()
                                                .filter(column ->
                                                        column.role() == Column.Role.FIGURE
                                                                || column.role()
                                                                        == Column.Role.PRINTED)
                                                .flatMap(column ->
                                                        row.cells().get(column.name())
                                                                                instanceof
                                                                                Cell.NotRecorded
                                                                                        missing
                                                                        && (column.required()
                                                                                || missing.why()
                                                                                        != Absence
                                                                                                .BLANK)
                                                                ? Stream.of(
                                                                        new Note(
                                                                                table.file(),
                                                                                new Remark(
                                                                                        row.line(),
                                                                                        column
                                                                                                .name(),
                                                                                        Verdict
                                                                                                .ACCEPTED,
                                                                                        missing.asGiven()
                                                                                                        .isEmpty()
                                                                                                ? missing.why()
                                                                                                        .words()
                                                                                                : "“%s”: %s"
                                                                                                        .formatted(
                                                                                                                missing
                                                                                                                        .asGiven(),
                                                                                                                missing.why()
                                                                                                                        .words()))))
                                                                : Stream.empty())))
                .toList();
    }

    /** What was queried, refused or noted in what came. */
    public List<Note> remarks() {
        return figures.tables().stream()
                .flatMap(table -> table.allRemarks().map(remark -> new Note(table.file(), remark)))
                .toList();
    }

    /** What to think about before the report is public. Not part of it. */
    public List<String> beforePublishing() {
        return Disclosure.warnings(figures);
    }

    public List<Abbreviation> abbreviations() {
        return Abbreviation.in(figures);
    }

    public List<String> notRead() {
        return figures.notRead();
    }

    public long count(Status status) {
        return checks.stream().filter(check -> check.status() == status).count();
    }

    /** A remark and the file that it is about. */
    public record Note(String file, Remark remark) {}
}
