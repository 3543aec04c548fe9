package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.kernel.actions.ActionStep.ACCEPTANCE_TAKEN_BACK;
import static org.lineofsight.kernel.actions.ActionStep.ACCEPTED_IT;
import static org.lineofsight.kernel.actions.ActionStep.CHECKED_IT;
import static org.lineofsight.kernel.actions.ActionStep.DONE_IT;
import static org.lineofsight.kernel.actions.ActionStep.NOT_DONE;
import static org.lineofsight.kernel.actions.ActionStep.OFFERED_ANEW;
import static org.lineofsight.kernel.actions.ActionStep.PROGRESS;
import static org.lineofsight.kernel.actions.ActionStep.RAISED;
import static org.lineofsight.kernel.actions.ActionStep.RETURNED_IT;
import static org.lineofsight.kernel.actions.ActionStep.RETURN_TAKEN_BACK;
import static org.lineofsight.kernel.actions.ActionStep.WITHDRAWN_IT;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nothing is anybody's to do before they accept it, and nothing is complete before it is checked.
 */
@SpringBootTest
@DatabaseTest
class ActionTests {

    @Autowired Cast cast;

    @Autowired Agencies agencies;

    @Autowired Involvements involvements;

    @Autowired Actions actions;

    @Autowired Owners owners;

    @Autowired ChaseActions chaseActions;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private AgencyId council;
    private AgencyId trust;
    private Actor worker;
    private Actor colleague;
    private Actor nurse;
    private Actor police;
    private UUID record;

    @BeforeEach
    void people() {
        council = agency(AgencyKind.CHILDRENS_SOCIAL_CARE);
        trust = agency(AgencyKind.NHS_TRUST);
        worker = cast.somebody(SOCIAL_WORKER, council.value());
        colleague = cast.somebody(SOCIAL_WORKER, council.value());
        nurse = cast.somebody(SAFEGUARDING_LEAD, trust.value());
        police = cast.somebody(AGENCY_DESK, agency(AgencyKind.POLICE).value());
        record = UUID.randomUUID();
        for (var each : List.of(worker, colleague)) {
            involve(each);
        }
    }

    private void involve(Actor actor) {
        cast.run(
                Actor.system("test"),
                () -> involvements.begin(new ActionId(record), actor.accountId(), "the record"));
    }

    private AgencyId agency(AgencyKind kind) {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        kind + " " + UUID.randomUUID(),
                                        kind,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    private NewAction action(Owner owner) {
        return new NewAction(
                        new Subject("test-plan", record),
                        record,
                        "Weigh Ash each week and write it down",
                        "Ash grows as a child of that age does",
                        owner,
                        today().plusDays(10))
                .about("Ash Penhallow");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ActionId raised() {
        return raised(new Owner.OfAgency(trust, SAFEGUARDING_LEAD));
    }

    private ActionId raised(Owner owner) {
        return cast.as(worker, () -> actions.raise(action(owner), worker));
    }

    private Action seen(ActionId id, Actor by) {
        return cast.as(by, () -> actions.require(id));
    }

    private void take(ActionId id, ActionStep step, String words, Actor by) {
        var version = seen(id, by).version();
        cast.run(by, () -> actions.take(id, step, words, version, by));
    }

    private void anew(ActionId id, Owner owner, String why) {
        var action = seen(id, worker);
        cast.run(
                worker,
                () ->
                        actions.offerAnew(
                                id,
                                action.what(),
                                action.soThat(),
                                owner,
                                today().plusDays(20),
                                why,
                                action.version(),
                                worker));
    }

    @Test
    void the_agency_that_has_to_do_it_accepts_does_and_somebody_else_checks() {
        var id = raised();
        assertThat(seen(id, nurse).status()).isEqualTo(ActionStatus.OFFERED);
        assertThat(cast.as(nurse, () -> actions.waitingFor(nurse)))
                .extracting(Action::id)
                .containsExactly(id);

        take(id, ACCEPTED_IT, "", nurse);
        take(id, PROGRESS, "Weighed on Tuesday, nine kilograms", nurse);
        take(id, DONE_IT, "Weighed four times; the chart is in the red book", nurse);
        assertThat(seen(id, worker).status()).isEqualTo(ActionStatus.DONE);
        assertThat(cast.as(worker, () -> actions.waitingFor(worker)))
                .extracting(Action::id)
                .containsExactly(id);

        take(id, NOT_DONE, "The last two weeks are missing", worker);
        take(id, DONE_IT, "All weeks are in the red book", nurse);
        take(id, CHECKED_IT, "Seen in the red book: the line rises", worker);
        assertThat(seen(id, nurse).rag().colour()).isEqualTo(Rag.Colour.COMPLETE);
        assertThat(cast.as(nurse, () -> actions.history(id)))
                .extracting(Taken::step)
                .containsExactly(
                        CHECKED_IT, DONE_IT, NOT_DONE, DONE_IT, PROGRESS, ACCEPTED_IT, RAISED);
        assertThat(cast.as(nurse, () -> actions.waitingFor(nurse))).isEmpty();
    }

    @Test
    void what_an_agency_returns_is_decided_anew_by_those_who_raised_it() {
        var id = raised();
        assertThatThrownBy(() -> take(id, RETURNED_IT, " ", nurse))
                .hasFieldOrPropertyWithValue("code", "action.words");
        take(id, RETURNED_IT, "Health visiting weighs, we do not", nurse);
        assertThat(seen(id, worker).rag())
                .isEqualTo(new Rag(Rag.Colour.RED, "Returned: nobody has it"));
        assertThat(cast.as(worker, () -> actions.waitingFor(worker))).hasSize(1);

        anew(id, new Owner.OfAgency(trust, SAFEGUARDING_LEAD), "They agreed by telephone");
        assertThat(seen(id, nurse).status()).isEqualTo(ActionStatus.OFFERED);
        take(id, ACCEPTED_IT, "", nurse);
        take(id, RETURNED_IT, "Nobody is left who can", nurse);
        take(id, WITHDRAWN_IT, "The practice nurse weighs anyway", worker);
        assertThat(seen(id, worker).status().toDo()).isFalse();
    }

    @Test
    void an_answer_given_by_mistake_is_taken_back() {
        var id = raised();
        take(id, ACCEPTED_IT, "", nurse);
        take(id, ACCEPTANCE_TAKEN_BACK, "", nurse);
        take(id, RETURNED_IT, "Not ours", nurse);
        take(id, RETURN_TAKEN_BACK, "It is ours", nurse);
        assertThat(seen(id, nurse).status()).isEqualTo(ActionStatus.OFFERED);
    }

    @Test
    void another_owner_does_not_read_what_the_one_before_wrote() {
        var id = raised();
        take(id, RETURNED_IT, "His mother is our patient and says no", nurse);
        anew(id, new Owner.OfPerson(council, colleague.accountId(), colleague.name()), "Returned");
        anew(
                id,
                new Owner.OfAgency(new AgencyId(police.requireAgency()), AGENCY_DESK),
                "Somebody else after all");

        assertThat(cast.as(police, () -> actions.history(id)))
                .extracting(Taken::step)
                .containsExactly(OFFERED_ANEW);
        assertThatThrownBy(() -> seen(id, nurse)).isInstanceOf(NotVisible.class);
        assertThat(cast.as(worker, () -> actions.history(id))).hasSize(4);
    }

    @Test
    void what_somebody_takes_on_themselves_is_accepted_and_checked_by_another() {
        var id = raised(new Owner.OfPerson(council, worker.accountId(), worker.name()));
        assertThat(seen(id, worker).status()).isEqualTo(ActionStatus.ACCEPTED);
        take(id, DONE_IT, "Visited, and written down", worker);
        assertThat(seen(id, worker).stepsFor(worker)).doesNotContain(CHECKED_IT);
        assertThatThrownBy(() -> take(id, CHECKED_IT, "I was there", worker))
                .hasFieldOrPropertyWithValue("code", "action.checked-by-another");
        take(id, CHECKED_IT, "The visit is on the record", colleague);
        assertThat(seen(id, worker).status()).isEqualTo(ActionStatus.CHECKED);
    }

    @Test
    void for_somebody_without_an_account_those_who_run_it_write_down_what_they_are_told() {
        var id = raised(new Owner.Outside("Morwen Penhallow", "mother"));
        take(id, ACCEPTED_IT, "She said yes in the meeting", worker);
        take(id, DONE_IT, "She showed the letter of the clinic", worker);
        assertThatThrownBy(() -> take(id, CHECKED_IT, "I saw the letter", worker))
                .hasFieldOrPropertyWithValue("code", "action.checked-by-another");
        take(id, CHECKED_IT, "The clinic confirmed it", colleague);
        assertThat(seen(id, worker).ownerName()).isEqualTo("Morwen Penhallow, mother");
    }

    @Test
    void an_action_says_what_by_when_and_by_whom() {
        var owner = new Owner.OfAgency(trust, SAFEGUARDING_LEAD);
        var source = new Subject("test-plan", record);
        assertThatThrownBy(() -> raise(new NewAction(source, record, " ", null, owner, today())))
                .hasFieldOrPropertyWithValue("code", "action.what");
        assertThatThrownBy(() ->
                        raise(
                                new NewAction(
                                        source,
                                        record,
                                        "Weigh",
                                        null,
                                        owner,
                                        today().minusDays(1))))
                .hasFieldOrPropertyWithValue("code", "action.due");
        var nobody = new ActionForm("Weigh", null, UUID.randomUUID().toString(), null, null);
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () -> ActionRules.somebodyIsAsked(owners.chosen(nobody, worker))))
                .hasFieldOrPropertyWithValue("code", "action.owner");
    }

    private void raise(NewAction action) {
        cast.run(worker, () -> actions.raise(action, worker));
    }

    @Test
    void an_agency_is_asked_through_the_role_that_answers_for_it_today() {
        assertThat(cast.as(worker, () -> owners.ofAgency(trust)).role())
                .isEqualTo(SAFEGUARDING_LEAD);
        assertThat(
                        cast.as(worker, () -> owners.ofAgency(new AgencyId(police.requireAgency())))
                                .role())
                .isEqualTo(AGENCY_DESK);
        assertThat(cast.as(worker, () -> owners.options()))
                .anyMatch(option ->
                        option.value().equals(council.value().toString())
                                && option.text().contains("nobody here answers for it today"));
    }

    @Test
    void two_who_answer_at_once_do_not_overwrite_each_other() {
        var id = raised();
        take(id, ACCEPTED_IT, "", nurse);
        assertThatThrownBy(() ->
                        cast.run(nurse, () -> actions.take(id, RETURNED_IT, "Not ours", 0, nurse)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void a_step_that_is_not_open_is_refused_with_its_reason() {
        var id = raised();
        assertThatThrownBy(() -> take(id, DONE_IT, "Weighed", nurse))
                .hasFieldOrPropertyWithValue("code", "action.step");
    }

    @Test
    void who_has_to_do_it_does_not_run_it_and_who_runs_it_does_not_answer_for_the_agency() {
        var id = raised();
        for (var step : List.of(WITHDRAWN_IT, CHECKED_IT, NOT_DONE)) {
            assertThatThrownBy(() -> take(id, step, "Because", nurse))
                    .as(step.name())
                    .isInstanceOf(NotVisible.class);
        }
        for (var step : List.of(ACCEPTED_IT, RETURNED_IT, DONE_IT)) {
            assertThatThrownBy(() -> take(id, step, "Because", worker))
                    .as(step.name())
                    .isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> cast.run(nurse, () -> actions.requireToRun(id)))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_database_keeps_an_owner_to_answering() {
        var id = raised();
        assertThat(
                        cast.as(
                                nurse,
                                () ->
                                        jdbc.sql(
                                                        "update actions.action set what = 'Nothing' where id = :id")
                                                .param("id", id.value())
                                                .update()))
                .isZero();
        assertThatThrownBy(() -> write(id, "CHECKED_IT", nurse.accountId(), nurse))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> write(id, "ACCEPTED_IT", worker.accountId(), nurse))
                .as("in somebody else's name")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> write(id, "ACCEPTED_IT", worker.accountId(), worker))
                .as("for the agency that has to do it")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        cast.run(
                                nurse,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        update actions.standing set status = 'WITHDRAWN' where record_id = :id
                                                        """)
                                                .param("id", id.value())
                                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    private void write(ActionId id, String step, UUID name, Actor by) {
        cast.run(
                by,
                () ->
                        jdbc.sql(
                                        """
                                        insert into actions.step (id, record_id, offer, step, by_id, by_name, at)
                                        values (gen_random_uuid(), :id, 1, :step, :name, 'Somebody', now())
                                        """)
                                .param("id", id.value())
                                .param("step", step)
                                .param("name", name)
                                .update());
    }

    @Test
    void who_works_on_a_plan_reads_its_actions_and_takes_no_step_and_not_what_was_written() {
        var plan = UUID.randomUUID();
        cast.run(
                Actor.system("test"),
                () ->
                        involvements.begin(
                                new ActionId(plan), police.accountId(), "works on the plan"));
        var apart = raised();
        var id =
                cast.as(
                        worker,
                        () ->
                                actions.raise(
                                        action(new Owner.OfAgency(trust, SAFEGUARDING_LEAD))
                                                .sharedWith(plan),
                                        worker));
        take(id, ACCEPTED_IT, "His mother is our patient", nurse);
        chaseOn("2028-03-17");

        var shared = seen(id, police);
        assertThat(shared.status()).isEqualTo(ActionStatus.ACCEPTED);
        assertThat(shared.what()).startsWith("Weigh Ash");
        assertThat(shared.stepsFor(police)).isEmpty();
        assertThat(cast.as(police, () -> actions.history(id))).isEmpty();
        assertThat(cast.as(police, () -> actions.reminders(id))).isEmpty();
        assertThat(cast.as(police, () -> actions.waitingFor(police))).isEmpty();
        assertThatThrownBy(() -> take(id, DONE_IT, "Weighed", police))
                .isInstanceOf(NotVisible.class);
        assertThat(
                        cast.as(
                                police,
                                () ->
                                        jdbc.sql(
                                                        "update actions.standing set status = 'DONE' where record_id = :id")
                                                .param("id", id.value())
                                                .update()))
                .isZero();
        assertThatThrownBy(() -> seen(apart, police))
                .as("raised beside the plan")
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> seen(id, cast.somebody(AGENCY_DESK, police.requireAgency())))
                .as("another police officer")
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void whoever_is_late_is_reminded_once_and_who_raised_it_sees_it_among_what_is_due() {
        var id = raisedOn("2028-03-06");
        chaseOn("2028-03-16");
        assertThat(reminded(nurse)).as("on the day itself").isZero();
        chaseOn("2028-03-17");
        chaseOn("2028-03-20");
        assertThat(reminded(nurse)).isEqualTo(1);
        assertThat(cast.as(worker, () -> actions.reminders(id))).hasSize(1);
        assertThat(on("2028-03-16", () -> waiting(worker))).isEmpty();
        assertThat(on("2028-03-17", () -> waiting(worker)))
                .singleElement()
                .matches(action -> action.id().equals(id) && !action.isFor(worker));
    }

    @Test
    void nobody_is_reminded_on_a_bank_holiday() {
        raisedOn("2028-04-03");
        chaseOn("2028-04-14"); // Good Friday, the day after it was due
        chaseOn("2028-04-17"); // Easter Monday
        assertThat(reminded(nurse)).isZero();
        chaseOn("2028-04-18");
        assertThat(reminded(nurse)).isEqualTo(1);
    }

    @Test
    void what_is_decided_anew_and_late_again_is_reminded_of_again() {
        var id = raisedOn("2028-03-06");
        chaseOn("2028-03-17");
        on(
                "2028-03-20",
                () -> {
                    anew(id, new Owner.OfAgency(trust, SAFEGUARDING_LEAD), "Another day");
                    return true;
                });
        chaseOn("2028-04-10");
        assertThat(reminded(nurse)).isEqualTo(2);
        assertThat(cast.as(nurse, () -> actions.reminders(id))).hasSize(2);
    }

    @Test
    void what_is_done_or_withdrawn_is_not_reminded_of() {
        var done = raisedOn("2028-03-06");
        take(done, ACCEPTED_IT, "", nurse);
        take(done, DONE_IT, "Weighed", nurse);
        take(raisedOn("2028-03-06"), WITHDRAWN_IT, "The practice nurse weighs", worker);
        chaseOn("2028-03-17");
        assertThat(reminded(nurse)).isZero();
    }

    private ActionId raisedOn(String day) {
        return on(day, this::raised);
    }

    private List<Action> waiting(Actor actor) {
        return cast.as(actor, () -> actions.waitingFor(actor));
    }

    private void chaseOn(String day) {
        on(
                day,
                () -> {
                    chaseActions.run();
                    return true;
                });
    }

    private static <T> T on(String day, Supplier<T> work) {
        return ScopedClock.at(
                LocalDate.parse(day).atTime(8, 20).atZone(TimeConfiguration.LONDON).toInstant(),
                work::get);
    }

    private int reminded(Actor reader) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select count(*) from notifications.notice where sentence like '%is overdue%'")
                                .query(Integer.class)
                                .single());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM"})
    void nobody_else_knows_of_an_action(Role role) {
        var id = raised();
        chaseOn("2028-03-17");
        var agency = role == SAFEGUARDING_LEAD ? council.value() : trust.value();
        var somebody = cast.somebody(role, agency);
        assertThatThrownBy(() -> seen(id, somebody)).isInstanceOf(NotVisible.class);
        for (var table : List.of("action", "standing", "step", "chase")) {
            assertThat(
                            cast.as(
                                    somebody,
                                    () ->
                                            jdbc.sql("select count(*) from actions." + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(cast.as(somebody, () -> actions.ofRecord(record))).isEmpty();
    }

    @Test
    void only_the_records_people_raise_an_action_for_it() {
        assertThatThrownBy(() ->
                        cast.run(
                                nurse,
                                () ->
                                        actions.raise(
                                                action(
                                                        new Owner.OfAgency(
                                                                trust, SAFEGUARDING_LEAD)),
                                                nurse)))
                .hasStackTraceContaining("row-level security");
    }
}
