package org.lineofsight.partnership.yearlyreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class ReportCommandTests {

    @TempDir Path folder;

    @Test
    void herefordshire_s_figures_become_a_page_and_its_json(CapturedOutput output)
            throws IOException {
        var out = folder.resolve("report.html");
        assertThat(
                        run(
                                "--figures",
                                "examples/herefordshire-2023-24",
                                "--year",
                                "2023-24",
                                "--out",
                                out.toString()))
                .isZero();
        assertThat(output.getOut()).contains("Wrote " + out);

        var page = Jsoup.parse(out);
        assertThat(page.title()).isEqualTo("Yearly report 2023-24 - Herefordshire");
        assertThat(page.text())
                .contains(
                        "£471,919",
                        "33.0%",
                        "30.7%",
                        "21.6%",
                        "14.7%",
                        "1,372",
                        "119",
                        "94",
                        "12 more missing episodes",
                        "not recorded");

        var json = json(folder.resolve("report.json"));
        assertThat(json.get("year").asString()).isEqualTo("2023-24");
        assertThat(table(json, "training_by_course").at("/totals/attended").asInt())
                .isEqualTo(1372);
        assertThat(table(json, "training_by_organisation").at("/totals/attended").asInt())
                .isEqualTo(1372);
        assertThat(
                        table(json, "contributions")
                                .get("rows")
                                .valueStream()
                                .map(row ->
                                        row.get("computed_percent").decimalValue().toPlainString()))
                .containsExactly("33.0", "30.7", "21.6", "14.7");
        assertThat(
                        check(json, "exploitation.missing-episodes-and-interviews")
                                .get("status")
                                .asString())
                .isEqualTo("differs");
    }

    @Test
    void hertfordshire_s_figures_show_their_contradictions() throws IOException {
        var out = folder.resolve("new/hertfordshire.2017.html");
        assertThat(
                        run(
                                "--figures=examples/hertfordshire-2016-17",
                                "--year=2016-17",
                                "--out=" + out))
                .isZero();

        assertThat(Jsoup.parse(out).select("#disagreements").text())
                .contains("£326,739", "£326,736", "520", "533", "310", "330");
        var json = json(folder.resolve("new/report.json"));
        assertThat(check(json, "contributions.total").get("expected").asInt()).isEqualTo(326739);
        assertThat(check(json, "contributions.total").get("actual").asInt()).isEqualTo(326736);
        assertThat(check(json, "training_by_course.training_by_agency").get("status").asString())
                .isEqualTo("agrees");
    }

    @Test
    void a_folder_that_is_not_there_is_said_plainly(CapturedOutput output) {
        assertThat(run("--figures", folder + "/nowhere", "--year", "2023-24", "--out", out()))
                .isEqualTo(2);
        assertThat(output.getErr())
                .contains("There is no folder " + folder + "/nowhere")
                .doesNotContain("Exception");
        assertThat(Path.of(out())).doesNotExist();
    }

    @Test
    void a_file_in_place_of_the_folder_is_said_plainly(CapturedOutput output) throws IOException {
        var file = Files.writeString(folder.resolve("contributions.csv"), "agency,amount_gbp\n");
        assertThat(run("--figures", file.toString(), "--year", "2023-24", "--out", out()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("is a file, not a folder");
    }

    @Test
    void a_folder_without_a_csv_is_said_plainly(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        assertThat(run("--figures", folder.toString(), "--year", "2023-24", "--out", out()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("There is no CSV file in " + folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "2023-25", "23-24", "next year", "2023-2025"})
    void a_year_that_is_none_is_said_plainly(String year, CapturedOutput output) {
        assertThat(
                        run(
                                "--figures",
                                "examples/herefordshire-2023-24",
                                "--year",
                                year,
                                "--out",
                                out()))
                .isEqualTo(2);
        assertThat(output.getErr()).contains("“" + year + "” is not a year like 2023-24");
    }

    @Test
    void a_missing_an_unknown_and_a_doubled_option_show_how_it_goes(CapturedOutput output) {
        assertThat(run("--figures", "x", "--year", "2023-24")).isEqualTo(2);
        assertThat(run("--figure", "x")).isEqualTo(2);
        assertThat(run("--year", "2023-24", "--year", "2023-24")).isEqualTo(2);
        assertThat(run("--figures", "--year", "2023-24")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(output.getErr())
                .contains(
                        "--out is missing",
                        "There is no option “--figure”",
                        "--year is given twice",
                        "--figures needs a value",
                        "--year is missing")
                .contains("report --figures FOLDER");
    }

    @Test
    void a_place_that_cannot_be_written_to_is_said_plainly(CapturedOutput output)
            throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThat(
                        run(
                                "--figures",
                                "examples/herefordshire-2023-24",
                                "--year",
                                "2023-24",
                                "--out",
                                file + "/report.html"))
                .isEqualTo(2);
        assertThat(
                        run(
                                "--figures",
                                "examples/herefordshire-2023-24",
                                "--year",
                                "2023-24",
                                "--out",
                                folder.toString()))
                .isEqualTo(2);
        assertThat(
                        run(
                                "--figures",
                                "examples/herefordshire-2023-24",
                                "--year",
                                "2023-24",
                                "--out",
                                folder + "/report.json"))
                .isEqualTo(2);
        assertThat(output.getErr())
                .contains("cannot be written", "is a folder", "the JSON goes beside it");
    }

    @Test
    void help_is_given(CapturedOutput output) {
        assertThat(run("--help")).isZero();
        assertThat(output.getOut()).contains("--figures", "--year", "--out");
    }

    private String out() {
        return folder.resolve("out/report.html").toString();
    }

    private static int run(String... arguments) {
        return ReportCommand.run(arguments);
    }

    private static JsonNode json(Path file) {
        return new JsonMapper().readTree(file.toFile());
    }

    private static JsonNode table(JsonNode report, String id) {
        return named(report.get("tables"), id);
    }

    private static JsonNode check(JsonNode report, String id) {
        return named(report.get("checks"), id);
    }

    private static JsonNode named(JsonNode all, String id) {
        return all.valueStream()
                .filter(each -> each.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
