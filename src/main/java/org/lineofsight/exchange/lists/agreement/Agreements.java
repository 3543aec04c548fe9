package org.lineofsight.exchange.lists.agreement;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements, as rows, under the actor's own rights. */
@Component
public class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws NotVisible where there is no such agreement, or none for this actor
     */
    public Agreement require(AgreementId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from lists.agreement where id = :id")
                .param("id", id.value())
                .query((row, number) -> agreement(row))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** Those that are over last, the ones that began last first. */
    public List<Agreement> all() {
        return jdbc.sql(
                        """
                        select * from lists.agreement
                         order by ended_on is not null, until_on desc, from_on desc, id
                        """)
                .query((row, number) -> agreement(row))
                .list();
    }

    /**
     * Ends an agreement from that day on.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where it has ended already, or nobody says
     *     why
     */
    public void end(Agreement agreement, String why, LocalDate on, Actor by) {
        AgreementRules.aManagerMakesIt(by);
        AgreementRules.itEndsOnceAndSaysWhy(agreement, why, on);
        var updated =
                jdbc.sql(
                                """
                                update lists.agreement
                                   set ended_on = :on, ended_by = :by, ended_why = :why, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("on", on)
                        .param("by", by.name())
                        .param("why", why.strip())
                        .param("id", agreement.id().value())
                        .param("version", agreement.version())
                        .update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Ended by somebody else since");
        }
        AuditTrail.wrote(agreement.id().value());
    }

    static Agreement agreement(ResultSet row) throws SQLException {
        return new Agreement(
                new AgreementId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                new Terms(
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getString("purpose"),
                        row.getString("lawful_basis"),
                        texts(row.getArray("statuses")).stream()
                                .map(SharedStatus::valueOf)
                                .toList(),
                        texts(row.getArray("fields")).stream().map(ListField::valueOf).toList(),
                        HowOften.valueOf(row.getString("how_often")),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        row.getInt("keep_days"),
                        row.getString("signed_for_us"),
                        row.getString("signed_for_them"),
                        row.getObject("signed_on", LocalDate.class)),
                row.getString("agency"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_by"),
                row.getString("ended_why"),
                row.getInt("version"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
