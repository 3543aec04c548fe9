package org.lineofsight.pathway.practicetools.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SYSTEM_ADMINISTRATOR;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Involvements;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Relationship;
import org.lineofsight.kernel.people.RelationshipKind;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Chronologies as those who keep them meet them, and as those meet them who may not. */
@SpringBootTest
@DatabaseTest
class ChronologyPageTests {

    @Autowired PagesAs pages;
    @Autowired People people;
    @Autowired ReceiveContact receiveContact;
    @Autowired Involvements involvements;
    @Autowired JdbcClient jdbc;

    private final UUID agency = UUID.randomUUID();
    private final String family =
            "Inkpenny" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private PagesAs.Person visitor;
    private PersonRecordId child;
    private String chronology;

    @BeforeEach
    void a_health_visitor_begins_a_chronology() {
        visitor = pages.somebody(PRACTITIONER, agency);
        child = record("Tansy", Sex.FEMALE);
        var mother = record("Delphi", Sex.FEMALE);
        pages.as(
                visitor.actor(),
                () -> {
                    people.relate(
                            new Relationship(
                                    child, mother, RelationshipKind.MOTHER, YesNo.YES, YesNo.YES),
                            visitor.actor());
                    return true;
                });
        assertThat(visitor.page("/practice-tools/chronologies/new?child=" + child).text())
                .contains("Tansy " + family);
        chronology =
                address(visitor.post("/practice-tools/chronologies", "child", child.toString()));
    }

    private PersonRecordId record(String given, Sex sex) {
        return pages.as(
                visitor.actor(),
                () ->
                        people.record(
                                PersonDetails.of(
                                        new PersonName(given, family), Birth.NOT_KNOWN, sex),
                                visitor.actor()));
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(
                answer.getResponse().getRedirectedUrl(),
                () -> PagesAs.read(answer).select("main").text());
    }

    private void enter(PagesAs.Person by, String happened, String... more) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "happened", happened,
                                "source", "OTHER",
                                "otherSource", "Grandmother",
                                "people", "1"));
        fields.addAll(List.of(more));
        assertThat(address(by.post(chronology + "/entries", fields.toArray(String[]::new))))
                .isEqualTo(chronology);
    }

    private List<String> whens() {
        return visitor.page(chronology).select("th[data-label=When]").eachText();
    }

    @Test
    void entries_stand_in_the_order_in_which_they_can_have_been_and_undated_ones_last() {
        enter(visitor, "Nobody knows when", "known", "NOT_KNOWN");
        enter(visitor, "That year", "known", "ABOUT", "date.year", "2024");
        enter(
                visitor,
                "That day",
                "known",
                "ON",
                "date.day",
                "2",
                "date.month",
                "3",
                "date.year",
                "2024");
        enter(visitor, "That month", "known", "ON", "date.month", "March", "date.year", "2024");
        enter(
                visitor,
                "Some time between",
                "known",
                "BETWEEN",
                "date.month",
                "11",
                "date.year",
                "2023",
                "until.month",
                "1",
                "until.year",
                "2024");
        assertThat(whens())
                .containsExactly(
                        "between 1 November 2023 and 31 January 2024",
                        "about 2024",
                        "March 2024",
                        "2 March 2024",
                        "Date not known");
        assertThat(visitor.page(chronology + "?from=2024").text())
                .contains("4 of 5 entries. 1 without a date is left out.");
        assertThat(visitor.page(chronology + "?who=2").text()).contains("0 of 5 entries");
        assertThat(visitor.page(chronology + "?significant=yes").text()).contains("0 of 5 entries");
    }

    @Test
    void what_is_missing_is_said_at_the_field() {
        var answer =
                visitor.post(
                        chronology + "/entries",
                        "happened",
                        "She came alone",
                        "known",
                        "ON",
                        "date.day",
                        "31",
                        "date.month",
                        "2",
                        "date.year",
                        "2024");
        assertThat(answer).hasStatus(422);
        var page = PagesAs.read(answer);
        assertThat(page.select(".govuk-error-summary").text())
                .contains("The date must be a real date");
        assertThat(page.select("textarea[name=happened]").text()).contains("She came alone");
    }

    @Test
    void names_are_replaced_on_the_page_on_paper_and_in_the_tables() {
        enter(
                visitor,
                "Delphi said that tansy " + family + " slept at Hesper's on 3 May 2024.",
                "known",
                "ON",
                "date.day",
                "4",
                "date.month",
                "5",
                "date.year",
                "2024",
                "impact",
                "Tansy was tired",
                "who",
                "Delphi " + family,
                "significant",
                "yes");
        for (var shown :
                List.of(
                        visitor.page(chronology + "?anonymised=yes").select("main").text(),
                        visitor.page(chronology + "/print?anonymised=yes").text(),
                        content(visitor.get(chronology + "/chronology.csv?anonymised=yes")),
                        sheet(visitor.get(chronology + "/chronology.xlsx?anonymised=yes")))) {
            assertThat(shown)
                    .contains("Mother said that Child A slept at Hesper")
                    .contains("Child A was tired")
                    .contains("May 2024")
                    .doesNotContainIgnoringCase(family)
                    .doesNotContain("Tansy", "Delphi", "4 May", "3 May")
                    .doesNotContain(visitor.actor().name());
        }
        assertThat(visitor.page(chronology + "?anonymised=yes").text())
                .contains("“Hesper's” may still name somebody or a place.")
                .contains("1 entry needs a second look.");
        assertThat(content(visitor.get(chronology + "/chronology.csv"))).contains("Tansy");
        assertThat(visitor.page(chronology + "/print").text())
                .contains("For: " + visitor.actor().name(), "Delphi " + family);
    }

    private static String content(MvcTestResult file) {
        assertThat(file).hasStatus(200);
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String sheet(MvcTestResult file) {
        assertThat(file).hasStatus(200);
        try (var zip =
                new ZipInputStream(
                        new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("The workbook has no sheet");
    }

    @Test
    void nothing_in_a_table_is_run_by_a_spreadsheet() {
        enter(visitor, "=1+1 & <b>", "known", "NOT_KNOWN");
        assertThat(content(visitor.get(chronology + "/chronology.csv"))).contains("'=1+1 & <b>");
        assertThat(sheet(visitor.get(chronology + "/chronology.xlsx")))
                .contains("=1+1 &amp; &lt;b&gt;");
    }

    @Test
    void somebody_who_is_added_is_replaced_from_then_on() {
        enter(visitor, "Oz was there", "known", "NOT_KNOWN");
        assertThat(visitor.post(chronology + "/people", "part", "PARTNER")).hasStatus(422);
        visitor.post(
                chronology + "/people",
                "part",
                "PARTNER",
                "given",
                "Orrin",
                "family",
                "Vetchling",
                "otherNames",
                "Oz");
        assertThat(visitor.page(chronology + "?anonymised=yes").text())
                .contains("Partner was there");
    }

    @Test
    void an_entry_is_corrected_and_withdrawn_in_the_open() {
        enter(visitor, "She was two", "known", "NOT_KNOWN");
        var link = visitor.page(chronology).select("a[href$=/correction]").attr("href");
        assertThat(visitor.page(link).select("textarea[name=happened]").text())
                .contains("She was two");
        String[] right = {
            "known",
            "NOT_KNOWN",
            "happened",
            "She was three",
            "source",
            "OTHER",
            "otherSource",
            "Grandmother",
            "reason",
            "Misread"
        };
        assertThat(address(visitor.post(link, right))).isEqualTo(chronology);
        assertThat(visitor.page(chronology).text())
                .contains("She was three", "Corrected: Misread")
                .doesNotContain("She was two");
        assertThat(visitor.post(link, right)).as("corrected once").hasStatus(404);
        var again = visitor.page(chronology).select("a[href$=/correction]").attr("href");
        assertThat(visitor.post(again.replace("/correction", "/withdrawal"))).hasStatus(422);
        visitor.post(again.replace("/correction", "/withdrawal"), "reason", "Another family");
        assertThat(visitor.page(chronology).text()).contains("Nothing has been entered yet.");
        assertThat(
                        pages.as(
                                visitor.actor(),
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from practicetools.entry where record_id = :id")
                                                .param("id", id())
                                                .query(Integer.class)
                                                .single()))
                .as("what was withdrawn stays on record")
                .isEqualTo(3);
    }

    private UUID id() {
        return UUID.fromString(chronology.substring(chronology.lastIndexOf('/') + 1));
    }

    @Test
    void nobody_who_is_not_involved_finds_it() {
        enter(visitor, "She came alone", "known", "NOT_KNOWN");
        for (var role :
                List.of(
                        PRACTITIONER,
                        FRONT_DOOR_WORKER,
                        EARLY_HELP_WORKER,
                        PARTNERSHIP_OFFICER,
                        SYSTEM_ADMINISTRATOR)) {
            var other = pages.somebody(role, agency);
            for (var page :
                    List.of("", "/print", "/chronology.csv", "/chronology.xlsx", "/entries/new")) {
                assertThat(other.get(chronology + page)).as("%s %s", role, page).hasStatus(404);
            }
            assertThat(
                            other.post(
                                    chronology + "/entries",
                                    "known",
                                    "NOT_KNOWN",
                                    "happened",
                                    "Mine",
                                    "source",
                                    "OTHER",
                                    "otherSource",
                                    "Me"))
                    .as("%s", role)
                    .hasStatus(404);
            assertThat(seen(other)).as("%s", role).isZero();
        }
        assertThat(pages.somebody(SAFEGUARDING_LEAD, UUID.randomUUID()).get(chronology))
                .hasStatus(404);
        assertThat(pages.somebody(SAFEGUARDING_LEAD, agency).get(chronology)).hasStatus(200);
    }

    private int seen(PagesAs.Person somebody) {
        return pages.as(
                somebody.actor(),
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from practicetools.chronology where id = :id)
                                             + (select count(*) from practicetools.chronology_person where record_id = :id)
                                             + (select count(*) from practicetools.entry where record_id = :id)
                                        """)
                                .param("id", id())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void somebody_involved_from_another_agency_adds_to_it_until_that_ends() {
        var officer = pages.somebody(PRACTITIONER, UUID.randomUUID());
        assertThat(officer.get(chronology)).hasStatus(404);
        pages.as(
                visitor.actor(),
                () -> {
                    involvements.begin(
                            new ChronologyId(id()), officer.actor().accountId(), "chronology");
                    return true;
                });
        enter(officer, "Called to the house", "known", "NOT_KNOWN");
        assertThat(visitor.page(chronology).text())
                .contains("Called to the house", officer.actor().name());
        assertThat(officer.page("/practice-tools/chronologies").text()).contains(family);
        pages.as(
                visitor.actor(),
                () -> {
                    involvements.end(new ChronologyId(id()), officer.actor().accountId());
                    return true;
                });
        assertThat(officer.get(chronology)).hasStatus(404);
    }

    @Test
    void the_front_door_finds_it_beside_a_contact_of_the_child() {
        var told = new Referral.Child(child.value(), "Tansy", family, null, null, 5, null);
        var contact =
                pages.as(
                        visitor.actor(),
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(visitor.actor()).about(told).build(),
                                        visitor.actor()));
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(
                        worker.page("/front-door/contacts/" + contact)
                                .select("a[href='" + chronology + "']")
                                .text())
                .isEqualTo("Chronology, " + family);
        enter(visitor, "Told by the family", "known", "NOT_KNOWN");
        assertThat(worker.page(chronology).select("a[href$=/correction]")).isEmpty();
        var notTheirs = visitor.page(chronology).select("a[href$=/correction]").attr("href");
        assertThat(worker.post(notTheirs.replace("/correction", "/withdrawal"), "reason", "Not so"))
                .as("somebody else's entry")
                .hasStatus(422);
        enter(worker, "Decided at the front door", "known", "NOT_KNOWN");
    }
}
