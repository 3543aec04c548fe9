package org.lineofsight.exchange.extracts.upload;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.lineofsight.pathway.childprotection.elsewhere.ElsewhereRules;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SentFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps an extract’s files. A job reads them; nothing is taken before somebody has said yes. */
@UseCase
public class ReceiveExtract {

    private final Uploads uploads;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiveExtract(Uploads uploads, JdbcClient jdbc, Clock clock) {
        this.uploads = uploads;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param asOf the day as of which the council’s system was read
     * @return the id of the extract, and of the delivery that it becomes
     */
    public UUID receive(LocalDate asOf, List<SentFile> files, Actor by) {
        ExtractRules.hasAFile(files);
        ElsewhereRules.asOfADayThatHasCome(asOf, InWords.dayOf(clock.instant()));
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into extracts.upload (id, as_of, state, received_at, received_by_id, received_by)
                        values (:id, :asOf, 'READING', :at, :byId, :by)
                        """)
                .param("id", id)
                .param("asOf", asOf)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("byId", by.accountId())
                .param("by", by.name())
                .update();
        for (var place = 0; place < files.size(); place++) {
            uploads.keep(id, place, files.get(place), sha256(files.get(place).content()));
        }
        AuditTrail.wrote(id);
        return id;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
