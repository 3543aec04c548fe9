package org.lineofsight.kernel.meetings.legacy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.ColumnRules;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes a file of old meetings in, in three steps: it comes, somebody says which column is what
 * (once for each layout), and somebody who has seen what is in it says yes. All of it or nothing is
 * taken; rows that cannot be read are named and left out.
 */
@UseCase
public class TakeOldMeetings {

    private final OldMeetings meetings;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeOldMeetings(OldMeetings meetings, JdbcClient jdbc, Clock clock) {
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param kind the code of the kind of all its meetings; absent or empty where the file says it
     */
    public UUID receive(@Nullable String kind, String fileName, byte[] content, Actor by) {
        var file = read(content);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into meetings.legacy_file (id, file_name, sha256, layout, headings, lines, kind, columns, state,
                            received_at, received_by_id, received_by)
                        values (:id, :name, :sha256, :layout, :headings, :lines, :kind, :columns, 'RECEIVED', :at, :byId, :by)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("sha256", sha256(content))
                .param("layout", file.layout())
                .param("headings", file.headings().toArray(String[]::new))
                .param("lines", file.lines().size())
                .param("kind", kind == null || kind.isEmpty() ? null : kind)
                .param(
                        "columns",
                        meetings.remembered(file.layout()).map(Columns::toStore).orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("byId", by.accountId())
                .param("by", by.name())
                .update();
        jdbc.sql("insert into meetings.legacy_content (file_id, content) values (:id, :content)")
                .param("id", id)
                .param("content", content)
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    private static TableFile read(byte[] content) {
        try {
            var file = TableFile.read(content);
            if (file.lines().isEmpty()) {
                throw new RuleBroken(
                        "legacy.no-rows", "file", "The file has headings and no rows below them");
            }
            return file;
        } catch (NotATable refused) {
            throw new RuleBroken("legacy.unreadable", "file", refused.words());
        }
    }

    /** Which column is what, for this file and for the next with the same headings. */
    public void choose(UUID id, Columns columns, Actor by) {
        LegacyRules.waitsToBeTaken(meetings.require(id));
        ColumnRules.whatIsNeededIsNamed(OldMeetingReader.COLUMNS, columns);
        ColumnRules.noColumnTwice(OldMeetingReader.COLUMNS, columns);
        LegacyRules.itSaysWhoCame(columns);
        jdbc.sql("update meetings.legacy_file set columns = :columns where id = :id")
                .param("columns", columns.toStore())
                .param("id", id)
                .update();
        jdbc.sql(
                        """
                        insert into meetings.legacy_layout (layout, columns, chosen_at, chosen_by)
                        select layout, columns, :at, :by from meetings.legacy_file where id = :id
                        on conflict (layout) do update
                           set columns = excluded.columns, chosen_at = excluded.chosen_at, chosen_by = excluded.chosen_by
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", id)
                .update();
        AuditTrail.wrote(id);
    }

    /** Where the same meeting came before, what this file says of it counts from now on. */
    public void take(UUID id, Actor by) {
        var file = meetings.require(id);
        LegacyRules.waitsToBeTaken(file);
        var columns = file.columns();
        if (columns == null) {
            throw new RuleBroken("legacy.columns", "Say first which column is what");
        }
        var read = meetings.read(file, columns);
        LegacyRules.holdsAMeeting(read.meetings());
        read.meetings().forEach(meeting -> insert(id, meeting));
        settle(id, "TAKEN", by);
    }

    private void insert(UUID file, OldMeeting meeting) {
        var flag = meeting.flag();
        jdbc.sql(
                        """
                        insert into meetings.legacy_meeting (id, file_id, line, kind, reference, held_on, flag)
                        values (:id, :file, :line, :kind, :reference, :held, :flag)
                        """)
                .param("id", meeting.id())
                .param("file", file)
                .param("line", meeting.line())
                .param("kind", meeting.kind().code())
                .param("reference", meeting.reference())
                .param("held", meeting.heldOn())
                .param("flag", flag == null ? null : flag ? "YES" : "NO")
                .update();
        for (var place = 0; place < meeting.attendees().size(); place++) {
            var somebody = meeting.attendees().get(place);
            var discipline = somebody.discipline();
            jdbc.sql(
                            """
                            insert into meetings.legacy_attendee (meeting_id, place, agency, discipline, presence, words)
                            values (:meeting, :place, :agency, :discipline, :presence, :words)
                            """)
                    .param("meeting", meeting.id())
                    .param("place", place)
                    .param("agency", somebody.agency())
                    .param("discipline", discipline == null ? null : discipline.name())
                    .param("presence", somebody.presence().name())
                    .param("words", somebody.words())
                    .update();
        }
    }

    /** It no longer counts. Nothing is deleted. */
    public void setAside(UUID id, Actor by) {
        meetings.require(id);
        settle(id, "SET_ASIDE", by);
    }

    private void settle(UUID id, String state, Actor by) {
        jdbc.sql(
                        "update meetings.legacy_file set state = :state, settled_at = :at, settled_by = :by where id = :id")
                .param("state", state)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .param("id", id)
                .update();
        AuditTrail.wrote(id);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
