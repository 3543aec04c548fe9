package org.lineofsight.kernel.timescales;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Clocks: how long, from when, is it late, and why that day. One per subject and timescale, started
 * and stopped by the module that owns the subject. Everything here runs under the actor's own
 * rights: a clock that the actor may not see is not there.
 *
 * <p>Lists join {@code timescales.published_clock} on {@code subject_id} and {@code code}, sort by
 * {@code due_at}, and hand {@code unit}, {@code due_at} and {@code stopped_at} of each row to
 * {@link #timeLeft(Allowance.Unit, Instant, Instant)}.
 */
@Component
public class Clocks {

    private static final String SELECT =
            """
            select c.id, c.subject_kind, c.subject_id, c.record_id, c.started_at, c.due_at, c.holidays_published,
                   c.stopped_at, c.outcome, c.lateness_reason,
                   r.code, r.title, r.trigger, r.amount, r.unit, r.source, r.edition, r.article, r.force, r.sureness,
                   r.in_force_from, r.in_force_until
              from timescales.clock c join timescales.rule r on r.id = c.rule_id
            """;

    /** The rule is kept as it is worded today, once, in the same round trip. */
    private static final String START =
            """
            with kept as (
                insert into timescales.rule (id, code, title, trigger, amount, unit, source, edition, article, force,
                    sureness, in_force_from, in_force_until)
                values (:rule, :code, :title, :trigger, :amount, :unit, :source, :edition, :article, :force, :sureness,
                    :from, :until)
                on conflict (id) do nothing)
            insert into timescales.clock (id, subject_kind, subject_id, record_id, owner_account, owner_agency, rule_id,
                code, unit, started_at, due_at, due_on, calendar, holidays_published)
            values (:id, :kind, :subject, :record, :account, :agency, :rule, :code, :unit, :started, :due, :dueOn,
                :calendar, :published)
            on conflict on constraint clock_subject_code do nothing
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Clocks(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * When something would be due if its clock started at this moment. Starts nothing.
     *
     * @throws IllegalArgumentException where no edition of the timescale was in force then
     */
    public DueDate wouldBeDue(Timescale timescale, Instant startedAt) {
        return timescale
                .requireRuleOn(InWords.dayOf(startedAt))
                .dueFrom(startedAt, calendar.workingDays());
    }

    /**
     * Starts a clock under the rule in force at that moment. Starting it again changes nothing and
     * answers the date that was given the first time.
     *
     * @throws IllegalArgumentException where no edition of the timescale was in force then
     */
    public DueDate start(
            Timescale timescale, Subject subject, SeenWith seenWith, Instant startedAt) {
        var rule = timescale.requireRuleOn(InWords.dayOf(startedAt));
        return start(rule, subject, seenWith, startedAt);
    }

    /**
     * The same for a trigger of which only the day is known.
     *
     * @throws IllegalArgumentException also for a rule in hours, which needs to know the hour
     */
    public DueDate start(
            Timescale timescale, Subject subject, SeenWith seenWith, LocalDate startedOn) {
        var rule = timescale.requireRuleOn(startedOn);
        return start(
                rule,
                subject,
                seenWith,
                rule.dueFrom(startedOn, calendar.workingDays()).startedAt());
    }

    private DueDate start(
            TimescaleRule rule, Subject subject, SeenWith seenWith, Instant startedAt) {
        var edition = calendar.edition();
        var due = rule.dueFrom(startedAt, edition.workingDays());
        var started =
                jdbc.sql(START)
                        .param("id", Ids.next())
                        .param("kind", subject.kind())
                        .param("subject", subject.id())
                        .param("record", seenWith.recordId())
                        .param("account", seenWith.account())
                        .param("agency", seenWith.agency())
                        .param("started", utc(startedAt))
                        .param("due", utc(due.at()))
                        .param("dueOn", due.on())
                        .param("calendar", edition.name())
                        .param("published", due.holidaysPublished())
                        .param("rule", idOf(rule))
                        .param("code", rule.code())
                        .param("title", rule.title())
                        .param("trigger", rule.trigger())
                        .param("amount", rule.allowance().amount())
                        .param("unit", rule.allowance().unit().name())
                        .param("source", rule.basis().source())
                        .param("edition", rule.basis().edition())
                        .param("article", rule.basis().article())
                        .param("force", rule.basis().force().name())
                        .param("sureness", rule.basis().sureness().name())
                        .param("from", rule.from())
                        .param("until", rule.until())
                        .update();
        return started == 1
                ? due
                : find(rule.code(), subject)
                        .map(this::dueDate)
                        .orElseThrow(() -> noClock(rule.code(), subject));
    }

    /**
     * Stops a clock. Stopping it again changes nothing.
     *
     * @param outcome what it ended with, in the module's own code, for example {@code DECIDED}
     * @throws IllegalStateException where no such clock is running or visible
     * @throws RuleBroken where it would stop before it started
     */
    public void stop(Timescale timescale, Subject subject, Instant stoppedAt, String outcome) {
        var running = require(timescale, subject);
        if (!running.running()) {
            return;
        }
        if (stoppedAt.isBefore(running.startedAt())) {
            throw new RuleBroken(
                    "clock.stops-after-it-started",
                    "“%s” cannot be done before it began, at %s"
                            .formatted(
                                    running.rule().title(), InWords.moment(running.startedAt())));
        }
        jdbc.sql(
                        """
                        update timescales.clock set stopped_at = :stopped, outcome = :outcome
                         where id = :id and stopped_at is null
                        """)
                .param("stopped", utc(stoppedAt))
                .param("outcome", outcome)
                .param("id", running.id().value())
                .update();
    }

    /** The same for something of which only the day is known. */
    public void stop(Timescale timescale, Subject subject, LocalDate stoppedOn, String outcome) {
        var started = require(timescale, subject).startedAt();
        var startOfDay = stoppedOn.atStartOfDay(TimeConfiguration.LONDON).toInstant();
        // Begun at ten and done "the same day": not before ten.
        var stoppedAt = stoppedOn.equals(InWords.dayOf(started)) ? started : startOfDay;
        stop(timescale, subject, stoppedAt, outcome);
    }

    /**
     * Says why something is, or was, late; a later reason replaces an earlier one.
     *
     * @throws RuleBroken where it is not late
     */
    public void explainLateness(Timescale timescale, Subject subject, LatenessReason reason) {
        var late = require(timescale, subject);
        if (!late.late(clock.instant())) {
            throw new RuleBroken(
                    "clock.only-lateness-has-a-reason",
                    "“%s” is not late".formatted(late.rule().title()));
        }
        jdbc.sql("update timescales.clock set lateness_reason = :reason where id = :id")
                .param("reason", reason.words())
                .param("id", late.id().value())
                .update();
    }

    /** Every clock of the subject that the actor may see, the one due first at the top. */
    public List<CaseClock> clocksOf(Subject subject) {
        return jdbc.sql(
                        SELECT
                                + " where c.subject_kind = :kind and c.subject_id = :id order by c.due_at, c.id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Clocks::caseClock)
                .list();
    }

    /** Every clock of a case record, whatever it runs on. */
    public List<CaseClock> clocksOfRecord(UUID recordId) {
        return jdbc.sql(SELECT + " where c.record_id = :record order by c.due_at, c.id")
                .param("record", recordId)
                .query(Clocks::caseClock)
                .list();
    }

    public Optional<CaseClock> find(Timescale timescale, Subject subject) {
        return find(timescale.code(), subject);
    }

    public Optional<CaseClock> find(ClockId id) {
        return jdbc.sql(SELECT + " where c.id = :id")
                .param("id", id.value())
                .query(Clocks::caseClock)
                .optional();
    }

    /** What the page says of a clock at this moment. */
    public TimeLeft timeLeft(CaseClock of) {
        return timeLeft(of.rule().allowance().unit(), of.dueAt(), of.stoppedAt());
    }

    /** The same from a row of {@code timescales.published_clock}. */
    public TimeLeft timeLeft(Allowance.Unit unit, Instant dueAt, @Nullable Instant stoppedAt) {
        return new ClockWords(unit, calendar.workingDays())
                .timeLeft(dueAt, stoppedAt, clock.instant());
    }

    /** Why that day, for "Explain this date". */
    public Explanation explain(CaseClock of) {
        return dueDate(of).explanation();
    }

    /** Counted again, for its reasons; the date that was given stands, and a difference is told. */
    private DueDate dueDate(CaseClock given) {
        var counted = given.rule().dueFrom(given.startedAt(), calendar.workingDays());
        if (counted.at().equals(given.dueAt())) {
            return counted;
        }
        return new DueDate(
                given.rule(),
                given.startedAt(),
                given.dueAt(),
                given.holidaysPublished(),
                counted.explanation()
                        .standing(
                                given.dueInWords(),
                                "Bank holidays have been published since this was worked out. Counted today the date would be %s; the date given at the time stands."
                                        .formatted(counted.inWords())));
    }

    private Optional<CaseClock> find(String code, Subject subject) {
        return jdbc.sql(
                        SELECT
                                + " where c.subject_kind = :kind and c.subject_id = :id and c.code = :code")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("code", code)
                .query(Clocks::caseClock)
                .optional();
    }

    private CaseClock require(Timescale timescale, Subject subject) {
        return find(timescale, subject).orElseThrow(() -> noClock(timescale.code(), subject));
    }

    private static IllegalStateException noClock(String code, Subject subject) {
        return new IllegalStateException("No clock " + code + " is visible on " + subject);
    }

    /** The same wording has the same id, on every node and for ever. */
    private static UUID idOf(TimescaleRule rule) {
        return UUID.nameUUIDFromBytes(rule.toString().getBytes(StandardCharsets.UTF_8));
    }

    static CaseClock caseClock(ResultSet row, int number) throws SQLException {
        var reason = row.getString("lateness_reason");
        return new CaseClock(
                new ClockId(row.getObject("id", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getObject("record_id", UUID.class),
                rule(row),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("holidays_published"),
                instant(row.getObject("stopped_at", OffsetDateTime.class)),
                row.getString("outcome"),
                reason == null ? null : new LatenessReason(reason));
    }

    static TimescaleRule rule(ResultSet row) throws SQLException {
        return new TimescaleRule(
                row.getString("code"),
                row.getString("title"),
                row.getString("trigger"),
                new Allowance(row.getInt("amount"), Allowance.Unit.valueOf(row.getString("unit"))),
                new RuleBasis(
                        row.getString("source"),
                        row.getString("edition"),
                        row.getString("article"),
                        RuleBasis.Force.valueOf(row.getString("force")),
                        RuleBasis.Sureness.valueOf(row.getString("sureness"))),
                row.getObject("in_force_from", LocalDate.class),
                row.getObject("in_force_until", LocalDate.class));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
