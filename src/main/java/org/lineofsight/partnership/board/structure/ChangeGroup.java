package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;

/** Says something else of a group from a day on. What was said before stays for the days before. */
@UseCase
public class ChangeGroup {

    private final Groups groups;
    private final Reporting reporting;
    private final Changes changes;

    ChangeGroup(Groups groups, Reporting reporting, Changes changes) {
        this.groups = groups;
        this.reporting = reporting;
        this.changes = changes;
    }

    /**
     * @throws RuleBroken where it does not stand that day, its name is taken, or reporting would go
     *     round in a circle
     */
    public void change(GroupId id, GroupDetails details, LocalDate from, Actor by) {
        GroupRules.theOfficeKeepsIt(by);
        var group = groups.require(id, from);
        changes.begin(id);
        GroupRules.itChangesWhileItStands(group, from);
        GroupRules.itsNameIsItsOwn(id, details.name(), groups.all(from));
        reporting.check(id, details.reportsTo(), from);
        var said = reporting.say(id, details, from);
        changes.note(id, ChangeKind.CHANGED, said, reporting.inWords(details, from), from, by);
    }
}
