package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a mistake right on the day it was made. It stays in the group's story. */
@UseCase
class TakeBackChange {

    private final Reporting reporting;
    private final Changes changes;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakeBackChange(Reporting reporting, Changes changes, JdbcClient jdbc, Clock clock) {
        this.reporting = reporting;
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where it was not made today, something was entered after it, or the
     *     structure would not hold without it
     */
    void takeBack(GroupId group, UUID changeId, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        changes.begin(group);
        var all = changes.of(group);
        var change =
                all.stream()
                        .filter(each -> each.id().equals(changeId))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        GroupRules.onlyTheLatestOfTodayIsPutRight(
                change,
                all.stream().filter(Change::stands).findFirst().orElse(null),
                InWords.dayOf(clock.instant()));
        undo(group, change);
        changes.undone(change, by);
        AuditTrail.wrote(group.value());
    }

    private void undo(GroupId group, Change change) {
        switch (change.kind()) {
            case ESTABLISHED -> {
                GroupRules.noGroupReportsToIt(reporting.below(group, LocalDate.EPOCH));
                GroupRules.nothingRefersToIt(references(group));
                update(
                        "update board.partnership_group set taken_back = true where id = :id",
                        change);
            }
            case CHANGED -> {
                update("update board.group_details set taken_back = true where id = :id", change);
                reporting.checkAsItIs(group, change.showsFrom());
            }
            case DISSOLVED -> {
                update(
                        """
                        update board.partnership_group
                           set dissolved_on = null, dissolved_why = null, carried_on_by = '{}' where id = :id
                        """,
                        change);
                reporting.checkAsItIs(group, change.showsFrom());
            }
            case TERMS_AGREED ->
                    update("update board.terms set taken_back = true where id = :id", change);
            case SEAT_ADDED ->
                    update("update board.seat set taken_back = true where id = :id", change);
            case SEAT_CHANGED ->
                    update(
                            "update board.seat_details set taken_back = true where id = :id",
                            change);
            case SEAT_ENDED ->
                    update(
                            "update board.seat set until_on = null, ended_why = null where id = :id",
                            change);
            case APPOINTED ->
                    update("update board.holder set taken_back = true where id = :id", change);
            case HOLDER_ENDED ->
                    update("update board.holder set until_on = null where id = :id", change);
        }
    }

    /** What speaks of a group, in words; each meeting that was called has an agenda. */
    private List<String> references(GroupId group) {
        return jdbc.sql(
                        """
                        select 'the forward plan' where exists
                            (select 1 from board.planned_meeting where group_id = :group and dropped_because is null)
                        union all
                        select 'a meeting of it' where exists (select 1 from board.agenda_item where group_id = :group)
                        union all
                        select 'an escalation' where exists
                            (select 1 from board.escalation where :group in (from_group, to_group))
                        union all
                        select 'a group whose work it carries on' where exists
                            (select 1 from board.partnership_group where not taken_back and :group = any(carried_on_by))
                        """)
                .param("group", group.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void update(String statement, Change change) {
        jdbc.sql(statement).param("id", change.subject()).update();
    }
}
