package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency’s lead confirms for the agency that its staff were told of what is published. */
@UseCase
public class ConfirmStaffTold {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Clock clock;

    ConfirmStaffTold(JdbcClient jdbc, Versions versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * @param toldOn the day by which they had been told
     * @param how how they were told
     * @throws NotVisible where their agency was not asked
     */
    public void confirm(PolicyId id, LocalDate toldOn, String how, Actor by) {
        var version = versions.published(id).orElseThrow(NotVisible::new);
        var confirmed =
                jdbc.sql(
                                """
                                select told_on is not null from policies.reading
                                 where record_id = :version and agency_id = :agency
                                """)
                        .param("version", version.id().value())
                        .param("agency", by.requireAgency())
                        .query(Boolean.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        PolicyRules.anAgencyConfirmsOnce(confirmed);
        PolicyRules.staffWereToldByTodaySomehow(toldOn, how, LocalDate.now(clock));
        jdbc.sql(
                        """
                        update policies.reading set told_on = :on, how = :how, confirmed_by = :by, confirmed_at = :at
                         where record_id = :version and agency_id = :agency
                        """)
                .param("on", toldOn)
                .param("how", how)
                .param("by", by.name())
                .param("at", versions.now())
                .param("version", version.id().value())
                .param("agency", by.requireAgency())
                .update();
        AuditTrail.wrote(id.value());
    }
}
