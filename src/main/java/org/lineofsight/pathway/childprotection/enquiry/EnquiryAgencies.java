package org.lineofsight.pathway.childprotection.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agencies take part in an enquiry, and what such an agency may see of it. */
@Component
class EnquiryAgencies {

    private final JdbcClient jdbc;

    EnquiryAgencies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An agency that takes part, and the role that answers for it. */
    record Taking(UUID agency, String name, Role role) {

        @Override
        public String toString() {
            return "Taking[" + agency + "]";
        }
    }

    /** In the order of their names. */
    List<Taking> of(EnquiryId id) {
        return jdbc.sql(
                        """
                        select agency_id, agency_name, role from childprotection.enquiry_agency
                         where enquiry_id = :id order by agency_name
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Taking(
                                row.getObject("agency_id", UUID.class),
                                row.getString("agency_name"),
                                Role.valueOf(row.getString("role"))))
                .list();
    }

    /**
     * What an agency that takes part sees.
     *
     * @throws NotVisible where there is no such enquiry, or this actor's agency takes no part
     */
    EnquiryPart requirePart(EnquiryId id, Actor actor) {
        AuditTrail.read(id.value());
        return jdbc.sql(
                        """
                        select e.* from childprotection.enquiry e
                          join childprotection.enquiry_agency a on a.enquiry_id = e.id
                         where e.id = :id and a.agency_id = :agency and a.role = :role
                        """)
                .param("id", id.value())
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .query((row, number) -> part(row, id))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private EnquiryPart part(ResultSet row, EnquiryId id) throws SQLException {
        return new EnquiryPart(
                id,
                new CaseId(row.getObject("record_id", UUID.class)),
                row.getString("reference"),
                row.getObject("discussed_at", OffsetDateTime.class).toInstant(),
                StrategyDiscussion.Section47.valueOf(row.getString("kind")),
                row.getString("begun_by"),
                WritingStatus.valueOf(row.getString("status")) != WritingStatus.AGREED,
                told(row),
                jdbc.sql(
                                """
                                select name, birth from childprotection.enquiry_child
                                 where enquiry_id = :id order by child_id
                                """)
                        .param("id", id.value())
                        .query((child, number) ->
                                new EnquiryPart.Child(
                                        child.getString("name"), child.getString("birth")))
                        .list());
    }

    private static Enquiry.@Nullable Told told(ResultSet row) throws SQLException {
        var at = row.getObject("told_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Enquiry.Told(row.getString("told"), row.getString("told_by"), at.toInstant());
    }

    /** An enquiry to which the actor's agency has said nothing yet. */
    record Waiting(EnquiryId id, String reference, Instant discussedAt) {}

    /** Those that are not concluded, the earliest first. */
    List<Waiting> waitingFor(Actor actor) {
        return jdbc.sql(
                        """
                        select e.id, e.reference, e.discussed_at from childprotection.enquiry e
                          join childprotection.enquiry_agency a on a.enquiry_id = e.id
                         where e.status = 'BEING_WRITTEN' and a.agency_id = :agency and a.role = :role
                           and not exists (select 1 from childprotection.contribution c
                                            where c.about_id = e.id and c.agency_id = a.agency_id)
                         order by e.discussed_at, e.id
                        """)
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .query((row, number) ->
                        new Waiting(
                                new EnquiryId(row.getObject("id", UUID.class)),
                                row.getString("reference"),
                                row.getObject("discussed_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
