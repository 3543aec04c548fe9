package org.lineofsight.partnership.budget.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Budgets with everything in them, under the reader's own rights. There is one a year. */
@Component
public class Budgets {

    private final JdbcClient jdbc;
    private final Clock clock;

    Budgets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return InWords.dayOf(clock.instant());
    }

    /** The latest year first. */
    public List<Budget> all() {
        return load(
                jdbc.sql(
                                "select id from budget.budget order by first_year desc, source nulls first, id")
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    public Budget require(BudgetId id) {
        return load(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    public Contribution require(ContributionId id) {
        return of("contribution", id.value()).contributions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    public Line require(LineId id) {
        return of("line", id.value()).lines().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * @param table one of this module, never from outside
     */
    private Budget of(String table, UUID id) {
        return jdbc.sql("select budget_id from budget." + table + " where id = :id")
                .param("id", id)
                .query((row, number) -> new BudgetId(row.getObject(1, UUID.class)))
                .optional()
                .map(this::require)
                .orElseThrow(NotVisible::new);
    }

    /** How a row of a table becomes what it stands for. */
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The rows of a table by a column of theirs, in order. */
    private <T> Map<UUID, List<T>> rows(
            String table, String by, String order, String[] budgets, Reading<T> reading) {
        var found = new HashMap<UUID, List<T>>();
        jdbc.sql(
                        "select * from budget."
                                + table
                                + " where budget_id = any(cast(:budgets as uuid[])) order by "
                                + order
                                + ", id")
                .param("budgets", budgets)
                .query(row -> {
                    found.computeIfAbsent(row.getObject(by, UUID.class), each -> new ArrayList<>())
                            .add(reading.read(row));
                });
        return found;
    }

    private List<Budget> load(List<UUID> ids) {
        AuditTrail.read(ids);
        var keys = ids.stream().map(UUID::toString).toArray(String[]::new);
        var takenBack = takenBack(keys);
        var payments =
                rows(
                        "payment",
                        "contribution_id",
                        "on_day desc, at desc",
                        keys,
                        row ->
                                new Payment(
                                        row.getObject("id", UUID.class),
                                        row.getBigDecimal("amount"),
                                        row.getObject("on_day", LocalDate.class),
                                        row.getString("reference"),
                                        row.getString("not_twice"),
                                        row.getString("by_name"),
                                        takenBack.get(row.getObject("id", UUID.class))));
        var entries =
                rows(
                        "entry",
                        "line_id",
                        "on_day desc, at desc",
                        keys,
                        row ->
                                new Line.Entry(
                                        row.getObject("id", UUID.class),
                                        row.getBigDecimal("amount"),
                                        row.getObject("on_day", LocalDate.class),
                                        row.getString("what"),
                                        row.getString("by_name"),
                                        takenBack.get(row.getObject("id", UUID.class))));
        var contributions =
                rows(
                        "contribution",
                        "budget_id",
                        "place",
                        keys,
                        row -> contribution(row, payments));
        var lines = rows("line", "budget_id", "place", keys, row -> line(row, entries));
        var income =
                rows(
                        "income",
                        "budget_id",
                        "on_day desc, at desc",
                        keys,
                        row ->
                                new Budget.Income(
                                        row.getObject("id", UUID.class),
                                        row.getString("what"),
                                        row.getBigDecimal("amount"),
                                        row.getObject("on_day", LocalDate.class),
                                        row.getString("by_name"),
                                        takenBack.get(row.getObject("id", UUID.class))));
        var totals = rows("typed_total", "budget_id", "at desc", keys, row -> total(row, null));
        var changes =
                rows(
                        "change",
                        "budget_id",
                        "at desc",
                        keys,
                        row ->
                                new Budget.Change(
                                        row.getString("words"),
                                        row.getString("why"),
                                        row.getString("by_name"),
                                        row.getObject("at", OffsetDateTime.class).toInstant()));
        var budgets = new HashMap<UUID, Budget>();
        jdbc.sql("select * from budget.budget where id = any(cast(:budgets as uuid[]))")
                .param("budgets", keys)
                .query(row -> {
                    var id = row.getObject("id", UUID.class);
                    budgets.put(
                            id,
                            whole(
                                    budget(
                                            row,
                                            contributions.getOrDefault(id, List.of()),
                                            income.getOrDefault(id, List.of()),
                                            lines.getOrDefault(id, List.of()),
                                            changes.getOrDefault(id, List.of())),
                                    totals.getOrDefault(id, List.of())));
                });
        return ids.stream().filter(budgets::containsKey).map(budgets::get).toList();
    }

    private Map<UUID, TakenBack> takenBack(String[] budgets) {
        var found = new HashMap<UUID, TakenBack>();
        jdbc.sql("select * from budget.taken_back where budget_id = any(cast(:budgets as uuid[]))")
                .param("budgets", budgets)
                .query(row -> {
                    found.put(
                            row.getObject("booking_id", UUID.class),
                            new TakenBack(
                                    row.getString("why"),
                                    row.getString("by_name"),
                                    row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return found;
    }

    /** With the newest typed total of each kind, held against the rows of today. */
    private static Budget whole(Budget budget, List<TypedTotal> typed) {
        var newest = new ArrayList<TypedTotal>();
        for (var kind : TotalKind.values()) {
            typed.stream()
                    .filter(each -> each.kind() == kind)
                    .findFirst()
                    .ifPresent(each ->
                            newest.add(
                                    new TypedTotal(
                                            each.id(),
                                            kind,
                                            each.amount(),
                                            budget.shouldBe(kind),
                                            each.typedBeside(),
                                            each.reason(),
                                            each.by(),
                                            each.at())));
        }
        return new Budget(
                budget.id(),
                budget.title(),
                budget.year(),
                budget.source(),
                budget.begunFrom(),
                budget.agreed(),
                budget.reserves(),
                budget.version(),
                budget.contributions(),
                budget.income(),
                budget.lines(),
                List.copyOf(newest),
                budget.changes());
    }

    private static Budget budget(
            ResultSet row,
            List<Contribution> contributions,
            List<Budget.Income> income,
            List<Line> lines,
            List<Budget.Change> changes)
            throws SQLException {
        var agreedOn = row.getObject("agreed_on", LocalDate.class);
        var begunFrom = row.getObject("begun_from", UUID.class);
        return new Budget(
                new BudgetId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new ReportingYear(row.getInt("first_year")),
                row.getString("source"),
                begunFrom == null ? null : new BudgetId(begunFrom),
                agreedOn == null
                        ? null
                        : new Budget.Agreed(
                                agreedOn,
                                row.getString("agreed_group"),
                                row.getString("agreed_by")),
                new Budget.Reserves(
                        row.getBigDecimal("reserves_opening"),
                        row.getBigDecimal("reserves_drawn"),
                        row.getBigDecimal("carried_in"),
                        row.getBigDecimal("carried_forward")),
                row.getInt("version"),
                contributions,
                income,
                lines,
                List.of(),
                changes);
    }

    private static Contribution contribution(ResultSet row, Map<UUID, List<Payment>> payments)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var agency = row.getObject("agency_id", UUID.class);
        return new Contribution(
                new ContributionId(id),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                new ContributionWords(
                        agency == null ? null : new AgencyId(agency),
                        row.getString("agency"),
                        row.getBigDecimal("agreed"),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("in_kind"),
                        row.getBigDecimal("in_kind_value")),
                row.getInt("version"),
                payments.getOrDefault(id, List.of()));
    }

    private static Line line(ResultSet row, Map<UUID, List<Line.Entry>> entries)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Line(
                new LineId(id),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                row.getString("name"),
                row.getBigDecimal("budgeted"),
                row.getBigDecimal("forecast"),
                row.getString("forecast_words"),
                row.getInt("version"),
                entries.getOrDefault(id, List.of()));
    }

    private static TypedTotal total(ResultSet row, @Nullable BigDecimal shouldBe)
            throws SQLException {
        return new TypedTotal(
                row.getObject("id", UUID.class),
                TotalKind.valueOf(row.getString("kind")),
                row.getBigDecimal("amount"),
                shouldBe,
                row.getBigDecimal("should_be"),
                row.getString("reason"),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
