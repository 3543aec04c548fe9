package org.lineofsight.platform.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;

/**
 * What one request or job has read and written so far. It is written in the same round trip as the
 * commit: what could not be audited is not done, and a page is not shown before the reading of it
 * is on record.
 */
public final class AuditTrail {

    private static final ScopedValue<AuditTrail> CURRENT = ScopedValue.newInstance();

    private static final String WRITE_AND_COMMIT =
            """
            insert into platform.audit (at, account_id, actor_name, agency_id, role, verb, what, records)
            values (?, ?, ?, ?, ?, ?, ?, ?);
            commit
            """;

    private final Instant at;
    private final String what;
    private final Set<UUID> records = new LinkedHashSet<>();
    private @Nullable Actor actor;
    private boolean wrote;
    private boolean written;

    private AuditTrail(Instant at, String what) {
        this.at = at;
        this.what = what;
    }

    /**
     * Runs the work under a trail of its own.
     *
     * @param what the address or the job's name: no personal data
     */
    public static <R, X extends Throwable> R during(
            Instant at, String what, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(CURRENT, new AuditTrail(at, what)).call(work);
    }

    public static Optional<AuditTrail> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * Whose trail this is, as soon as it is known. Until then there is nothing to say: nothing
     * could be read.
     */
    public void by(Actor who) {
        actor = who;
    }

    /** Notes that the content of this record is about to be shown. */
    public static void read(UUID record) {
        current().ifPresent(trail -> trail.records.add(record));
    }

    /** Notes that something of each of these records is about to be shown, as a list does. */
    public static void read(Collection<UUID> records) {
        current().ifPresent(trail -> trail.records.addAll(records));
    }

    /** Notes that this record was changed. */
    public static void wrote(UUID record) {
        current()
                .ifPresent(trail -> {
                    trail.records.add(record);
                    trail.wrote = true;
                });
    }

    /**
     * One request, one row: transactions after the first add a row only where they have touched
     * something more.
     */
    public boolean hasSomethingToSay() {
        return actor != null && (!written || !records.isEmpty());
    }

    /** Writes the row and commits, in one round trip. */
    public void writeAndCommit(Connection connection) throws SQLException {
        var who = actor;
        if (who == null) {
            throw new IllegalStateException("An audit row needs an actor");
        }
        try (var statement = connection.prepareStatement(WRITE_AND_COMMIT)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setObject(2, who.accountId());
            statement.setString(3, who.name());
            statement.setObject(4, (@Nullable UUID) who.agencyId(), Types.OTHER);
            statement.setString(5, who.role().name());
            statement.setString(6, wrote ? "wrote" : "read");
            statement.setString(7, what);
            statement.setArray(8, connection.createArrayOf("uuid", records.toArray()));
            statement.execute();
        }
        written = true;
        wrote = false;
        records.clear();
    }
}
