package org.lineofsight.pathway.earlyhelp.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Families and their moves from stage to stage, with the clocks that go with them. Under the
 * actor's own rights: the hub sees all, a key worker theirs.
 */
@Component
public class Families {

    private static final Timescale[] RUNNING_WITH_THE_FAMILY = {
        EarlyHelpTimescales.KEY_WORKER,
        EarlyHelpTimescales.ASSESSMENT,
        EarlyHelpTimescales.FIRST_REVIEW,
        EarlyHelpTimescales.NEXT_REVIEW
    };

    private static final Timescale[] REVIEWS = {
        EarlyHelpTimescales.FIRST_REVIEW, EarlyHelpTimescales.NEXT_REVIEW
    };

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Involvements involvements;
    private final Clock clock;

    Families(JdbcClient jdbc, Clocks clocks, Involvements involvements, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.involvements = involvements;
        this.clock = clock;
    }

    /**
     * @throws NotVisible where there is no such family, or none for this actor
     */
    public Family require(FamilyId id) {
        AuditTrail.read(id.value());
        return jdbc.sql("select * from earlyhelp.family where id = :id")
                .param("id", id.value())
                .query(Families::family)
                .optional()
                .orElseThrow(NotVisible::new);
    }

    /** The same, for one who may write: an open family, and the hub or its key worker. */
    public Family requireToWrite(FamilyId id, Actor by) {
        var family = require(id);
        FamilyRules.onlyTheHubAndTheKeyWorkerWrite(family, by);
        FamilyRules.aClosedFamilyStaysAsItWas(family);
        return family;
    }

    /** Opens a family's record to the hub and starts the search for a key worker. */
    public FamilyId open(NewFamily family) {
        var id = FamilyId.next();
        var now = now();
        involvements.begin(id, Role.EARLY_HELP_WORKER, null, "early help hub");
        involvements.begin(id, Role.EARLY_HELP_MANAGER, null, "early help hub");
        jdbc.sql(
                        """
                        insert into earlyhelp.family (id, version, reference, name, opened_at, offer, stage,
                            domestic_abuse, front_door_contact_id)
                        values (:id, 0, :reference, :name, :at, :offer, :stage, :abuse, cast(:contact as uuid))
                        """)
                .param("id", id.value())
                .param("reference", reference("F", now))
                .param("name", family.name())
                .param("at", utc(now))
                .param("offer", family.offer().name())
                .param("stage", Stage.KEY_WORKER_WANTED.name())
                .param("abuse", family.domesticAbuse().name())
                .param("contact", family.frontDoorContact())
                .update();
        for (var place = 0; place < family.people().size(); place++) {
            add(id, place, family.people().get(place));
        }
        told(id, family.told());
        clocks.start(
                EarlyHelpTimescales.KEY_WORKER, require(id).subject(), require(id).seenWith(), now);
        AuditTrail.wrote(id.value());
        return id;
    }

    /** Adds somebody to the family, after those who are in it. */
    public UUID add(FamilyId id, NewFamily.Person person) {
        var next =
                jdbc.sql(
                                "select coalesce(max(place), -1) + 1 from earlyhelp.member where record_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
        return add(id, next, person);
    }

    private UUID add(FamilyId id, int place, NewFamily.Person person) {
        var member = Ids.next();
        jdbc.sql(
                        """
                        insert into earlyhelp.member (id, record_id, place, child, person_record_id, given_names,
                            family_name, relationship, date_of_birth, expected_date_of_birth, estimated_age, lives_with)
                        values (:id, :record, :place, :child, cast(:person as uuid), :given, :family, :relationship,
                            cast(:born as date), cast(:expected as date), cast(:age as int), :livesWith)
                        """)
                .param("id", member)
                .param("record", id.value())
                .param("place", place)
                .param("child", person.child())
                .param("person", person.person())
                .param("given", person.givenNames())
                .param("family", person.familyName())
                .param("relationship", person.relationship())
                .param("born", person.dateOfBirth())
                .param("expected", person.expectedDateOfBirth())
                .param("age", person.estimatedAge())
                .param("livesWith", person.livesWith().name())
                .update();
        return member;
    }

    /** Keeps what another contact about the family told. */
    public void told(FamilyId id, NewFamily.Told told) {
        jdbc.sql(
                        """
                        insert into earlyhelp.beginning
                            (id, record_id, at, told_by, asked_for, childs_words, childs_words_absent, working_well)
                        values (:id, :record, :at, :by, :asked, :words, :absent, :well)
                        """)
                .param("id", Ids.next())
                .param("record", id.value())
                .param("at", utc(told.at()))
                .param("by", told.by())
                .param("asked", told.askedFor())
                .param("words", told.childsWords())
                .param("absent", told.childsWordsAbsent())
                .param("well", told.workingWell())
                .update();
    }

    /**
     * Moves the family on.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where there is no such move
     */
    public void move(Family family, Stage next) {
        change(family, family.stage().to(next));
    }

    /** The plan is agreed: help begins, and with it the time to the first review. */
    public void agreePlan(Family family) {
        var now = now();
        once(
                jdbc.sql(
                                """
                                update earlyhelp.family
                                   set stage = :stage, planned_at = :at, review_since_id = id, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("stage", family.stage().to(Stage.HELPING).name())
                        .param("at", utc(now))
                        .param("id", family.id().value())
                        .param("version", family.version())
                        .update());
        clocks.start(EarlyHelpTimescales.FIRST_REVIEW, family.subject(), family.seenWith(), now);
        AuditTrail.wrote(family.id().value());
    }

    /** The plan was reviewed on a day: that clock stops, and the next one starts. */
    public void reviewed(Family family, UUID review, LocalDate on) {
        stopReview(family, on);
        jdbc.sql("update earlyhelp.family set review_since_id = :review where id = :id")
                .param("review", review)
                .param("id", family.id().value())
                .update();
        clocks.start(
                EarlyHelpTimescales.NEXT_REVIEW,
                new Subject("early-help-review", review),
                family.seenWith(),
                on);
    }

    private void stopReview(Family family, LocalDate on) {
        var since = family.reviewSince();
        if (since == null) {
            return;
        }
        for (var subject : List.of(family.subject(), new Subject("early-help-review", since))) {
            for (var review : REVIEWS) {
                var running = clocks.find(review, subject).filter(each -> each.running());
                if (running.isPresent()) {
                    // A review that is written up later than the plan it reviews cannot stop its
                    // clock before it began.
                    var began = InWords.dayOf(running.get().startedAt());
                    clocks.stop(review, subject, on.isBefore(began) ? began : on, "REVIEWED");
                }
            }
        }
    }

    /** Up to the front door: the record waits, and no clock of early help runs. */
    public void steppedUp(Family family, UUID contact) {
        once(
                jdbc.sql(
                                """
                                update earlyhelp.family
                                   set stage = :stage, stepped_up_contact_id = :contact, step_up_decided_at = null, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("stage", family.stage().to(Stage.STEPPED_UP).name())
                        .param("contact", contact)
                        .param("id", family.id().value())
                        .param("version", family.version())
                        .update());
        stopClocks(family, "STEPPED_UP");
        AuditTrail.wrote(family.id().value());
    }

    /** Down again, or not taken further: early help goes on where it was, and so does its time. */
    public void resume(Family family) {
        var next =
                family.keyWorkerId() == null
                        ? Stage.KEY_WORKER_WANTED
                        : family.plannedAt() != null
                                ? Stage.HELPING
                                : family.offer() == Offer.ASSESSMENT && !assessed(family.id())
                                        ? Stage.ASSESSING
                                        : Stage.PLANNING;
        change(family, family.stage().to(next));
        switch (next) {
            case KEY_WORKER_WANTED -> startAgain(EarlyHelpTimescales.KEY_WORKER, family);
            case ASSESSING -> startAgain(EarlyHelpTimescales.ASSESSMENT, family);
            case HELPING -> {
                var review = startAgain(EarlyHelpTimescales.FIRST_REVIEW, family);
                jdbc.sql("update earlyhelp.family set review_since_id = :review where id = :id")
                        .param("review", review)
                        .param("id", family.id().value())
                        .update();
            }
            case PLANNING, STEPPED_UP, CLOSED -> {}
        }
    }

    /** A clock that was stopped keeps its end; what goes on has another. */
    private UUID startAgain(Timescale timescale, Family family) {
        var again = Ids.next();
        clocks.start(timescale, new Subject("early-help-review", again), family.seenWith(), now());
        return again;
    }

    private boolean assessed(FamilyId id) {
        return jdbc.sql(
                        """
                        select exists (select 1 from earlyhelp.assessment
                                        where record_id = :id and completed_at is not null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Ends early help: its clocks, and the access of everybody but the hub. */
    public void close(Family family, CloseReason reason) {
        var now = now();
        stopClocks(family, "CLOSED");
        once(
                jdbc.sql(
                                """
                                update earlyhelp.family set stage = :stage, closed_at = :at, close_reason = :reason,
                                    version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("stage", family.stage().to(Stage.CLOSED).name())
                        .param("at", utc(now))
                        .param("reason", reason.name())
                        .param("id", family.id().value())
                        .param("version", family.version())
                        .update());
        AuditTrail.wrote(family.id().value());
    }

    /**
     * The front door has told what it decided of a step up.
     *
     * @return the family that waits for it; empty where none does
     */
    public Optional<Family> stepUpDecided(ContactId contact, Instant at) {
        return jdbc.sql(
                        """
                        update earlyhelp.family set step_up_decided_at = :at
                         where stepped_up_contact_id = :contact and stage = 'STEPPED_UP' returning *
                        """)
                .param("at", utc(at))
                .param("contact", contact.value())
                .query(Families::family)
                .optional();
    }

    /** The key worker and those of the team, to be told. */
    public List<UUID> involvedAccounts(FamilyId id) {
        return jdbc.sql(
                        """
                        select distinct answered_by_id from earlyhelp.request
                         where record_id = :id and answer = 'ACCEPTED' and ended_at is null and answered_by_id is not null
                        """)
                .param("id", id.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Opens the family and the records of its children to somebody. */
    void involve(Family family, UUID account, String why) {
        involvements.begin(family.id(), account, why);
        for (var person : people(family)) {
            involvements.begin(person, account, why);
        }
    }

    void involve(Family family, Role role, UUID agency, String why) {
        involvements.begin(family.id(), role, agency, why);
        for (var person : people(family)) {
            involvements.begin(person, role, agency, why);
        }
    }

    void release(Family family, UUID account) {
        release(family, people(family), account);
    }

    private void release(Family family, List<PersonRecordId> people, UUID account) {
        for (var person : people) {
            involvements.end(person, account);
        }
        involvements.end(family.id(), account);
    }

    void release(Family family, Role role, UUID agency) {
        for (var person : people(family)) {
            involvements.end(person, role, agency);
        }
        involvements.end(family.id(), role, agency);
    }

    /** Ends what everybody but the hub sees of the family. */
    public void releaseEverybody(Family family) {
        // Whoever ends it may be one of them, and sees nothing afterwards: read first.
        var accounts = involvedAccounts(family.id());
        var people = people(family);
        if (family.keyWorkerAgencyId() != null) {
            release(family, Role.SAFEGUARDING_LEAD, family.keyWorkerAgencyId());
        }
        accounts.forEach(account -> release(family, people, account));
    }

    /** Opens the record of somebody new in the family to those who see the family. */
    void openPerson(Family family, PersonRecordId person) {
        involvements.begin(person, Role.EARLY_HELP_WORKER, null, "early help hub");
        involvements.begin(person, Role.EARLY_HELP_MANAGER, null, "early help hub");
        if (family.keyWorkerId() != null) {
            involvements.begin(person, family.keyWorkerId(), "key worker");
        }
    }

    private List<PersonRecordId> people(Family family) {
        return jdbc.sql(
                        "select person_record_id from earlyhelp.member where record_id = :id and person_record_id is not null")
                .param("id", family.id().value())
                .query((row, number) -> new PersonRecordId(row.getObject(1, UUID.class)))
                .list();
    }

    private void stopClocks(Family family, String outcome) {
        for (var each : RUNNING_WITH_THE_FAMILY) {
            stop(family, each, outcome);
        }
    }

    /** Stops what runs of this timescale for the family, whenever it was started. */
    public void stop(Family family, Timescale timescale, String outcome) {
        clocks.clocksOfRecord(family.id().value()).stream()
                .filter(each -> each.running() && each.rule().code().equals(timescale.code()))
                .forEach(each -> clocks.stop(timescale, each.subject(), now(), outcome));
    }

    private void change(Family family, Stage stage) {
        once(
                jdbc.sql(
                                """
                                update earlyhelp.family set stage = :stage, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("stage", stage.name())
                        .param("id", family.id().value())
                        .param("version", family.version())
                        .update());
        AuditTrail.wrote(family.id().value());
    }

    private static void once(int rows) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else");
        }
    }

    /** What people call a record on the telephone; it counts nothing. */
    public static String reference(String kind, Instant on) {
        return "EH" + kind + "-" + References.next(InWords.dayOf(on));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static Family family(ResultSet row, int number) throws SQLException {
        var reason = row.getString("close_reason");
        return new Family(
                new FamilyId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("reference"),
                row.getString("name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                Offer.valueOf(row.getString("offer")),
                Stage.valueOf(row.getString("stage")),
                YesNo.valueOf(row.getString("domestic_abuse")),
                row.getObject("key_worker_id", UUID.class),
                row.getString("key_worker"),
                row.getString("key_worker_job"),
                row.getObject("key_worker_agency_id", UUID.class),
                row.getString("key_worker_agency"),
                instant(row, "planned_at"),
                row.getObject("review_since_id", UUID.class),
                row.getObject("front_door_contact_id", UUID.class),
                row.getObject("stepped_up_contact_id", UUID.class),
                instant(row, "step_up_decided_at"),
                instant(row, "closed_at"),
                reason == null ? null : CloseReason.valueOf(reason));
    }
}
