package org.lineofsight.assurance.policies.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agency’s lead comments and confirms; the partnership’s office reviews and takes further. */
@Component
class PolicyWork implements WorkSource {

    private static final String LEAD = Sql.file("policies/work");
    private static final String OFFICE = Sql.file("policies/office");

    private final JdbcClient jdbc;
    private final PolicyQueries queries;
    private final Clock clock;

    PolicyWork(JdbcClient jdbc, PolicyQueries queries, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (actor.role() == Role.SAFEGUARDING_LEAD) {
            return jdbc.sql(LEAD)
                    .param("agency", actor.agencyId())
                    .query((row, number) -> item(row))
                    .list();
        }
        if (actor.role() == Role.PARTNERSHIP_OFFICER) {
            var today = LocalDate.now(clock);
            return jdbc.sql(OFFICE)
                    .param("today", today)
                    .param("soon", today.plusDays(PolicyQueries.SOON_IN_DAYS))
                    .query((row, number) -> item(row))
                    .list();
        }
        return List.of();
    }

    private WorkItem item(ResultSet row) throws SQLException {
        var what = row.getString("what");
        var due = row.getObject("due_on", LocalDate.class);
        var here = PolicyFilter.HERE + "/" + row.getString("id");
        var left = due == null ? null : queries.timeLeft(due);
        var item =
                WorkItem.of(
                                isPressing(left) ? Section.DUE : Section.SENT_TO_ME,
                                words(what) + ": " + row.getString("title"),
                                here + address(what))
                        .detail(row.getString("reference"));
        return left == null ? item : item.due(left);
    }

    private static boolean isPressing(@Nullable TimeLeft left) {
        return left != null
                && (left.state() == TimeLeft.State.LATE
                        || left.state() == TimeLeft.State.DUE_TODAY);
    }

    private static String words(String what) {
        return switch (what) {
            case "COMMENT" -> "Comment on a draft";
            case "CONFIRM" -> "Tell your staff and confirm";
            case "REVIEW" -> "Review";
            default -> "Consultation is over";
        };
    }

    private static String address(String what) {
        return switch (what) {
            case "COMMENT" -> "/comment";
            case "CONFIRM" -> "/confirmation";
            default -> "";
        };
    }
}
