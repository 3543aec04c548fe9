package org.lineofsight.pathway.childprotection.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.APPROVE;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.PAY;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.REFUSE;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.TAKE_BACK_APPROVAL;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.TAKE_BACK_PAYMENT;
import static org.lineofsight.pathway.childprotection.payment.PaymentStep.TAKE_BACK_REFUSAL;
import static org.lineofsight.platform.actor.Role.PAYMENTS_OFFICER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.ReportPaymentId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.References;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money is exact, nothing is paid twice, and nothing here is about a child. */
@SpringBootTest
@DatabaseTest
class ReportPaymentTests {

    @Autowired Cast cast;

    @Autowired ReportPayments payments;

    @Autowired Ledger ledger;

    @Autowired DecidePayment decidePayment;

    @Autowired AgreeFee agreeFee;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private AgencyId practice;
    private Actor officer;
    private Actor worker;

    @BeforeEach
    void people() {
        practice = new AgencyId(UUID.randomUUID());
        officer = cast.somebody(PAYMENTS_OFFICER);
        worker = cast.somebody(SOCIAL_WORKER);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The scheme of a test is newer than that of any before, and is the one that counts. */
    private BigDecimal agreed(Section section) {
        var fee = BigDecimal.valueOf(ThreadLocalRandom.current().nextInt(1000, 9999), 2);
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        insert into childprotection.report_fee (id, section, amount, since, agreed_by, agreed_at)
                                        values (gen_random_uuid(), :section, :fee, :today, 'Somebody', now())
                                        on conflict (section, since) do nothing
                                        """)
                                .param("section", section.name())
                                .param("fee", fee)
                                .param("today", today())
                                .update());
        return cast.as(officer, () -> ledger.fee(section, today()));
    }

    private InformationRequestId asked(Section section) {
        var request = InformationRequestId.next();
        cast.run(
                worker,
                () ->
                        payments.asked(
                                request,
                                "IR-" + References.next(today()),
                                section,
                                practice,
                                "A practice",
                                true,
                                today().plusDays(3)));
        return request;
    }

    private InformationRequestId received(Section section) {
        var request = asked(section);
        cast.run(worker, () -> payments.received(request, today(), true));
        return request;
    }

    private ReportPaymentId payment(InformationRequestId request) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select id from childprotection.report_payment where record_id = :id")
                                .param("id", request.value())
                                .query((row, number) ->
                                        new ReportPaymentId(row.getObject(1, UUID.class)))
                                .single());
    }

    private ReportPayment seen(ReportPaymentId id) {
        return cast.as(officer, () -> ledger.require(id));
    }

    private void decide(ReportPaymentId id, PaymentStep step, String words) {
        decide(id, step, words, Optional.empty());
    }

    private void decide(
            ReportPaymentId id, PaymentStep step, String words, Optional<LocalDate> paidOn) {
        var version = seen(id).version();
        cast.run(officer, () -> decidePayment.decide(id, step, words, paidOn, version, officer));
    }

    @Test
    void a_report_is_asked_for_received_approved_and_paid() {
        var fee = agreed(Section.SECTION_47);
        var request = asked(Section.SECTION_47);
        var id = payment(request);
        assertThat(seen(id).status()).isEqualTo(PaymentStatus.ASKED);
        cast.run(worker, () -> payments.received(request, today(), true));
        cast.run(worker, () -> payments.judged(request, 6, 5));
        decide(id, APPROVE, "");
        decide(id, PAY, "BACS 4711", Optional.of(today()));

        var paid = seen(id);
        assertThat(paid.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(paid.fee()).isEqualByComparingTo(fee);
        assertThat(paid.quality()).isEqualTo("5 of 6 standards met");
        assertThat(paid.came()).isEqualTo("In time");
        assertThat(cast.as(officer, () -> ledger.steps(id)))
                .extracting(PaymentPage.Step::step)
                .containsExactlyInAnyOrder("ASKED", "RECEIVED", "JUDGED", "APPROVE", "PAY");
    }

    @Test
    void nothing_is_paid_twice() {
        agreed(Section.SECTION_47);
        var request = received(Section.SECTION_47);
        var id = payment(request);
        decide(id, APPROVE, "");
        var version = seen(id).version();
        decide(id, PAY, "BACS 1", Optional.of(today()));
        assertThatThrownBy(() -> decide(id, PAY, "BACS 2", Optional.of(today())))
                .hasFieldOrPropertyWithValue("code", "payment.step");
        assertThatThrownBy(() ->
                        cast.run(
                                officer,
                                () ->
                                        decidePayment.decide(
                                                id,
                                                TAKE_BACK_PAYMENT,
                                                "Twice",
                                                Optional.empty(),
                                                version,
                                                officer)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        // a correction of the report is no second report
        cast.run(worker, () -> payments.received(request, today(), true));
        assertThat(seen(id).status()).isEqualTo(PaymentStatus.PAID);
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () ->
                                        payments.asked(
                                                request,
                                                "IR-" + References.next(today()),
                                                Section.SECTION_47,
                                                practice,
                                                "A practice",
                                                true,
                                                today())))
                .hasStackTraceContaining("report_payment_record_id_key");
    }

    @Test
    void what_was_decided_by_mistake_is_taken_back_with_a_reason() {
        agreed(Section.SECTION_17);
        var id = payment(received(Section.SECTION_17));
        for (var step : List.of(REFUSE)) {
            assertThatThrownBy(() -> decide(id, step, " "))
                    .hasFieldOrPropertyWithValue("code", "payment.words");
        }
        decide(id, REFUSE, "A copy of the notes is no report");
        decide(id, TAKE_BACK_REFUSAL, "The report was in the second envelope");
        decide(id, APPROVE, "");
        decide(id, TAKE_BACK_APPROVAL, "The wrong line");
        decide(id, APPROVE, "");
        decide(id, PAY, "BACS 9", Optional.of(today()));
        decide(id, TAKE_BACK_PAYMENT, "The bank sent it back");
        assertThat(seen(id).status()).isEqualTo(PaymentStatus.APPROVED);
        assertThat(seen(id).payment()).isNull();
    }

    @Test
    void no_fee_is_due_for_an_answer_without_a_report_or_for_what_was_withdrawn() {
        assertThat(PaymentRules.aReportIsPaidAndAnAnswerWithoutOneIsNot(false))
                .isEqualTo(PaymentStatus.NOT_DUE);
        var nothing = asked(Section.SECTION_47);
        cast.run(worker, () -> payments.received(nothing, today(), false));
        assertThat(seen(payment(nothing)).status()).isEqualTo(PaymentStatus.NOT_DUE);
        cast.run(worker, () -> payments.received(nothing, today(), true));
        assertThat(seen(payment(nothing)).status()).isEqualTo(PaymentStatus.RECEIVED);

        var withdrawn = asked(Section.SECTION_47);
        cast.run(worker, () -> payments.withdrawn(withdrawn));
        assertThat(seen(payment(withdrawn)).status()).isEqualTo(PaymentStatus.NOT_DUE);
    }

    @Test
    void a_fee_that_nobody_set_is_not_nought_and_cannot_be_approved() {
        assertThatThrownBy(() -> PaymentRules.theSchemeHasAFee(null))
                .hasFieldOrPropertyWithValue("code", "payment.no-fee");
        assertThat(Pounds.inWords(null)).isEqualTo("No fee set");
        assertThat(Pounds.inWords(new BigDecimal("1234.5"))).isEqualTo("£1,234.50");
        assertThat(Pounds.plain(new BigDecimal("47.5"))).isEqualTo("47.50");
    }

    @ParameterizedTest
    @CsvSource({"47.50, 47.50", "£1234, 1234.00", "0, 0.00", "7.5, 7.50", "'1,000.01', 1000.01"})
    void money_is_typed_in_pounds_and_pence(String typed, BigDecimal amount) {
        assertThat(Pounds.parse(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "47.505", "1e3", "ten", "10000.01", "NaN"})
    void what_is_no_amount_is_refused(String typed) {
        assertThat(Pounds.parse(typed)).isEmpty();
        assertThatThrownBy(() -> PaymentRules.aFeeIsPoundsAndPence(Pounds.parse(typed)))
                .hasFieldOrPropertyWithValue("code", "payment.amount");
    }

    @Test
    void a_section_has_one_fee_from_a_day() {
        agreed(Section.SECTION_17);
        assertThatThrownBy(() ->
                        cast.run(
                                officer,
                                () ->
                                        agreeFee.agree(
                                                Section.SECTION_17,
                                                Optional.of(BigDecimal.TEN),
                                                today(),
                                                officer)))
                .hasFieldOrPropertyWithValue("code", "payment.fee-there");
    }

    @Test
    void a_payment_is_made_between_the_report_and_today() {
        for (var day :
                List.<Optional<LocalDate>>of(
                        Optional.empty(),
                        Optional.of(today().plusDays(1)),
                        Optional.of(today().minusDays(1)))) {
            assertThatThrownBy(() -> PaymentRules.theDayOfPaymentIsThere(day, today(), today()))
                    .hasFieldOrPropertyWithValue("code", "payment.paid-on");
        }
        assertThat(PaymentRules.theDayOfPaymentIsThere(Optional.of(today()), today(), today()))
                .isEqualTo(today());
    }

    @Test
    void totals_are_the_sums_of_the_rows_to_the_penny() {
        var fee = agreed(Section.SECTION_47);
        for (var i = 0; i < 3; i++) {
            var id = payment(received(Section.SECTION_47));
            decide(id, APPROVE, "");
            if (i > 0) {
                decide(id, PAY, "BACS " + i, Optional.of(today()));
            }
        }
        asked(Section.SECTION_47);
        var filter = filter(practice.value());
        var total = cast.as(officer, () -> ledger.totals(filter)).getFirst();
        assertThat(total.asked()).isEqualTo(4);
        assertThat(total.received()).isEqualTo(3);
        assertThat(total.paid()).isEqualByComparingTo(fee.multiply(BigDecimal.TWO));
        assertThat(total.toPay()).isEqualByComparingTo(fee);
        assertThat(cast.as(officer, () -> ledger.rows(filter, null, null, 50))).hasSize(4);
        var month = cast.as(officer, () -> ledger.months(filter)).getFirst();
        assertThat(month.asked()).isEqualTo(4);
        assertThat(month.paid().add(month.open()))
                .isEqualByComparingTo(fee.multiply(new BigDecimal(3)));
    }

    private LedgerFilter filter(@Nullable UUID agency) {
        return LedgerFilter.of(
                today().minusDays(1).toString(),
                today().plusDays(1).toString(),
                agency == null ? null : agency.toString(),
                null,
                today());
    }

    @Test
    void the_ledger_has_no_column_that_could_name_a_child_or_lead_to_a_case() {
        assertThat(
                        cast.as(
                                Actor.system("test"),
                                () ->
                                        jdbc.sql(
                                                        """
                                                        select attname from pg_attribute
                                                         where attrelid = 'childprotection.report_payment'::regclass and attnum > 0
                                                        """)
                                                .query(String.class)
                                                .list()))
                .containsExactlyInAnyOrder(
                        "id",
                        "record_id",
                        "version",
                        "reference",
                        "section",
                        "agency_id",
                        "agency",
                        "asked_on",
                        "reply_by",
                        "received_on",
                        "standards",
                        "standards_met",
                        "fee",
                        "status",
                        "payment",
                        "paid_on");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PAYMENTS_OFFICER", "SYSTEM"})
    void nobody_else_sees_the_ledger(Role role) {
        agreed(Section.SECTION_47);
        var id = payment(received(Section.SECTION_47));
        var somebody = cast.somebody(role, practice.value());
        assertThatThrownBy(() -> cast.run(somebody, () -> ledger.require(id)))
                .isInstanceOf(NotVisible.class);
        for (var table : List.of("report_payment", "report_payment_step", "report_fee")) {
            assertThat(
                            cast.as(
                                    somebody,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from childprotection."
                                                                    + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
    }
}
