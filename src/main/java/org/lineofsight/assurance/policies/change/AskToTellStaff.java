package org.lineofsight.assurance.policies.change;

import java.util.List;
import java.util.UUID;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyNews;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office asks agencies whether their staff were told. */
@UseCase
public class AskToTellStaff {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Notices notices;

    AskToTellStaff(JdbcClient jdbc, Versions versions, Notices notices) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.notices = notices;
    }

    /** Asks agencies whether their staff were told of what is published; their leads are told. */
    public void ask(PolicyId id, List<UUID> asked) {
        var version = versions.published(id).orElseThrow(NotVisible::new);
        for (var agency : asked) {
            var added =
                    jdbc.sql(
                                    """
                                    insert into policies.reading (record_id, agency_id, agency, asked_at)
                                    values (:version, :agency, :name, :at) on conflict do nothing
                                    """)
                            .param("version", version.id().value())
                            .param("agency", agency)
                            .param("name", versions.name(agency))
                            .param("at", versions.now())
                            .update();
            if (added == 1) {
                notices.tellEverybody(
                        Role.SAFEGUARDING_LEAD, agency, PolicyNews.TELL_STAFF, Versions.about(id));
            }
        }
        AuditTrail.wrote(id.value());
    }
}
