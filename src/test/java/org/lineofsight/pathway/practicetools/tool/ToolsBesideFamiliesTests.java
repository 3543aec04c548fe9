package org.lineofsight.pathway.practicetools.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.earlyhelp.EarlyHelpScene;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.AnswerRequest;
import org.lineofsight.pathway.earlyhelp.family.Audience;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Practice tools where key workers do most of them: on the page of a family with early help. */
@SpringBootTest
@DatabaseTest
class ToolsBesideFamiliesTests {

    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired EarlyHelpScene scene;
    @Autowired AnswerRequest answerRequest;
    @Autowired Families families;
    @Autowired FamilyQueries familyQueries;
    @Autowired ToolQueries queries;
    @Autowired People people;

    private PagesAs.Person keyWorker;
    private PagesAs.Person hub;
    private FamilyId family;
    private String page;
    private String child;

    @BeforeEach
    void a_teacher_is_key_worker_of_a_family() {
        keyWorker = pages.somebody(PRACTITIONER, scene.school.value());
        hub = pages.somebody(EARLY_HELP_WORKER, UUID.randomUUID());
        family = scene.offered();
        var request = scene.asked(family, RequestPart.KEY_WORKER, Audience.ANYBODY);
        pages.as(
                keyWorker.actor(),
                () -> {
                    answerRequest.accept(request, keyWorker.actor());
                    return true;
                });
        page = "/early-help/families/" + family;
        child =
                Objects.requireNonNull(
                                pages.as(hub.actor(), () -> familyQueries.members(family))
                                        .getFirst()
                                        .person())
                        .toString();
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getRedirectedUrl(),
                () -> PagesAs.read(answer).select("main").text());
    }

    private String begun(PagesAs.Person by) {
        return address(
                        by.post(
                                "/practice-tools/start",
                                "kind",
                                "NEGLECT",
                                "child",
                                child,
                                "record",
                                family.toString()))
                .replace("/sheet", "");
    }

    private void finish(PagesAs.Person by, String sheet, String food) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "doneOn.day", "2",
                                "doneOn.month", "3",
                                "doneOn.year", "2026",
                                "doneBy", "Nia",
                                "childSaid", "I like my blue bed"));
        for (var area : pages.as(by.actor(), () -> queries.areas(ToolKind.NEGLECT, 1, ""))) {
            fields.add(SheetForm.answer(area));
            fields.add(area.code().equals("food") ? food : "NOT_KNOWN");
            fields.add(SheetForm.words(area));
            fields.add("Evidence of " + area.code());
        }
        assertThat(address(by.post(sheet + "/sheet", fields.toArray(String[]::new))))
                .isEqualTo(sheet);
    }

    private static String tools(Document page) {
        return page.select("h2:contains(Practice tools) ~ ul").text();
    }

    @Test
    void a_key_worker_of_another_agency_does_a_tool_twice_and_those_who_help_see_what_changed() {
        assertThat(keyWorker.page(page).text()).contains("None about these children.");
        var start =
                keyWorker
                        .page(page)
                        .select("a[href^='/practice-tools/start?record=']")
                        .attr("href");
        var asked = keyWorker.page(start);
        assertThat(asked.text()).contains("Beside Family EHF-");
        assertThat(asked.select("input[name=child]").eachAttr("value")).contains(child);

        var first = begun(keyWorker);
        assertThat(tools(hub.page(page))).as("a draft is its author's").isEmpty();
        finish(keyWorker, first, "VERY");

        assertThat(tools(hub.page(page)))
                .contains("Neglect screening, Isla")
                .contains("Food and drink: very concerned. 16 not known.")
                .doesNotContain("better")
                .doesNotContain("compared");
        var again = address(keyWorker.post(first + "/again")).replace("/sheet", "");
        finish(keyWorker, again, "PARTLY");
        assertThat(tools(hub.page(page)))
                .contains("Food and drink: partly concerned")
                .contains("1 better")
                .contains("compared with 2 March 2026");
        assertThat(hub.page(page).select("a[href^='/practice-tools/0']").eachAttr("href"))
                .as("the latest stands for those before it")
                .containsExactly(again);
        assertThat(hub.page(again).select("a[href='" + first + "']"))
                .as("which are a step behind it")
                .hasSize(1);
    }

    @Test
    void what_lies_beside_a_family_is_read_by_nobody_who_does_not_help_it() {
        var sheet = begun(keyWorker);
        finish(keyWorker, sheet, "VERY");
        assertThat(hub.get(sheet)).hasStatus(200);
        for (var other :
                List.of(
                        pages.somebody(PRACTITIONER, scene.school.value()),
                        pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID()),
                        pages.somebody(PARTNERSHIP_OFFICER, UUID.randomUUID()))) {
            assertThat(other.get(sheet)).as("%s", other.actor().role()).hasStatus(404);
            assertThat(other.get("/practice-tools/start?record=" + family)).hasStatus(404);
        }
    }

    @Test
    void when_early_help_ends_the_hub_keeps_what_was_done_and_no_tool_is_begun_there() {
        var sheet = begun(keyWorker);
        finish(keyWorker, sheet, "VERY");
        var theirs = begun(hub);
        finish(hub, theirs, "PARTLY");
        assertThat(keyWorker.get(theirs)).hasStatus(200);
        pages.as(
                hub.actor(),
                () -> {
                    var open = families.require(family);
                    families.releaseEverybody(open);
                    families.close(open, CloseReason.NEEDS_MET);
                    return true;
                });
        assertThat(hub.page(page).select("a[href='" + theirs + "']")).hasSize(1);
        assertThat(hub.page(page).select("a[href^='/practice-tools/start']")).isEmpty();
        assertThat(hub.get("/practice-tools/start?record=" + family)).hasStatus(404);
        assertThat(keyWorker.get(theirs)).hasStatus(404);
        assertThat(keyWorker.get(sheet)).as("their own").hasStatus(200);
    }

    @Test
    void a_sheet_that_was_done_before_is_laid_beside_the_family() {
        var person =
                pages.as(
                        keyWorker.actor(),
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                new PersonName("Isla", "Fennimarsh"),
                                                Birth.NOT_KNOWN,
                                                Sex.NOT_KNOWN),
                                        keyWorker.actor()));
        var sheet =
                address(
                                keyWorker.post(
                                        "/practice-tools/start",
                                        "kind",
                                        "NEGLECT",
                                        "child",
                                        person.toString()))
                        .replace("/sheet", "");
        finish(keyWorker, sheet, "VERY");
        assertThat(hub.get(sheet)).hasStatus(404);
        var offered = keyWorker.page(sheet);
        assertThat(offered.select("input[name=record]").eachAttr("value"))
                .contains(family.toString());
        assertThat(keyWorker.post(sheet + "/attachment", "record", family.toString()))
                .hasStatus3xxRedirection();
        assertThat(hub.get(sheet)).hasStatus(200);
        assertThat(tools(hub.page(page))).contains("Neglect screening, Isla");
    }

    @Test
    void a_chronology_is_begun_beside_the_family_with_all_its_children() {
        var begun =
                keyWorker.post(
                        "/practice-tools/chronologies",
                        "child",
                        child,
                        "record",
                        family.toString());
        var chronology = address(begun);
        assertThat(hub.get(chronology)).hasStatus(200);
        assertThat(tools(hub.page(page))).contains("Chronology, Fennimarsh");
    }
}
