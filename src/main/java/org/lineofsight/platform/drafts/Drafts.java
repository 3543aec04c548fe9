package org.lineofsight.platform.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What somebody has typed into a form and not sent yet: the fields as typed, right or wrong, by
 * account and form. It belongs to its author; nobody else can read or send it.
 */
@Component
public class Drafts {

    private final JdbcClient jdbc;
    private final Fields fields;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Fields fields, Clock clock) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.clock = clock;
    }

    /**
     * @param savedAt when it was last saved
     */
    public record Draft(Map<String, List<String>> fields, Instant savedAt) {

        /** What people typed stays out of logs. */
        @Override
        public String toString() {
            return "Draft[" + savedAt + "]";
        }
    }

    /** Saves what is typed, in place of what was there. */
    public void save(Actor author, String form, Map<String, List<String>> typed) {
        jdbc.sql(
                        """
                        insert into platform.draft (account_id, form, fields, saved_at)
                        values (:account, :form, :fields::jsonb, :at)
                        on conflict (account_id, form) do update set fields = excluded.fields, saved_at = excluded.saved_at
                        """)
                .param("account", author.accountId())
                .param("form", form)
                .param("fields", fields.write(typed))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Draft> find(Actor author, String form) {
        return jdbc.sql(
                        """
                        select fields::text as fields, saved_at from platform.draft
                        where account_id = :account and form = :form
                        """)
                .param("account", author.accountId())
                .param("form", form)
                .query((row, number) ->
                        new Draft(
                                fields.read(row.getString("fields")),
                                row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Sent, or no longer wanted. */
    public void discard(Actor author, String form) {
        jdbc.sql("delete from platform.draft where account_id = :account and form = :form")
                .param("account", author.accountId())
                .param("form", form)
                .update();
    }
}
