package org.lineofsight.pathway.frontdoor.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps a file. Nothing is taken from it yet. Where a file with the same headings came before, its
 * columns are known already.
 */
@UseCase
public class ReceiveFile {

    private final ImportQueries queries;
    private final Intakes intakes;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiveFile(ImportQueries queries, Intakes intakes, JdbcClient jdbc, Clock clock) {
        this.queries = queries;
        this.intakes = intakes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ImportId receive(ImportKind kind, String fileName, byte[] content, Actor by) {
        return receive(kind, null, fileName, content, by);
    }

    /**
     * @param sender the agency that the file came from; absent where that makes no difference
     */
    public ImportId receive(
            ImportKind kind, @Nullable Agency sender, String fileName, byte[] content, Actor by) {
        ImportRules.isForThem(kind, by.role());
        var file = read(content);
        var id = ImportId.next();
        var known = known(kind, file);
        jdbc.sql(
                        """
                        insert into frontdoor.import (id, kind, file_name, sha256, layout, headings, lines, columns, state,
                            received_at, received_by_id, received_by, agency_id, agency_name)
                        values (:id, :kind, :name, :sha256, :layout, :headings, :lines, :columns, 'RECEIVED', :at, :byId, :by,
                            :agency, :agencyName)
                        """)
                .param("id", id.value())
                .param("kind", kind.name())
                .param("name", fileName)
                .param("sha256", sha256(content))
                .param("layout", file.layout())
                .param("headings", file.headings().toArray(String[]::new))
                .param("lines", file.lines().size())
                .param("columns", known == null ? null : known.toStore())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("agency", sender == null ? null : sender.id().value())
                .param("agencyName", sender == null ? null : sender.name())
                .update();
        jdbc.sql("insert into frontdoor.import_file (import_id, content) values (:id, :content)")
                .param("id", id.value())
                .param("content", content)
                .update();
        AuditTrail.wrote(id.value());
        return id;
    }

    private static TableFile read(byte[] content) {
        try {
            var file = TableFile.read(content);
            if (file.lines().isEmpty()) {
                throw new RuleBroken(
                        "import.no-rows", "file", "The file has headings and no rows below them");
            }
            return file;
        } catch (NotATable refused) {
            throw new RuleBroken("import.unreadable", "file", refused.words());
        }
    }

    /** A version of this program that needs more than it did then asks again. */
    private @Nullable Columns known(ImportKind kind, TableFile file) {
        var wanted = intakes.of(kind).columns();
        return queries.remembered(kind, file.layout())
                .filter(columns ->
                        wanted.stream()
                                .filter(Wanted::required)
                                .allMatch(each -> columns.has(each.key())))
                .orElse(null);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
