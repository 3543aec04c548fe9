package org.lineofsight.pathway.frontdoor.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.tables.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Callers whom nobody answered and who wait to be called back. No clock is started for a call: an
 * extract brings hundreds, and whoever rings again and gets through waits no more. Each has the
 * same local time from when it rang.
 */
@Component
class DroppedCalls {

    private static final String TO_CALL_BACK = Sql.file("frontdoor/dropped-to-call-back");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    DroppedCalls(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Somebody at one number.
     *
     * @param id of the last of their calls
     * @param times how often they rang in vain
     */
    record Waiting(UUID id, String number, Instant first, Instant last, int times, TimeLeft left) {

        /** What people dialled stays out of logs. */
        @Override
        public String toString() {
            return "Waiting[" + id + "]";
        }
    }

    /** Those of the days in which a call back is still about the call, the longest first. */
    List<Waiting> waiting(int most) {
        var read = new ArrayList<UUID>();
        var waiting =
                jdbc.sql(TO_CALL_BACK)
                        .param("since", Written.stored(clock.instant().minus(CallRules.ABOUT_IT)))
                        .param("limit", most)
                        .query((row, number) -> waiting(row, read))
                        .list();
        AuditTrail.read(read);
        return waiting;
    }

    private Waiting waiting(ResultSet row, List<UUID> read) throws SQLException {
        read.addAll(List.of((UUID[]) row.getArray("ids").getArray()));
        var first = row.getObject("first_at", OffsetDateTime.class).toInstant();
        return new Waiting(
                row.getObject("id", UUID.class),
                row.getString("number"),
                first,
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getInt("times"),
                left(first));
    }

    /** By when somebody is called back who rang then. */
    TimeLeft left(Instant rang) {
        var due = clocks.wouldBeDue(FrontDoorTimescales.CALL_BACK, rang);
        return clocks.timeLeft(due.rule().allowance().unit(), due.at(), null);
    }

    /** The same for a call on a page; absent where nobody waits. */
    @Nullable TimeLeft left(CallQueries.Row call) {
        return call.became() == DroppedState.WAITING ? left(call.offeredAt()) : null;
    }
}
