package org.lineofsight.kernel.actions.evidence;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionRules;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.web.FileKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has to do an improvement action, or runs it, adds a file that shows what was done. */
@UseCase
public class AddEvidence {

    private final Actions actions;
    private final JdbcClient jdbc;
    private final Clock clock;

    AddEvidence(Actions actions, JdbcClient jdbc, Clock clock) {
        this.actions = actions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where it is none of the one plan, or neither theirs to do nor to run
     */
    public void add(ActionId id, String title, byte[] file, Actor by) {
        var action = actions.require(id);
        if (action.improvement() == null || !(action.own() || action.runs())) {
            throw new NotVisible();
        }
        ActionRules.evidenceSaysWhatItIs(action, title);
        ActionRules.theFileCanBeTaken(file);
        var evidence = Ids.next();
        var kind = FileKind.of(file).orElseThrow();
        jdbc.sql(
                        """
                        insert into actions.evidence (id, record_id, offer, title, file_name, media_type, by_id, by_name, at)
                        select :id, a.id, a.offer, :title, :name, :type, :byId, :by, :at
                          from actions.action a
                         where a.id = :action
                        """)
                .param("id", evidence)
                .param("action", id.value())
                .param("title", title)
                .param("name", "evidence-" + evidence + kind.ending())
                .param("type", kind.mediaType())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql(
                        """
                        insert into actions.evidence_file (evidence_id, record_id, content) values (:id, :action, :content)
                        """)
                .param("id", evidence)
                .param("action", id.value())
                .param("content", file)
                .update();
        AuditTrail.wrote(id.value());
    }
}
