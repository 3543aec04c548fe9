package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends a group, and says which groups carry its work on. Its seats end with it. */
@UseCase
public class DissolveGroup {

    private final Groups groups;
    private final Reporting reporting;
    private final Changes changes;
    private final JdbcClient jdbc;

    DissolveGroup(Groups groups, Reporting reporting, Changes changes, JdbcClient jdbc) {
        this.groups = groups;
        this.reporting = reporting;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * @param carriedOnBy empty where its work is done
     * @throws RuleBroken where others still report to it, or its work would go to a group that does
     *     not go on
     */
    public void dissolve(
            GroupId id, LocalDate lastDay, String why, Collection<GroupId> carriedOnBy, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var group = groups.require(id);
        changes.begin(id);
        var others = groups.all(lastDay.plusDays(1));
        AllRules.hold(
                () -> GroupRules.itEndsOnceAndSaysWhy(group, lastDay, why),
                () -> GroupRules.noGroupReportsToIt(reporting.below(id, lastDay)),
                () -> GroupRules.itsWorkGoesToGroupsThatGoOn(group, carriedOnBy, others, lastDay));
        jdbc.sql(
                        """
                        update board.partnership_group
                           set dissolved_on = :on, dissolved_why = :why, carried_on_by = :others
                         where id = :id
                        """)
                .param("on", lastDay)
                .param("why", why.strip())
                .param("others", carriedOnBy.stream().map(GroupId::value).toArray(UUID[]::new))
                .param("id", id.value())
                .update();
        var names =
                others.stream()
                        .filter(other -> carriedOnBy.contains(other.id()))
                        .map(Group::name)
                        .collect(Collectors.joining(", "));
        changes.note(
                id,
                ChangeKind.DISSOLVED,
                id.value(),
                why.strip() + (names.isEmpty() ? "" : " Its work is carried on by: " + names),
                lastDay.plusDays(1),
                by);
    }
}
