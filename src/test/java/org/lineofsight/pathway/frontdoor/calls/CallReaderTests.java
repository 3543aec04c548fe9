package org.lineofsight.pathway.frontdoor.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Verdict;

class CallReaderTests {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void a_wait_that_nobody_recorded_stays_not_recorded() {
        var call =
                call(
                        "offered",
                        "01/03/2026 09:05:00",
                        "ended",
                        "answered",
                        "wait",
                        "",
                        "duration",
                        "-");
        assertThat(call.waitSeconds()).isNull();
        assertThat(call.durationSeconds()).isNull();
        assertThat(call.queue()).isNull();
        assertThat(call("offered", "01/03/2026 09:05:00", "wait", "0").waitSeconds()).isZero();
    }

    @Test
    void a_call_that_says_nothing_of_its_end_is_neither_answered_nor_dropped() {
        var call = call("offered", "01/03/2026 09:05:00");
        assertThat(call.ended()).isEqualTo(Ended.NOT_RECORDED);
        assertThat(call.ended().dropped()).isFalse();
    }

    @Test
    void the_wait_is_worked_out_from_when_it_was_answered() {
        var call = call("offered", "01/03/2026 09:05:00", "answered", "09:05:42");
        assertThat(call.waitSeconds()).isEqualTo(42);
        assertThat(call.ended()).isEqualTo(Ended.ANSWERED);
        assertThat(call("offered", "01/03/2026 23:59:50", "answered", "00:00:05").waitSeconds())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({
        "Answered,ANSWERED",
        "HANDLED,ANSWERED",
        "Abandoned,ABANDONED",
        "caller hung up,ABANDONED",
        "Dropped,CUT_OFF",
        "timed-out,CUT_OFF",
        "no answer,CUT_OFF"
    })
    void how_it_ended_is_read_from_many_words(String word, Ended ended) {
        assertThat(call("offered", "01/03/2026 09:05:00", "ended", word).ended()).isEqualTo(ended);
    }

    @Test
    void a_flag_says_whether_it_was_abandoned() {
        assertThat(call("offered", "01/03/2026 09:05:00", "abandoned", "Y").ended())
                .isEqualTo(Ended.ABANDONED);
        assertThat(call("offered", "01/03/2026 09:05:00", "abandoned", "no").ended())
                .isEqualTo(Ended.ANSWERED);
        assertThat(call("offered", "01/03/2026 09:05:00", "abandoned", "").ended())
                .isEqualTo(Ended.NOT_RECORDED);
    }

    @Test
    void a_word_that_is_not_known_is_queried_and_not_guessed() {
        var unit = unit("offered", "01/03/2026 09:05:00", "ended", "wrapped");
        assertThat(unit.verdict()).isEqualTo(Verdict.QUERIED);
        assertThat(Objects.requireNonNull(unit.what()).ended()).isEqualTo(Ended.NOT_RECORDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "31/02/2026 09:00", "22/11/2026 09:00", "01/01/1999 09:00", "later"})
    void a_call_that_cannot_have_come_then_is_refused(String offered) {
        var unit = unit("offered", offered);
        assertThat(unit.fate()).isEqualTo(Unit.Fate.REFUSED);
        assertThat(unit.remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.line()).isEqualTo(7);
                    assertThat(remark.column()).isEqualTo("The offered");
                });
    }

    @Test
    void a_call_happened_before_it_was_exported() {
        assertThat(CallRules.couldHaveHappened(NOW, NOW)).isTrue();
        assertThat(CallRules.couldHaveHappened(NOW.plusSeconds(1), NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "01632 960001,01632960001",
        "+44 1632 960001,01632960001",
        "+44 (0)1632 960001,01632960001",
        "00441632960001,01632960001",
        "441632960001,01632960001",
        "1632960001,01632960001",
        "tel:01632960001,01632960001",
        "+33 1 99 00 12 34,+33199001234"
    })
    void a_number_is_the_same_number_however_it_is_written(String text, String number) {
        assertThat(Caller.of(text)).isEqualTo(new Caller(Caller.Known.GIVEN, number));
    }

    @Test
    void a_number_that_was_withheld_is_told_apart_from_one_that_was_not_recorded() {
        assertThat(Caller.of("Withheld")).isEqualTo(Caller.WITHHELD);
        assertThat(Caller.of("anonymous@anonymous.invalid")).isEqualTo(Caller.WITHHELD);
        assertThat(Caller.of("")).isEqualTo(Caller.NOT_RECORDED);
    }

    @Test
    void a_number_is_not_repeated_in_a_remark_nor_printed_in_a_log() {
        var unit = unit("offered", "01/03/2026 09:05:00", "number", "01632 96000x ext");
        assertThat(unit.remarks()).singleElement().asString().doesNotContain("96000");
        assertThat(call("offered", "01/03/2026 09:05:00", "number", "01632960001").toString())
                .doesNotContain("960001");
    }

    @Test
    void the_same_call_in_two_formats_is_the_same_call() {
        var one =
                call(
                        "offered",
                        "01/03/2026 09:05:00",
                        "wait",
                        "95",
                        "number",
                        "01632 960001",
                        "ended",
                        "answered");
        var other =
                call(
                        "offered",
                        "2026-03-01T09:05:00",
                        "wait",
                        "1:35",
                        "number",
                        "+441632960001",
                        "ended",
                        "Handled");
        assertThat(one.identity()).isEqualTo(other.identity());
        assertThat(
                        call(
                                        "offered",
                                        "01/03/2026 09:05:00",
                                        "number",
                                        "01632 960001",
                                        "ended",
                                        "answered")
                                .identity())
                .as("a wait that is not recorded is another fact than 95 seconds")
                .isNotEqualTo(one.identity());
    }

    @Test
    void only_calls_in_and_out_are_counted() {
        assertThat(call("offered", "01/03/2026 09:05:00", "direction", "Outbound").direction())
                .isEqualTo(Direction.OUT);
        assertThat(unit("offered", "01/03/2026 09:05:00", "direction", "internal").fate())
                .isEqualTo(Unit.Fate.REFUSED);
    }

    @Test
    void answered_in_time_needs_a_wait_that_was_recorded() {
        var within = Duration.ofSeconds(20);
        assertThat(CallRules.answeredInTime(20, within)).isTrue();
        assertThat(CallRules.answeredInTime(21, within)).isFalse();
        assertThat(CallRules.answeredInTime(null, within)).isFalse();
    }

    @Test
    void only_somebody_who_did_not_get_through_is_called_back_once_and_with_a_word() {
        broken("call.not-dropped", () -> CallRules.wasDropped(Direction.IN, Ended.ANSWERED));
        broken("call.not-dropped", () -> CallRules.wasDropped(Direction.OUT, Ended.ABANDONED));
        CallRules.wasDropped(Direction.IN, Ended.CUT_OFF);
        broken("call.called-back", () -> CallRules.notYetCalledBack(true));
        broken("call.words", () -> CallRules.saysHowItWent(" "));
        broken("call.words-long", () -> CallRules.saysHowItWent("x".repeat(2_001)));
        broken("call.joined", () -> CallRules.joinsOneContact(true));
    }

    private static void broken(
            String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(work)
                .satisfies(rule -> assertThat(rule.code()).isEqualTo(code));
    }

    private static Call call(String... cells) {
        return Objects.requireNonNull(unit(cells).what());
    }

    private static Unit<Call> unit(String... cells) {
        var texts = new HashMap<String, String>();
        var headings = new HashMap<String, String>();
        for (var i = 0; i < cells.length; i += 2) {
            texts.put(cells[i], cells[i + 1]);
            headings.put(cells[i], "The " + cells[i]);
        }
        return CallReader.read(new Columns(headings), new Columns.Cells(7, Map.copyOf(texts)), NOW);
    }
}
