package org.lineofsight.pathway.practicetools.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SYSTEM_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Sheets as those who write and read them meet them, and as those meet them who may not. */
@SpringBootTest
@DatabaseTest
class PracticeToolsPageTests {

    @Autowired PagesAs pages;
    @Autowired ToolQueries queries;
    @Autowired People people;
    @Autowired ReceiveContact receiveContact;
    @Autowired Involvements involvements;
    @Autowired JdbcClient jdbc;

    private final UUID agency = UUID.randomUUID();

    /** Nobody else is called like this. */
    private final String family =
            "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "wick";

    private PagesAs.Person visitor;

    @BeforeEach
    void a_health_visitor() {
        visitor = pages.somebody(PRACTITIONER, agency);
    }

    private String started(ToolKind kind) {
        var answer =
                visitor.post(
                        "/practice-tools/start",
                        "kind",
                        kind.name(),
                        "band",
                        "PRE_SCHOOL",
                        "child",
                        "new",
                        "given",
                        "Bryony",
                        "family",
                        family,
                        "birth",
                        "AGE",
                        "age",
                        "3");
        return address(answer).replace("/sheet", "");
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getRedirectedUrl(),
                () -> PagesAs.read(answer).select("main").text());
    }

    /** Every area with this answer and its evidence. */
    private List<String> filled(ToolKind kind, String band, String answer) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "doneOn.day", "2",
                                "doneOn.month", "3",
                                "doneOn.year", "2026",
                                "doneBy", "Nia",
                                "trained", "NO",
                                "childrenAtRisk", "YES",
                                "adultsAtRisk", "NO",
                                "fireRisk", "NOT_KNOWN",
                                "childSaid", "I like my blue bed"));
        var areas = pages.as(visitor.actor(), () -> queries.areas(kind, 1, band));
        assertThat(areas).isNotEmpty();
        for (var area : areas) {
            fields.add(SheetForm.answer(area));
            fields.add(answer);
            fields.add(SheetForm.words(area));
            fields.add("Evidence of " + area.code());
            fields.add(SheetForm.childWords(area));
            fields.add("My " + area.code());
        }
        return fields;
    }

    private static void put(List<String> fields, String name, String value) {
        var at = fields.indexOf(name);
        fields.set(at + 1, value);
    }

    private void finish(String sheet, List<String> fields) {
        var answer = visitor.post(sheet + "/sheet", fields.toArray(String[]::new));
        assertThat(address(answer)).isEqualTo(sheet);
    }

    private String screened(String answer) {
        var sheet = started(ToolKind.NEGLECT);
        finish(sheet, filled(ToolKind.NEGLECT, "", answer));
        return sheet;
    }

    @Test
    void a_screening_shows_its_concerns_and_never_counts_not_known_as_not_concerned() {
        var sheet = started(ToolKind.NEGLECT);
        var fields = filled(ToolKind.NEGLECT, "", "NOT_CONCERNED");
        put(fields, "answer-food", "VERY");
        put(fields, "answer-teeth", "NOT_KNOWN");
        put(fields, "answer-home", "NOT_KNOWN");
        finish(sheet, fields);

        var page = visitor.page(sheet).select("main").text();
        assertThat(page)
                .contains("Food and drink: very concerned")
                .contains("14 areas without concern. 2 not known.")
                .contains("Talk to your safeguarding lead today, and tell the front door.")
                .contains("Some of it nobody knows yet.")
                .contains("I like my blue bed");
        assertThat(visitor.page("/practice-tools").text()).contains("Bryony " + family);
        assertThat(visitor.page(sheet + "/print").text())
                .contains("Do not copy or pass on", "Food and drink: very concerned");
    }

    @Test
    void what_is_missing_is_said_and_what_was_typed_stays() {
        var sheet = started(ToolKind.NEGLECT);
        var fields = filled(ToolKind.NEGLECT, "", "PARTLY");
        put(fields, "words-food", " ");
        put(fields, "answer-teeth", "");
        var answer = visitor.post(sheet + "/sheet", fields.toArray(String[]::new));

        assertThat(answer).hasStatus(422);
        var page = PagesAs.read(answer);
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Teeth: choose an answer. “Not known” is one",
                        "Food and drink: write what you have seen or heard");
        assertThat(page.select("textarea[name=words-teeth]").text()).contains("Evidence of teeth");
        assertThat(visitor.page(sheet + "/sheet").select("textarea[name=words-teeth]").text())
                .contains("Evidence of teeth");
    }

    @Test
    void a_draft_is_saved_for_later_and_waits_under_my_work() {
        var sheet = started(ToolKind.DAY);
        var later = visitor.post(sheet + "/later", "words-morning", "Up at six, alone");
        assertThat(address(later)).isEqualTo("/practice-tools");
        assertThat(visitor.page(sheet + "/sheet").text()).contains("Up at six, alone");
        assertThat(visitor.page("/").text()).contains("Day in My Life, Bryony " + family);
        visitor.post(sheet + "/throwing-away");
        assertThat(visitor.get(sheet)).hasStatus(404);
        assertThat(visitor.page("/practice-tools").text()).doesNotContain(family);
    }

    @Test
    void done_again_the_change_is_shown_area_by_area() {
        var first = started(ToolKind.NEGLECT);
        var fields = filled(ToolKind.NEGLECT, "", "PARTLY");
        put(fields, "answer-home", "NOT_KNOWN");
        finish(first, fields);
        var second = address(visitor.post(first + "/again")).replace("/sheet", "");
        assertThat(visitor.page(second + "/sheet").text())
                .contains("Last time: Partly concerned")
                .contains("Last time: Not known");
        fields = filled(ToolKind.NEGLECT, "", "PARTLY");
        put(fields, "answer-food", "NOT_CONCERNED");
        put(fields, "answer-clothing", "VERY");
        finish(second, fields);

        var page = visitor.page(second);
        assertThat(change(page, "Food and drink")).isEqualTo("Better");
        assertThat(change(page, "Clothing and shoes")).isEqualTo("Worse");
        assertThat(change(page, "Teeth")).isEqualTo("Same");
        assertThat(change(page, "Home conditions")).isEqualTo("Not comparable");
        assertThat(page.text()).contains("1 better, 1 worse, 14 the same, 1 not comparable");
    }

    private static String change(Document page, String area) {
        return page.select("tr:has(th:containsOwn(" + area + ")) td[data-label=Change]").text();
    }

    @Test
    void a_sheet_that_is_done_never_changes_and_its_correction_says_why() {
        var wrong = screened("VERY");
        assertThat(visitor.get(wrong + "/sheet")).hasStatus(404);
        assertThat(
                        pages.as(
                                visitor.actor(),
                                () ->
                                        jdbc.sql(
                                                        "update practicetools.tool set meaning = 'changed' where id = :id")
                                                .param("id", id(wrong))
                                                .update()))
                .isZero();
        assertThat(visitor.post(wrong + "/correction", "reason", " ")).hasStatus(422);
        var right =
                address(visitor.post(wrong + "/correction", "reason", "It was the other twin"))
                        .replace("/sheet", "");
        assertThat(visitor.page(right + "/sheet").text())
                .contains("It was the other twin", "Evidence of food");
        assertThat(visitor.post(wrong + "/correction", "reason", "Twice")).hasStatus(422);
        finish(right, filled(ToolKind.NEGLECT, "", "NOT_CONCERNED"));
        assertThat(visitor.page(wrong).text()).contains("This was corrected.");
        assertThat(visitor.page(right).text()).contains("It was the other twin");
        assertThat(visitor.page("/practice-tools").select("a[href='" + wrong + "']")).isEmpty();
    }

    private static UUID id(String sheet) {
        return UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1));
    }

    @Test
    void scores_of_somebody_untrained_are_shown_with_that_mark() {
        var sheet = started(ToolKind.GRADED_CARE);
        finish(sheet, filled(ToolKind.GRADED_CARE, "", "2"));
        assertThat(visitor.page(sheet).text())
                .contains("Scored by somebody who is not trained in the tool.");
    }

    @Test
    void a_room_that_was_not_seen_is_not_tidy() {
        var sheet = started(ToolKind.CLUTTER);
        var fields = filled(ToolKind.CLUTTER, "", "2");
        put(fields, "answer-hall", "NOT_SEEN");
        put(fields, "answer-kitchen", "5");
        finish(sheet, fields);
        assertThat(visitor.page(sheet).select("main").text())
                .contains("5 areas without concern. 1 not known.")
                .contains("Kitchen: 5: piles, one has to walk round them")
                .contains("Children at risk live there Yes");
    }

    @Test
    void a_day_keeps_the_childs_words_in_quotation_marks() {
        var sheet = started(ToolKind.DAY);
        finish(sheet, filled(ToolKind.DAY, "PRE_SCHOOL", ""));
        assertThat(visitor.page(sheet).select("blockquote").text()).contains("My morning");
    }

    @Test
    void a_child_who_has_a_record_is_found_before_another_is_made() {
        var child =
                pages.as(
                        visitor.actor(),
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                new PersonName("Bryony", family),
                                                Birth.NOT_KNOWN,
                                                Sex.FEMALE),
                                        visitor.actor()));
        String[] typed = {
            "kind",
            "NEGLECT",
            "child",
            "new",
            "given",
            "Bryony",
            "family",
            family,
            "birth",
            "NOT_KNOWN"
        };
        var found = PagesAs.read(visitor.post("/practice-tools/start", typed));
        assertThat(found.select("h1").text()).isEqualTo("Is it one of these children?");
        assertThat(found.select("input[name=match]").eachAttr("value"))
                .containsExactly(child.toString(), "none");
        var chosen = new ArrayList<>(List.of(typed));
        chosen.addAll(List.of("match", child.toString()));
        var sheet =
                address(visitor.post("/practice-tools/start", chosen.toArray(String[]::new)))
                        .replace("/sheet", "");
        var tool =
                pages.as(
                        visitor.actor(),
                        () ->
                                queries.require(
                                        new org.lineofsight.pathway.practicetools.ToolId(
                                                id(sheet))));
        assertThat(tool.personRecordId()).isEqualTo(child.value());
    }

    @Test
    void a_record_that_is_not_theirs_starts_nothing() {
        var elsewhere = pages.somebody(PRACTITIONER, UUID.randomUUID());
        var child =
                pages.as(
                        elsewhere.actor(),
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                new PersonName("Bryony", family),
                                                Birth.NOT_KNOWN,
                                                Sex.FEMALE),
                                        elsewhere.actor()));
        assertThat(
                        visitor.post(
                                "/practice-tools/start",
                                "kind",
                                "NEGLECT",
                                "child",
                                child.toString()))
                .hasStatus(404);
    }

    @Test
    void nobody_else_finds_a_sheet_and_the_authors_lead_finds_it_when_it_is_done() {
        var draft = started(ToolKind.NEGLECT);
        var lead = pages.somebody(SAFEGUARDING_LEAD, agency);
        assertThat(lead.get(draft)).hasStatus(404);
        finish(draft, filled(ToolKind.NEGLECT, "", "PARTLY"));
        assertThat(lead.get(draft)).hasStatus(200);
        assertThat(lead.page("/practice-tools").text()).contains(family);
        for (var role :
                List.of(
                        PRACTITIONER,
                        FRONT_DOOR_WORKER,
                        EARLY_HELP_WORKER,
                        PARTNERSHIP_OFFICER,
                        SYSTEM_ADMINISTRATOR)) {
            var other = pages.somebody(role, agency);
            assertThat(other.get(draft)).as("%s", role).hasStatus(404);
            assertThat(other.get(draft + "/print")).as("%s", role).hasStatus(404);
            assertThat(other.post(draft + "/again")).as("%s", role).hasStatus(404);
            assertThat(seen(other, draft)).as("%s", role).isZero();
        }
        var elsewhere = pages.somebody(SAFEGUARDING_LEAD, UUID.randomUUID());
        assertThat(elsewhere.get(draft)).hasStatus(404);
        assertThat(seen(elsewhere, draft)).isZero();
    }

    private int seen(PagesAs.Person somebody, String sheet) {
        return pages.as(
                somebody.actor(),
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from practicetools.tool where id = :id)
                                             + (select count(*) from practicetools.line where record_id = :id)
                                             + (select count(*) from practicetools.attachment where record_id = :id)
                                        """)
                                .param("id", id(sheet))
                                .query(Integer.class)
                                .single());
    }

    @Test
    void laid_beside_a_referral_it_is_read_by_the_front_door_and_by_who_is_involved() {
        var sheet = screened("PARTLY");
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        var contact = referred(UUID.randomUUID());
        assertThat(worker.get(sheet)).hasStatus(404);
        assertThat(visitor.post(sheet + "/attachment", "record", contact.toString()))
                .hasStatus3xxRedirection();

        assertThat(worker.get(sheet)).hasStatus(200);
        assertThat(worker.page("/front-door/contacts/" + contact).select("main").text())
                .contains("Practice tools", "Neglect screening, Bryony " + family);
        var key = pages.somebody(PRACTITIONER, UUID.randomUUID());
        assertThat(key.get(sheet)).hasStatus(404);
        pages.as(
                worker.actor(),
                () -> {
                    involvements.begin(contact, key.actor().accountId(), "key worker");
                    return true;
                });
        assertThat(key.get(sheet)).hasStatus(200);
        assertThat(key.post(sheet + "/correction", "reason", "Mine now")).hasStatus(404);
    }

    @Test
    void a_referral_of_somebody_else_cannot_be_laid_beside() {
        var sheet = screened("PARTLY");
        var other = pages.somebody(PRACTITIONER, agency);
        var contact =
                pages.as(
                        other.actor(),
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(other.actor()).build(),
                                        other.actor()));
        assertThat(visitor.post(sheet + "/attachment", "record", contact.toString()))
                .hasStatus(404);
        assertThat(visitor.get("/practice-tools/start?record=" + contact)).hasStatus(404);
    }

    @Test
    void the_front_door_reads_what_is_known_of_a_contacts_child_and_starts_a_tool_there() {
        var sheet = screened("PARTLY");
        var person =
                pages.as(
                        visitor.actor(),
                        () ->
                                queries.require(
                                                new org.lineofsight.pathway.practicetools.ToolId(
                                                        id(sheet)))
                                        .personRecordId());
        var contact = referred(person);
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(worker.get(sheet)).hasStatus(200);
        var page = worker.page("/front-door/contacts/" + contact);
        assertThat(page.select("a[href='" + sheet + "']").text()).contains("Neglect screening");
        var start = page.select("a[href^='/practice-tools/start']").attr("href");
        var choose = worker.page(start);
        assertThat(choose.select("input[name=child]").eachAttr("value"))
                .containsExactly(person.toString(), "new");
        var own =
                worker.post(
                        "/practice-tools/start",
                        "kind",
                        "CLUTTER",
                        "child",
                        person.toString(),
                        "record",
                        contact.toString());
        assertThat(address(own)).endsWith("/sheet");
    }

    private ContactId referred(UUID person) {
        var child =
                new Referral.Child(
                        person,
                        "Bryony",
                        family,
                        null,
                        null,
                        ThreadLocalRandom.current().nextInt(2, 12),
                        null);
        return pages.as(
                visitor.actor(),
                () ->
                        receiveContact.receive(
                                ReferralTestData.from(visitor.actor()).about(child).build(),
                                visitor.actor()));
    }
}
