package org.lineofsight.pathway.practicetools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.practicetools.tool.Score;
import org.lineofsight.pathway.practicetools.tool.Sheet;
import org.lineofsight.pathway.practicetools.tool.ToolQueries;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which practice tools lie beside a case record, and where one is started. */
@Component
class PracticeTools {

    private final JdbcClient jdbc;
    private final ToolQueries queries;
    private final String beside = Sql.file("practicetools/beside-record");

    PracticeTools(JdbcClient jdbc, ToolQueries queries) {
        this.jdbc = jdbc;
        this.queries = queries;
    }

    /** As a section on the page of that record. */
    BesideTheRecord.Section section(UUID record) {
        return new BesideTheRecord.Section(
                "Practice tools",
                about(record).stream().map(PracticeTools::entry).toList(),
                "None about these children.",
                List.of(
                        Link.to(
                                "/practice-tools/start?record=" + record,
                                "Start a practice tool")));
    }

    private static BesideTheRecord.Entry entry(ToolDone done) {
        return new BesideTheRecord.Entry(
                done.what() + ", " + done.child(),
                done.href(),
                (done.shows() == null ? "" : done.shows() + ". ")
                        + InWords.dateWithoutWeekday(done.on())
                        + ", "
                        + done.by()
                        + (done.since() == null
                                ? ""
                                : ", compared with " + InWords.dateWithoutWeekday(done.since())),
                done.change(),
                null);
    }

    /**
     * The latest sheets of each tool beside this record, or about one of its children, the newest
     * first, without what was corrected; earlier ones are a step behind them. Only what the actor
     * may see.
     */
    private List<ToolDone> about(UUID record) {
        var rows = jdbc.sql(beside).param("record", record).query(PracticeTools::row).list();
        var seen = new HashSet<String>();
        var latest = rows.stream().filter(row -> seen.add(row.kind() + row.about())).toList();
        AuditTrail.read(latest.stream().map(Row::id).toList());
        var sheets = new ArrayList<UUID>();
        for (var row : latest) {
            sheets.add(row.id());
            if (row.before() != null) {
                sheets.add(row.before());
            }
        }
        var lines = sheets.isEmpty() ? Map.<UUID, List<Sheet.Line>>of() : queries.lines(sheets);
        return latest.stream().map(row -> line(row, lines)).toList();
    }

    private record Row(
            UUID id,
            String kind,
            UUID about,
            String name,
            LocalDate day,
            String by,
            @Nullable UUID before,
            @Nullable LocalDate beforeOn) {}

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("person_record_id", UUID.class),
                row.getString("about"),
                row.getObject("day", LocalDate.class),
                row.getString("author_name") + ", " + row.getString("agency_name"),
                row.getObject("before_id", UUID.class),
                row.getObject("before_on", LocalDate.class));
    }

    private static ToolDone line(Row row, Map<UUID, List<Sheet.Line>> lines) {
        if (row.kind().equals("CHRONOLOGY")) {
            return new ToolDone(
                    "Chronology",
                    row.name().replaceFirst("^Chronology, ", ""),
                    row.day(),
                    row.by(),
                    "/practice-tools/chronologies/" + row.id(),
                    null,
                    null,
                    null);
        }
        var kind = ToolKind.valueOf(row.kind());
        var before = row.before() == null ? null : lines.get(row.before());
        var score = new Score(kind, lines.getOrDefault(row.id(), List.of()), before);
        var change = kind == ToolKind.DAY || before == null ? null : score.changeInShort();
        return new ToolDone(
                kind.label(),
                row.name(),
                row.day(),
                row.by(),
                "/practice-tools/" + row.id(),
                score.inShort(),
                change,
                change == null ? null : row.beforeOn());
    }
}
