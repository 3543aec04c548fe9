package org.lineofsight.partnership.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the groups mean to meet, and about what, before anybody is asked. */
@UseCase
public class ForwardPlan {

    private final JdbcClient jdbc;
    private final Clock clock;

    ForwardPlan(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param theme absent where none is set yet
     * @param meeting absent until it is called
     * @param droppedBecause absent while it stands
     */
    public record Planned(
            UUID id,
            GroupId group,
            LocalDate on,
            @Nullable String theme,
            @Nullable MeetingId meeting,
            @Nullable String droppedBecause) {}

    public UUID plan(GroupId group, LocalDate on, @Nullable String theme, Actor by) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into board.planned_meeting (id, group_id, on_date, theme, added_by, added_at)
                        values (:id, :group, :on, :theme, :by, :at)
                        """)
                .param("id", id)
                .param("group", group.value())
                .param("on", on)
                .param("theme", theme)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    /** It is not held after all. */
    public void drop(UUID id, String because) {
        GroupMeetingRules.droppingSaysWhy(because);
        change(
                jdbc.sql(
                                """
                                update board.planned_meeting set dropped_because = :because
                                 where id = :id and meeting_id is null
                                """)
                        .param("because", because)
                        .param("id", id)
                        .update(),
                id);
    }

    /** It was called. */
    void called(UUID id, MeetingId meeting) {
        change(
                jdbc.sql(
                                """
                                update board.planned_meeting set meeting_id = :meeting, dropped_because = null where id = :id
                                """)
                        .param("meeting", meeting.value())
                        .param("id", id)
                        .update(),
                id);
    }

    private static void change(int changed, UUID id) {
        if (changed == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(id);
    }

    /** Those that were not called and not dropped, the earliest first. */
    public List<Planned> open() {
        return jdbc.sql(
                        """
                        select id, group_id, on_date, theme, meeting_id, dropped_because from board.planned_meeting
                         where meeting_id is null and dropped_because is null order by on_date, id
                        """)
                .query((row, number) ->
                        new Planned(
                                row.getObject("id", UUID.class),
                                new GroupId(row.getObject("group_id", UUID.class)),
                                row.getObject("on_date", LocalDate.class),
                                row.getString("theme"),
                                null,
                                null))
                .list();
    }
}
