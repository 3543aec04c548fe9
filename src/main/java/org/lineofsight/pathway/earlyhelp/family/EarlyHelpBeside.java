package org.lineofsight.pathway.earlyhelp.family;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.web.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * On a contact's page: that early help is open with the family, and whom to telephone. The children
 * are found by who they are under the application's rights, as any agency recorded them; what is
 * shown is the summary that the front door may see anyway.
 */
@Component
class EarlyHelpBeside implements BesideTheRecord {

    private static final String FAMILIES = Sql.file("earlyhelp/families-of-contact");

    private final JdbcClient jdbc;
    private final Elevated elevated;

    EarlyHelpBeside(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    @Override
    public int place() {
        return 60;
    }

    @Override
    public Optional<Section> beside(ContactId contact, Actor reader) {
        if (!reader.is(Role.FRONT_DOOR_WORKER, Role.FRONT_DOOR_MANAGER)) {
            return Optional.empty();
        }
        var ids = elevated.call("finding open early help with a child", () -> ids(contact));
        var families =
                jdbc.sql(
                                """
                                select * from earlyhelp.family
                                 where id = any(cast(:ids as uuid[]))
                                    or front_door_contact_id = :contact or stepped_up_contact_id = :contact
                                 order by opened_at desc
                                """)
                        .param("ids", ids.toArray(UUID[]::new))
                        .param("contact", contact.value())
                        .query(Families::family)
                        .list();
        AuditTrail.read(families.stream().map(family -> family.id().value()).toList());
        return Optional.of(
                new Section(
                        "Early help",
                        families.stream().map(EarlyHelpBeside::entry).toList(),
                        "Early help is not open with any of these children, as far as records show.",
                        List.of(Link.to("/front-door/early-help", "Families with early help"))));
    }

    private List<UUID> ids(ContactId contact) {
        return jdbc.sql(FAMILIES)
                .param("contact", contact.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Entry entry(Family family) {
        return new Entry(
                family.reference() + ", " + family.name(),
                null,
                family.keyWorker() == null
                        ? "No key worker yet"
                        : "Key worker: " + family.keyWorker() + ", " + family.keyWorkerJob(),
                family.stage().label(),
                null);
    }
}
