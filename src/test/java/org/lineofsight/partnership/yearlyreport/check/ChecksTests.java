package org.lineofsight.partnership.yearlyreport.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.files;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.herefordshire;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.hertfordshire;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.read;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.table;
import static org.lineofsight.partnership.yearlyreport.check.Status.AGREES;
import static org.lineofsight.partnership.yearlyreport.check.Status.DIFFERS;
import static org.lineofsight.partnership.yearlyreport.check.Status.NOT_RECORDED;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lineofsight.partnership.dataset.Figures;

class ChecksTests {

    @Test
    void in_herefordshire_as_many_learned_by_course_as_by_organisation() {
        assertCheck(
                herefordshire(),
                "training_by_course.training_by_organisation",
                AGREES,
                "1372",
                "1372");
    }

    @ParameterizedTest
    @CsvSource({
        "children-and-families-herefordshire-council, 33",
        "adults-community-wellbeing-herefordshire-council, 30.7",
        "nhs-integrated-care-board, 21.6",
        "west-mercia-police, 14.7",
    })
    void in_herefordshire_every_printed_share_is_right(String partner, String share) {
        assertCheck(herefordshire(), "contributions.share." + partner, AGREES, share, share);
    }

    @Test
    void in_herefordshire_119_children_at_risk_of_criminal_and_94_of_sexual_exploitation_add_up() {
        assertCheck(
                herefordshire(),
                "exploitation_risk.total.criminal-exploitation",
                AGREES,
                "119",
                "119");
        assertCheck(
                herefordshire(), "exploitation_risk.total.sexual-exploitation", AGREES, "94", "94");
    }

    @Test
    void in_herefordshire_twelve_missing_episodes_have_no_return_interview() {
        var check =
                assertCheck(
                        herefordshire(),
                        "exploitation.missing-episodes-and-interviews",
                        DIFFERS,
                        "277",
                        "265");
        assertThat(check.message())
                .contains("12 more missing episodes (277) than return home interviews (265)");
        assertCheck(
                herefordshire(),
                "exploitation.missing-children-and-interviewed",
                DIFFERS,
                "124",
                "118");
    }

    @Test
    void in_herefordshire_the_budget_adds_up() {
        assertCheck(herefordshire(), "spending.contributions", AGREES, "471919", "471919");
        assertCheck(herefordshire(), "spending.expenses", AGREES, "481173", "481173");
    }

    @Test
    void in_herefordshire_nothing_else_differs() {
        assertThat(Checks.of(herefordshire()))
                .filteredOn(Check::differs)
                .extracting(Check::id)
                .containsExactlyInAnyOrder(
                        "exploitation.missing-episodes-and-interviews",
                        "exploitation.missing-children-and-interviewed");
    }

    @Test
    void in_hertfordshire_the_contributions_are_three_pounds_more_than_their_printed_total() {
        var check =
                assertCheck(hertfordshire(), "contributions.total", DIFFERS, "326739", "326736");
        assertThat(check.message()).contains("£326,739").contains("£326,736").contains("£3 less");
    }

    @Test
    void in_hertfordshire_as_many_learned_by_course_as_by_agency() {
        assertCheck(
                hertfordshire(), "training_by_course.training_by_agency", AGREES, "1217", "1217");
    }

    @Test
    void in_hertfordshire_two_tables_count_the_plans_of_one_day_differently() {
        assertCheck(hertfordshire(), "neglect_plans.numbers.plans.2016-17", DIFFERS, "520", "533");
        assertCheck(
                hertfordshire(), "neglect_plans.numbers.neglect.2016-17", DIFFERS, "310", "330");
        assertCheck(hertfordshire(), "neglect_plans.numbers.plans.2015-16", DIFFERS, "733", "736");
        assertCheck(
                hertfordshire(), "neglect_plans.numbers.neglect.2015-16", DIFFERS, "443", "444");
    }

    @Test
    void in_hertfordshire_the_share_of_neglect_was_rounded_down_once() {
        assertCheck(hertfordshire(), "neglect_plans.percent.2015-03-31", DIFFERS, "71", "70");
        assertCheck(hertfordshire(), "neglect_plans.percent.2017-03-31", AGREES, "60", "60");
    }

    @Test
    void in_hertfordshire_the_categories_of_plans_add_up_and_so_do_the_deaths() {
        assertCheck(hertfordshire(), "numbers.plan-categories.2016-17", AGREES, "533", "533");
        assertCheck(hertfordshire(), "child_deaths.reviewed", AGREES, "48", "48");
    }

    @Test
    void in_hertfordshire_referrals_and_their_rates_are_worked_out_again() {
        assertCheck(hertfordshire(), "numbers.re-referrals.2016-17", AGREES, "15.6", "15.6");
        assertCheck(
                hertfordshire(),
                "numbers.rate.referrals-for-children-with-disabilities.2016-17",
                AGREES,
                "7.1",
                "7.1");
        assertCheck(
                hertfordshire(),
                "numbers.rate.referrals-for-children-with-disabilities.2015-16",
                DIFFERS,
                "9.5",
                "9.6");
    }

    @Test
    void in_hertfordshire_one_thing_is_printed_with_two_figures() {
        assertCheck(
                hertfordshire(),
                "numbers.two-figures.children-with-a-disability-on-a-cp-plan.2016-17",
                DIFFERS,
                "33",
                "19");
    }

    @Test
    void in_hertfordshire_no_number_of_68_allegations_makes_58_percent() {
        assertCheck(hertfordshire(), "allegations_by_sector.hundred", AGREES, "100", "100");
        assertCheck(
                hertfordshire(), "allegations_by_sector.possible.social-care", AGREES, "7", "7");
        assertThat(
                        assertCheck(
                                        hertfordshire(),
                                        "allegations_by_sector.possible.education",
                                        DIFFERS,
                                        "57",
                                        "58")
                                .message())
                .contains("39 are 57% and 40 are 59%");
    }

    @Test
    void a_printed_total_is_held_against_its_rows_in_any_table() {
        assertCheck(
                table("training_by_course", "course,attended", "A,1", "B,2", "TOTAL PRINTED,4"),
                "training_by_course.total",
                DIFFERS,
                "3",
                "4");
        assertCheck(
                table("budget_2017-18", "expenditure,amount_gbp", "A,1.50", "B,2.50", "Total,4"),
                "budget_2017-18.total",
                AGREES,
                "4.00",
                "4");
        assertCheck(
                table("beds", "place,beds,nights", "A,1,x", "B,2,y", "Total,3,"),
                "beds.total",
                AGREES,
                "3",
                "3");
    }

    @Test
    void each_theme_s_printed_total_is_held_against_the_theme_s_rows() {
        var figures =
                table(
                        "training_by_course",
                        "theme,event,attended",
                        "One,A,1",
                        "One,B,2",
                        "One,TOTAL,3",
                        "Two,C,4",
                        "TOTAL PRINTED,,8");
        assertCheck(figures, "training_by_course.total.one", AGREES, "3", "3");
        assertCheck(figures, "training_by_course.total", DIFFERS, "7", "8");
    }

    @Test
    void a_sum_with_a_figure_missing_is_never_held_to_agree() {
        for (var gap : new String[] {"c", "", "not known", "twelve"}) {
            var figures =
                    table(
                            "contributions",
                            "agency,amount_gbp",
                            "A,10",
                            "B," + gap,
                            "TOTAL PRINTED,10");
            assertCheck(figures, "contributions.total", NOT_RECORDED, null, "10");
        }
    }

    @Test
    void a_total_below_what_was_recorded_differs_even_where_a_figure_is_missing() {
        assertCheck(
                table("contributions", "agency,amount_gbp", "A,10", "B,c", "TOTAL PRINTED,9"),
                "contributions.total",
                DIFFERS,
                "10",
                "9");
    }

    @Test
    void a_share_cannot_be_told_where_the_total_is_not_known_or_nought() {
        assertCheck(
                table("contributions", "agency,amount_gbp,printed_percent", "A,10,50", "B,c,50"),
                "contributions.share.a",
                NOT_RECORDED,
                null,
                "50");
        assertCheck(
                table("contributions", "agency,amount_gbp,printed_percent", "A,0,50", "B,0,50"),
                "contributions.share.a",
                NOT_RECORDED,
                null,
                "50");
        assertCheck(
                table("contributions", "agency,amount_gbp,printed_percent", "A,1,", "B,1,50"),
                "contributions.share.a",
                NOT_RECORDED,
                "50.0",
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 799, 0.1",
        "1, 199, 0.5",
        "5, 995, 1",
        "45, 955, 5",
        "25, 975, 3",
        "2.5, 97.5, 3"
    })
    void half_a_step_is_rounded_up(String one, String other, String printed) {
        assertCheck(
                table(
                        "contributions",
                        "agency,amount_gbp,printed_percent",
                        "A," + one + "," + printed,
                        "B," + other + ",1"),
                "contributions.share.a",
                AGREES,
                printed,
                printed);
    }

    @Test
    void what_a_missing_file_would_have_said_is_not_recorded() {
        var files = files("herefordshire-2023-24");
        files.remove("training_by_organisation.csv");
        files.remove("spending.csv");
        var figures = read(files, "2023-24");
        assertCheck(
                figures, "training_by_course.training_by_organisation", NOT_RECORDED, "1372", null);
        assertCheck(figures, "training_by_organisation.rows", NOT_RECORDED, null, null);
        assertCheck(figures, "spending.contributions", NOT_RECORDED, "471919", null);
        assertCheck(figures, "spending.expenses", NOT_RECORDED, null, null);
    }

    @Test
    void a_changed_figure_changes_the_check() {
        var files = files("herefordshire-2023-24");
        change(files, "exploitation.csv", "118,265", "124,277");
        change(files, "training_by_course.csv", "LADO Training,67", "LADO Training,68");
        change(files, "contributions.csv", "69400,14.7", "69400,14.8");
        var figures = read(files, "2023-24");
        assertCheck(figures, "exploitation.missing-episodes-and-interviews", AGREES, "277", "277");
        assertCheck(
                figures, "training_by_course.training_by_organisation", DIFFERS, "1373", "1372");
        assertCheck(figures, "contributions.share.west-mercia-police", DIFFERS, "14.7", "14.8");
    }

    @Test
    void more_interviews_than_episodes_is_said_the_right_way_round() {
        var figures =
                table(
                        "exploitation",
                        "measure,children,total",
                        "Missing from home or care,4,5",
                        "Return home interviews,4,7");
        assertThat(
                        assertCheck(
                                        figures,
                                        "exploitation.missing-episodes-and-interviews",
                                        DIFFERS,
                                        "5",
                                        "7")
                                .message())
                .contains("2 more return home interviews (7) than missing episodes (5)");
    }

    @Test
    void a_figure_given_twice_over_is_used_nowhere_and_said_to_differ() {
        var figures =
                table(
                        "child_deaths",
                        "measure,value",
                        "Deaths reviewed,4",
                        "Deaths reviewed,5",
                        "Expected deaths,2",
                        "Unexpected deaths,2");
        assertCheck(figures, "child_deaths.stated-twice.deaths-reviewed.value", DIFFERS, "4", "5");
        assertCheck(figures, "child_deaths.reviewed", NOT_RECORDED, "4", null);
    }

    @Test
    void a_refused_row_is_counted_as_not_used() {
        var figures = table("training_by_course", "course,attended", "A,1", "B,many", "A,1");
        var check = assertCheck(figures, "training_by_course.rows", DIFFERS, "2", "1");
        assertThat(check.message())
                .contains("Line 3, attended: “many” is not a number")
                .contains("counted once");
        assertThat(check.about()).isEqualTo(Check.About.RETURNS);
    }

    @Test
    void a_file_that_cannot_be_used_is_not_recorded() {
        var figures = table("contributions", "partner,paid", "A,1");
        assertThat(assertCheck(figures, "contributions.rows", NOT_RECORDED, null, null).message())
                .contains("no column agency");
        assertCheck(figures, "contributions.total", NOT_RECORDED, null, null);
    }

    @Test
    void what_cannot_be_is_counted() {
        assertCheck(
                table("board_attendance", "role,attended,meetings", "Chair,5,4", "Member,4,4"),
                "board_attendance.attended-within-meetings",
                DIFFERS,
                "0",
                "1");
        assertCheck(
                table(
                        "private_fostering",
                        "measure,count",
                        "General enquiries,5",
                        "Enquiries that were not private fostering,4",
                        "Enquiries referred to other local authorities,3"),
                "private_fostering.enquiries",
                DIFFERS,
                "0",
                "2");
    }

    @Test
    void a_printed_attendance_is_worked_out_again() {
        assertCheck(
                table(
                        "board_attendance",
                        "role,attended,meetings,printed_percent_of_meetings_attended",
                        "Chair,3,4,75",
                        "Member,1,3,34"),
                "board_attendance.percent.member",
                DIFFERS,
                "33",
                "34");
    }

    @Test
    void the_plans_among_the_indicators_are_held_against_the_other_tables() {
        var figures =
                read(
                        Map.of(
                                "indicators.csv",
                                        "indicator,value,unit\nChildren subject to a child protection plan at 31 March,521,children\n",
                                "neglect_plans.csv",
                                        "at,on_cp_plan,due_to_neglect\n31/03/2017,520,310\n",
                                "numbers.csv",
                                        "indicator,2016-17\nChildren subject to a CP plan,533\n"),
                        "2016-17");
        assertCheck(figures, "neglect_plans.indicators.plans", DIFFERS, "520", "521");
        assertCheck(figures, "numbers.indicators.plans", DIFFERS, "533", "521");
    }

    @Test
    void last_year_s_figure_is_held_against_last_year_s_own_report() {
        var now =
                read(
                        Map.of(
                                "indicators.csv",
                                "indicator,value,previous_year\nA,5,4\nB,5,3\nNew,1,2\nC,1,\n"),
                        "2016-17");
        var then = read(Map.of("indicators.csv", "indicator,value\nA,4\nB,4\nC,9\n"), "2015-16");
        assertThat(Checks.of(now, Optional.of(then)))
                .filteredOn(check -> check.id().startsWith("indicators.previous-year."))
                .extracting(Check::id, Check::status)
                .containsExactly(
                        tuple("indicators.previous-year.a", AGREES),
                        tuple("indicators.previous-year.b", DIFFERS));
    }

    @Test
    void rows_of_one_name_have_a_check_each() {
        var figures =
                table(
                        "contributions",
                        "agency,amount_gbp,printed_percent",
                        "A,1,50",
                        "A,2,50",
                        "A b,1,0",
                        "A-b,1,0");
        assertThat(Checks.of(figures))
                .extracting(Check::id)
                .doesNotHaveDuplicates()
                .contains("contributions.share.a-2", "contributions.share.a-b-2");
    }

    private static void change(Map<String, String> files, String name, String from, String to) {
        files.computeIfPresent(name, (same, text) -> text.replace(from, to));
    }

    static Check assertCheck(
            Figures figures,
            String id,
            Status status,
            @Nullable String expected,
            @Nullable String actual) {
        var found = Checks.of(figures).stream().filter(check -> check.id().equals(id)).findFirst();
        assertThat(found).as("the check %s", id).isPresent();
        var check = found.orElseThrow();
        assertThat(check.status()).as(check.message()).isEqualTo(status);
        assertFigure(check.expected(), expected);
        assertFigure(check.actual(), actual);
        return check;
    }

    private static void assertFigure(@Nullable BigDecimal figure, @Nullable String value) {
        if (value == null) {
            assertThat(figure).isNull();
        } else {
            Assertions.assertThat(figure).isEqualByComparingTo(value);
        }
    }
}
