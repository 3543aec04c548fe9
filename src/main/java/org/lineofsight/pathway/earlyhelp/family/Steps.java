package org.lineofsight.pathway.earlyhelp.family;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to the front door and down from it: each step stays on the family's page. */
@Component
public class Steps {

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void up(FamilyId family, String why, UUID frontDoorContact, Actor by) {
        add(family, "UP", by.name(), why, frontDoorContact);
    }

    /** What the front door handed over about a family that early help knows. */
    public void down(FamilyId family, HandOver handOver) {
        add(
                family,
                "DOWN",
                handOver.handedOverBy() + ", front door",
                handOver.rationale(),
                handOver.contact().value());
    }

    public void resumed(FamilyId family, String why, Actor by) {
        add(family, "RESUMED", by.name(), why, null);
    }

    private void add(
            FamilyId family, String direction, String by, String why, @Nullable UUID contact) {
        jdbc.sql(
                        """
                        insert into earlyhelp.step (id, record_id, direction, at, stepped_by, why, front_door_contact_id)
                        values (:id, :record, :direction, :at, :by, :why, cast(:contact as uuid))
                        """)
                .param("id", Ids.next())
                .param("record", family.value())
                .param("direction", direction)
                .param("at", Families.utc(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("by", by)
                .param("why", why)
                .param("contact", contact)
                .update();
    }
}
