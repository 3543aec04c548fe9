package org.lineofsight.pathway.childprotection.voices;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What agencies told, each beside what it was told for. The case's people read all of it. */
@Component
public class Contributions {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    Contributions(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The earliest first. */
    public List<Contribution> of(Subject about) {
        return jdbc.sql(
                        """
                        select agency_id, agency_name, given_by, words, noted_by, noted_at
                          from childprotection.contribution
                         where about_kind = :kind and about_id = :id order by noted_at, id
                        """)
                .param("kind", about.kind())
                .param("id", about.id())
                .query((row, number) ->
                        new Contribution(
                                row.getObject("agency_id", UUID.class),
                                row.getString("agency_name"),
                                row.getString("given_by"),
                                row.getString("words"),
                                row.getString("noted_by"),
                                row.getObject("noted_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * @param givenBy who told it; absent where that is not known
     */
    public void note(
            Subject about,
            CaseId caseId,
            AgencyId agency,
            @Nullable String givenBy,
            String words,
            Actor by) {
        VoiceRules.anAgencySaysSomething(words);
        jdbc.sql(
                        """
                        insert into childprotection.contribution (id, record_id, about_kind, about_id, agency_id, agency_name,
                            given_by, words, noted_by, noted_at)
                        values (:id, :record, :kind, :about, :agency, :name, :givenBy, :words, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("record", caseId.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .param("agency", agency.value())
                .param("name", agencies.require(agency).details().name())
                .param("givenBy", givenBy)
                .param("words", words)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(caseId.value());
    }
}
