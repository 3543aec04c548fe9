package org.lineofsight.kernel.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of the actions of the partnership’s one plan: none is complete before it is said
 * what it changed or that nothing can be seen yet, each is looked at again after a year, and one
 * that is late is taken to the group that oversees it, and to the board.
 */
@Component
public class Improvements {

    private final JdbcClient jdbc;
    private final Actions actions;
    private final Rechecks rechecks;
    private final Clocks clocks;
    private final Clock clock;

    Improvements(JdbcClient jdbc, Actions actions, Rechecks rechecks, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.actions = actions;
        this.rechecks = rechecks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Checks that it is done, and says what it changed. It is looked at again in a year.
     *
     * @param words how one knows
     * @param version the one that was read
     * @throws NotVisible where it is not this actor’s to check
     * @throws RuleBroken where they did it themselves, or something is not said
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void check(ActionId id, String words, Impact.Said impact, int version, Actor by) {
        require(id);
        ActionRules.whatIsSaidOfItsImpactCanBeSeen(impact);
        actions.step(id, ActionStep.CHECKED_IT, words, version, by);
        keep(id, impact, by);
        rechecks.open(actions.require(id));
    }

    /** Says later what it changed; what was said before stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void say(ActionId id, Impact.Said impact, Actor by) {
        var action = require(id);
        ActionRules.onlyWhatIsCheckedHasAnImpact(action);
        ActionRules.whoDidItDoesNotJudgeIt(action, by);
        ActionRules.whatIsSaidOfItsImpactCanBeSeen(impact);
        keep(id, impact, by);
        AuditTrail.wrote(id.value());
    }

    private void keep(ActionId id, Impact.Said impact, Actor by) {
        var measure = impact.measure();
        jdbc.sql(
                        """
                        insert into actions.impact (id, record_id, kind, words, seen_in, measure, before, after, by_id, by_name, at)
                        values (:id, :action, :kind, :words, :seenIn, :measure, :before, :after, :byId, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("action", id.value())
                .param("kind", impact.kind().name())
                .param("words", impact.words())
                .param("seenIn", impact.seenIn())
                .param("measure", measure == null ? null : measure.name())
                .param("before", measure == null ? null : measure.before())
                .param("after", measure == null ? null : measure.after())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Says what was found a year later. What is only partly in place is looked at once more.
     *
     * @throws RuleBroken where no look is open, nothing is said, or they did it themselves
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lookAgain(ActionId id, Recheck.Found found, String words, Actor by) {
        var action = require(id);
        var open = ActionRules.aLookIsOpen(rechecks.find(id));
        ActionRules.theYearIsNearlyOver(open.dueOn(), LocalDate.now(clock));
        ActionRules.whoDidItDoesNotJudgeIt(action, by);
        ActionRules.whatWasFoundIsSaid(words);
        rechecks.close(open.id(), found, words.strip(), by);
        if (found == Recheck.Found.PARTLY) {
            rechecks.open(action);
        }
        AuditTrail.wrote(id.value());
    }

    /**
     * For one who runs it.
     *
     * @throws NotVisible where it is none of the one plan, or none for this actor to run
     */
    public Action require(ActionId id) {
        var action = actions.requireToRun(id);
        if (action.improvement() == null) {
            throw new NotVisible();
        }
        return action;
    }

    /**
     * Puts an action under another source, theme or overseer, who takes what comes from then on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(ActionId id, Improvement part) {
        require(id);
        jdbc.sql(
                        """
                        update actions.action
                           set from_source = :source, theme = :theme, overseen_by = cast(:group as uuid), overseer = :overseer
                         where id = :id
                        """)
                .param("source", part.from().name())
                .param("theme", part.theme())
                .param("group", part.overseenBy())
                .param("overseer", part.overseer())
                .param("id", id.value())
                .update();
        AuditTrail.wrote(id.value());
    }

    /** What was said that it changed, the latest first. */
    public List<Impact> impacts(ActionId id) {
        return jdbc.sql(
                        """
                        select kind, words, seen_in, measure, before, after, by_name, at from actions.impact
                         where record_id = :id order by at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) -> impact(row))
                .list();
    }

    private static Impact impact(ResultSet row) throws SQLException {
        var measure = row.getString("measure");
        return new Impact(
                new Impact.Said(
                        Impact.Kind.valueOf(row.getString("kind")),
                        row.getString("words"),
                        row.getString("seen_in"),
                        measure == null
                                ? null
                                : new Impact.Measure(
                                        measure, row.getString("before"), row.getString("after"))),
                row.getString("by_name"),
                Objects.requireNonNull(moment(row, "at")));
    }

    /** The looks at it, the latest first; those that were not needed any more are left out. */
    public List<Recheck> rechecks(ActionId id) {
        return jdbc.sql(
                        """
                        select id, due_on, found, words, by_name, closed_at from actions.recheck
                         where record_id = :id and (closed_at is null or found is not null)
                         order by opened_at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) -> recheck(row))
                .list();
    }

    private Recheck recheck(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        var found = row.getString("found");
        var closed = moment(row, "closed_at");
        return new Recheck(
                new Recheck.Id(row.getObject("id", UUID.class)),
                due,
                timeLeft(due, closed),
                found == null
                        ? null
                        : new Recheck.Result(
                                Recheck.Found.valueOf(found),
                                row.getString("words"),
                                row.getString("by_name"),
                                Objects.requireNonNull(closed)));
    }

    /**
     * @param due the last day for a look
     * @param closed when somebody looked; absent until then
     */
    public TimeLeft timeLeft(LocalDate due, @Nullable Instant closed) {
        return clocks.timeLeft(
                Allowance.Unit.MONTHS,
                // the end of the day in London, as fine as PostgreSQL keeps it
                due.plusDays(1)
                        .atStartOfDay(TimeConfiguration.LONDON)
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS),
                closed);
    }

    /** The files by which one can see what was done, the latest first. */
    public List<Evidence> evidence(ActionId id) {
        return jdbc.sql(
                        """
                        select id, title, file_name, media_type, by_name, at from actions.evidence
                         where record_id = :id order by at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Evidence(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                row.getString("file_name"),
                                row.getString("media_type"),
                                row.getString("by_name"),
                                Objects.requireNonNull(moment(row, "at"))))
                .list();
    }

    /** To whom it was taken because it was late, the latest first. */
    public List<Escalated> escalations(ActionId id) {
        return jdbc.sql(
                        """
                        select group_name, at from actions.escalation where record_id = :id
                         order by at desc, group_id nulls first
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Escalated(
                                row.getString("group_name"),
                                Objects.requireNonNull(moment(row, "at"))))
                .list();
    }

    /**
     * The late actions that were taken to a group and are not done: for its agenda. What is due
     * first is at the top.
     *
     * @param group absent for the board
     */
    public List<Action> escalatedTo(@Nullable UUID group) {
        return actions.all(
                jdbc.sql(
                                """
                                select distinct e.record_id from actions.escalation e
                                  join actions.published_improvement p on p.action_id = e.record_id and p.due_on = e.due_on
                                 where e.group_id is not distinct from cast(:group as uuid)
                                   and p.status in ('OFFERED', 'ACCEPTED', 'RETURNED')
                                """)
                        .param("group", group)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
