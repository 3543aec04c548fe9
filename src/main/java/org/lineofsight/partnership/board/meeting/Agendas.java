package org.lineofsight.partnership.board.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on the agendas, and what became of it. */
@Component
class Agendas {

    private final Meetings meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Agendas(Meetings meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<AgendaItem> of(MeetingId meeting) {
        return jdbc.sql(
                        "select * from board.agenda_item where record_id = :meeting and not taken_off order by place, id")
                .param("meeting", meeting.value())
                .query((row, number) -> item(row))
                .list();
    }

    /** What is on the agenda of a meeting, and of those of the same group that are to come. */
    List<AgendaItem> toCome(Meeting meeting) {
        var now = clock.instant();
        var others =
                meetings.of(meeting.subject()).stream()
                        .filter(each -> each.status() == MeetingStatus.CALLED)
                        .filter(each -> each.startsAt().isAfter(now))
                        .map(Meeting::id);
        return Stream.concat(Stream.of(meeting.id()), others)
                .distinct()
                .flatMap(id -> of(id).stream())
                .toList();
    }

    /**
     * @throws NotVisible where this meeting has no such item
     */
    AgendaItem require(MeetingId meeting, UUID item) {
        return of(meeting).stream()
                .filter(each -> each.id().equals(item))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    /**
     * What the meetings between the two days decided, the latest first: by the day of the meeting,
     * since it may be recorded weeks later, and corrected after that.
     */
    List<AgendaItem.Decided> decided(LocalDate from, LocalDate to) {
        var items =
                jdbc.sql(
                                """
                                select * from board.agenda_item where outcome = 'DECIDED' and not taken_off
                                 order by record_id, place, id
                                """)
                        .query((row, number) -> item(row))
                        .list();
        var days =
                meetings
                        .these(
                                items.stream()
                                        .map(item -> item.meeting().value())
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Meeting::id, meeting -> InWords.dayOf(meeting.startsAt())));
        var decided = new ArrayList<AgendaItem.Decided>();
        for (var item : items) {
            var on = days.get(item.meeting());
            if (on != null && !on.isBefore(from) && !on.isAfter(to)) {
                decided.add(new AgendaItem.Decided(item, on));
            }
        }
        decided.sort(Comparator.comparing(AgendaItem.Decided::on).reversed());
        return decided;
    }

    /** Adds an item at the end. */
    UUID add(
            MeetingId meeting,
            GroupId group,
            String title,
            @Nullable String presenter,
            @Nullable String href,
            @Nullable String found,
            Actor by) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into board.agenda_item (id, record_id, group_id, place, title, presenter, href, found, added_by, added_at)
                        select :id, :meeting, :group, coalesce(max(place), -1) + 1, :title, :presenter, :href, :found, :by, :at
                          from board.agenda_item where record_id = :meeting
                        """)
                .param("id", id)
                .param("meeting", meeting.value())
                .param("group", group.value())
                .param("title", title)
                .param("presenter", presenter)
                .param("href", href)
                .param("found", found)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    void place(UUID item, int place) {
        jdbc.sql("update board.agenda_item set place = :place where id = :id")
                .param("place", place)
                .param("id", item)
                .update();
        AuditTrail.wrote(item);
    }

    void takeOff(UUID item) {
        jdbc.sql("update board.agenda_item set taken_off = true where id = :id")
                .param("id", item)
                .update();
        AuditTrail.wrote(item);
    }

    void decide(
            AgendaItem item, AgendaItem.Outcome outcome, String decision, int version, Actor by) {
        var changed =
                jdbc.sql(
                                """
                                update board.agenda_item
                                   set outcome = :outcome, decision = :decision, decided_by = :by, decided_at = :at, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("outcome", outcome.name())
                        .param("decision", decision)
                        .param("by", by.name())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("id", item.id())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Recorded by somebody else since");
        }
        AuditTrail.wrote(item.id());
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new AgendaItem(
                row.getObject("id", UUID.class),
                new MeetingId(row.getObject("record_id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                row.getInt("place"),
                row.getString("title"),
                row.getString("presenter"),
                row.getString("href"),
                row.getString("found"),
                outcome == null ? null : AgendaItem.Outcome.valueOf(outcome),
                row.getString("decision"),
                row.getInt("version"));
    }
}
