package org.lineofsight.kernel.overview.wheel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The days that the partnership sets itself. */
@UseCase
public class LocalDates implements WheelSource {

    private static final String LOCAL = "Decided locally";

    private final JdbcClient jdbc;
    private final Clock clock;

    LocalDates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param yearly on the same day of every year from then on; 29 February is 28 February in most
     * @param basis absent where nobody has written who decided it
     * @param takenAwayBy absent while it stands
     */
    public record LocalDay(
            UUID id,
            LocalDate on,
            boolean yearly,
            String what,
            @Nullable String basis,
            String addedBy,
            @Nullable String takenAwayBy) {}

    /** Adds a day. */
    public UUID add(LocalDate on, boolean yearly, String what, @Nullable String basis, Actor by) {
        WheelRules.itSaysWhatHappens(what);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into overview.local_date (id, on_date, yearly, what, basis, added_by, added_at)
                        values (:id, :on, :yearly, :what, :basis, :by, :at)
                        """)
                .param("id", id)
                .param("on", on)
                .param("yearly", yearly)
                .param("what", what)
                .param("basis", basis)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    /** Takes a day away, or puts it back. */
    public void stands(UUID id, boolean stands, Actor by) {
        var changed =
                jdbc.sql(
                                """
                                update overview.local_date
                                   set taken_away_by = :by, taken_away_at = cast(:at as timestamptz)
                                 where id = :id
                                """)
                        .param("by", stands ? null : by.name())
                        .param("at", stands ? null : clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update();
        if (changed == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(id);
    }

    /** All there ever were, the latest added first. */
    public List<LocalDay> all() {
        return jdbc.sql(
                        """
                        select id, on_date, yearly, what, basis, added_by, taken_away_by
                          from overview.local_date order by added_at desc, id
                        """)
                .query((row, number) ->
                        new LocalDay(
                                row.getObject("id", UUID.class),
                                row.getObject("on_date", LocalDate.class),
                                row.getBoolean("yearly"),
                                row.getString("what"),
                                row.getString("basis"),
                                row.getString("added_by"),
                                row.getString("taken_away_by")))
                .list();
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        return all().stream()
                .filter(day -> day.takenAwayBy() == null)
                .flatMap(day -> days(day, from, to))
                .toList();
    }

    private static Stream<WheelEntry> days(LocalDay day, LocalDate from, LocalDate to) {
        var days =
                day.yearly()
                        ? IntStream.rangeClosed(
                                        Math.max(from.getYear(), day.on().getYear()), to.getYear())
                                .mapToObj(year -> day.on().withYear(year))
                        : Stream.of(day.on());
        return days.filter(on -> !on.isBefore(from) && !on.isAfter(to))
                .map(on ->
                        new WheelEntry(
                                on,
                                day.what(),
                                "/partnership/calendar",
                                day.basis() == null ? LOCAL : day.basis()));
    }
}
