package org.lineofsight.kernel.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raising actions and reading them, under the actor's own rights: the record's people see and run
 * them, whoever has to do one sees that one, the people of a record they are shared with read them,
 * and nobody else knows of them.
 */
@Component
public class Actions {

    private static final String ACTIONS = Sql.file("actions/actions");
    private static final String MINE = Sql.file("actions/mine");

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Involvements involvements;
    private final Governance governance;
    private final Notices notices;
    private final Rechecks rechecks;
    private final Clocks clocks;
    private final Clock clock;

    Actions(
            JdbcClient jdbc,
            Agencies agencies,
            Involvements involvements,
            Governance governance,
            Notices notices,
            Rechecks rechecks,
            Clocks clocks,
            Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.involvements = involvements;
        this.governance = governance;
        this.notices = notices;
        this.rechecks = rechecks;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Raises an action and tells its owner, who accepts or returns it. What somebody takes on
     * themselves is accepted at once.
     *
     * @throws RuleBroken where it does not say what is to be done, or was due already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ActionId raise(NewAction action, Actor by) {
        ActionRules.itSaysWhatIsToBeDone(action.what());
        ActionRules.itIsDueFromTodayOn(action.due(), LocalDate.now(clock));
        var id = ActionId.next();
        var columns = Columns.of(action.owner(), agencies);
        var part = action.improvement();
        jdbc.sql(
                        """
                        insert into actions.action (id, subject_kind, subject_id, record_id, reference, source, href, about,
                            what, so_that, owner_agency_id, owner_agency, owner_role, owner_account_id, owner_name, owner_as,
                            offer, due_on, raised_by_id, raised_by, raised_at, shared_with,
                            from_source, theme, overseen_by, overseer)
                        values (:id, :subjectKind, :subject, :record, :reference, :source, :href, :about,
                            :what, :soThat, :agency, :agencyName, :role, :account, :name, :as,
                            1, :due, :byId, :by, :at, cast(:shared as uuid),
                            :fromSource, :theme, cast(:overseenBy as uuid), :overseer)
                        """)
                .param("id", id.value())
                .param("subjectKind", action.source().kind())
                .param("subject", action.source().id())
                .param("record", action.recordId())
                .param("reference", "A-" + References.next(InWords.dayOf(clock.instant())))
                .param("source", action.from())
                .param("href", action.href())
                .param("about", action.about())
                .param("what", action.what())
                .param("soThat", action.soThat())
                .param("agency", columns.agency())
                .param("agencyName", columns.agencyName())
                .param("role", columns.role())
                .param("account", columns.account())
                .param("name", columns.name())
                .param("as", columns.as())
                .param("due", action.due())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", utc(clock.instant()))
                .param("shared", action.sharedWith())
                .param("fromSource", part == null ? null : part.from().name())
                .param("theme", part == null ? null : part.theme())
                .param("overseenBy", part == null ? null : part.overseenBy())
                .param("overseer", part == null ? null : part.overseer())
                .update();
        jdbc.sql(
                        "insert into actions.standing (record_id, status, version) values (:id, 'OFFERED', 0)")
                .param("id", id.value())
                .update();
        governance.noteUnder(action.recordId(), id);
        var raised = requireRaised(id);
        noted(raised, ActionStep.RAISED, null, true, by);
        offer(raised, by);
        AuditTrail.wrote(id.value());
        return id;
    }

    /** Opens it to its owner and tells them; whoever asks themselves has answered. */
    private void offer(Action action, Actor by) {
        switch (action.owner()) {
            case Owner.OfAgency owner -> {
                involvements.begin(
                        action.id(), owner.role(), owner.agency().value(), "has to do something");
                notices.tellEverybody(
                        owner.role(), owner.agency().value(), ActionNews.OFFERED, about(action));
            }
            case Owner.OfPerson owner -> {
                involvements.begin(action.id(), owner.account(), "has to do something");
                if (owner.account().equals(by.accountId())) {
                    noted(action, ActionStep.ACCEPTED_IT, null, false, by);
                    stand(action, ActionStatus.ACCEPTED, by);
                } else {
                    notices.tell(owner.account(), ActionNews.OFFERED, about(action));
                }
            }
            case Owner.Outside outside -> {}
        }
    }

    /**
     * Takes one step that the table allows. Deciding anew is {@link #offerAnew}; an improvement
     * action is checked by {@link Improvements#check}, with what it changed.
     *
     * @param words empty where nothing was written
     * @param version the one that was read
     * @throws NotVisible where the step is not this actor's to take
     * @throws OptimisticLockingFailureException where somebody else has taken one since
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(ActionId id, ActionStep step, String words, int version, Actor by) {
        ActionRules.theCheckSaysWhatChanged(require(id), step);
        step(id, step, words, version, by);
    }

    void step(ActionId id, ActionStep step, String words, int version, Actor by) {
        var action = require(id);
        if (!action.isTheirs(step)
                || step == ActionStep.RAISED
                || step == ActionStep.OFFERED_ANEW) {
            throw new NotVisible();
        }
        onlyIfUnchanged(action, version);
        ActionRules.theStepIsOpen(action, step);
        ActionRules.somebodyElseChecks(action, step, by);
        ActionRules.theStepSaysWhatItHasTo(step, words);
        noted(action, step, words.isBlank() ? null : words.strip(), false, by);
        stand(action, step.to(), by);
        if (step == ActionStep.CHECK_TAKEN_BACK) {
            rechecks.takeBack(action);
        }
        tell(action, step, by);
        AuditTrail.wrote(id.value());
    }

    /**
     * Decides an action anew: other words, another owner, another day. It has to be accepted again;
     * an owner it is taken from is told, and reads it no longer.
     *
     * @param why what its people read of the change
     * @param version the one that was read
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void offerAnew(
            ActionId id,
            String what,
            @Nullable String soThat,
            Owner owner,
            LocalDate due,
            String why,
            int version,
            Actor by) {
        var action = requireToRun(id);
        onlyIfUnchanged(action, version);
        ActionRules.theStepIsOpen(action, ActionStep.OFFERED_ANEW);
        ActionRules.itSaysWhatIsToBeDone(what);
        ActionRules.itIsDueFromTodayOn(due, LocalDate.now(clock));
        ActionRules.theStepSaysWhatItHasTo(ActionStep.OFFERED_ANEW, why);
        var another = !owner.equals(action.owner());
        if (another) {
            takeAway(action);
        }
        var columns = Columns.of(owner, agencies);
        jdbc.sql(
                        """
                        update actions.action
                           set what = :what, so_that = :soThat, owner_agency_id = cast(:agency as uuid),
                               owner_agency = :agencyName, owner_role = :role, owner_account_id = cast(:account as uuid),
                               owner_name = :name, owner_as = :as, due_on = :due, offer = offer + :another
                         where id = :id
                        """)
                .param("what", what)
                .param("soThat", soThat)
                .param("agency", columns.agency())
                .param("agencyName", columns.agencyName())
                .param("role", columns.role())
                .param("account", columns.account())
                .param("name", columns.name())
                .param("as", columns.as())
                .param("due", due)
                .param("another", another ? 1 : 0)
                .param("id", id.value())
                .update();
        stand(action, ActionStatus.OFFERED, by);
        var changed = require(id);
        noted(changed, ActionStep.OFFERED_ANEW, why.strip(), true, by);
        offer(changed, by);
        AuditTrail.wrote(id.value());
    }

    private void takeAway(Action action) {
        switch (action.owner()) {
            case Owner.OfAgency owner -> {
                involvements.end(action.id(), owner.role(), owner.agency().value());
                notices.tellEverybody(
                        owner.role(),
                        owner.agency().value(),
                        ActionNews.TAKEN_AWAY,
                        nowhere(action));
            }
            case Owner.OfPerson owner -> {
                involvements.end(action.id(), owner.account());
                notices.tell(owner.account(), ActionNews.TAKEN_AWAY, nowhere(action));
            }
            case Owner.Outside outside -> {}
        }
    }

    /** Whoever it was taken from does not read it any more. */
    private static About nowhere(Action action) {
        return About.record(action.id().value(), "/actions").called(action.reference());
    }

    private void stand(Action action, ActionStatus to, Actor by) {
        var done = to == ActionStatus.DONE && action.status() != ActionStatus.CHECKED;
        var checked = to == ActionStatus.CHECKED;
        var over = to == ActionStatus.DONE || checked;
        jdbc.sql(
                        """
                        update actions.standing
                           set status = :to, version = version + 1,
                               done_by_id = case when :done then cast(:by as uuid) when :over then done_by_id end,
                               done_at = case when :done then cast(:at as timestamptz) when :over then done_at end,
                               checked_by_id = case when :checked then cast(:by as uuid) end
                         where record_id = :id
                        """)
                .param("to", to.name())
                .param("done", done)
                .param("over", over)
                .param("checked", checked)
                .param("by", by.accountId())
                .param("at", utc(clock.instant()))
                .param("id", action.id().value())
                .update();
    }

    private void noted(
            Action action, ActionStep step, @Nullable String words, boolean asked, Actor by) {
        jdbc.sql(
                        """
                        insert into actions.step
                            (id, record_id, offer, step, words, what, so_that, owner, due_on, by_id, by_name, at)
                        select :id, a.id, a.offer, :step, :words, :what, :soThat, :owner, cast(:due as date), :byId, :by, :at
                          from actions.action a where a.id = :action
                        """)
                .param("id", Ids.next())
                .param("action", action.id().value())
                .param("step", step.name())
                .param("words", words)
                .param("what", asked ? action.what() : null)
                .param("soThat", asked ? action.soThat() : null)
                .param("owner", asked ? action.ownerName() : null)
                .param("due", asked ? action.due() : null)
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("at", utc(clock.instant()))
                .update();
    }

    private void tell(Action action, ActionStep step, Actor by) {
        switch (step) {
            case ACCEPTED_IT -> tellRaiser(action, ActionNews.ACCEPTED, by);
            case RETURNED_IT -> tellRaiser(action, ActionNews.RETURNED, by);
            case DONE_IT -> tellRaiser(action, ActionNews.DONE, by);
            case NOT_DONE -> tellOwner(action, ActionNews.NOT_DONE, by);
            case WITHDRAWN_IT -> tellOwner(action, ActionNews.WITHDRAWN, by);
            case WITHDRAWAL_TAKEN_BACK -> tellOwner(action, ActionNews.OFFERED, by);
            case RAISED,
                    ACCEPTANCE_TAKEN_BACK,
                    RETURN_TAKEN_BACK,
                    PROGRESS,
                    DONE_TAKEN_BACK,
                    CHECKED_IT,
                    CHECK_TAKEN_BACK,
                    OFFERED_ANEW -> {}
        }
    }

    private void tellRaiser(Action action, ActionNews news, Actor by) {
        if (!action.raisedById().equals(by.accountId())) {
            notices.tell(action.raisedById(), news, about(action));
        }
    }

    void tellOwner(Action action, ActionNews news, Actor by) {
        switch (action.owner()) {
            case Owner.OfAgency owner ->
                    notices.tellEverybody(
                            owner.role(), owner.agency().value(), news, about(action));
            case Owner.OfPerson owner -> {
                if (!owner.account().equals(by.accountId())) {
                    notices.tell(owner.account(), news, about(action));
                }
            }
            case Owner.Outside outside -> {}
        }
    }

    private static About about(Action action) {
        return About.record(action.id().value(), action.address()).called(action.reference());
    }

    private static void onlyIfUnchanged(Action action, int version) {
        if (action.version() != version) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
    }

    /**
     * @throws NotVisible where there is no such action, or none for this actor
     */
    public Action require(ActionId id) {
        return noted(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private Action requireRaised(ActionId id) {
        return read(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /**
     * The same, for one who runs it.
     *
     * @throws NotVisible also where somebody only has to do it
     */
    public Action requireToRun(ActionId id) {
        var action = require(id);
        if (!action.runs()) {
            throw new NotVisible();
        }
        return action;
    }

    /** What was raised by one source, what is due first at the top. */
    public List<Action> of(Subject source) {
        return noted(
                jdbc.sql(
                                """
                                select id from actions.action
                                 where subject_kind = :kind and subject_id = :subject
                                """)
                        .param("kind", source.kind())
                        .param("subject", source.id())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** What was raised for a record, from whatever source, what is due first at the top. */
    public List<Action> ofRecord(UUID recordId) {
        return noted(
                jdbc.sql("select id from actions.action where record_id = :record")
                        .param("record", recordId)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /**
     * What waits for this actor: to accept and do, and, of what they raised, to decide anew, to
     * check, or to ask after, where it is late.
     */
    public List<Action> waitingFor(Actor actor) {
        return noted(
                jdbc.sql(MINE)
                        .param("today", LocalDate.now(clock))
                        .param("account", actor.accountId())
                        .param("role", actor.role().name())
                        .param("agency", actor.agencyId())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /** Those of the ids that this actor may see, what is due first at the top. */
    public List<Action> all(Collection<UUID> ids) {
        return noted(List.copyOf(ids));
    }

    /** Every step that this actor may read, the latest first. */
    public List<Taken> history(ActionId id) {
        return jdbc.sql(
                        """
                        select step, words, what, so_that, owner, due_on, by_name, at from actions.step
                         where record_id = :id order by at desc, id desc
                        """)
                .param("id", id.value())
                .query((row, number) -> taken(row))
                .list();
    }

    /** When whoever has to do it was reminded that it is late, the latest first. */
    public List<Instant> reminders(ActionId id) {
        return jdbc.sql(
                        "select chased_at from actions.chase where record_id = :id order by chased_at desc")
                .param("id", id.value())
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var what = row.getString("what");
        return new Taken(
                ActionStep.valueOf(row.getString("step")),
                row.getString("words"),
                what == null
                        ? null
                        : new Taken.Asked(
                                what,
                                row.getString("so_that"),
                                row.getString("owner"),
                                row.getObject("due_on", LocalDate.class)),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private List<Action> noted(List<UUID> ids) {
        AuditTrail.read(ids);
        return read(ids);
    }

    private List<Action> read(List<UUID> ids) {
        return jdbc.sql(ACTIONS)
                .param("actions", ids.toArray(UUID[]::new))
                .query((row, number) -> action(row))
                .list();
    }

    private Action action(ResultSet row) throws SQLException {
        var columns = Columns.of(row);
        var due = row.getObject("due_on", LocalDate.class);
        var status = ActionStatus.valueOf(row.getString("status"));
        var doneAt = row.getObject("done_at", OffsetDateTime.class);
        var done = doneAt == null ? null : doneAt.toInstant();
        return new Action(
                new ActionId(row.getObject("id", UUID.class)),
                new Subject(row.getString("subject_kind"), row.getObject("subject_id", UUID.class)),
                row.getObject("record_id", UUID.class),
                row.getString("reference"),
                row.getString("source"),
                row.getString("href"),
                row.getString("about"),
                row.getString("what"),
                row.getString("so_that"),
                columns.owner(),
                columns.inWords(),
                due,
                status,
                row.getInt("version"),
                row.getObject("raised_by_id", UUID.class),
                row.getString("raised_by"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                row.getObject("done_by_id", UUID.class),
                done,
                Rag.of(
                        status,
                        due,
                        done == null ? null : InWords.dayOf(done),
                        LocalDate.now(clock)),
                left(status, due, done),
                row.getBoolean("runs"),
                row.getBoolean("owns"),
                improvement(row));
    }

    private static @Nullable Improvement improvement(ResultSet row) throws SQLException {
        var from = row.getString("from_source");
        return from == null
                ? null
                : new Improvement(
                        ActionSource.valueOf(from),
                        row.getString("theme"),
                        row.getObject("overseen_by", UUID.class),
                        row.getString("overseer"));
    }

    private @Nullable TimeLeft left(ActionStatus status, LocalDate due, @Nullable Instant done) {
        return status == ActionStatus.WITHDRAWN
                ? null
                : clocks.timeLeft(
                        Allowance.Unit.WORKING_DAYS,
                        // the end of the day in London, as fine as PostgreSQL keeps it
                        due.plusDays(1)
                                .atStartOfDay(TimeConfiguration.LONDON)
                                .toInstant()
                                .minus(1, ChronoUnit.MICROS),
                        done);
    }

    /** An owner as the table keeps it. */
    private record Columns(
            @Nullable UUID agency,
            @Nullable String agencyName,
            @Nullable String role,
            @Nullable UUID account,
            @Nullable String name,
            @Nullable String as) {

        static Columns of(Owner owner, Agencies agencies) {
            return switch (owner) {
                case Owner.OfAgency of ->
                        new Columns(
                                of.agency().value(),
                                agencies.require(of.agency()).details().name(),
                                of.role().name(),
                                null,
                                null,
                                null);
                case Owner.OfPerson of ->
                        new Columns(
                                of.agency().value(),
                                agencies.require(of.agency()).details().name(),
                                null,
                                of.account(),
                                of.name(),
                                null);
                case Owner.Outside of -> new Columns(null, null, null, null, of.name(), of.as());
            };
        }

        static Columns of(ResultSet row) throws SQLException {
            return new Columns(
                    row.getObject("owner_agency_id", UUID.class),
                    row.getString("owner_agency"),
                    row.getString("owner_role"),
                    row.getObject("owner_account_id", UUID.class),
                    row.getString("owner_name"),
                    row.getString("owner_as"));
        }

        Owner owner() {
            if (agency == null) {
                return new Owner.Outside(Objects.requireNonNull(name), as);
            }
            if (role != null) {
                return new Owner.OfAgency(new AgencyId(agency), Role.valueOf(role));
            }
            return new Owner.OfPerson(
                    new AgencyId(agency),
                    Objects.requireNonNull(account),
                    Objects.requireNonNull(name));
        }

        String inWords() {
            if (agencyName == null) {
                return as == null ? "" + name : name + ", " + as;
            }
            return name == null ? agencyName : name + ", " + agencyName;
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
