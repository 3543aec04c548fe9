package org.lineofsight.pathway.frontdoor.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * Referrals being written. Each step is saved by itself, so that two tabs at two steps lose nothing
 * to each other. The database shows a draft to its author alone.
 */
@Component
class ReferralDrafts {

    private static final TypeReference<Map<String, Map<String, List<String>>>> STEPS =
            new TypeReference<>() {};

    private static final String SELECT =
            "select id, answers::text as answers, started_at, saved_at, contact_id from frontdoor.referral_draft ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    ReferralDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    DraftId start(Actor author, Answers answers) {
        var id = DraftId.next();
        jdbc.sql(
                        """
                        insert into frontdoor.referral_draft (id, account_id, agency_id, answers, started_at, saved_at)
                        values (:id, :account, :agency, :answers::jsonb, :now, :now)
                        """)
                .param("id", id.value())
                .param("account", author.accountId())
                .param("agency", author.requireAgency())
                .param("answers", json.writeValueAsString(answers.steps()))
                .param("now", now())
                .update();
        return id;
    }

    Optional<ReferralDraft> find(DraftId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(this::draft)
                .optional();
    }

    /** The same, held until the transaction ends: whoever sends it at the same moment waits. */
    Optional<ReferralDraft> findToChange(DraftId id) {
        return jdbc.sql(SELECT + "where id = :id for update")
                .param("id", id.value())
                .query(this::draft)
                .optional();
    }

    /** The author's unsent drafts, the one saved last first. */
    List<ReferralDraft> unsent(Actor author) {
        return jdbc.sql(
                        SELECT
                                + """
                                where account_id = :account and contact_id is null
                                order by saved_at desc, id desc limit 100
                                """)
                .param("account", author.accountId())
                .query(this::draft)
                .list();
    }

    /** Puts some steps in place of what was there, and leaves all others as they are. */
    void save(DraftId id, Map<String, Map<String, List<String>>> steps) {
        jdbc.sql(
                        """
                        update frontdoor.referral_draft set answers = answers || :steps::jsonb, saved_at = :now
                        where id = :id and contact_id is null
                        """)
                .param("id", id.value())
                .param("steps", json.writeValueAsString(steps))
                .param("now", now())
                .update();
    }

    /** Forgets everything below a child or a person, and remembers that the number was used. */
    void remove(ReferralDraft draft, String entry) {
        var below =
                draft.answers().steps().keySet().stream()
                        .filter(step -> step.startsWith(entry + "-"))
                        .collect(Collectors.joining(" "));
        jdbc.sql(
                        """
                        update frontdoor.referral_draft
                        set answers = (answers - string_to_array(:below, ' ')) || jsonb_build_object(cast(:entry as text), :gone::jsonb),
                            saved_at = :now
                        where id = :id and contact_id is null
                        """)
                .param("id", draft.id().value())
                .param("below", below)
                .param("entry", entry)
                .param("gone", "{\"" + Answers.REMOVED + "\": [\"yes\"]}")
                .param("now", now())
                .update();
    }

    /**
     * It has become a contact, which holds what was told: the draft keeps none of it, only whether
     * it was taken for a caller.
     */
    void sent(DraftId id, ContactId contact) {
        jdbc.sql(
                        """
                        update frontdoor.referral_draft
                        set answers = (select coalesce(jsonb_object_agg(step, '{}'::jsonb), '{}'::jsonb)
                                       from jsonb_object_keys(answers) step where step = :caller),
                            contact_id = :contact, saved_at = :now
                        where id = :id
                        """)
                .param("caller", Question.CALLER.segment())
                .param("id", id.value())
                .param("contact", contact.value())
                .param("now", now())
                .update();
    }

    void delete(DraftId id) {
        jdbc.sql("delete from frontdoor.referral_draft where id = :id and contact_id is null")
                .param("id", id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private ReferralDraft draft(ResultSet row, int number) throws SQLException {
        var contact = row.getObject("contact_id", UUID.class);
        return new ReferralDraft(
                new DraftId(row.getObject("id", UUID.class)),
                new Answers(json.readValue(row.getString("answers"), STEPS)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                contact == null ? null : new ContactId(contact));
    }
}
