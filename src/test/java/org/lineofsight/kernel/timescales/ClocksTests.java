package org.lineofsight.kernel.timescales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.ActingDatabase.actor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;

class ClocksTests {

    private static final Timescale DECISION =
            Timescale.of("frontdoor.decision")
                    .workingDays(1)
                    .after("referral received")
                    .called("Decision on a referral")
                    .basedOn(
                            RuleBasis.statutoryGuidance(
                                    "Working Together to Safeguard Children", "2018"))
                    .from(LocalDate.of(2018, 7, 4))
                    .thenFrom(LocalDate.of(2023, 12, 15))
                    .workingDays(2)
                    .after("referral received")
                    .basedOn(
                            RuleBasis.statutoryGuidance(
                                    "Working Together to Safeguard Children", "2023"));

    private static final Timescale INTERVIEW =
            Timescale.of("exploitation.interview").hours(72).after("child found");

    private static final ActingDatabase DATABASE = new ActingDatabase();

    private static final Actor WORKER = actor(Role.FRONT_DOOR_WORKER);
    private static final Instant FRIDAY = Instant.parse("2026-03-06T16:50:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T09:00:00Z");

    private final WorkingCalendar calendar = new WorkingCalendar();
    private final Clocks clocks =
            new Clocks(DATABASE.jdbc(), calendar, Clock.fixed(WEDNESDAY, TimeConfiguration.LONDON));

    private final Subject contact = new Subject("contact", Ids.next());
    private final SeenWith record = new SeenWith(contact.id(), null, null);

    @Test
    void a_clock_that_is_started_twice_keeps_its_first_date() {
        DATABASE.run(
                WORKER,
                () -> {
                    var first = clocks.start(DECISION, contact, record, FRIDAY);
                    var again =
                            clocks.start(DECISION, contact, record, FRIDAY.plusSeconds(7 * 86_400));

                    assertThat(first.on()).isEqualTo("2026-03-10");
                    assertThat(again.at()).isEqualTo(first.at());
                    assertThat(clocks.clocksOf(contact)).hasSize(1);
                });
    }

    @Test
    void a_clock_keeps_the_edition_that_was_in_force_when_it_started() {
        DATABASE.run(
                WORKER, () -> clocks.start(DECISION, contact, record, LocalDate.of(2020, 3, 2)));

        var kept = DATABASE.as(WORKER, () -> clocks.clocksOf(contact)).getFirst();

        assertThat(kept.rule()).isEqualTo(DECISION.rules().getFirst());
        assertThat(kept.dueOn()).isEqualTo("2020-03-03");
    }

    @Test
    void nothing_starts_under_a_rule_that_was_not_yet_in_force() {
        DATABASE.run(
                WORKER,
                () ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() ->
                                        clocks.start(
                                                DECISION,
                                                contact,
                                                record,
                                                LocalDate.of(2015, 1, 5))));
    }

    @Test
    void a_clock_says_what_is_left_and_why() {
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);
                    var clock = clocks.find(DECISION, contact).orElseThrow();

                    assertThat(clocks.timeLeft(clock))
                            .isEqualTo(
                                    new TimeLeft(
                                            TimeLeft.State.LATE,
                                            "1 working day late",
                                            "Tuesday 10 March 2026",
                                            clock.dueAt()));
                    assertThat(clocks.explain(clock).lines())
                            .contains(
                                    "Rule: Decision on a referral: within 2 working days of “referral received”.",
                                    "Started on Friday 6 March 2026, which is day 0.",
                                    "Not counted: Saturday 7 and Sunday 8 March 2026: weekend.",
                                    "Due by the end of Tuesday 10 March 2026.");
                });
    }

    @Test
    void a_clock_stops_once_with_what_came_of_it() {
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);
                    clocks.stop(DECISION, contact, FRIDAY.plusSeconds(3600), "DECIDED");
                    clocks.stop(DECISION, contact, WEDNESDAY, "DECIDED_AGAIN");
                });

        var stopped = DATABASE.as(WORKER, () -> clocks.find(DECISION, contact)).orElseThrow();

        assertThat(stopped.running()).isFalse();
        assertThat(stopped.outcome()).isEqualTo("DECIDED");
        assertThat(stopped.stoppedAt()).isEqualTo(FRIDAY.plusSeconds(3600));
        assertThat(clocks.timeLeft(stopped).state()).isEqualTo(TimeLeft.State.DONE_IN_TIME);
    }

    @Test
    void what_was_done_on_the_day_it_began_was_not_done_before_it_began() {
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);
                    clocks.stop(DECISION, contact, LocalDate.of(2026, 3, 6), "DECIDED");

                    assertThat(clocks.find(DECISION, contact).orElseThrow().stoppedAt())
                            .isEqualTo(FRIDAY);
                });
    }

    @Test
    void nothing_is_done_before_it_began() {
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);

                    assertThatThrownBy(() ->
                                    clocks.stop(
                                            DECISION, contact, FRIDAY.minusSeconds(1), "DECIDED"))
                            .isInstanceOf(RuleBroken.class)
                            .hasMessage(
                                    "“Decision on a referral” cannot be done before it began, at 4:50pm on Friday 6"
                                            + " March 2026");
                });
    }

    @Test
    void a_clock_that_never_started_cannot_stop() {
        DATABASE.run(
                WORKER,
                () ->
                        assertThatIllegalStateException()
                                .isThrownBy(
                                        () -> clocks.stop(DECISION, contact, FRIDAY, "DECIDED")));
    }

    @Test
    void only_lateness_has_a_reason() {
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);
                    clocks.start(INTERVIEW, contact, record, WEDNESDAY);
                    clocks.explainLateness(
                            DECISION, contact, new LatenessReason("We could not reach the school"));

                    assertThat(clocks.find(DECISION, contact).orElseThrow().latenessReason())
                            .isEqualTo(new LatenessReason("We could not reach the school"))
                            .hasToString("***");
                    assertThatThrownBy(() ->
                                    clocks.explainLateness(
                                            INTERVIEW, contact, new LatenessReason("Busy")))
                            .isInstanceOf(RuleBroken.class);
                });
    }

    @Test
    void a_day_of_mourning_moves_what_is_still_open_and_nothing_else() {
        var done = new Subject("contact", Ids.next());
        var friday = LocalDate.of(2022, 9, 16);
        var beforeTheFuneral = without(LocalDate.of(2022, 9, 19));
        calendar.countWith(beforeTheFuneral);
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, friday);
                    clocks.start(DECISION, done, record, friday);
                    clocks.stop(DECISION, done, LocalDate.of(2022, 9, 17), "DECIDED");
                });

        calendar.countWith(BankHolidays.shipped());
        new OpenClocks(DATABASE.jdbc(), calendar, DATABASE.transactions()).countAgain();

        DATABASE.run(
                WORKER,
                () -> {
                    assertThat(clocks.find(DECISION, contact).orElseThrow().dueOn())
                            .isEqualTo("2022-09-20");
                    var stopped = clocks.find(DECISION, done).orElseThrow();
                    assertThat(stopped.dueOn()).isEqualTo("2022-09-19");
                    assertThat(clocks.explain(stopped).lines())
                            .contains("Due by the end of Monday 19 September 2022.")
                            .anySatisfy(line ->
                                    assertThat(line)
                                            .contains(
                                                    "Counted today the date would be Tuesday 20 September 2022"));
                });
    }

    @Test
    void lists_can_join_clocks_and_sort_by_what_is_due_first() {
        var others =
                List.of(new Subject("contact", Ids.next()), new Subject("contact", Ids.next()));
        DATABASE.run(
                WORKER,
                () -> {
                    clocks.start(DECISION, contact, record, FRIDAY);
                    clocks.start(DECISION, others.getFirst(), record, FRIDAY.minusSeconds(86_400));
                    clocks.start(
                            DECISION, others.getLast(), record, FRIDAY.plusSeconds(7 * 86_400));
                });

        assertThat(
                        DATABASE.as(
                                WORKER,
                                () ->
                                        DATABASE.jdbc()
                                                .sql(
                                                        """
                                                        select subject_id from timescales.published_clock
                                                         where record_id = :record and stopped_at is null order by due_at
                                                        """)
                                                .param("record", record.recordId())
                                                .query(UUID.class)
                                                .list()))
                .containsExactly(others.getFirst().id(), contact.id(), others.getLast().id());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONT_DOOR_WORKER", "FRONT_DOOR_MANAGER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_clock_is_not_there_for_those_whose_record_it_is_not(Role role) {
        DATABASE.run(
                WORKER,
                () ->
                        clocks.start(
                                DECISION,
                                contact,
                                new SeenWith(contact.id(), Ids.next(), Ids.next()),
                                FRIDAY));

        DATABASE.run(
                actor(role),
                () -> {
                    assertThat(clocks.clocksOf(contact)).isEmpty();
                    assertThat(clocks.clocksOfRecord(contact.id())).isEmpty();
                    assertThat(
                                    DATABASE.jdbc()
                                            .sql(
                                                    "update timescales.clock set outcome = 'X', stopped_at = due_at where subject_id = :id")
                                            .param("id", contact.id())
                                            .update())
                            .isZero();
                });
    }

    @Test
    void the_referrer_and_the_lead_of_their_agency_see_the_clock_and_a_lead_elsewhere_does_not() {
        var agency = Ids.next();
        var teacher = actor(Role.PRACTITIONER, agency);
        DATABASE.run(
                teacher,
                () ->
                        clocks.start(
                                DECISION,
                                contact,
                                record.ownedBy(teacher.accountId(), teacher.agencyId()),
                                FRIDAY));

        var seen = new ArrayList<Integer>();
        for (var each :
                List.of(
                        teacher,
                        actor(Role.SAFEGUARDING_LEAD, agency),
                        actor(Role.SAFEGUARDING_LEAD),
                        actor(Role.PRACTITIONER, agency))) {
            seen.add(DATABASE.as(each, () -> clocks.clocksOf(contact)).size());
        }

        assertThat(seen).containsExactly(1, 1, 0, 0);
    }

    @Test
    void nobody_starts_a_clock_that_they_could_not_see() {
        assertThatThrownBy(() ->
                        DATABASE.run(
                                actor(Role.PARTNERSHIP_OFFICER),
                                () -> clocks.start(DECISION, contact, record, FRIDAY)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void without_an_actor_the_database_raises_and_does_not_answer_nothing() {
        DATABASE.run(WORKER, () -> clocks.start(DECISION, contact, record, FRIDAY));

        assertThatThrownBy(() -> clocks.clocksOf(contact))
                .hasStackTraceContaining("no actor is bound");
        assertThatThrownBy(() ->
                        DATABASE.asOwner()
                                .sql("select * from timescales.clock")
                                .query()
                                .listOfRows())
                .hasStackTraceContaining("no actor is bound");
    }

    private static BankHolidays without(LocalDate date) {
        return BankHolidays.of(
                BankHolidays.shipped().all().stream()
                        .filter(holiday -> !holiday.date().equals(date))
                        .toList());
    }
}
