package org.lineofsight.partnership.scrutiny.year;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scrutineer's own words about a year, fixed by their signature. */
@UseCase
public class SignCommentary {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignCommentary(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where anybody else signs
     */
    public void sign(ReportingYear year, String words, Actor by) {
        YearRules.onlyTheScrutineerSigns(by, words);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into scrutiny.commentary (id, year, words, signed_by, signer, signed_at)
                        values (:id, :year, :words, :by, :signer, :at)
                        """)
                .param("id", id)
                .param("year", year.starts())
                .param("words", words.strip())
                .param("by", by.name())
                .param("signer", by.accountId())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
    }
}
