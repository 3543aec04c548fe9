package org.lineofsight.partnership.businessplan.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.partnership.businessplan.IndicatorId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outcomes framework, under the reader's own rights. */
@Component
public class OutcomeIndicators {

    private final JdbcClient jdbc;

    OutcomeIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By strand, outcome and name. */
    public List<OutcomeIndicator> all() {
        var readings = readings();
        var found =
                jdbc.sql("select * from businessplan.indicator")
                        .query((row, number) -> indicator(row, readings))
                        .list();
        AuditTrail.read(found.stream().map(each -> each.id().value()).toList());
        return found.stream()
                .sorted(
                        Comparator.comparing((OutcomeIndicator each) -> each.words().strand())
                                .thenComparing(each -> each.words().outcome())
                                .thenComparing(OutcomeIndicator::name))
                .toList();
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    public OutcomeIndicator require(IndicatorId id) {
        return all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    boolean isTaken(Strand strand, String name, IndicatorId besides) {
        return all().stream()
                .anyMatch(each ->
                        !each.id().equals(besides)
                                && each.words().strand() == strand
                                && each.name().equalsIgnoreCase(name));
    }

    /** Actions of plans whose measure it is, in the words of their plan. */
    List<Measuring> measuring(OutcomeIndicator indicator) {
        return jdbc.sql(
                        """
                        select a.id, p.number as priority, a.number, a.what, pl.title
                          from businessplan.action a
                          join businessplan.priority p on p.id = a.priority_id
                          join businessplan.plan pl on pl.id = a.plan_id
                         where lower(a.indicator) = lower(:name) and pl.strand = :strand and a.taken_out_on is null
                         order by pl.first_year desc, p.number, a.number
                        """)
                .param("name", indicator.name())
                .param("strand", indicator.words().strand().name())
                .query((row, number) ->
                        new Measuring(
                                "/partnership/plan/actions/" + row.getObject("id", UUID.class),
                                "%d.%d %s"
                                        .formatted(
                                                row.getInt("priority"),
                                                row.getInt("number"),
                                                row.getString("what")),
                                row.getString("title")))
                .list();
    }

    /** An action that names an indicator. */
    public record Measuring(String href, String action, String plan) {}

    private Map<UUID, List<Reading>> readings() {
        var found = new HashMap<UUID, List<Reading>>();
        jdbc.sql("select * from businessplan.reading order by on_day desc, at desc")
                .query(row -> {
                    found.computeIfAbsent(
                                    row.getObject("indicator_id", UUID.class),
                                    each -> new ArrayList<>())
                            .add(
                                    new Reading(
                                            row.getObject("on_day", LocalDate.class),
                                            row.getBigDecimal("value"),
                                            row.getString("source"),
                                            row.getString("by_name"),
                                            row.getObject("at", OffsetDateTime.class).toInstant()));
                });
        return found;
    }

    private static OutcomeIndicator indicator(ResultSet row, Map<UUID, List<Reading>> readings)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new OutcomeIndicator(
                new IndicatorId(id),
                new IndicatorWords(
                        Strand.valueOf(row.getString("strand")),
                        row.getString("outcome"),
                        row.getString("name"),
                        row.getString("unit"),
                        Polarity.valueOf(row.getString("polarity")),
                        row.getBigDecimal("baseline"),
                        row.getString("baseline_when"),
                        row.getBigDecimal("target"),
                        row.getString("so_what")),
                row.getInt("version"),
                readings.getOrDefault(id, List.of()));
    }
}
