package org.lineofsight.platform.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forms that arrived after their sender's session had timed out. They are kept for that account
 * alone and handed back after it has signed in again.
 */
@Component
public class HeldForms {

    private static final Set<String> NEVER_KEPT = Set.of("_csrf", "password");

    private final JdbcClient jdbc;
    private final Fields fields;
    private final Clock clock;
    private final TransactionTemplate transaction;

    HeldForms(
            JdbcClient jdbc, Fields fields, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A form as it was sent. */
    public record Held(UUID id, String address, Map<String, List<String>> fields) {

        /** What people typed stays out of logs. */
        @Override
        public String toString() {
            return "Held[" + id + "]";
        }
    }

    /**
     * Keeps what was sent for the account whose session timed out; answers the id under which that
     * account finds it.
     */
    public UUID hold(UUID accountId, HttpServletRequest request) {
        var sent = new LinkedHashMap<String, List<String>>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!NEVER_KEPT.contains(name)) {
                        sent.put(name, List.of(values));
                    }
                });
        var id = Ids.next();
        Acting.run(
                Actor.system("keeping a form"),
                () ->
                        transaction.executeWithoutResult(status ->
                                jdbc.sql(
                                                """
                                                insert into platform.held_form (id, account_id, address, fields, held_at)
                                                values (:id, :account, :address, :fields::jsonb, :at)
                                                """)
                                        .param("id", id)
                                        .param("account", accountId)
                                        .param("address", request.getRequestURI())
                                        .param("fields", fields.write(sent))
                                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                        .update()));
        return id;
    }

    /** The held form, if it is this actor's. */
    public Optional<Held> find(UUID id) {
        return jdbc.sql(
                        "select id, address, fields::text as fields from platform.held_form where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Held(
                                row.getObject("id", UUID.class),
                                row.getString("address"),
                                fields.read(row.getString("fields"))))
                .optional();
    }
}
