package org.lineofsight.partnership.dataset.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.partnership.dataset.Absence;
import org.lineofsight.partnership.dataset.Cell;
import org.lineofsight.partnership.dataset.Column;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.Verdict;

class CellReaderTests {

    private static final Column CHILDREN = Column.count("children", "Children");
    private static final Column AMOUNT = Column.money("amount_gbp", "Amount");
    private static final Column SHARE = Column.printedPercent("printed_percent", "Share");
    private static final Column VALUE = Column.number("value", "Value");
    private static final Column AGENCY = Column.key("agency", "Agency");
    private static final Column ON = Column.keyDate("at", "On");

    @ParameterizedTest
    @CsvSource({
        "'', BLANK",
        "'   ', BLANK",
        "'\u00a0', BLANK",
        "c, SUPPRESSED",
        "C, SUPPRESSED",
        "*, SUPPRESSED",
        "<5, SUPPRESSED",
        "'fewer than 5', SUPPRESSED",
        "x, NOT_AVAILABLE",
        ":, NOT_AVAILABLE",
        "-, NOT_AVAILABLE",
        "–, NOT_AVAILABLE",
        "#N/A, NOT_AVAILABLE",
        "z, NOT_APPLICABLE",
        "n/a, NOT_APPLICABLE",
        "u, LOW_RELIABILITY",
        "k, ROUNDS_TO_NOUGHT",
        "low, ROUNDS_TO_NOUGHT",
        "not known, NOT_KNOWN",
        "Unknown, NOT_KNOWN",
        "not recorded, NOT_RECORDED",
    })
    void what_was_not_recorded_is_a_reason_and_never_nought(String text, Absence why) {
        for (var column : new Column[] {CHILDREN, AMOUNT, SHARE, VALUE}) {
            assertThat(read(column, text).cell())
                    .isInstanceOfSatisfying(
                            Cell.NotRecorded.class, cell -> assertThat(cell.why()).isEqualTo(why));
            assertThat(verdict(column, text)).isNotEqualTo(Verdict.REFUSED);
        }
    }

    @Test
    void a_blank_where_a_figure_belongs_is_queried_and_a_symbol_is_not() {
        assertThat(verdict(CHILDREN, "")).isEqualTo(Verdict.QUERIED);
        assertThat(verdict(CHILDREN, "c")).isEqualTo(Verdict.ACCEPTED);
        assertThat(verdict(CHILDREN.optional(), "")).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "12, 12",
        "' 12 ', 12",
        "'\u00a012\u00a0', 12",
        "'1,372', 1372",
        "'1 372', 1372",
        "'1\u00a0372', 1372",
        "'1,234,567', 1234567",
    })
    void a_count_is_read_as_people_write_it(String text, String value) {
        assertThat(figure(CHILDREN, text)).isEqualTo(new BigDecimal(value));
        assertThat(verdict(CHILDREN, text)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "'£155,763', 155763",
        "£155763.50, 155763.50",
        "'£ 155,763', 155763",
        "'GBP 155,763', 155763",
        "'155,763 GBP', 155763",
        "155763, 155763",
        ".5, 0.5",
    })
    void money_is_read_as_people_write_it(String text, String value) {
        assertThat(figure(AMOUNT, text)).isEqualTo(new BigDecimal(value));
        assertThat(verdict(AMOUNT, text)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"33, 33", "33%, 33", "30.7 %, 30.7", "30.7 per cent, 30.7", "33.0, 33.0"})
    void a_percentage_keeps_the_decimals_it_was_printed_with(String text, String value) {
        assertThat(figure(SHARE, text)).isEqualTo(new BigDecimal(value));
        assertThat(verdict(SHARE, text)).isEqualTo(Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "12.0, 12, read as a whole number",
        "007, 7, without the noughts in front",
        "+7, 7, without its plus sign",
        "10000001, 10000001, very many",
    })
    void an_odd_count_is_kept_and_queried(String text, String value, String why) {
        assertThat(figure(CHILDREN, text)).isEqualTo(new BigDecimal(value));
        assertThat(read(CHILDREN, text).remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.verdict()).isEqualTo(Verdict.QUERIED);
                    assertThat(remark.message()).contains(why);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "-500, -500, refund",
        "(500), -500, refund",
        "−£500, -500, refund",
        "£-500, -500, refund",
        "10.123, 10.123, parts of a penny",
        "1000000001, 1000000001, very much",
    })
    void odd_money_is_kept_and_queried(String text, String value, String why) {
        assertThat(figure(AMOUNT, text)).isEqualTo(new BigDecimal(value));
        assertThat(read(AMOUNT, text).remarks())
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.verdict()).isEqualTo(Verdict.QUERIED);
                    assertThat(remark.message()).contains(why);
                });
    }

    @Test
    void more_than_a_hundred_percent_is_kept_and_queried() {
        assertThat(figure(SHARE, "101")).isEqualTo(new BigDecimal("101"));
        assertThat(verdict(SHARE, "101")).isEqualTo(Verdict.QUERIED);
    }

    @ParameterizedTest
    @CsvSource({
        "12.5, not a whole number",
        "-1, below nought",
        "(3), below nought",
        "£20, is money",
        "20%, is a percentage",
        "=1+1, is a formula",
        "@SUM(A1), is a formula",
        "#REF!, spreadsheet's error",
        "#DIV/0!, spreadsheet's error",
        "1.5E+05, scientific notation",
        "1e5, scientific notation",
        "3k, is shortened",
        "2 million, is shortened",
        "~20, is an estimate",
        "about 20, is an estimate",
        "20+, is an estimate",
        "12-15, is a range",
        "12 to 15, is a range",
        "'12,34', more than one way",
        "'1,55,763', more than one way",
        "'1.234.567', more than one way",
        "12., more than one way",
        "abc, is not a number",
        "12 children, is not a number",
        "１２, is not a number",
        "½, is not a number",
        "1--2, is not a number",
        "--2, is not a number",
        "€20, is not a number",
        "nil, is not a number",
        "NaN, is not a number",
        "Infinity, is not a number",
        "0x1F, is not a number",
        "12345678901234567890, too many digits",
    })
    void what_is_not_a_count_is_refused_with_the_reason(String text, String why) {
        var reading = read(CHILDREN, text);
        assertThat(reading.cell()).isInstanceOf(Cell.Unreadable.class);
        assertThat(reading.remarks())
                .anySatisfy(remark ->
                        assertThat(remark)
                                .isEqualTo(
                                        new Remark(
                                                7, "children", Verdict.REFUSED, remark.message()))
                                .extracting(Remark::message)
                                .asString()
                                .contains(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-0.5%"})
    void a_percentage_below_nought_is_refused(String text) {
        assertThat(verdict(SHARE, text)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void a_number_of_any_kind_may_be_negative_or_a_fraction() {
        assertThat(figure(VALUE, "-3.25")).isEqualTo(new BigDecimal("-3.25"));
        assertThat(figure(VALUE, "72.8%")).isEqualTo(new BigDecimal("72.8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "@cmd", "+44 1632 960000", "-1+1"})
    void words_that_look_like_a_formula_are_kept_as_words_and_queried(String text) {
        assertThat(read(AGENCY, text).cell()).isEqualTo(new Cell.Words(text));
        assertThat(verdict(AGENCY, text)).isEqualTo(Verdict.QUERIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other", "x", "-", "Health - Other", "O'Brien & Sons <b>"})
    void other_words_are_kept_as_they_are(String text) {
        assertThat(read(AGENCY, text).cell()).isEqualTo(new Cell.Words(text));
        assertThat(verdict(AGENCY, text)).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void a_character_that_was_lost_on_the_way_is_queried() {
        assertThat(verdict(AGENCY, "Caf\uFFFD")).isEqualTo(Verdict.QUERIED);
    }

    @Test
    void a_day_is_read_by_its_number_and_a_british_one_is_queried() {
        assertThat(read(ON, "2017-03-31").cell())
                .isEqualTo(new Cell.Day(LocalDate.of(2017, 3, 31), "2017-03-31"));
        assertThat(verdict(ON, "2017-03-31")).isEqualTo(Verdict.ACCEPTED);
        assertThat(read(ON, "31/03/2017").cell())
                .isEqualTo(new Cell.Day(LocalDate.of(2017, 3, 31), "31/03/2017"));
        assertThat(verdict(ON, "31/03/2017")).isEqualTo(Verdict.QUERIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "03/31/2017", "March 2017", "42825"})
    void a_day_that_is_none_is_refused(String text) {
        assertThat(verdict(ON, text)).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void reading_does_not_depend_on_the_machine_s_language() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(figure(AMOUNT, "1,372.50")).isEqualTo(new BigDecimal("1372.50"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static CellReader.Reading read(Column column, String text) {
        return CellReader.read(column, 7, text);
    }

    private static BigDecimal figure(Column column, String text) {
        assertThat(read(column, text).cell()).isInstanceOf(Cell.Figure.class);
        return ((Cell.Figure) read(column, text).cell()).value();
    }

    private static Verdict verdict(Column column, String text) {
        return read(column, text).remarks().stream()
                .map(Remark::verdict)
                .reduce(Verdict.ACCEPTED, Verdict::worse);
    }
}
