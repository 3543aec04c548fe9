package org.lineofsight.assurance.policies.change;

import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office writes on a draft. */
@UseCase
public class RewriteDraft {

    private final JdbcClient jdbc;
    private final Versions versions;

    RewriteDraft(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * Writes on the draft.
     *
     * @param version the one that was read
     */
    public void rewrite(PolicyId id, VersionText text, int version) {
        var draft = versions.inPreparation(id);
        PolicyRules.onlyADraftIsWritten(draft.stage());
        PolicyRules.aVersionSaysWhatChangedAndWhy(text.changed(), text.why(), text.mattersTo());
        PolicyRules.aFindingIsReadAtAnAddress(text.findingAddress());
        if (draft.version() != version) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        jdbc.sql(
                        """
                        update policies.version
                           set changed = :changed, why = :why, matters_to = :matters, finding = :finding,
                               finding_words = :words, finding_address = :address, version = version + 1
                         where id = :id
                        """)
                .param("changed", text.changed())
                .param("why", text.why())
                .param("matters", text.mattersTo())
                .param("finding", text.finding().name())
                .param("words", text.findingWords())
                .param("address", text.findingAddress())
                .param("id", draft.id().value())
                .update();
        AuditTrail.wrote(id.value());
    }
}
