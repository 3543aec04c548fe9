package org.lineofsight.pathway.practicetools;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What other pathways may ask: which practice tools lie beside a case record, and where to start
 * one.
 */
@Component
public class PracticeTools {

    private final JdbcClient jdbc;
    private final String beside = Sql.file("practicetools/beside-record");

    PracticeTools(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The sheets beside this record, and those about a child whose agency-held record is one of a
     * contact's: the newest first, without what was corrected. Only what the actor may see.
     */
    public List<ToolDone> about(UUID recordId) {
        var read = new ArrayList<UUID>();
        var done =
                jdbc.sql(beside)
                        .param("record", recordId)
                        .query((row, number) -> {
                            read.add(row.getObject("id", UUID.class));
                            return line(row);
                        })
                        .list();
        AuditTrail.read(read);
        return done;
    }

    private static ToolDone line(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var chronology = kind.equals("CHRONOLOGY");
        return new ToolDone(
                chronology ? "Chronology" : ToolKind.valueOf(kind).label(),
                chronology
                        ? row.getString("about").replaceFirst("^Chronology, ", "")
                        : row.getString("about"),
                row.getObject("day", LocalDate.class),
                row.getString("author_name") + ", " + row.getString("agency_name"),
                "/practice-tools/" + (chronology ? "chronologies/" : "") + row.getString("id"));
    }

    /** Where a tool is started beside this record. */
    public String startHref(UUID recordId) {
        return "/practice-tools/start?record=" + recordId;
    }
}
