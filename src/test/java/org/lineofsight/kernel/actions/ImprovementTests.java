package org.lineofsight.kernel.actions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions of the partnership’s one plan say where they come from and who asks after them. */
@SpringBootTest
@DatabaseTest
class ImprovementTests {

    private static final UUID GROUP = UUID.randomUUID();

    @Autowired Cast cast;

    @Autowired Agencies agencies;

    @Autowired Involvements involvements;

    @Autowired Actions actions;

    @Autowired Improvements improvements;

    @Autowired EscalateActions escalateActions;

    @Autowired List<WorkSource> work;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private final UUID record = UUID.randomUUID();
    private final UUID readers = UUID.randomUUID();
    private AgencyId trust;
    private Actor runner;
    private Actor reader;
    private Actor desk;
    private Actor lead;

    @BeforeEach
    void people() {
        trust =
                cast.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                "Trust " + UUID.randomUUID(),
                                                AgencyKind.NHS_TRUST,
                                                new ContactDetails(null, "01632 960999", null))));
        runner = cast.somebody(SOCIAL_WORKER);
        reader = cast.somebody(SOCIAL_WORKER);
        desk = cast.somebody(AGENCY_DESK, trust.value());
        lead = cast.somebody(SAFEGUARDING_LEAD, trust.value());
        cast.run(
                Actor.system("test"),
                () -> {
                    involvements.begin(new ActionId(record), runner.accountId(), "the record");
                    involvements.begin(new ActionId(readers), reader.accountId(), "reads it");
                });
    }

    private ActionId raised(@Nullable Improvement improvement) {
        return raised(improvement, LocalDate.now(clock).plusDays(30));
    }

    private ActionId raised(@Nullable Improvement improvement, LocalDate due) {
        return cast.as(
                runner,
                () -> {
                    var action =
                            new NewAction(
                                            new Subject("test-audit", record),
                                            record,
                                            "Ask at every booking whether anybody smokes at home",
                                            null,
                                            new Owner.OfAgency(trust, AGENCY_DESK),
                                            due)
                                    .sharedWith(readers);
                    return actions.raise(
                            improvement == null ? action : action.improving(improvement), runner);
                });
    }

    private static Improvement audit() {
        return new Improvement(ActionSource.AUDIT, "neglect", GROUP, "Quality and performance");
    }

    @Test
    void it_says_where_it_comes_from_what_it_is_about_and_who_asks_after_it() {
        var id = raised(audit());
        assertThat(cast.as(reader, () -> actions.require(id)).improvement()).isEqualTo(audit());

        var ofTheBoard = raised(Improvement.from(ActionSource.REVIEW));
        assertThat(cast.as(runner, () -> actions.require(ofTheBoard)).improvement())
                .isEqualTo(new Improvement(ActionSource.REVIEW, null, null, null))
                .extracting(Improvement::overseerName)
                .isEqualTo("The board");
    }

    @Test
    void a_group_that_oversees_has_a_name() {
        assertThatThrownBy(() -> new Improvement(ActionSource.PLAN, null, GROUP, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_lead_of_the_agency_reads_it_whoever_does_it_there_and_reads_no_work_on_a_case() {
        var improvement = raised(audit());
        assertThat(cast.as(lead, () -> actions.require(improvement)).own()).isFalse();
        assertThat(cast.as(lead, () -> actions.history(improvement))).isNotEmpty();

        var work = raised(null);
        assertThatThrownBy(() -> cast.as(lead, () -> actions.require(work)))
                .isInstanceOf(NotVisible.class);
        var other = cast.somebody(SAFEGUARDING_LEAD);
        assertThatThrownBy(() -> cast.as(other, () -> actions.require(improvement)))
                .isInstanceOf(NotVisible.class);
        assertThat(cast.as(other, () -> actions.history(improvement))).isEmpty();
    }

    @Test
    void whoever_reads_the_plan_reads_what_was_done_for_it_and_takes_no_step() {
        var id = raised(audit());
        cast.run(desk, () -> actions.take(id, ActionStep.ACCEPTED_IT, "We begin in May", 0, desk));
        assertThat(cast.as(reader, () -> actions.history(id)))
                .extracting(Taken::words)
                .contains("We begin in May");
        assertThatThrownBy(() ->
                        cast.run(
                                reader,
                                () ->
                                        actions.take(
                                                id,
                                                ActionStep.WITHDRAWN_IT,
                                                "Not needed",
                                                1,
                                                reader)))
                .isInstanceOf(NotVisible.class);
    }

    private ActionId done() {
        return done(raised(audit()));
    }

    private ActionId done(ActionId id) {
        cast.run(
                desk,
                () -> {
                    actions.take(id, ActionStep.ACCEPTED_IT, "", version(id), desk);
                    actions.take(
                            id, ActionStep.DONE_IT, "Every booking form asks", version(id), desk);
                });
        return id;
    }

    private int version(ActionId id) {
        return actions.require(id).version();
    }

    private static Impact.Said evidence() {
        return Impact.Said.evidence("Midwives ask and write it down", "Dip sample of 20 bookings")
                .measured("Bookings that ask", "9 of 20 in March", "19 of 20 in June");
    }

    private void check(ActionId id, Impact.Said impact) {
        cast.run(
                runner,
                () -> improvements.check(id, "Seen on the form", impact, version(id), runner));
    }

    @Test
    void a_check_without_what_it_changed_is_refused() {
        var id = done();
        assertThatThrownBy(() ->
                        cast.run(
                                runner,
                                () ->
                                        actions.take(
                                                id,
                                                ActionStep.CHECKED_IT,
                                                "Seen",
                                                version(id),
                                                runner)))
                .hasFieldOrPropertyWithValue("code", "action.impact");
    }

    @Test
    void evidence_says_what_is_different_and_where_it_is_seen_and_a_measure_has_both_ends() {
        var id = done();
        assertThatThrownBy(() -> check(id, Impact.Said.noneYet(" ")))
                .hasFieldOrPropertyWithValue("code", "action.impact-words");
        assertThatThrownBy(() -> check(id, Impact.Said.evidence("They ask", "")))
                .hasFieldOrPropertyWithValue("code", "action.impact-seen");
        assertThatThrownBy(() ->
                        check(
                                id,
                                Impact.Said.evidence("They ask", "Dip sample")
                                        .measured("Bookings", "", "19 of 20")))
                .hasFieldOrPropertyWithValue("code", "action.impact-measure");
        check(id, evidence());
        assertThat(cast.as(reader, () -> improvements.impacts(id)))
                .extracting(Impact::said)
                .containsExactly(evidence());
    }

    @Test
    void no_evidence_yet_is_an_answer_and_stays_beside_the_evidence_that_comes_later() {
        var id = done();
        assertThatThrownBy(() -> cast.run(runner, () -> improvements.say(id, evidence(), runner)))
                .hasFieldOrPropertyWithValue("code", "action.impact-early");
        check(id, Impact.Said.noneYet("The first figures come in June"));
        assertThat(impactInTheList(id)).isEqualTo("NONE_YET");
        cast.run(runner, () -> improvements.say(id, evidence(), runner));
        assertThat(impactInTheList(id)).isEqualTo("EVIDENCE");
        assertThat(cast.as(lead, () -> improvements.impacts(id)))
                .extracting(impact -> impact.said().kind())
                .containsExactly(Impact.Kind.EVIDENCE, Impact.Kind.NONE_YET);
    }

    private String impactInTheList(ActionId id) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select impact from actions.published_improvement where action_id = :id")
                                .param("id", id.value())
                                .query(String.class)
                                .single());
    }

    @Test
    void a_year_later_somebody_else_looks_and_what_was_found_stays() {
        var id =
                on(
                        "2027-03-02",
                        () -> {
                            var checked = done();
                            check(checked, evidence());
                            return checked;
                        });
        assertThat(cast.as(runner, () -> improvements.rechecks(id)).getFirst().dueOn())
                .isEqualTo("2028-03-02");
        assertThatThrownBy(() -> lookOn("2028-02-02", id, Recheck.Found.IN_PLACE, "Yes"))
                .hasFieldOrPropertyWithValue("code", "action.recheck-early");
        assertThatThrownBy(() -> lookOn("2028-02-03", id, Recheck.Found.IN_PLACE, " "))
                .hasFieldOrPropertyWithValue("code", "action.recheck-words");

        lookOn("2028-02-03", id, Recheck.Found.PARTLY, "Two clinics do not ask");
        assertThat(cast.as(runner, () -> improvements.rechecks(id)))
                .extracting(Recheck::dueOn)
                .as("what is partly in place is looked at once more")
                .containsExactly(LocalDate.of(2029, 2, 3), LocalDate.of(2028, 3, 2));
        lookOn("2029-02-03", id, Recheck.Found.GONE, "The form has changed");
        assertThat(cast.as(reader, () -> improvements.rechecks(id)))
                .extracting(recheck -> Objects.requireNonNull(recheck.result()).found())
                .containsExactly(Recheck.Found.GONE, Recheck.Found.PARTLY);
        assertThatThrownBy(() -> lookOn("2029-02-04", id, Recheck.Found.IN_PLACE, "Yes"))
                .hasFieldOrPropertyWithValue("code", "action.recheck");
    }

    private void lookOn(String day, ActionId id, Recheck.Found found, String words) {
        on(
                day,
                () -> {
                    cast.run(runner, () -> improvements.lookAgain(id, found, words, runner));
                    return true;
                });
    }

    @Test
    void a_look_waits_in_the_work_of_whoever_raised_the_action() {
        var id =
                on(
                        "2027-03-02",
                        () -> {
                            var checked = done();
                            check(checked, evidence());
                            return checked;
                        });
        assertThat(on("2028-02-02", () -> looks(runner))).isEmpty();
        assertThat(on("2028-02-03", () -> looks(runner)))
                .containsExactly("/actions/" + id + "/recheck");
        assertThat(on("2028-02-03", () -> looks(reader))).isEmpty();
    }

    private List<String> looks(Actor actor) {
        return cast.as(
                actor,
                () ->
                        work.stream()
                                .flatMap(source -> source.of(actor).stream())
                                .map(WorkItem::href)
                                .filter(href -> href.endsWith("/recheck"))
                                .toList());
    }

    @Test
    void who_did_it_judges_neither_what_it_changed_nor_whether_it_lasts() {
        var own =
                on(
                        "2027-03-02",
                        () ->
                                cast.as(
                                        runner,
                                        () ->
                                                actions.raise(
                                                        new NewAction(
                                                                        new Subject(
                                                                                "test-audit",
                                                                                record),
                                                                        record,
                                                                        "Write the guidance",
                                                                        null,
                                                                        new Owner.OfPerson(
                                                                                trust,
                                                                                runner.accountId(),
                                                                                runner.name()),
                                                                        LocalDate.of(2027, 4, 1))
                                                                .improving(audit()),
                                                        runner)));
        var other = cast.somebody(SOCIAL_WORKER);
        cast.run(
                Actor.system("test"),
                () -> involvements.begin(new ActionId(record), other.accountId(), "the record"));
        on(
                "2027-03-02",
                () -> {
                    cast.run(
                            runner,
                            () -> actions.take(own, ActionStep.DONE_IT, "Written", 1, runner));
                    cast.run(other, () -> improvements.check(own, "Read it", evidence(), 2, other));
                    return true;
                });
        assertThatThrownBy(() -> cast.run(runner, () -> improvements.say(own, evidence(), runner)))
                .hasFieldOrPropertyWithValue("code", "action.judged-by-another");
        assertThatThrownBy(() -> lookOn("2028-03-01", own, Recheck.Found.IN_PLACE, "Yes"))
                .hasFieldOrPropertyWithValue("code", "action.judged-by-another");
        assertThatThrownBy(() ->
                        cast.run(
                                runner,
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into actions.impact (id, record_id, kind, words, seen_in, by_id, by_name, at)
                                                        values (gen_random_uuid(), :id, 'EVIDENCE', 'All is well', 'Here', :by, 'x', now())
                                                        """)
                                                .param("id", own.value())
                                                .param("by", runner.accountId())
                                                .update()))
                .as("nor past the application")
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_check_taken_back_ends_the_look_and_the_next_one_begins_another() {
        var id = done();
        check(id, evidence());
        cast.run(
                runner,
                () ->
                        actions.take(
                                id, ActionStep.CHECK_TAKEN_BACK, "Too early", version(id), runner));
        assertThat(cast.as(runner, () -> improvements.rechecks(id))).isEmpty();
        check(id, evidence());
        assertThat(cast.as(runner, () -> improvements.rechecks(id))).hasSize(1);
    }

    @Test
    void who_has_to_do_it_and_who_reads_it_do_not_say_what_it_changed() {
        var id = done();
        check(id, evidence());
        for (var somebody : List.of(desk, lead, reader, cast.somebody(SAFEGUARDING_LEAD))) {
            assertThatThrownBy(() ->
                            cast.run(somebody, () -> improvements.say(id, evidence(), somebody)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void an_action_that_is_late_for_too_long_goes_to_its_group_and_then_to_the_board_once_each() {
        var id = on("2028-02-01", () -> raised(audit(), LocalDate.of(2028, 3, 1)));
        escalateOn("2028-03-15"); // the tenth working day after
        assertThat(escalations(id)).isEmpty();
        escalateOn("2028-03-16");
        escalateOn("2028-03-17");
        assertThat(escalations(id)).containsExactly("Quality and performance");
        assertThat(cast.as(reader, () -> improvements.escalatedTo(GROUP)))
                .extracting(Action::id)
                .contains(id);
        assertThat(cast.as(reader, () -> improvements.escalatedTo(null)))
                .extracting(Action::id)
                .doesNotContain(id);

        escalateOn("2028-04-13"); // the twentieth working day after; Easter is on 16 April
        assertThat(escalations(id)).hasSize(1);
        escalateOn("2028-04-18");
        escalateOn("2028-04-19");
        assertThat(escalations(id)).containsExactly("The board", "Quality and performance");
        assertThat(cast.as(reader, () -> improvements.escalatedTo(null)))
                .extracting(Action::id)
                .contains(id);

        on("2028-04-19", () -> done(id));
        assertThat(cast.as(reader, () -> improvements.escalatedTo(null)))
                .extracting(Action::id)
                .doesNotContain(id);
    }

    @Test
    void what_the_board_oversees_goes_to_the_board_at_once() {
        var id =
                on(
                        "2028-02-01",
                        () ->
                                raised(
                                        Improvement.from(ActionSource.REVIEW),
                                        LocalDate.of(2028, 3, 1)));
        escalateOn("2028-03-16");
        escalateOn("2028-05-30");
        assertThat(escalations(id)).containsExactly("The board");
    }

    @Test
    void nothing_is_escalated_at_a_weekend_or_when_it_is_done() {
        var id = on("2028-02-01", () -> raised(audit(), LocalDate.of(2028, 3, 1)));
        escalateOn("2028-03-18"); // a Saturday
        on("2028-03-18", () -> done(id));
        escalateOn("2028-03-20");
        assertThat(escalations(id)).isEmpty();
    }

    private List<String> escalations(ActionId id) {
        return cast.as(reader, () -> improvements.escalations(id)).stream()
                .map(Escalated::to)
                .toList();
    }

    private void escalateOn(String day) {
        on(
                day,
                () -> {
                    escalateActions.run();
                    return true;
                });
    }

    private static <T> T on(String day, Supplier<T> work) {
        return ScopedClock.at(
                LocalDate.parse(day).atTime(8, 25).atZone(TimeConfiguration.LONDON).toInstant(),
                work::get);
    }

    @Test
    void nobody_else_knows_what_became_of_an_action() {
        var id = on("2028-02-01", () -> raised(audit(), LocalDate.of(2028, 3, 1)));
        escalateOn("2028-03-16");
        on("2028-03-16", () -> done(id));
        on(
                "2028-03-16",
                () -> {
                    check(id, evidence());
                    return true;
                });
        for (var role : List.of(SAFEGUARDING_LEAD, SOCIAL_WORKER, AGENCY_DESK, EXECUTIVE_PARTNER)) {
            var somebody = cast.somebody(role);
            for (var table : List.of("impact", "recheck", "escalation")) {
                assertThat(rows(table, id, somebody)).as(role + " " + table).isZero();
                assertThat(rows(table, id, lead)).as("the lead, " + table).isOne();
            }
        }
    }

    private int rows(String table, ActionId id, Actor by) {
        return cast.as(
                by,
                () ->
                        jdbc.sql("select count(*) from actions." + table + " where record_id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single());
    }
}
