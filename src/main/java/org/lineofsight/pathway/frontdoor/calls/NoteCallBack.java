package org.lineofsight.pathway.frontdoor.calls;

import java.time.Clock;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.Written;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody called back whom nobody had answered: who, when, and how it went. */
@UseCase
public class NoteCallBack {

    private final CallQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    NoteCallBack(CallQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(CallId id, String words, Actor by) {
        var known = queries.require(id);
        CallRules.wasDropped(known.call().direction(), known.call().ended());
        CallRules.notYetCalledBack(known.calledBack() != null);
        CallRules.saysHowItWent(words);
        try {
            jdbc.sql(
                            """
                            insert into frontdoor.call_back (call_id, called_back_at, called_by_id, called_by, words)
                            values (:id, :at, :byId, :by, :words)
                            """)
                    .param("id", id.value())
                    .param("at", Written.stored(clock.instant()))
                    .param("byId", by.accountId())
                    .param("by", by.name())
                    .param("words", words)
                    .update();
        } catch (DuplicateKeyException e) {
            CallRules.notYetCalledBack(true);
        }
        AuditTrail.wrote(id.value());
    }
}
