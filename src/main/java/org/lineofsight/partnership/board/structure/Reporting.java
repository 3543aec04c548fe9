package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which group reports to which, from when. */
@Component
class Reporting {

    private final Groups groups;
    private final JdbcClient jdbc;

    Reporting(Groups groups, JdbcClient jdbc) {
        this.groups = groups;
        this.jdbc = jdbc;
    }

    /** On the day and on every later day on which anything about it changes. */
    void check(GroupId group, @Nullable GroupId reportsTo, LocalDate from) {
        if (reportsTo == null) {
            return;
        }
        GroupRules.itReportsToAGroupOfThatDay(groups.find(reportsTo, from).orElse(null), from);
        for (var day : daysOfChange(from)) {
            GroupRules.reportingGoesRoundInNoCircle(
                    group, reportsTo, linesOfOthers(group, groups.all(day)));
        }
    }

    /** What is said of it already, on the day and on every later day on which anything changes. */
    void checkAsItIs(GroupId group, LocalDate from) {
        for (var day : daysOfChange(from)) {
            var standing = groups.all(day);
            for (var now : standing) {
                if (now.id().equals(group)) {
                    GroupRules.itFitsAsItWas(now, standing);
                    GroupRules.reportingGoesRoundInNoCircle(
                            group, now.reportsTo(), linesOfOthers(group, standing));
                }
            }
        }
    }

    private static Map<GroupId, GroupId> linesOfOthers(GroupId group, List<Group> standing) {
        var lines = new HashMap<GroupId, GroupId>();
        for (var each : standing) {
            var above = each.reportsTo();
            if (above != null && !each.id().equals(group)) {
                lines.put(each.id(), above);
            }
        }
        return lines;
    }

    private List<LocalDate> daysOfChange(LocalDate from) {
        return jdbc.sql(
                        """
                        select cast(:from as date) as day
                         union
                        select from_on from board.group_details where not taken_back and from_on > :from
                         union
                        select dissolved_on + 1 from board.partnership_group where not taken_back and dissolved_on >= :from
                         order by day
                        """)
                .param("from", from)
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    /** What is said of a group from that day on. */
    UUID say(GroupId group, GroupDetails details, LocalDate from) {
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into board.group_details (id, group_id, from_on, name, kind, strand, purpose, reports_to)
                        values (:id, :group, :from, :name, :kind, :strand, :purpose, :above)
                        """)
                .param("id", id)
                .param("group", group.value())
                .param("from", from)
                .param("name", details.name().strip())
                .param("kind", details.kind().name())
                .param("strand", details.strand().name())
                .param("purpose", details.purpose().strip())
                .param("above", details.reportsTo() == null ? null : details.reportsTo().value())
                .update();
        return id;
    }

    /** "Sub-group for children, reports to the Quality Group". */
    String inWords(GroupDetails details, LocalDate on) {
        var above =
                details.reportsTo() == null
                        ? "reports to no other group"
                        : "reports to "
                                + groups.find(details.reportsTo(), on)
                                        .map(Group::name)
                                        .orElse("a group that is not there");
        return "%s: %s, %s, %s"
                .formatted(
                        details.name().strip(),
                        details.kind().label().toLowerCase(java.util.Locale.UK),
                        details.strand().label().toLowerCase(java.util.Locale.UK),
                        above);
    }

    /** The names of those that report to a group at any time after that day. */
    List<String> below(GroupId group, LocalDate lastDay) {
        return jdbc.sql(
                        """
                        select distinct name from (
                            select d.name, d.reports_to, g.dissolved_on,
                                   lead(d.from_on) over (partition by d.group_id order by d.from_on, d.id) as next_on
                              from board.group_details d
                              join board.partnership_group g on g.id = d.group_id and not g.taken_back
                             where not d.taken_back) said
                         where reports_to = :group and coalesce(next_on - 1, 'infinity') > :lastDay
                           and coalesce(dissolved_on, 'infinity') > :lastDay
                         order by name
                        """)
                .param("group", group.value())
                .param("lastDay", lastDay)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
