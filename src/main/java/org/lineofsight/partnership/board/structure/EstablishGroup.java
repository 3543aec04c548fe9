package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets a board or a group below one up. */
@UseCase
public class EstablishGroup {

    private final Groups groups;
    private final Reporting reporting;
    private final Changes changes;
    private final JdbcClient jdbc;

    EstablishGroup(Groups groups, Reporting reporting, Changes changes, JdbcClient jdbc) {
        this.groups = groups;
        this.reporting = reporting;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /**
     * @param from its first day, which may be to come
     * @throws RuleBroken where its name is taken, or what it reports to does not stand that day
     */
    public GroupId establish(GroupDetails details, LocalDate from, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        GroupRules.itsNameIsItsOwn(null, details.name(), groups.all(from));
        var id = GroupId.next();
        reporting.check(id, details.reportsTo(), from);
        jdbc.sql(
                        """
                        insert into board.partnership_group (id, version, established_on) values (:id, 0, :from)
                        """)
                .param("id", id.value())
                .param("from", from)
                .update();
        reporting.say(id, details, from);
        changes.note(
                id, ChangeKind.ESTABLISHED, id.value(), reporting.inWords(details, from), from, by);
        return id;
    }
}
