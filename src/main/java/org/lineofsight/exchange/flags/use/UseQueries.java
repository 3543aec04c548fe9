package org.lineofsight.exchange.flags.use;

import java.time.Clock;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Look-ups, counted. */
@Component
class UseQueries {

    private static final String USE = Sql.file("flags/use");

    private final JdbcClient jdbc;
    private final Clock clock;

    UseQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By agency for the partnership’s office, by person for the lead of an agency. */
    UsePage use(Actor reader) {
        var since = UseRules.countedSince(InWords.dayOf(clock.instant()));
        var byPerson = reader.is(Role.SAFEGUARDING_LEAD);
        var rows =
                jdbc.sql(USE)
                        .param("byPerson", byPerson)
                        .param(
                                "since",
                                since.atStartOfDay(TimeConfiguration.LONDON).toOffsetDateTime())
                        .query((row, number) ->
                                new UsePage.Row(
                                        row.getString("agency"),
                                        row.getString("who"),
                                        row.getInt("looks"),
                                        row.getInt("flags"),
                                        row.getInt("by_telephone"),
                                        row.getInt("withdrawn")))
                        .list();
        return new UsePage(since, byPerson, rows);
    }
}
