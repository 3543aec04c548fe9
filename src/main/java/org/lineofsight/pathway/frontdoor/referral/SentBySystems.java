package org.lineofsight.pathway.frontdoor.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.SentReferrals;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.pathway.frontdoor.contact.MarkRead;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a referrer's page shows, for the referrer's system. Every reading is on the audit trail. */
@Component
class SentBySystems implements SentReferrals {

    private static final String SENT = Sql.file("frontdoor/sent-by-system");

    private final JdbcClient jdbc;
    private final ReferralQueries queries;
    private final MarkRead markRead;

    SentBySystems(JdbcClient jdbc, ReferralQueries queries, MarkRead markRead) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.markRead = markRead;
    }

    @Override
    public Sent require(ContactId id, Actor by) {
        AuditTrail.read(id.value());
        var found = find(id, Instant.EPOCH, null, 1, by);
        if (found.isEmpty()) {
            throw new NotVisible();
        }
        var one = found.getFirst();
        var messages =
                queries.messages(id).stream()
                        .map(each ->
                                new Message(
                                        each.fromReferrer(),
                                        each.author(),
                                        each.words(),
                                        each.sentAt()))
                        .toList();
        markRead.asReferrersSystem(id, by.name());
        return new Sent(
                id,
                one.reference(),
                one.receivedAt(),
                one.status(),
                one.decisionDue(),
                one.outcome(),
                messages);
    }

    @Override
    public List<Sent> since(Instant since, @Nullable ContactId after, int rows, Actor by) {
        var sent = find(null, since, after, rows, by);
        AuditTrail.read(sent.stream().map(each -> each.id().value()).toList());
        sent.stream()
                .filter(each -> each.outcome() != null)
                .forEach(each -> markRead.collected(each.id(), by.name()));
        return sent;
    }

    private List<Sent> find(
            @Nullable ContactId id, Instant since, @Nullable ContactId after, int rows, Actor by) {
        return jdbc.sql(SENT)
                .param("account", by.accountId())
                .param("id", id == null ? null : id.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("after", after == null ? null : after.value())
                .param("rows", rows)
                .query((row, number) -> sent(row))
                .list();
    }

    private Sent sent(ResultSet row) throws SQLException {
        var id = new ContactId(row.getObject("id", UUID.class));
        var due = row.getObject("due_at", OffsetDateTime.class);
        return new Sent(
                id,
                row.getString("reference"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                switch (Stage.of(ContactStatus.valueOf(row.getString("status")))) {
                    case WAITING -> Standing.WAITING;
                    case DECIDED -> Standing.DECIDED;
                    case TOLD -> Standing.TOLD;
                },
                due == null ? null : due.toInstant(),
                row.getBoolean("told") ? told(id) : null,
                List.of());
    }

    private @Nullable Told told(ContactId id) {
        return queries.answer(id)
                .map(answer ->
                        new Told(
                                answer.outcome(),
                                answer.level(),
                                answer.children().stream()
                                        .map(each -> new OfChild(each.outcome(), each.level()))
                                        .toList(),
                                answer.message(),
                                answer.sentBy(),
                                answer.sentAt()))
                .orElse(null);
    }
}
