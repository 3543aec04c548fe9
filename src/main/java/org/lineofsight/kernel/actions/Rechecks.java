package org.lineofsight.kernel.actions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The looks at what was done, each with its clock. */
@Component
class Rechecks {

    private static final String KIND = "recheck";

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    Rechecks(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Whose people run the action see the clock. */
    void open(Action action) {
        var id = new Recheck.Id(Ids.next());
        var now = clock.instant();
        var due =
                clocks.start(
                        ActionTimescales.RECHECK,
                        Subject.of(KIND, id),
                        new SeenWith(action.recordId(), null, null),
                        now);
        jdbc.sql(
                        """
                        insert into actions.recheck (id, record_id, opened_at, due_on) values (:id, :action, :at, :due)
                        """)
                .param("id", id.value())
                .param("action", action.id().value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("due", due.on())
                .update();
    }

    /** Nothing happens where none is open. */
    void takeBack(Action action) {
        find(action.id())
                .ifPresent(open -> {
                    var id = open.id();
                    var now = clock.instant();
                    jdbc.sql("update actions.recheck set closed_at = :at where id = :id")
                            .param("at", now.atOffset(ZoneOffset.UTC))
                            .param("id", id.value())
                            .update();
                    stop(id, now, "TAKEN_BACK");
                });
    }

    void close(Recheck.Id id, Recheck.Found found, String words, Actor by) {
        var now = clock.instant();
        jdbc.sql(
                        """
                        update actions.recheck
                           set found = :found, words = :words, by_id = :byId, by_name = :by, closed_at = :at
                         where id = :id
                        """)
                .param("found", found.name())
                .param("words", words)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        stop(id, now, found.name());
    }

    private void stop(Recheck.Id id, Instant at, String outcome) {
        clocks.stop(ActionTimescales.RECHECK, Subject.of(KIND, id), at, outcome);
    }

    /** One that waits for somebody to look. */
    record Open(Recheck.Id id, LocalDate dueOn) {}

    Optional<Open> find(ActionId action) {
        return jdbc.sql(
                        "select id, due_on from actions.recheck where record_id = :action and closed_at is null")
                .param("action", action.value())
                .query((row, number) ->
                        new Open(
                                new Recheck.Id(row.getObject("id", UUID.class)),
                                row.getObject("due_on", LocalDate.class)))
                .optional();
    }
}
