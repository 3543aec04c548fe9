package org.lineofsight.assurance.policies.change;

import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office begins the next version of a policy. */
@UseCase
public class DraftVersion {

    private final JdbcClient jdbc;
    private final Versions versions;

    DraftVersion(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** Begins the next version. */
    public void draft(PolicyId id, VersionText text, Actor by) {
        var stages =
                jdbc.sql("select stage from policies.version where record_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> Stage.valueOf(row.getString(1)))
                        .list();
        if (stages.isEmpty()) {
            throw new NotVisible();
        }
        PolicyRules.nothingElseIsInPreparation(stages);
        PolicyRules.aVersionSaysWhatChangedAndWhy(text.changed(), text.why(), text.mattersTo());
        PolicyRules.aFindingIsReadAtAnAddress(text.findingAddress());
        versions.insert(id, stages.size() + 1, text, by);
        AuditTrail.wrote(id.value());
    }
}
