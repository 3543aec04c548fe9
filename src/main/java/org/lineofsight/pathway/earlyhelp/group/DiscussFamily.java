package org.lineofsight.pathway.earlyhelp.group;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family goes on the agenda of a multi-agency group, and the group's advice is written down. */
@UseCase
public class DiscussFamily {

    private final Families families;
    private final FamilyQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    DiscussFamily(Families families, FamilyQueries queries, JdbcClient jdbc, Clock clock) {
        this.families = families;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public UUID putOn(FamilyId id, LocalDate on, boolean named, String question, Actor by) {
        families.requireToWrite(id, by);
        GroupRules.aGroupIsAskedSomething(question);
        GroupRules.theGroupIsStillToMeet(on, LocalDate.now(clock));
        GroupRules.byNameOnlyWithConsent(named, queries.members(id));
        var item = Ids.next();
        try {
            jdbc.sql(
                            """
                            insert into earlyhelp.agenda_item
                                (id, record_id, group_on, named, question, put_on_by, put_on_at)
                            values (:id, :record, :on, :named, :question, :by, :at)
                            """)
                    .param("id", item)
                    .param("record", id.value())
                    .param("on", on)
                    .param("named", named)
                    .param("question", question)
                    .param("by", by.name())
                    .param("at", now())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(
                    "group.twice", "groupOn", "This family is on the agenda of that day already");
        }
        AuditTrail.wrote(id.value());
        return item;
    }

    public void discussed(UUID item, String advice, String takenBy, Actor by) {
        GroupRules.adviceSaysWhoTakesItOn(advice, takenBy);
        var family =
                jdbc.sql("select record_id from earlyhelp.agenda_item where id = :id")
                        .param("id", item)
                        .query(UUID.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        var rows =
                jdbc.sql(
                                """
                                update earlyhelp.agenda_item
                                   set advice = :advice, taken_by = :taken, discussed_at = :at, discussed_by = :by
                                 where id = :id and advice is null
                                """)
                        .param("advice", advice)
                        .param("taken", takenBy)
                        .param("at", now())
                        .param("by", by.name())
                        .param("id", item)
                        .update();
        if (rows == 0) {
            throw new NotVisible();
        }
        AuditTrail.wrote(family);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
