package org.lineofsight.kernel.meetings.diary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.web.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings that whoever is acting chairs or is asked to, in the role they work in. */
@Component
public class Diary {

    /** How far back the diary goes. */
    private static final Duration BACK = Duration.ofDays(42);

    /** No meeting begins on one day and ends on another. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Diary(Meetings meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many have not ended, and how many ended in the last six weeks. */
    record Counts(int toCome, int past) {}

    /** What has not ended, the earliest first. */
    public List<Meeting> toCome(Place<OffsetDateTime> after, int most) {
        return meetings.these(
                jdbc.sql(
                                """
                                select id from meetings.own_meeting
                                 where starts_at > :longAgo and ends_at >= :now
                                   and (cast(:id as uuid) is null or (starts_at, id) > (cast(:at as timestamptz), cast(:id as uuid)))
                                 order by starts_at, id
                                 limit :most
                                """)
                        .param("longAgo", utc(clock.instant().minus(LONGEST)))
                        .param("now", utc(clock.instant()))
                        .param("at", after.by())
                        .param("id", after.id())
                        .param("most", most)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** What ended in the last six weeks, the latest first. */
    public List<Meeting> past(Place<OffsetDateTime> after, int most) {
        return meetings.these(
                        jdbc.sql(
                                        """
                                        select id from meetings.own_meeting
                                         where starts_at >= :from and ends_at < :now
                                           and (cast(:id as uuid) is null or (starts_at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
                                         order by starts_at desc, id desc
                                         limit :most
                                        """)
                                .param("from", utc(clock.instant().minus(BACK)))
                                .param("now", utc(clock.instant()))
                                .param("at", after.by())
                                .param("id", after.id())
                                .param("most", most)
                                .query((row, number) -> row.getObject(1, UUID.class))
                                .list())
                .reversed();
    }

    Counts counts() {
        return jdbc.sql(
                        """
                        select count(*) filter (where ends_at >= :now)::int, count(*) filter (where ends_at < :now)::int
                          from meetings.own_meeting where starts_at >= :from
                        """)
                .param("from", utc(clock.instant().minus(BACK)))
                .param("now", utc(clock.instant()))
                .query((row, number) -> new Counts(row.getInt(1), row.getInt(2)))
                .single();
    }

    /**
     * Those to come without a reply from whoever is acting, and those they chaired and have not
     * recorded.
     */
    List<Meeting> waiting(int most) {
        return meetings.these(
                jdbc.sql(
                                """
                                select m.id from meetings.own_meeting m
                                 where m.status = 'CALLED'
                                   and case when m.starts_at > :now
                                            then exists (select 1 from meetings.own_invitation i
                                                          where i.record_id = m.id
                                                            and not exists (select 1 from meetings.reply r
                                                                             where r.record_id = m.id and r.attendee_id = i.id))
                                            else m.chair end
                                 order by m.starts_at, m.id
                                 limit :most
                                """)
                        .param("now", utc(clock.instant()))
                        .param("most", most)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
