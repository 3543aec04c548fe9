package org.lineofsight.pathway.childprotection.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers about section 47 enquiries, and the enquiries behind each. A number and its list are made
 * from the same rows by the same condition, so that they cannot differ.
 */
@Component
class EnquiryQueries {

    private static final String FACTS = Sql.file("childprotection/enquiry-facts");
    private static final int ON_A_PAGE = 50;
    private static final int YEARS = 3;

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    EnquiryQueries(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param year the one in which it begins; absent for this year
     * @param after the last enquiry of the page before; absent for the first
     */
    EnquiryListPage list(@Nullable Integer year, Measure shown, @Nullable UUID after) {
        var present = ReportingYear.on(LocalDate.now(clock)).starts();
        var from = year == null || year > present || year < 2000 ? present : year;
        var facts = facts(from, from + 1);
        var counted = byEnquiry(facts, shown::counts);
        var start = startAfter(after, counted);
        var page = counted.subList(start, Math.min(counted.size(), start + ON_A_PAGE));
        AuditTrail.read(page.stream().map(each -> each.getFirst().caseId()).distinct().toList());
        return new EnquiryListPage(
                new ReportingYear(from).label(),
                IntStream.range(0, YEARS)
                        .mapToObj(back ->
                                new Choice(
                                        new ReportingYear(present - back).label(),
                                        address(present - back, shown),
                                        null,
                                        present - back == from))
                        .toList(),
                Arrays.stream(Measure.values())
                        .map(measure -> number(measure, facts, from, measure == shown))
                        .toList(),
                shown,
                page.stream().map(this::row).toList(),
                start + ON_A_PAGE < counted.size()
                        ? address(from, shown) + "&after=" + page.getLast().getFirst().enquiry()
                        : null);
    }

    /** In the order of the facts, the children of an enquiry together. */
    private static List<List<EnquiryFact>> byEnquiry(
            List<EnquiryFact> facts, Predicate<EnquiryFact> wanted) {
        return List.copyOf(
                facts.stream()
                        .filter(wanted)
                        .collect(
                                Collectors.groupingBy(
                                        EnquiryFact::enquiry,
                                        LinkedHashMap::new,
                                        Collectors.toList()))
                        .values());
    }

    private static int startAfter(@Nullable UUID after, List<List<EnquiryFact>> counted) {
        for (var place = 0; place < counted.size(); place++) {
            if (counted.get(place).getFirst().enquiry().equals(after)) {
                return place + 1;
            }
        }
        return 0;
    }

    /** Those of this year and the one before that wait for a manager. */
    List<EnquiryListPage.Row> toAgree() {
        var present = ReportingYear.on(LocalDate.now(clock)).starts();
        var waiting =
                byEnquiry(
                        facts(present - 1, present + 1),
                        fact -> fact.status() == WritingStatus.WITH_MANAGER);
        AuditTrail.read(waiting.stream().map(each -> each.getFirst().caseId()).distinct().toList());
        return waiting.stream().map(this::row).toList();
    }

    private List<EnquiryFact> facts(int from, int until) {
        return jdbc.sql(FACTS)
                .param("from", firstOfApril(from))
                .param("until", firstOfApril(until))
                .query((row, number) -> fact(row))
                .list();
    }

    private static EnquiryListPage.Counted number(
            Measure measure, List<EnquiryFact> facts, int year, boolean current) {
        var counted = facts.stream().filter(measure::counts).toList();
        return new EnquiryListPage.Counted(
                measure,
                (int) counted.stream().map(EnquiryFact::enquiry).distinct().count(),
                counted.size(),
                address(year, measure),
                current);
    }

    private EnquiryListPage.Row row(List<EnquiryFact> children) {
        var first = children.getFirst();
        return new EnquiryListPage.Row(
                first.enquiry().toString(),
                first.reference(),
                first.names(),
                children.size(),
                InWords.dateWithoutWeekday(InWords.dayOf(first.discussedAt())),
                first.status().label(),
                first.worker(),
                clocks.timeLeft(Allowance.Unit.WORKING_DAYS, first.dueAt(), first.stoppedAt()));
    }

    private static EnquiryFact fact(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var stopped = row.getObject("stopped_at", OffsetDateTime.class);
        return new EnquiryFact(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getString("reference"),
                row.getString("names"),
                row.getString("worker"),
                row.getObject("discussed_at", OffsetDateTime.class).toInstant(),
                WritingStatus.valueOf(row.getString("status")),
                outcome == null ? null : Enquiry.Outcome.valueOf(outcome),
                row.getObject("conference_held_on", LocalDate.class),
                row.getBoolean("decided_against"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                stopped == null ? null : stopped.toInstant());
    }

    private static OffsetDateTime firstOfApril(int year) {
        return new ReportingYear(year)
                .firstDay()
                .atStartOfDay(TimeConfiguration.LONDON)
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private static String address(int year, Measure measure) {
        return "/child-protection/enquiries?year=" + year + "&which=" + measure.code();
    }
}
