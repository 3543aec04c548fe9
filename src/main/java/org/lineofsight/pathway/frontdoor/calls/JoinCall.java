package org.lineofsight.pathway.frontdoor.calls;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.Written;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Joins a call to the contact that it became or is about, and takes them apart again. */
@UseCase
public class JoinCall {

    private final CallQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    JoinCall(CallQueries queries, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param reference as people say it on the telephone
     */
    public void join(CallId id, String reference, Actor by) {
        CallRules.joinsOneContact(queries.require(id).contact() != null);
        var contact = contact(reference);
        try {
            jdbc.sql(
                            """
                            insert into frontdoor.call_contact (id, call_id, record_id, joined_at, joined_by_id, joined_by)
                            values (:id, :call, :contact, :at, :byId, :by)
                            """)
                    .param("id", Ids.next())
                    .param("call", id.value())
                    .param("contact", contact)
                    .param("at", Written.stored(clock.instant()))
                    .param("byId", by.accountId())
                    .param("by", by.name())
                    .update();
        } catch (DuplicateKeyException e) {
            CallRules.joinsOneContact(true);
        }
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(contact);
    }

    private UUID contact(String reference) {
        return jdbc.sql("select id from frontdoor.contact where reference = :reference")
                .param("reference", reference.strip().toUpperCase(Locale.UK))
                .query(UUID.class)
                .optional()
                .orElseThrow(() ->
                        new RuleBroken(
                                "call.no-contact",
                                "reference",
                                "Enter the reference of a contact, such as 26-7KM2PX"));
    }

    public void part(CallId id, Actor by) {
        var contact = queries.require(id).contact();
        if (contact == null) {
            return;
        }
        jdbc.sql(
                        """
                        update frontdoor.call_contact set parted_at = :at, parted_by = :by
                        where call_id = :call and parted_at is null
                        """)
                .param("at", Written.stored(clock.instant()))
                .param("by", by.name())
                .param("call", id.value())
                .update();
        AuditTrail.wrote(id.value());
        AuditTrail.wrote(contact.id());
    }
}
