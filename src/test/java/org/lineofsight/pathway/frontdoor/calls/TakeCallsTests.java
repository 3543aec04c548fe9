package org.lineofsight.pathway.frontdoor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.ImportQueries;
import org.lineofsight.pathway.frontdoor.imports.ImportState;
import org.lineofsight.pathway.frontdoor.imports.ImportTestData;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From an extract to what the front door knows of its calls. */
@SpringBootTest
@DatabaseTest
class TakeCallsTests {

    private static final String HEAD =
            "Offered,Outcome,Wait,Duration,Queue,Caller number,Direction\n";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter BRITISH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");

    @Autowired Cast cast;
    @Autowired ImportTestData imports;
    @Autowired CallQueries queries;
    @Autowired NoteCallBack noteCallBack;
    @Autowired JoinCall joinCall;
    @Autowired CallWork callWork;
    @Autowired ReceiveContact receiveContact;
    @Autowired JdbcClient jdbc;

    private final Random random = new Random();

    /** Every test has days of its own, so that what others took in is not counted. */
    private LocalDateTime day() {
        return LocalDateTime.of(2001, 1, 1, 10, 0)
                .plusDays(random.nextInt(8_000))
                .plusSeconds(random.nextInt(20_000));
    }

    @Test
    void a_call_that_comes_in_two_extracts_is_counted_once_and_stands_while_one_of_them_does() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var shared = row(day(), "answered", "12", number(), "in");
        var first =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD + shared + row(day(), "abandoned", "40", number(), "in"),
                        manager);
        var second =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD + shared + row(day(), "answered", "5", number(), "in"),
                        manager);
        assertThat(imports.lines(second, manager))
                .extracting(ImportQueries.Line::fate)
                .containsExactly(Unit.Fate.SAME, Unit.Fate.NEW);
        var call = Objects.requireNonNull(imports.lines(first, manager).getFirst().became());
        assertThat(imports.lines(second, manager).getFirst().became()).isEqualTo(call);

        imports.undo(first, manager);
        assertThat(isCounted(call, manager)).isTrue();
        imports.undo(second, manager);
        assertThat(isCounted(call, manager)).isFalse();
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> cast.as(manager, () -> queries.require(new CallId(call))));
    }

    @Test
    void an_import_that_was_undone_can_come_again_and_what_was_noted_is_still_there() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var file = HEAD + row(day(), "abandoned", "40", number(), "in");
        var first = imports.takeIn(ImportKind.CALLS, file, manager);
        var call =
                new CallId(
                        Objects.requireNonNull(imports.lines(first, manager).getFirst().became()));
        cast.run(manager, () -> noteCallBack.note(call, "Left a message", manager));
        imports.undo(first, manager);
        var again = imports.takeIn(ImportKind.CALLS, file, manager);
        assertThat(imports.lines(again, manager).getFirst().fate()).isEqualTo(Unit.Fate.NEW);
        assertThat(Objects.requireNonNull(known(call, manager).calledBack()).words())
                .isEqualTo("Left a message");
    }

    @Test
    void rows_that_say_the_same_in_one_file_are_one_call() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var row = row(day(), "answered", "12", number(), "in");
        var id = imports.takeIn(ImportKind.CALLS, HEAD + row + row, manager);
        assertThat(imports.lines(id, manager))
                .extracting(ImportQueries.Line::fate)
                .containsExactly(Unit.Fate.NEW, Unit.Fate.SAME);
    }

    @Test
    void what_cannot_be_read_is_refused_by_line_and_column_and_the_rest_is_taken() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var id =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD
                                + "30/02/2026 10:00,answered,1,2,Q,,in\n"
                                + row(day(), "answered", "12", number(), "in"),
                        manager);
        var lines = imports.lines(id, manager);
        assertThat(lines)
                .extracting(ImportQueries.Line::fate)
                .containsExactly(Unit.Fate.REFUSED, Unit.Fate.NEW);
        assertThat(lines.getFirst().line()).isEqualTo(2);
        assertThat(lines.getFirst().remarks())
                .singleElement()
                .asString()
                .startsWith("Offered: “30/02/2026 10:00”");
        assertThat(lines.getFirst().became()).isNull();
        assertThat(imports.imported(id, manager).state()).isEqualTo(ImportState.DONE);
    }

    @RepeatedTest(5)
    void whatever_is_in_a_file_every_line_has_one_outcome_and_the_numbers_agree() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var rows = new ArrayList<String>();
        for (var i = 0; i < 30 + random.nextInt(60); i++) {
            rows.add(
                    switch (random.nextInt(6)) {
                        case 0 -> "nonsense,,,,,,\n";
                        case 1 ->
                                rows.isEmpty()
                                        ? row(day(), "answered", "3", number(), "in")
                                        : rows.get(random.nextInt(rows.size()));
                        case 2 -> row(day(), "abandoned", "", "withheld", "in");
                        default ->
                                row(
                                        day(),
                                        random.nextBoolean() ? "answered" : "dropped",
                                        "" + random.nextInt(300),
                                        number(),
                                        random.nextBoolean() ? "in" : "out");
                    });
        }
        Collections.shuffle(rows, random);
        var good = new HashSet<>(rows);
        good.removeIf(row -> row.startsWith("nonsense"));
        var id = imports.takeIn(ImportKind.CALLS, HEAD + String.join("", rows), manager);
        var lines = imports.lines(id, manager);
        assertThat(lines).hasSize(rows.size());
        assertThat(lines.stream().filter(line -> line.fate() == Unit.Fate.NEW))
                .hasSize(good.size());
        assertThat(lines.stream().filter(line -> line.fate() == Unit.Fate.REFUSED))
                .hasSize((int) rows.stream().filter(row -> row.startsWith("nonsense")).count());
        var again = imports.receive(ImportKind.CALLS, HEAD + String.join("", rows), manager);
        assertThatExceptionOfType(RuleBroken.class)
                .as("the same file once more has nothing new")
                .isThrownBy(() -> imports.confirm(again, manager));
    }

    @Test
    void an_import_that_is_killed_goes_on_where_it_was_and_nothing_counts_before_it_is_done() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var rows = new ArrayList<String>();
        for (var i = 0; i < 1_200; i++) {
            rows.add(
                    row(
                            LocalDateTime.of(2024, 1, 1, 8, 0)
                                    .plusSeconds(i * 61L + random.nextInt(50)),
                            "answered",
                            "" + i,
                            number(),
                            "in"));
        }
        var id = imports.receive(ImportKind.CALLS, HEAD + String.join("", rows), manager);
        imports.confirm(id, manager);
        imports.runSome(id, 1);
        assertThat(imports.imported(id, manager).unitsDone()).isEqualTo(500);
        var early = Objects.requireNonNull(imports.lines(id, manager).getFirst().became());
        assertThat(isCounted(early, manager)).isFalse();

        imports.stop(id, manager);
        imports.run(id);
        assertThat(imports.imported(id, manager).unitsDone())
                .as("what is stopped stays")
                .isEqualTo(500);
        imports.goOn(id, manager);
        imports.run(id);
        assertThat(imports.imported(id, manager).state()).isEqualTo(ImportState.DONE);
        assertThat(imports.lines(id, manager))
                .hasSize(1_200)
                .allMatch(line -> line.fate() == Unit.Fate.NEW);
        assertThat(isCounted(early, manager)).isTrue();
    }

    @Test
    void the_next_file_with_the_same_headings_goes_straight_on() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var head = "Offered,Outcome,Of " + UUID.randomUUID() + "\n";
        var first =
                imports.receive(
                        ImportKind.CALLS, head + BRITISH.format(day()) + ",answered,x\n", manager);
        assertThat(imports.isRemembered(first, manager)).isFalse();
        imports.confirm(first, manager);
        var next =
                imports.receive(
                        ImportKind.CALLS, head + BRITISH.format(day()) + ",abandoned,y\n", manager);
        assertThat(imports.isRemembered(next, manager)).isTrue();
        imports.stop(first, manager);
    }

    @Test
    void the_numbers_of_a_month_are_those_of_its_calls() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var month =
                java.time.YearMonth.of(1000 + random.nextInt(20) + 1001, 1 + random.nextInt(12));
        var at = month.atDay(3).atTime(10, 0);
        while (at.getDayOfWeek().getValue() > 5) {
            at = at.plusDays(1);
        }
        var before = numbers(month, manager);
        imports.takeIn(
                ImportKind.CALLS,
                HEAD
                        + row(at, "answered", "10", number(), "in")
                        + row(at.plusMinutes(1), "answered", "30", number(), "in")
                        + row(at.plusMinutes(2), "answered", "", number(), "in")
                        + row(at.plusMinutes(3), "abandoned", "90", number(), "in")
                        + row(at.plusHours(9), "dropped", "", "withheld", "in")
                        + row(at.plusMinutes(4), "", "", number(), "in")
                        + row(at.plusMinutes(5), "answered", "", number(), "out"),
                manager);
        var after = numbers(month, manager);
        assertThat(after.offered() - before.offered()).as("calls out are not offered").isEqualTo(6);
        assertThat(after.answered() - before.answered()).isEqualTo(3);
        assertThat(after.abandoned() - before.abandoned()).isEqualTo(1);
        assertThat(after.cutOff() - before.cutOff()).isEqualTo(1);
        assertThat(after.notRecorded() - before.notRecorded()).isEqualTo(1);
        assertThat(after.waits() - before.waits())
                .as("a wait that is not recorded is no nought")
                .isEqualTo(2);
        assertThat(after.inTime() - before.inTime()).isEqualTo(1);
        assertThat(after.outOfHours() - before.outOfHours()).isEqualTo(1);
    }

    private CallNumbers numbers(java.time.YearMonth month, Actor by) {
        var period = new Period(month, java.time.LocalDate.of(2026, 11, 21));
        return cast.as(by, () -> queries.numbers(period)).stream()
                .filter(each -> each.month() == null)
                .findFirst()
                .orElse(CallNumbers.NONE);
    }

    @Test
    void a_dropped_caller_was_called_back_got_through_waits_or_cannot_be_reached() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var at = day();
        var rungBack = number();
        var gotThrough = number();
        var late = number();
        var file =
                HEAD
                        + row(at, "abandoned", "50", rungBack, "in")
                        + row(at.plusSeconds(1), "abandoned", "50", gotThrough, "in")
                        + row(at.plusSeconds(2), "abandoned", "50", late, "in")
                        + row(at.plusSeconds(3), "dropped", "50", "withheld", "in")
                        + row(at.plusSeconds(4), "abandoned", "50", number(), "in")
                        + row(at.plusHours(2), "answered", "", rungBack, "out")
                        + row(at.plusHours(3), "answered", "4", gotThrough, "in")
                        + row(at.plus(Duration.ofDays(8)), "answered", "", late, "out");
        var id = imports.takeIn(ImportKind.CALLS, file, manager);
        var lines = imports.lines(id, manager);
        assertThat(
                        lines.stream()
                                .limit(5)
                                .map(line ->
                                        known(
                                                        new CallId(
                                                                Objects.requireNonNull(
                                                                        line.became())),
                                                        manager)
                                                .call()
                                                .became()))
                .containsExactly(
                        DroppedState.CALLED_BACK,
                        DroppedState.GOT_THROUGH,
                        DroppedState.WAITING,
                        DroppedState.NO_NUMBER,
                        DroppedState.WAITING);

        var waiting = new CallId(Objects.requireNonNull(lines.get(4).became()));
        cast.run(manager, () -> noteCallBack.note(waiting, "Spoke with her", manager));
        assertThat(known(waiting, manager).call().became()).isEqualTo(DroppedState.CALLED_BACK);
        assertThat(Objects.requireNonNull(known(waiting, manager).calledBack()).by())
                .isEqualTo(manager.name());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        cast.run(manager, () -> noteCallBack.note(waiting, "Again", manager)));
    }

    @Test
    void whom_nobody_answered_is_the_front_doors_work_until_somebody_has_called_back() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);
        var at = day();
        var twice = number();
        var once = number();
        var id =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD
                                + row(at, "abandoned", "50", twice, "in")
                                + row(at.plusMinutes(1), "abandoned", "50", once, "in")
                                + row(at.plusMinutes(2), "abandoned", "50", twice, "in"),
                        manager);
        var last = new CallId(Objects.requireNonNull(imports.lines(id, manager).get(2).became()));

        assertThat(work(worker, at.plusHours(1), twice))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.href()).isEqualTo("/front-door/calls/" + last);
                    assertThat(item.detail()).startsWith("Rang in vain 2 times");
                    assertThat(item.due()).isNotNull();
                });
        assertThat(work(manager, at.plusHours(1), once)).hasSize(1);
        assertThat(cast.as(worker, () -> queries.require(last)).call().became())
                .isEqualTo(DroppedState.WAITING);
        for (var other : List.of(Role.PRACTITIONER, Role.AGENCY_DESK, Role.SYSTEM_ADMINISTRATOR)) {
            assertThat(work(cast.somebody(other), at.plusHours(1), once)).as("%s", other).isEmpty();
        }

        ScopedClock.at(
                instant(at.plusHours(2)),
                () -> {
                    cast.run(worker, () -> noteCallBack.note(last, "Spoke with her", worker));
                    return true;
                });
        assertThat(work(worker, at.plusHours(3), twice)).isEmpty();
        assertThat(work(worker, at.plusHours(3), once)).hasSize(1);
        assertThat(work(worker, at.plusDays(8), once))
                .as("after a week it would be about something else")
                .isEmpty();
    }

    private List<WorkItem> work(Actor actor, LocalDateTime at, String number) {
        return ScopedClock.at(instant(at), () -> cast.as(actor, () -> callWork.of(actor))).stream()
                .filter(item -> item.title().endsWith(number.replace(" ", "")))
                .toList();
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(LONDON).toInstant();
    }

    @Test
    void a_call_is_joined_to_the_contact_that_it_became_and_taken_apart_again() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var teacher = cast.somebody(Role.PRACTITIONER);
        var contact =
                cast.as(
                        teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).build(), teacher));
        var reference =
                cast.as(
                        manager,
                        () ->
                                jdbc.sql("select reference from frontdoor.contact where id = :id")
                                        .param("id", contact.value())
                                        .query(String.class)
                                        .single());
        var id =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD + row(day(), "answered", "12", number(), "in"),
                        manager);
        var call =
                new CallId(Objects.requireNonNull(imports.lines(id, manager).getFirst().became()));

        cast.run(manager, () -> joinCall.join(call, " " + reference.toLowerCase() + " ", manager));
        assertThat(cast.as(manager, () -> queries.ofContact(contact)))
                .extracting(CallQueries.Row::id)
                .containsExactly(call.value());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> cast.run(manager, () -> joinCall.join(call, reference, manager)));
        cast.run(manager, () -> joinCall.part(call, manager));
        assertThat(cast.as(manager, () -> queries.ofContact(contact))).isEmpty();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> cast.run(manager, () -> joinCall.join(call, "26-NONE", manager)));
    }

    @Test
    void nobody_outside_the_front_door_has_calls_or_imports_of_them_and_no_worker_imports() {
        var manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var id =
                imports.takeIn(
                        ImportKind.CALLS,
                        HEAD + row(day(), "answered", "12", number(), "in"),
                        manager);
        var call = Objects.requireNonNull(imports.lines(id, manager).getFirst().became());
        for (var role :
                List.of(
                        Role.PRACTITIONER,
                        Role.SAFEGUARDING_LEAD,
                        Role.AGENCY_DESK,
                        Role.PARTNERSHIP_OFFICER,
                        Role.SCRUTINEER,
                        Role.EXECUTIVE_PARTNER,
                        Role.SYSTEM_ADMINISTRATOR)) {
            var other = cast.somebody(role);
            for (var table :
                    List.of(
                            "call",
                            "call_line",
                            "call_back",
                            "call_contact",
                            "import",
                            "import_file",
                            "import_line",
                            "import_layout")) {
                assertThat(
                                cast.as(
                                        other,
                                        () ->
                                                jdbc.sql("select count(*) from frontdoor." + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .as("%s in %s", role, table)
                        .isZero();
            }
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> imports.receive(ImportKind.CALLS, HEAD + "x", other));
        }
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);
        assertThat(isCounted(call, worker)).as("a worker sees calls").isTrue();
        assertThat(
                        cast.as(
                                worker,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from frontdoor.import_file where import_id = :id")
                                                .param("id", id.value())
                                                .query(Integer.class)
                                                .single()))
                .as("and not the files")
                .isZero();
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> imports.imported(id, worker));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> imports.receive(ImportKind.CALLS, HEAD + "x", worker));
    }

    private CallQueries.Known known(CallId id, Actor by) {
        return cast.as(by, () -> queries.require(id));
    }

    private boolean isCounted(UUID call, Actor by) {
        return cast.as(
                by,
                () ->
                        jdbc.sql("select count(*) from frontdoor.counted_call where id = :id")
                                        .param("id", call)
                                        .query(Integer.class)
                                        .single()
                                == 1);
    }

    private static String row(
            LocalDateTime at, String ended, String wait, String number, String direction) {
        // an hour that the clocks jump over, or live through twice, has tests of its own
        var there = at.atZone(LONDON).withEarlierOffsetAtOverlap();
        assertThat(there.toInstant()).isBefore(Instant.parse("2026-11-21T00:00:00Z"));
        return "%s,%s,%s,60,Main,%s,%s\n"
                .formatted(BRITISH.format(there), ended, wait, number, direction);
    }

    private String number() {
        return "01632 960%03d".formatted(random.nextInt(1_000)) + random.nextInt(10);
    }
}
