package org.lineofsight.pathway.childprotection.payment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading the ledger: whoever pays sees all, whoever was asked their own. */
@Component
class Ledger {

    private static final String ROWS = Sql.file("childprotection/report-payments");
    private static final String TOTALS = Sql.file("childprotection/report-totals");

    private static final String MONTHS = Sql.file("childprotection/report-months");

    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotVisible where there is none, or none for this actor
     */
    ReportPayment require(ReportPaymentId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from childprotection.report_payment where id = :id")
                .param("id", id.value())
                .query((row, number) -> payment(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /**
     * The latest asked first.
     *
     * @param afterOn with {@code afterId} the last of the page before; absent for the first
     */
    List<ReportPayment> rows(
            LedgerFilter filter, @Nullable LocalDate afterOn, @Nullable UUID afterId, int limit) {
        var rows =
                jdbc.sql(ROWS)
                        .param("from", filter.from())
                        .param("until", filter.until())
                        .param("status", filter.status() == null ? "ALL" : filter.status().name())
                        .param("agency", filter.agency())
                        .param("afterOn", afterOn)
                        .param("afterId", afterId)
                        .param("limit", limit)
                        .query((row, number) -> payment(row))
                        .list();
        AuditTrail.read(rows.stream().map(row -> row.id().value()).toList());
        return rows;
    }

    /** By practice and section, for every status. */
    List<LedgerPage.Total> totals(LedgerFilter filter) {
        return jdbc.sql(TOTALS)
                .param("from", filter.from())
                .param("until", filter.until())
                .param("agency", filter.agency())
                .query((row, number) ->
                        new LedgerPage.Total(
                                row.getString("agency"),
                                Section.valueOf(row.getString("section")),
                                row.getInt("asked"),
                                row.getInt("received"),
                                row.getInt("in_time"),
                                row.getInt("without_fee"),
                                row.getBigDecimal("to_approve"),
                                row.getBigDecimal("to_pay"),
                                row.getBigDecimal("paid"),
                                row.getInt("refused")))
                .list();
    }

    /** By month of asking, the latest first. */
    List<LedgerPage.Month> months(LedgerFilter filter) {
        return jdbc.sql(MONTHS)
                .param("from", filter.from())
                .param("until", filter.until())
                .param("agency", filter.agency())
                .query((row, number) ->
                        new LedgerPage.Month(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                row.getInt("asked"),
                                row.getInt("received"),
                                row.getInt("in_time"),
                                row.getBigDecimal("open"),
                                row.getBigDecimal("paid")))
                .list();
    }

    /** The practices that were asked. */
    List<Option> practices() {
        return jdbc.sql(
                        """
                        select distinct agency_id, agency from childprotection.report_payment order by agency
                        """)
                .query((row, number) -> Option.of(row.getString(1), row.getString(2)))
                .list();
    }

    List<PaymentPage.Step> steps(ReportPaymentId id) {
        return jdbc.sql(
                        """
                        select step, words, by_name, at from childprotection.report_payment_step
                         where payment_id = :id order by at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PaymentPage.Step(
                                row.getString("step"),
                                row.getString("words"),
                                row.getString("by_name"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The scheme, the latest fee first. */
    List<FeesPage.Fee> fees() {
        return jdbc.sql(
                        """
                        select section, amount, since, agreed_by from childprotection.report_fee
                         order by since desc, section
                        """)
                .query((row, number) ->
                        new FeesPage.Fee(
                                Section.valueOf(row.getString("section")),
                                row.getBigDecimal("amount"),
                                row.getObject("since", LocalDate.class),
                                row.getString("agreed_by")))
                .list();
    }

    /** The fee of the scheme for that day; absent where there was none. */
    @Nullable BigDecimal fee(Section section, LocalDate on) {
        return jdbc.sql(
                        """
                        select amount from childprotection.report_fee
                         where section = :section and since <= :on order by since desc limit 1
                        """)
                .param("section", section.name())
                .param("on", on)
                .query(BigDecimal.class)
                .optional()
                .orElse(null);
    }

    private static ReportPayment payment(ResultSet row) throws SQLException {
        return new ReportPayment(
                new ReportPaymentId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("reference"),
                Section.valueOf(row.getString("section")),
                row.getString("agency"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("reply_by", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getObject("standards", Integer.class),
                row.getObject("standards_met", Integer.class),
                row.getBigDecimal("fee"),
                PaymentStatus.valueOf(row.getString("status")),
                row.getString("payment"),
                row.getObject("paid_on", LocalDate.class));
    }
}
