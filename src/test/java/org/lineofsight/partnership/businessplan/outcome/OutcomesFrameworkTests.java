package org.lineofsight.partnership.businessplan.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DatabaseTest
class OutcomesFrameworkTests {

    @Autowired PagesAs pages;

    private static String[] indicator(String name, String baseline) {
        return new String[] {
            "strand", "CHILDREN",
            "outcome", "Children do not need a second plan",
            "name", name,
            "unit", "%",
            "polarity", "LOWER",
            "baseline", baseline,
            "target", "20",
            "soWhat", ""
        };
    }

    @Test
    void what_nobody_has_brought_is_not_recorded_and_direction_waits_for_both_figures() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        var name = "Repeat plans " + UUID.randomUUID();
        var here =
                Objects.requireNonNull(
                        officer.post("/partnership/outcomes/new", indicator(name, ""))
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(officer.page(here).text())
                .contains(
                        "Cannot be said: a figure is missing",
                        "Baseline Not recorded",
                        "Latest Not recorded",
                        "Nobody has brought a figure yet");
        assertThat(
                        officer.post(
                                here + "/readings/new",
                                "value",
                                "22.5",
                                "on.day",
                                "1",
                                "on.month",
                                "10",
                                "on.year",
                                "2025",
                                "source",
                                " "))
                .hasStatus(422)
                .bodyText()
                .contains("Write where the figure is from");
        officer.post(
                here + "/readings/new",
                "value",
                "22.5",
                "on.day",
                "1",
                "on.month",
                "10",
                "on.year",
                "2025",
                "source",
                "Dataset, quarter 2");
        assertThat(officer.page(here).text())
                .contains(
                        "22.5%, 1 October 2025, Dataset, quarter 2",
                        "Out of range",
                        "The target is not met, and there is no baseline to compare with");
        assertThat(officer.page("/partnership/outcomes?show=out-of-range").text()).contains(name);

        var change = officer.page(here + "/change").select("input[name=version]").val();
        var fields = indicator(name, "24");
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = change;
        officer.post(here + "/change", all);
        assertThat(officer.page(here).text())
                .contains("Better than the baseline", "Target not met yet");
        assertThat(officer.page("/partnership/outcomes/print").text()).contains(name, "24%");
        assertThat(officer.post("/partnership/outcomes/new", indicator(name, "")))
                .hasStatus(422)
                .bodyText()
                .contains("There is an indicator of that name already");

        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID());
        assertThat(lead.page(here).text()).contains(name).doesNotContain("Add a figure");
        assertThat(lead.get(here + "/change")).hasStatus(404);
        var teacher = pages.somebody(Role.PRACTITIONER, UUID.randomUUID());
        assertThat(teacher.get(here)).hasStatus(404);
    }
}
