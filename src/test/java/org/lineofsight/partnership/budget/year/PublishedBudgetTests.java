package org.lineofsight.partnership.budget.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.partnership.budget.file.RowsKind;
import org.lineofsight.partnership.budget.file.TakeBudgetFile;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Published figures go in through the use cases, and the page prints them as they were published.
 */
@SpringBootTest
@DatabaseTest
class PublishedBudgetTests {

    private static final Path HEREFORDSHIRE = Path.of("examples/herefordshire-2023-24");
    private static final Path HERTFORDSHIRE = Path.of("examples/hertfordshire-2016-17");

    @Autowired PagesAs pages;
    @Autowired Budgets budgets;
    @Autowired BeginBudget beginBudget;
    @Autowired WriteBudget writeBudget;
    @Autowired KeepBudget keepBudget;
    @Autowired TakeBudgetFile takeBudgetFile;
    @Autowired JdbcClient jdbc;

    private PagesAs.Person officer;
    private LocalDate today;

    @BeforeEach
    void somebody() {
        officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        today = budgets.today();
    }

    private BudgetId begun() {
        var year = new ReportingYear(ThreadLocalRandom.current().nextInt(1950, 2_000_000));
        return pages.as(
                officer.actor(),
                () -> beginBudget.begin("Budget of a test", year, null, officer.actor()));
    }

    private void run(Runnable work) {
        pages.as(
                officer.actor(),
                () -> {
                    work.run();
                    return true;
                });
    }

    private Budget budget(BudgetId id) {
        return pages.as(officer.actor(), () -> budgets.require(id));
    }

    private static byte[] file(Path folder, String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name and amount of each row of a published file, as a reader of the file sees them. */
    private static Map<String, String> rows(Path folder, String name) {
        var rows = new LinkedHashMap<String, String>();
        new String(file(folder, name), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .forEach(line -> {
                    var named =
                            line.startsWith("\"")
                                    ? line.substring(1, line.lastIndexOf('"'))
                                    : line.split(",")[0];
                    var rest =
                            line.startsWith("\"")
                                    ? line.substring(line.lastIndexOf('"') + 2)
                                    : line.substring(named.length() + 1);
                    rows.put(named, rest.split(",")[0]);
                });
        return rows;
    }

    private void take(BudgetId id, RowsKind kind, Path folder, String name) {
        take(id, kind, file(folder, name));
    }

    private void take(BudgetId id, RowsKind kind, byte[] content) {
        run(() ->
                takeBudgetFile.take(
                        takeBudgetFile.receive(id, kind, "a.csv", content, officer.actor()),
                        "It was agreed anew",
                        officer.actor()));
    }

    private static List<String> cells(Document page, String heading) {
        return page.select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(heading))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private static String pounds(String amount) {
        return Money.inWords(new BigDecimal(amount));
    }

    @Test
    void herefordshire_2023_24_prints_as_it_was_published() {
        var id = begun();
        take(id, RowsKind.CONTRIBUTIONS, HEREFORDSHIRE, "contributions.csv");
        var published = rows(HEREFORDSHIRE, "spending.csv");
        run(() -> {
            writeBudget.reserves(
                    id,
                    new Budget.Reserves(
                            null,
                            new BigDecimal(
                                    Objects.requireNonNull(published.get("Spent from reserves"))),
                            null,
                            null),
                    "",
                    budgets.require(id).version(),
                    officer.actor());
            keepBudget.type(
                    id,
                    TotalKind.CONTRIBUTIONS,
                    new BigDecimal(Objects.requireNonNull(published.get("Total contributions"))),
                    null,
                    officer.actor());
            keepBudget.type(
                    id,
                    TotalKind.EXPENSES,
                    new BigDecimal(Objects.requireNonNull(published.get("Total expenses"))),
                    null,
                    officer.actor());
        });

        var page = officer.page("/partnership/budget/" + id + "/print");
        rows(HEREFORDSHIRE, "contributions.csv")
                .forEach((agency, amount) ->
                        assertThat(cells(page, agency)).startsWith(pounds(amount)));
        assertThat(cells(page, "Children and Families (Herefordshire Council)"))
                .containsExactly("£155,763", "33.0%");
        assertThat(cells(page, "Adults / Community Wellbeing (Herefordshire Council)"))
                .containsExactly("£144,899", "30.7%");
        assertThat(cells(page, "NHS Integrated Care Board")).containsExactly("£101,857", "21.6%");
        assertThat(cells(page, "West Mercia Police")).containsExactly("£69,400", "14.7%");
        published.forEach((row, amount) -> assertThat(cells(page, row)).startsWith(pounds(amount)));
        assertThat(budget(id).totals())
                .hasSize(2)
                .allSatisfy(total ->
                        assertThat(total.standing()).isEqualTo(TypedTotal.Standing.AGREES));
        assertThat(page.select("thead").first())
                .extracting(Element::text)
                .asString()
                .contains("Agency", "contribution £", "%");
    }

    @Test
    void hertfordshire_2016_17_prints_both_its_total_and_what_its_rows_add_up_to() {
        var id = begun();
        take(id, RowsKind.CONTRIBUTIONS, HERTFORDSHIRE, "contributions.csv");
        var total = budget(id).typed(TotalKind.CONTRIBUTIONS).orElseThrow();
        assertThat(total.amount()).isEqualByComparingTo("326736");
        assertThat(total.shouldBe()).isEqualByComparingTo("326739");
        assertThat(total.standing()).isEqualTo(TypedTotal.Standing.QUESTIONED);
        var here = "/partnership/budget/" + id;
        assertThat(officer.page(here).text())
                .contains(
                        "Total contributions: £326,736 is typed, and the contributions add up to £326,739");

        officer.post(
                here + "/totals/contributions",
                "amount",
                "326,736",
                "reason",
                "As the report prints it; its own text says £326,739");
        var print = officer.page(here + "/print");
        rows(HERTFORDSHIRE, "contributions.csv")
                .forEach((agency, amount) -> {
                    if (!agency.startsWith("TOTAL")) {
                        assertThat(cells(print, agency)).startsWith(pounds(amount));
                    }
                });
        assertThat(print.text())
                .contains("£326,739", "£326,736", "Differs, confirmed", "As the report prints it");
        assertThat(officer.page(here).text()).doesNotContain("is typed, and the contributions");
    }

    @Test
    void the_hertfordshire_expenditure_of_2017_18_prints_line_by_line() {
        var id = begun();
        take(id, RowsKind.LINES, HERTFORDSHIRE, "budget_2017-18.csv");
        var page = officer.page("/partnership/budget/" + id + "/print");
        var published = rows(HERTFORDSHIRE, "budget_2017-18.csv");
        assertThat(published).hasSize(9);
        published.forEach(
                (line, amount) -> assertThat(cells(page, line)).containsExactly(pounds(amount)));
        assertThat(cells(page, "Total")).containsExactly("£365,075");
    }

    @Test
    void an_outturn_is_kept_beside_what_the_entries_say() {
        var id = begun();
        run(() -> {
            var line =
                    writeBudget.addLine(id, "Training", new BigDecimal("300"), "", officer.actor());
            keepBudget.spend(line, "Venue", new BigDecimal("120.50"), today, officer.actor());
            keepBudget.earn(id, "Training fees", new BigDecimal("14310"), today, officer.actor());
            keepBudget.type(id, TotalKind.OUTTURN, new BigDecimal("120.50"), null, officer.actor());
        });
        assertThat(budget(id).typed(TotalKind.OUTTURN).orElseThrow().standing())
                .isEqualTo(TypedTotal.Standing.AGREES);
        assertThat(budget(id).otherIncome()).isEqualByComparingTo("14310");
    }

    @Test
    void a_payment_that_looks_like_one_that_is_there_is_asked_about_before_it_is_kept() {
        var id = begun();
        run(() ->
                writeBudget.addContribution(
                        id,
                        ContributionWords.cash("The police", new BigDecimal("100")),
                        "",
                        officer.actor()));
        var here = budget(id).contributions().getFirst().address();
        assertThat(officer.post(here + "/payments/new", payment("60", "INV-1", "")))
                .hasStatus3xxRedirection();
        var twice = officer.post(here + "/payments/new", payment("60.00", "INV-1", ""));
        assertThat(twice).hasStatus(422);
        assertThat(PagesAs.read(twice).select("#why-error").text())
                .contains("£60 came on", "reference INV-1", "say how you know");
        assertThat(budget(id).received()).isEqualByComparingTo("60");

        officer.post(here + "/payments/new", payment("60", "INV-1", "The bank shows two"));
        assertThat(budget(id).received()).isEqualByComparingTo("120");
        assertThat(officer.page(here).text())
                .contains("More received than agreed", "Another payment: The bank shows two");
        assertThat(officer.page("/partnership/budget/" + id).text())
                .contains("More came than was agreed from The police");
    }

    @Test
    void a_payment_that_was_entered_wrongly_is_taken_back_and_stays_in_the_history() {
        var id = begun();
        run(() ->
                writeBudget.addContribution(
                        id,
                        ContributionWords.cash("The police", new BigDecimal("100")),
                        "",
                        officer.actor()));
        var here = budget(id).contributions().getFirst().address();
        officer.post(here + "/payments/new", payment("60", "INV-1", ""));
        var back = officer.page(here).select("a:contains(Take it back)").attr("href");
        assertThat(officer.post(back, "why", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Say why it is taken back");
        assertThat(officer.post(back, "why", "it was of the council")).hasStatus3xxRedirection();
        assertThat(budget(id).received()).isZero();
        assertThat(officer.page(here).text())
                .contains("£60", "Taken back by", "because: it was of the council")
                .doesNotContain("Take it back");
        assertThat(officer.get(back)).hasStatus(404);
        assertThat(officer.post(here + "/payments/new", payment("60", "INV-1", "")))
                .hasStatus3xxRedirection();
        assertThat(budget(id).received()).isEqualByComparingTo("60");
        assertThat(pages.somebody(Role.SCRUTINEER, UUID.randomUUID()).page(here).text())
                .contains("Taken back by")
                .doesNotContain("Take it back");
    }

    private String[] payment(String amount, String reference, String why) {
        return new String[] {
            "amount",
            amount,
            "on.day",
            "" + today.getDayOfMonth(),
            "on.month",
            "" + today.getMonthValue(),
            "on.year",
            "" + today.getYear(),
            "reference",
            reference,
            "why",
            why
        };
    }

    private BudgetId agreed() {
        var id = begun();
        run(() -> {
            writeBudget.addContribution(
                    id,
                    ContributionWords.cash("The police", new BigDecimal("100")),
                    "",
                    officer.actor());
            writeBudget.addLine(id, "Training", new BigDecimal("80"), "", officer.actor());
            keepBudget.agree(id, "Strategic board", today, officer.actor());
        });
        return id;
    }

    @Test
    void what_was_agreed_changes_with_a_reason_and_what_it_said_is_kept() {
        var id = agreed();
        var line = budget(id).lines().getFirst();
        var without =
                officer.post(
                        line.address() + "/change",
                        "name",
                        "Training",
                        "budgeted",
                        "90",
                        "version",
                        "" + line.version());
        assertThat(without).hasStatus(422);
        assertThat(PagesAs.read(without).select("#why-error").text())
                .contains("Say why it changes");
        officer.post(
                line.address() + "/change",
                "name",
                "Training",
                "budgeted",
                "90",
                "why",
                "One more course",
                "version",
                "" + line.version());
        assertThat(budget(id).budgeted()).isEqualByComparingTo("90");
        assertThat(officer.page("/partnership/budget/" + id).text())
                .contains("One more course", "Training, budget was: £80");
    }

    @Test
    void the_next_budget_has_the_same_rows_and_begins_with_the_reserves_as_they_end() {
        var id = agreed();
        run(() ->
                writeBudget.reserves(
                        id,
                        new Budget.Reserves(
                                new BigDecimal("500"),
                                new BigDecimal("20"),
                                null,
                                new BigDecimal("12.50")),
                        "The year is over",
                        budgets.require(id).version(),
                        officer.actor()));
        var year = new ReportingYear(budget(id).year().starts() + 1);
        var next =
                pages.as(
                        officer.actor(), () -> beginBudget.next(id, "Next", year, officer.actor()));
        var begun = budget(next);
        assertThat(begun.isDraft()).isTrue();
        assertThat(begun.contributed()).isEqualByComparingTo("100");
        assertThat(begun.received()).isZero();
        assertThat(begun.lines()).hasSize(1);
        assertThat(begun.reserves().opening()).isEqualByComparingTo("480");
        assertThat(begun.reserves().carriedIn()).isEqualByComparingTo("12.50");
        assertThatThrownBy(() -> run(() -> beginBudget.begin("Again", year, null, officer.actor())))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("budget.year"));
    }

    @Test
    void a_file_with_a_refused_row_leaves_nothing_behind() {
        var id = begun();
        var content =
                "agency,amount_gbp\nCouncil,100\nPolice,lots\nCouncil,5\n"
                        .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(id, RowsKind.CONTRIBUTIONS, content))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("budget.file-refused"));
        assertThat(budget(id).contributions()).isEmpty();
    }

    @Test
    void a_file_is_seen_beside_the_budget_before_any_of_it_is_taken_in() {
        var id = agreed();
        var file =
                pages.as(
                        officer.actor(),
                        () ->
                                takeBudgetFile.receive(
                                        id,
                                        RowsKind.CONTRIBUTIONS,
                                        "agreed.csv",
                                        "agency,amount\nthe Police,150\nThe council,50\nTotal,201\n"
                                                .getBytes(StandardCharsets.UTF_8),
                                        officer.actor()));
        var here = "/partnership/budget/files/" + file;
        assertThat(officer.page("/partnership/budget/" + id + "/file").text())
                .contains("agreed.csv", "Waits to be checked");
        assertThat(officer.page(here).text())
                .contains(
                        "The police £100 £150 Changed",
                        "The council Not in it £50 Added",
                        "£100, then £200",
                        "No agency here is called “The council”",
                        "The file’s total is £201, and its rows add up to £200");
        assertThat(budget(id).contributed()).isEqualByComparingTo("100");

        var without = officer.post(here, "why", "");
        assertThat(without).hasStatus(422);
        assertThat(PagesAs.read(without).select("#why-error").text())
                .contains("Say why it changes");
        assertThat(budget(id).contributed()).isEqualByComparingTo("100");
        assertThat(officer.post(here, "why", "The council joined")).hasStatus3xxRedirection();
        assertThat(budget(id).contributed()).isEqualByComparingTo("200");
        assertThat(budget(id).questioned()).hasSize(1);
        assertThat(officer.post(here, "why", "Again"))
                .hasStatus(422)
                .bodyText()
                .contains("taken in or set aside already");
        assertThat(pages.somebody(Role.SCRUTINEER, UUID.randomUUID()).get(here)).hasStatus(404);
    }

    @Test
    void a_file_that_is_set_aside_changes_nothing_and_stays_in_the_list() {
        var id = begun();
        var file =
                pages.as(
                        officer.actor(),
                        () ->
                                takeBudgetFile.receive(
                                        id,
                                        RowsKind.LINES,
                                        "lines.csv",
                                        "expenditure,amount\nTraining,lots\n"
                                                .getBytes(StandardCharsets.UTF_8),
                                        officer.actor()));
        var here = "/partnership/budget/files/" + file;
        assertThat(officer.page(here).text())
                .contains(
                        "One row is refused, so nothing can be taken in",
                        "Line 2",
                        "“lots” is not an amount in pounds")
                .doesNotContain("Take in");
        officer.post(here + "/setting-aside");
        assertThat(officer.page("/partnership/budget/" + id + "/file").text())
                .contains("lines.csv", "Set aside");
        assertThat(budget(id).lines()).isEmpty();
    }

    @Test
    void scrutineer_and_executive_partner_read_and_do_not_write() {
        var id = agreed();
        for (var role : List.of(Role.SCRUTINEER, Role.EXECUTIVE_PARTNER)) {
            var reader = pages.somebody(role, UUID.randomUUID());
            assertThat(reader.page("/partnership/budget/" + id).text())
                    .contains("The police")
                    .doesNotContain("Add a contribution", "Enter other income");
            assertThat(reader.get("/partnership/budget/" + id + "/print")).hasStatusOk();
            assertThat(reader.get("/partnership/budget/" + id + "/reserves")).hasStatus(404);
            assertThat(reader.post("/partnership/budget/" + id + "/totals/lines", "amount", "1"))
                    .hasStatus(404);
            assertThatThrownBy(() ->
                            pages.as(
                                    reader.actor(),
                                    () ->
                                            writeBudget.addLine(
                                                    id,
                                                    "Ours",
                                                    BigDecimal.ONE,
                                                    "Because",
                                                    reader.actor())))
                    .hasStackTraceContaining("row-level security");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM", "PARTNERSHIP_OFFICER", "SCRUTINEER", "EXECUTIVE_PARTNER"})
    void nobody_else_sees_money_on_a_page_or_in_the_database(Role role) {
        var id = agreed();
        var other = pages.somebody(role, UUID.randomUUID());
        assertThat(other.get("/partnership/budget")).hasStatus(404);
        assertThat(other.get("/partnership/budget/" + id)).hasStatus(404);
        assertThat(other.get("/partnership/budget/" + id + "/print")).hasStatus(404);
        for (var table :
                List.of(
                        "budget",
                        "contribution",
                        "payment",
                        "income",
                        "line",
                        "entry",
                        "typed_total",
                        "taken_back",
                        "budget_file",
                        "change")) {
            assertThat(
                            pages.as(
                                    other.actor(),
                                    () ->
                                            jdbc.sql("select count(*) from budget." + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> pages.as(other.actor(), () -> budgets.require(id)))
                .isInstanceOf(NotVisible.class);
    }
}
