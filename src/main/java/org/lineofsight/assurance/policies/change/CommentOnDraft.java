package org.lineofsight.assurance.policies.change;

import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyNews;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency says what it thinks of a draft. */
@UseCase
public class CommentOnDraft {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Notices notices;

    CommentOnDraft(JdbcClient jdbc, Versions versions, Notices notices) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.notices = notices;
    }

    /**
     * An agency’s lead comments for the agency. That there is none is a comment too.
     *
     * @throws NotVisible where their agency was not asked
     */
    public void comment(PolicyId id, String words, Actor by) {
        var version = versions.inPreparation(id);
        var answered =
                jdbc.sql(
                                """
                                select comment is not null from policies.consulted
                                 where record_id = :version and agency_id = :agency and round = :round
                                """)
                        .param("version", version.id().value())
                        .param("round", version.rounds())
                        .param("agency", by.requireAgency())
                        .query(Boolean.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        PolicyRules.commentsAreStillOpen(version.stage(), answered);
        jdbc.sql(
                        """
                        update policies.consulted set comment = :words, commented_by = :by, commented_at = :at
                         where record_id = :version and agency_id = :agency and round = :round
                        """)
                .param("round", version.rounds())
                .param("words", words)
                .param("by", by.name())
                .param("at", versions.now())
                .param("version", version.id().value())
                .param("agency", by.requireAgency())
                .update();
        notices.tellEverybody(
                Role.PARTNERSHIP_OFFICER, null, PolicyNews.COMMENTED, Versions.about(id));
        AuditTrail.wrote(id.value());
    }
}
