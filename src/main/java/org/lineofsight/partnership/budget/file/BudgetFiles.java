package org.lineofsight.partnership.budget.file;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.Budget;
import org.lineofsight.partnership.budget.year.Budgets;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.tables.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of contributions and lines, as they came, and what each would change. */
@Component
class BudgetFiles {

    private final Budgets budgets;
    private final JdbcClient jdbc;
    private final Agencies agencies;

    BudgetFiles(Budgets budgets, JdbcClient jdbc, Agencies agencies) {
        this.budgets = budgets;
        this.jdbc = jdbc;
        this.agencies = agencies;
    }

    /** The latest first. */
    List<BudgetFile> of(BudgetId budget) {
        return jdbc.sql(
                        """
                        select * from budget.budget_file where budget_id = :budget
                         order by received_at desc, id limit 100
                        """)
                .param("budget", budget.value())
                .query((row, number) -> file(row))
                .list();
    }

    /**
     * @throws NotVisible where there is none
     */
    BudgetFile require(UUID id) {
        AuditTrail.read(id);
        return jdbc.sql("select * from budget.budget_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** What it says, beside the budget as it is today. */
    BudgetFilePage beside(BudgetFile file) {
        var budget = budgets.require(file.budget());
        var read = read(file.kind(), content(file));
        var there = rows(budget, file.kind());
        var changes = new ArrayList<FileChange>();
        for (var row : read.rows()) {
            var before = there.remove(row.name().toLowerCase(Locale.UK));
            changes.add(
                    before == null
                            ? FileChange.added(row.name(), row.amount())
                            : FileChange.of(
                                    before.name(), before.amount().orElse(null), row.amount()));
        }
        return new BudgetFilePage(
                file,
                budget,
                read,
                List.copyOf(changes),
                there.values().stream().map(RowThere::name).toList());
    }

    /**
     * A row that the budget has.
     *
     * @param amount empty where it has no cash
     */
    private record RowThere(String name, Optional<BigDecimal> amount) {}

    /** By their names in small letters, in the budget's order. */
    private static Map<String, RowThere> rows(Budget budget, RowsKind kind) {
        var rows = new LinkedHashMap<String, RowThere>();
        switch (kind) {
            case CONTRIBUTIONS ->
                    budget.contributions()
                            .forEach(each ->
                                    rows.put(
                                            each.agency().toLowerCase(Locale.UK),
                                            new RowThere(
                                                    each.agency(),
                                                    Optional.ofNullable(each.words().agreed()))));
            case LINES ->
                    budget.lines()
                            .forEach(each ->
                                    rows.put(
                                            each.name().toLowerCase(Locale.UK),
                                            new RowThere(
                                                    each.name(), Optional.of(each.budgeted()))));
        }
        return rows;
    }

    /**
     * What a file says; nothing is kept of it.
     *
     * @throws RuleBroken where it is no table, or a column is missing
     */
    ReadRows read(RowsKind kind, byte[] content) {
        try {
            var read = new BudgetFileReader(TableFile.read(content)).read();
            return kind == RowsKind.CONTRIBUTIONS ? withAgencies(read) : read;
        } catch (NotATable refused) {
            throw new RuleBroken("budget.file-unreadable", "file", refused.words());
        }
    }

    /** With a remark on each agency that is none of this partnership: perhaps it is misspelt. */
    private ReadRows withAgencies(ReadRows read) {
        var names = agencies.current().stream().map(each -> each.name()).toList();
        var remarks = new ArrayList<>(read.remarks());
        read.rows().stream()
                .filter(row -> names.stream().noneMatch(row.name()::equalsIgnoreCase))
                .forEach(row ->
                        remarks.add(
                                new Remark(
                                        row.line(),
                                        null,
                                        Verdict.QUERIED,
                                        "No agency here is called %s. It is kept in words."
                                                .formatted(Written.quoted(row.name())))));
        return new ReadRows(read.rows(), read.total(), List.copyOf(remarks));
    }

    private byte[] content(BudgetFile file) {
        return jdbc.sql("select content from budget.budget_file where id = :id")
                .param("id", file.id())
                .query(byte[].class)
                .single();
    }

    private static BudgetFile file(ResultSet row) throws SQLException {
        return new BudgetFile(
                row.getObject("id", UUID.class),
                new BudgetId(row.getObject("budget_id", UUID.class)),
                RowsKind.valueOf(row.getString("kind")),
                row.getString("file_name"),
                FileState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"));
    }
}
