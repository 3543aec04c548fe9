package org.lineofsight.kernel.meetings.legacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Presence;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Old meetings and the files that they came in. */
@Component
class OldMeetings {

    private static final String COUNTING = Sql.file("meetings/legacy-meetings");

    private final JdbcClient jdbc;
    private final List<MeetingKind> kinds;
    private final Agencies agencies;
    private final Clock clock;

    OldMeetings(JdbcClient jdbc, List<MeetingKind> kinds, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = List.copyOf(kinds);
        this.agencies = agencies;
        this.clock = clock;
    }

    List<MeetingKind> kinds() {
        return kinds;
    }

    List<OldFile> files() {
        return jdbc.sql(
                        "select * from meetings.legacy_file order by received_at desc, id limit 100")
                .query((row, number) -> file(row))
                .list();
    }

    /**
     * @throws NotVisible where there is none
     */
    OldFile require(UUID id) {
        AuditTrail.read(id);
        return jdbc.sql("select * from meetings.legacy_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static OldFile file(ResultSet row) throws SQLException {
        var columns = row.getArray("columns");
        return new OldFile(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("layout"),
                List.of((String[]) row.getArray("headings").getArray()),
                row.getInt("lines"),
                row.getString("kind"),
                columns == null ? null : Columns.stored((String[]) columns.getArray()),
                FileState.valueOf(row.getString("state")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getString("received_by"));
    }

    TableFile table(OldFile file) {
        var content =
                jdbc.sql("select content from meetings.legacy_content where file_id = :id")
                        .param("id", file.id())
                        .query(byte[].class)
                        .single();
        try {
            return TableFile.read(content);
        } catch (NotATable e) {
            throw new IllegalStateException("What was kept could be read when it came", e);
        }
    }

    Optional<Columns> remembered(String layout) {
        return jdbc.sql("select columns from meetings.legacy_layout where layout = :layout")
                .param("layout", layout)
                .query((row, number) ->
                        Columns.stored((String[]) row.getArray("columns").getArray()))
                .optional();
    }

    /** What can be read from a file whose columns are known. */
    OldMeetingReader.Result read(OldFile file, Columns columns) {
        return new OldMeetingReader(
                        table(file),
                        columns,
                        kinds,
                        OldMeetingReader.kind(kinds, file.kind()),
                        OldMeetingReader.directory(agencies.all()),
                        InWords.dayOf(clock.instant()))
                .read();
    }

    /** Every meeting that counts, the latest first, held against the facts. */
    List<Compared> compared() {
        var attendees = new HashMap<UUID, List<OldMeeting.Somebody>>();
        var rows = jdbc.sql(COUNTING).query((row, number) -> row(row, attendees)).list();
        return rows.stream()
                .flatMap(Optional::stream)
                .map(meeting -> meeting.with(attendees.getOrDefault(meeting.id(), List.of())))
                .map(Compared::of)
                .toList();
    }

    private record Row(
            UUID id,
            int line,
            MeetingKind kind,
            String reference,
            LocalDate heldOn,
            @Nullable Boolean flag) {

        OldMeeting with(List<OldMeeting.Somebody> attendees) {
            return new OldMeeting(id, line, kind, reference, heldOn, flag, attendees);
        }
    }

    /** The first row of each meeting, and the attendee of every row. */
    private Optional<Row> row(ResultSet row, HashMap<UUID, List<OldMeeting.Somebody>> attendees)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        var first = !attendees.containsKey(id);
        var all = attendees.computeIfAbsent(id, each -> new ArrayList<>());
        if (row.getString("agency") != null) {
            var discipline = row.getString("discipline");
            all.add(
                    new OldMeeting.Somebody(
                            row.getString("agency"),
                            discipline == null ? null : Discipline.valueOf(discipline),
                            Presence.valueOf(row.getString("presence")),
                            row.getString("words")));
        }
        // a kind that this version no longer holds has no rule to be judged by
        var kind = OldMeetingReader.kind(kinds, row.getString("kind"));
        var flag = row.getString("flag");
        return first && kind != null
                ? Optional.of(
                        new Row(
                                id,
                                row.getInt("line"),
                                kind,
                                row.getString("reference"),
                                row.getObject("held_on", LocalDate.class),
                                flag == null ? null : flag.equals("YES")))
                : Optional.empty();
    }
}
