package org.lineofsight.partnership.businessplan.outcome;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lineofsight.partnership.businessplan.IndicatorId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the outcomes framework: indicators, and the figures that they have had. */
@UseCase
public class WriteIndicator {

    private final OutcomeIndicators indicators;
    private final JdbcClient jdbc;
    private final Clock clock;

    WriteIndicator(OutcomeIndicators indicators, JdbcClient jdbc, Clock clock) {
        this.indicators = indicators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where something that an indicator needs is missing, or its name is taken
     */
    public IndicatorId add(IndicatorWords words) {
        var id = IndicatorId.next();
        check(id, words);
        written(
                        """
                        insert into businessplan.indicator (id, version, strand, outcome, name, unit, polarity, baseline,
                            baseline_when, target, so_what)
                        values (:id, 0, :strand, :outcome, :name, :unit, :polarity, cast(:baseline as numeric), :when,
                            cast(:target as numeric), :soWhat)
                        """,
                        words)
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }

    /**
     * @param version the one that was read
     */
    public void change(IndicatorId id, IndicatorWords words, int version) {
        indicators.require(id);
        check(id, words);
        var changed =
                written(
                                """
                                update businessplan.indicator
                                   set strand = :strand, outcome = :outcome, name = :name, unit = :unit, polarity = :polarity,
                                       baseline = cast(:baseline as numeric), baseline_when = :when,
                                       target = cast(:target as numeric), so_what = :soWhat, version = version + 1
                                 where id = :id and version = :version
                                """,
                                words)
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        AuditTrail.wrote(id.value());
    }

    /**
     * Adds a figure. Those before it stay.
     *
     * @throws RuleBroken where it has no source, or its day has not come
     */
    public void read(IndicatorId id, BigDecimal value, LocalDate on, String source, Actor by) {
        indicators.require(id);
        OutcomeRules.aFigureHasItsSource(source, on, InWords.dayOf(clock.instant()));
        jdbc.sql(
                        """
                        insert into businessplan.reading (id, indicator_id, on_day, value, source, by_name, at)
                        values (:id, :indicator, :on, :value, :source, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("indicator", id.value())
                .param("on", on)
                .param("value", value)
                .param("source", source.strip())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id.value());
    }

    private void check(IndicatorId id, IndicatorWords words) {
        OutcomeRules.itSaysWhatItIs(words);
        OutcomeRules.aNameIsTakenOnce(indicators.isTaken(words.strand(), words.name().strip(), id));
    }

    private JdbcClient.StatementSpec written(String sql, IndicatorWords words) {
        return jdbc.sql(sql)
                .param("strand", words.strand().name())
                .param("outcome", words.outcome().strip())
                .param("name", words.name().strip())
                .param("unit", words.unit().strip())
                .param("polarity", words.polarity().name())
                .param("baseline", words.baseline())
                .param("when", words.baseline() == null ? null : words.baselineWhen())
                .param("target", words.target())
                .param("soWhat", words.soWhat());
    }
}
