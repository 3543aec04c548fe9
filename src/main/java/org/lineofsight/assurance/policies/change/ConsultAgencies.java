package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyNews;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office asks agencies what they think of a draft. */
@UseCase
public class ConsultAgencies {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Notices notices;
    private final Clock clock;

    ConsultAgencies(JdbcClient jdbc, Versions versions, Notices notices, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Asks agencies what they think of the draft; their safeguarding leads are told. Where they
     * were asked before it was sent back, they are asked anew, and what they said then stays.
     */
    public void consult(PolicyId id, List<UUID> asked, LocalDate until) {
        var draft = versions.inPreparation(id);
        PolicyRules.agenciesAreAskedInTime(
                draft.stage(), asked.size(), until, LocalDate.now(clock));
        for (var agency : asked) {
            jdbc.sql(
                            """
                            insert into policies.consulted (record_id, agency_id, round, agency, asked_at)
                            values (:version, :agency, :round, :name, :at)
                            """)
                    .param("version", draft.id().value())
                    .param("agency", agency)
                    .param("round", draft.rounds() + 1)
                    .param("name", versions.name(agency))
                    .param("at", versions.now())
                    .update();
            notices.tellEverybody(
                    Role.SAFEGUARDING_LEAD, agency, PolicyNews.COMMENT, Versions.about(id));
        }
        versions.move(draft, Stage.CONSULTATION);
        jdbc.sql(
                        "update policies.version set consult_until = :until, rounds = rounds + 1 where id = :id")
                .param("until", until)
                .param("id", draft.id().value())
                .update();
        AuditTrail.wrote(id.value());
    }
}
