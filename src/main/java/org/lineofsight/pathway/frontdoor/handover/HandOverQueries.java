package org.lineofsight.pathway.frontdoor.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hand-overs as the front door reads them. What is shown is noted in the audit. */
@Component
public class HandOverQueries {

    private static final String HAND_OVERS = Sql.file("frontdoor/hand-overs");

    private final JdbcClient jdbc;
    private final Clocks clocks;

    HandOverQueries(JdbcClient jdbc, Clocks clocks) {
        this.jdbc = jdbc;
        this.clocks = clocks;
    }

    /** Of one contact, those without a receipt first. */
    public List<HandedOver> of(ContactId contact) {
        return list(contact.value(), null, false);
    }

    /** Those whose receipt nobody has recorded, the one due first at the top. */
    List<HandedOver> waiting() {
        return list(null, null, true);
    }

    /** Of those, the ones that should have arrived by now. */
    List<HandedOver> late() {
        return waiting().stream()
                .filter(each -> each.left() != null && each.left().state() == TimeLeft.State.LATE)
                .toList();
    }

    /**
     * @throws NotVisible where there is none, or none for this reader
     */
    HandedOver require(HandOverId id) {
        return list(null, id.value(), false).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private List<HandedOver> list(@Nullable UUID contact, @Nullable UUID id, boolean waiting) {
        var rows =
                jdbc.sql(HAND_OVERS)
                        .param("contact", contact)
                        .param("id", id)
                        .param("waiting", waiting)
                        .query(this::handedOver)
                        .list();
        AuditTrail.read(rows.stream().map(row -> row.contact().value()).distinct().toList());
        return rows;
    }

    private HandedOver handedOver(ResultSet row, int number) throws SQLException {
        var received = instant(row, "received_at");
        return new HandedOver(
                new HandOverId(row.getObject("id", UUID.class)),
                new ContactId(row.getObject("record_id", UUID.class)),
                row.getString("reference"),
                Destination.valueOf(row.getString("destination")),
                row.getString("to_whom"),
                row.getString("names"),
                row.getString("because"),
                row.getString("handed_over_by"),
                row.getObject("handed_over_at", OffsetDateTime.class).toInstant(),
                received,
                row.getString("received_by"),
                left(row));
    }

    private @Nullable TimeLeft left(ResultSet row) throws SQLException {
        var due = instant(row, "due_at");
        return due == null
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.valueOf(row.getString("unit")),
                        due,
                        instant(row, "stopped_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
