package org.lineofsight.partnership.yearlyreport.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.files;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.herefordshire;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.hertfordshire;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.read;
import static org.lineofsight.partnership.yearlyreport.YearlyReportTestData.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lineofsight.partnership.dataset.Figures;
import org.lineofsight.partnership.dataset.TableKinds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTests {

    static Stream<Figures> examples() {
        return Stream.of(herefordshire(), hertfordshire());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_page_stands_alone_and_is_sound(Figures figures) {
        var page = page(figures);
        assertThat(page.select("script, link, img, iframe, [src], [onclick]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("a[href]").eachAttr("href"))
                .allSatisfy(href ->
                        assertThat(page.getElementById(href.substring(1))).as(href).isNotNull());
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("table"))
                .allSatisfy(table ->
                        assertThat(table.select("caption, thead th[scope=col]")).isNotEmpty());
        assertThat(page.text()).doesNotContain("null", "NaN", "Optional[", "Exception");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_chart_is_told_in_words_and_has_its_table_beside_it(Figures figures) {
        var page = page(figures);
        assertThat(page.select("svg"))
                .isNotEmpty()
                .allSatisfy(chart -> {
                    assertThat(chart.select("title").text()).isNotBlank();
                    assertThat(chart.select("desc").text()).isNotBlank();
                    assertThat(chart.attr("aria-labelledby").split(" "))
                            .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
                    assertThat(chart.closest(".report-panel")).isNotNull();
                });
        assertThat(page.select(".report-panel"))
                .allSatisfy(panel -> assertThat(panel.select("table")).hasSize(1));
    }

    @Test
    void contributions_stand_beside_their_shares_worked_out_and_as_printed() {
        var rows = page(herefordshire()).select("#contributions tbody tr");
        assertThat(rows.eachText())
                .contains(
                        "NHS Integrated Care Board £101,857 21.6% 21.6% 4",
                        "All together £471,919");
    }

    @Test
    void a_printed_total_stands_under_the_sum_and_the_difference_is_told() {
        var section = page(hertfordshire()).select("#contributions");
        assertThat(section.select("tr.report-sum").text()).contains("£326,739");
        assertThat(section.select("tr.report-printed").text()).contains("£326,736");
        assertThat(section.select(".report-differs").text()).contains("£3 less");
    }

    @Test
    void courses_are_gathered_under_their_themes() {
        var page = page(herefordshire());
        assertThat(page.select("#training-by-course tr.report-group").eachText())
                .contains("Early Help", "Domestic Abuse");
        assertThat(page.select("#training-by-course tr.report-sum").eachText())
                .contains("Together 432", "All together 1,372");
    }

    @Test
    void an_indicator_shows_last_year_its_target_and_the_direction() {
        var rows = page(herefordshire()).select("#indicators tbody tr").eachText();
        assertThat(rows)
                .anyMatch(row ->
                        row.contains("72.8%")
                                && row.contains("95% or more")
                                && row.contains("22.2 points below, not met"))
                .anyMatch(row -> row.contains("371") && row.contains("▼ 102 lower"));
    }

    @Test
    void what_was_not_returned_prints_not_recorded_and_never_nought() {
        var page =
                page(read(Map.of("contributions.csv", "agency,amount_gbp\nA,c\nB,5\n"), "2023-24"));
        assertThat(page.select("#not-returned li").eachText())
                .contains(
                        "Child deaths reviewed: not recorded", "Training by course: not recorded");
        assertThat(page.select("#child-deaths").text()).contains("Not recorded");
        assertThat(page.select("#contributions tbody tr").getFirst().text())
                .contains("not recorded")
                .contains("suppressed")
                .doesNotContain("£0");
        assertThat(page.select("#contributions .report-sum").text()).contains("at least £5");
        assertThat(page.select("#summary").text()).contains("at least £5");
        assertThat(page.select("#contributions svg text").eachText()).contains("not recorded (c)");
    }

    @Test
    void a_table_that_is_not_known_is_printed_in_a_section_of_its_own() {
        var page =
                page(
                        read(
                                Map.of("housing_moves.csv", "area,moves\n<b>North</b> & South,3\n"),
                                "2023-24"));
        assertThat(page.select("#other-tables").text()).contains("not tables that we know");
        assertThat(page.select("#housing-moves td, #housing-moves th").eachText())
                .contains("<b>North</b> & South", "3");
    }

    @Test
    void every_queried_and_refused_row_is_listed_with_its_line_and_the_reason() {
        var page = page(table("training_by_course", "course,attended", "A,1", "B,twelve", "C,"));
        assertThat(page.select("#remarks tbody tr").eachText())
                .contains("training_by_course.csv 3 attended Refused “twelve” is not a number")
                .anyMatch(row -> row.startsWith("training_by_course.csv 4 attended Queried"));
    }

    @Test
    void a_report_where_everything_agrees_says_so() {
        var page =
                page(
                        table(
                                "child_deaths",
                                "measure,value",
                                "Deaths reviewed,2",
                                "Expected deaths,1",
                                "Unexpected deaths,1"));
        assertThat(page.select("#disagreements").text())
                .contains("Nothing: every figure that could be checked agrees");
    }

    @Test
    void rows_lead_to_where_they_came_from_on_the_site() {
        var report =
                Report.of(
                        herefordshire(),
                        Optional.empty(),
                        LocalDate.of(2024, 9, 1),
                        table -> "/returns/files/" + table.id());
        var line = report.sections().getFirst().panels().getFirst();
        assertThat(line.rowsAt()).isEqualTo("/returns/files/contributions");
    }

    @Test
    void whatever_is_missing_or_odd_a_report_comes_out() {
        for (var seed = 0; seed < 40; seed++) {
            var random = new Random(seed);
            var files =
                    new TreeMap<>(
                            files(
                                    random.nextBoolean()
                                            ? "herefordshire-2023-24"
                                            : "hertfordshire-2016-17"));
            files.keySet().removeIf(name -> random.nextInt(3) == 0);
            files.replaceAll((name, text) ->
                    switch (random.nextInt(6)) {
                        case 0 -> text.replaceAll(",[0-9.]+", ",c");
                        case 1 -> text.replaceFirst("\n[^\n]*\n", "\n");
                        case 2 -> text.lines().findFirst().orElse("") + "\n";
                        case 3 -> text.replaceAll("[0-9]", "0");
                        case 4 -> "";
                        default -> text;
                    });
            files.put("extra.csv", "a;b\n1;2\n");
            var figures = read(files, "2023-24");
            assertThat(page(figures).select("h1")).as("seed %d", seed).hasSize(1);
            assertThat(json(figures).get("checks")).isNotEmpty();
        }
    }

    @Test
    void the_json_has_exactly_what_its_description_says() {
        var json = json(hertfordshire());
        assertThat(json.propertyNames()).containsExactly("year", "tables", "checks");
        assertThat(json.get("tables").valueStream())
                .allSatisfy(table -> {
                    assertThat(table.propertyNames())
                            .containsExactly("id", "title", "columns", "rows", "totals");
                    assertThat(table.get("columns").isArray()).isTrue();
                    assertThat(table.get("totals").isObject()).isTrue();
                });
        assertThat(json.get("checks").valueStream())
                .allSatisfy(check -> {
                    assertThat(check.propertyNames())
                            .containsExactly("id", "status", "expected", "actual", "message");
                    assertThat(check.get("status").asString())
                            .isIn("agrees", "differs", "not-recorded");
                });
        assertThat(json.get("tables").valueStream().map(table -> table.get("id").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        files("hertfordshire-2016-17").keySet().stream()
                                .map(name -> name.replace(".csv", ""))
                                .toList());
    }

    @Test
    void the_json_s_rows_hold_numbers_and_no_printed_total() {
        var contributions =
                json(hertfordshire())
                        .get("tables")
                        .valueStream()
                        .filter(table -> table.get("id").asString().equals("contributions"))
                        .findFirst()
                        .orElseThrow();
        assertThat(contributions.get("columns").valueStream().map(JsonNode::asString))
                .containsExactly("agency", "amount_gbp", "computed_percent");
        assertThat(
                        contributions
                                .get("rows")
                                .valueStream()
                                .mapToInt(row -> row.get("amount_gbp").asInt())
                                .sum())
                .isEqualTo(326739);
        assertThat(contributions.at("/totals/amount_gbp").asInt()).isEqualTo(326739);
    }

    @Test
    void in_the_json_what_was_not_recorded_is_null_and_says_why() {
        var table =
                json(table("training_by_course", "course,attended", "A,5", "B,c", "C,"))
                        .get("tables")
                        .get(0);
        assertThat(table.at("/rows/1/attended").isNull()).isTrue();
        assertThat(table.at("/rows/1/_not_recorded/attended/as_given").asString()).isEqualTo("c");
        assertThat(table.at("/rows/1/_not_recorded/attended/meaning").asString())
                .contains("suppressed");
        assertThat(table.at("/rows/2/attended").isNull()).isTrue();
        assertThat(table.at("/rows/2/_not_recorded").isMissingNode()).isTrue();
        assertThat(table.at("/totals/attended").isNull()).isTrue();
        assertThat(table.at("/totals/_of_recorded_rows/attended").asInt()).isEqualTo(5);
    }

    @Test
    void the_json_adds_risk_up_within_each_kind_only() {
        var risk =
                json(herefordshire())
                        .get("tables")
                        .valueStream()
                        .filter(table ->
                                table.get("id")
                                        .asString()
                                        .equals(TableKinds.EXPLOITATION_RISK.name()))
                        .findFirst()
                        .orElseThrow();
        assertThat(risk.at("/totals/children/Criminal exploitation").asInt()).isEqualTo(119);
        assertThat(risk.at("/totals/children/Sexual exploitation").asInt()).isEqualTo(94);
        assertThat(risk.get("rows")).hasSize(8);
    }

    @Test
    void a_suppressed_figure_that_can_be_worked_out_is_pointed_out_and_not_printed() {
        var risk =
                "kind,level,children\nSexual,Actual,c\nSexual,Emerging,31\nSexual,Moderate,%s\nSexual,TOTAL,54\n";
        assertThat(warnings(Map.of("exploitation_risk.csv", risk.formatted("19"))))
                .singleElement()
                .asString()
                .contains("Sexual", "can work it out");
        assertThat(warnings(Map.of("exploitation_risk.csv", risk.formatted("c")))).isEmpty();
        assertThat(
                        warnings(
                                Map.of(
                                        "training_by_course.csv", "course,attended\nA,5\nB,9\n",
                                        "training_by_agency.csv", "agency,attended\nX,c\nY,9\n")))
                .singleElement()
                .asString()
                .contains("Training by agency");
        assertThat(
                        page(read(Map.of("exploitation_risk.csv", risk.formatted("19")), "2023-24"))
                                .text())
                .doesNotContain("work it out");
    }

    @Test
    void abbreviations_that_stand_in_the_figures_are_spelled_out() {
        assertThat(page(herefordshire()).select("#abbreviations").text())
                .contains("MASH", "multi-agency safeguarding hub", "ICPC")
                .doesNotContain("CAFCASS");
        assertThat(
                        page(read(
                                        Map.of(
                                                "child_deaths.csv",
                                                "measure,value\nDeaths reviewed,9\n"),
                                        "2023-24"))
                                .select("#abbreviations"))
                .isEmpty();
    }

    @Test
    void small_numbers_of_children_are_pointed_out() {
        assertThat(
                        warnings(
                                Map.of(
                                        "child_deaths.csv",
                                        "measure,value\nPanel meetings,3\nDeaths reviewed,4\nExpected deaths,0\n")))
                .containsExactly(
                        "“Child deaths reviewed” shows 1 figure from 1 to 4. Could anybody be recognised?");
    }

    private static List<String> warnings(Map<String, String> files) {
        return Disclosure.warnings(read(files, "2023-24"));
    }

    private static Document page(Figures figures) {
        return Jsoup.parse(StandaloneReport.of(Report.of(figures, LocalDate.of(2024, 9, 1))));
    }

    private static JsonNode json(Figures figures) {
        var report = Report.of(figures, LocalDate.of(2024, 9, 1));
        return new JsonMapper().readTree(ReportJson.of(report.figures(), report.checks()));
    }
}
