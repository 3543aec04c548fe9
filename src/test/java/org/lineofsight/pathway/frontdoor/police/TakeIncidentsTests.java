package org.lineofsight.pathway.frontdoor.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.EarlierContacts;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.TriageContact;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.ImportQueries;
import org.lineofsight.pathway.frontdoor.imports.ImportState;
import org.lineofsight.pathway.frontdoor.imports.ImportTestData;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the police's file to contacts, and back where nobody has worked on them. */
@SpringBootTest
@DatabaseTest
class TakeIncidentsTests {

    private static final String HEAD =
            "Incident number,Incident date,First name,Surname,DOB,Address,Domestic abuse,Risk,Summary\n";

    @Autowired Cast cast;
    @Autowired ImportTestData imports;
    @Autowired Agencies agencies;
    @Autowired EarlierContacts earlierContacts;
    @Autowired TriageContact triageContact;
    @Autowired JdbcClient jdbc;

    private Actor worker;

    private final String number = "P" + UUID.randomUUID();
    private final String family = "Of" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void somebody_at_the_front_door_and_a_police_force() {
        worker = cast.somebody(Role.FRONT_DOOR_WORKER);
        cast.run(
                Actor.system("test"),
                () -> {
                    if (agencies.current().stream()
                            .noneMatch(each -> each.kind() == AgencyKind.POLICE)) {
                        agencies.add(
                                AgencyDetails.of(
                                        "Constabulary " + UUID.randomUUID(),
                                        AgencyKind.POLICE,
                                        new ContactDetails(null, null, null)));
                    }
                });
    }

    private String row(String incident, String given, String born) {
        return "%s,01/11/2025 21:40,%s,%s,%s,1 Mill Lane %s,yes,high,Shouting\n"
                .formatted(incident, given, family, born, family);
    }

    /** The rule theForceIsNamed. */
    @Test
    void a_contact_comes_from_the_force_that_is_named_where_there_are_several() {
        var one = force("Constabulary of the county");
        var other = force("Railway police");
        assertThat(PoliceRules.theForceIsNamed(List.of(), "")).isNull();
        assertThat(PoliceRules.theForceIsNamed(List.of(one), "")).isEqualTo(one);
        var chosen = other.id().value().toString();
        assertThat(PoliceRules.theForceIsNamed(List.of(one, other), chosen)).isEqualTo(other);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> PoliceRules.theForceIsNamed(List.of(one, other), ""))
                .withMessageContaining("Choose the police force");

        var id = imports.receive(ImportKind.POLICE, other, file(), worker);
        imports.confirm(id, worker);
        imports.run(id);
        assertThat(
                        fact(
                                "select source_agency_id::text from frontdoor.contact where id = :id",
                                only(id)))
                .isEqualTo(chosen);
        assertThat(imports.imported(id, worker).sender()).isEqualTo(other.name());
    }

    private String file() {
        return HEAD + row(number, "Ada", "04/05/2018");
    }

    private Agency force(String name) {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.require(
                                agencies.add(
                                        AgencyDetails.of(
                                                name + " " + UUID.randomUUID(),
                                                AgencyKind.POLICE,
                                                new ContactDetails(null, null, null)))));
    }

    @Test
    void an_incident_becomes_one_contact_of_the_police_with_its_clock_running() {
        var id =
                imports.takeIn(
                        ImportKind.POLICE,
                        HEAD + row(number, "Ada", "04/05/2018") + row(number, "Bo", "01/02/2020"),
                        worker);
        var contact = only(id);
        assertThat(fact("select channel from frontdoor.contact where id = :id", contact))
                .isEqualTo("POLICE_NOTIFICATION");
        assertThat(fact("select domestic_abuse from frontdoor.contact where id = :id", contact))
                .isEqualTo("YES");
        assertThat(
                        fact(
                                "select count(*)::text from frontdoor.contact_child where record_id = :id",
                                contact))
                .isEqualTo("2");
        assertThat(
                        fact(
                                "select count(*)::text from frontdoor.triage where record_id = :id",
                                contact))
                .isEqualTo("1");
        assertThat(
                        fact(
                                "select string_agg(code, ',') from timescales.clock where record_id = :id and stopped_at is null",
                                contact))
                .isEqualTo("frontdoor.decision");
        assertThat(imports.lines(id, worker))
                .extracting(ImportQueries.Line::became)
                .containsExactly(contact.value(), contact.value());
    }

    @Test
    void an_incident_that_comes_again_is_known() {
        var first =
                imports.takeIn(ImportKind.POLICE, HEAD + row(number, "Ada", "04/05/2018"), worker);
        var second =
                imports.takeIn(
                        ImportKind.POLICE,
                        HEAD
                                + row(number, "Ada", "04/05/2018")
                                + row(number + "x", "Ada", "04/05/2018"),
                        worker);
        var lines = imports.lines(second, worker);
        assertThat(lines)
                .extracting(ImportQueries.Line::fate)
                .containsExactly(Unit.Fate.SAME, Unit.Fate.NEW);
        assertThat(lines.getFirst().became()).isEqualTo(only(first).value());
        assertThat(lines.getLast().remarks())
                .singleElement()
                .asString()
                .contains("Ada is likely the child of 1 contact in the last 12 months");
        assertThat(
                        fact(
                                "select earlier_contacts::text from frontdoor.triage where record_id = :id",
                                new ContactId(Objects.requireNonNull(lines.getLast().became()))))
                .isEqualTo("1");
        assertThat(records(only(first)))
                .as("the police keep one record of a child")
                .isEqualTo(
                        records(new ContactId(Objects.requireNonNull(lines.getLast().became()))));
    }

    @Test
    void an_import_is_undone_while_nobody_has_worked_on_it_and_can_come_again() {
        var file = HEAD + row(number, "Ada", "04/05/2018");
        var id = imports.takeIn(ImportKind.POLICE, file, worker);
        var contact = only(id);
        imports.undo(id, worker);
        assertThat(imports.imported(id, worker).state()).isEqualTo(ImportState.UNDONE);
        for (var reader : List.of(worker, Actor.system("test"))) {
            assertThat(
                            cast.as(
                                    reader,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from frontdoor.contact where id = :id")
                                                    .param("id", contact.value())
                                                    .query(Integer.class)
                                                    .single()))
                    .isZero();
            assertThat(
                            cast.as(
                                    reader,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from frontdoor.contact_child where record_id = :id")
                                                    .param("id", contact.value())
                                                    .query(Integer.class)
                                                    .single()))
                    .isZero();
        }
        assertThat(
                        fact(
                                "select count(*)::text from timescales.clock where record_id = :id and stopped_at is null",
                                contact))
                .isEqualTo("0");
        var again = imports.takeIn(ImportKind.POLICE, file, worker);
        assertThat(only(again)).isNotEqualTo(contact);
        assertThat(
                        fact(
                                "select earlier_contacts::text from frontdoor.triage where record_id = :id",
                                only(again)))
                .as("what is withdrawn is not counted")
                .isEqualTo("0");
    }

    @Test
    void what_somebody_has_worked_on_is_not_undone_and_it_says_which() {
        var id =
                imports.takeIn(
                        ImportKind.POLICE,
                        HEAD + row(number, "Ada", "04/05/2018") + row(number + "b", "Bo", ""),
                        worker);
        var contact =
                new ContactId(
                        Objects.requireNonNull(imports.lines(id, worker).getFirst().became()));
        cast.run(worker, () -> triageContact.triage(contact, Colour.RED, worker));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> imports.undo(id, worker))
                .withMessageContaining(
                        fact("select reference from frontdoor.contact where id = :id", contact))
                .withMessageContaining("has a colour");
        assertThat(fact("select status from frontdoor.contact where id = :id", contact))
                .isEqualTo("RECEIVED");
    }

    @Test
    void an_import_that_is_killed_goes_on_where_it_was() {
        var rows = new ArrayList<String>();
        for (var i = 0; i < 25; i++) {
            rows.add(row(number + "-" + i, "Child" + i, "01/01/2019"));
        }
        var id = imports.receive(ImportKind.POLICE, HEAD + String.join("", rows), worker);
        imports.confirm(id, worker);
        imports.runSome(id, 1);
        assertThat(imports.imported(id, worker).unitsDone()).isEqualTo(10);
        imports.stop(id, worker);
        imports.goOn(id, worker);
        imports.run(id);
        assertThat(imports.lines(id, worker))
                .hasSize(25)
                .extracting(ImportQueries.Line::became)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void a_child_is_likely_the_same_by_names_and_date_of_birth_and_by_names_alone_never() {
        imports.takeIn(ImportKind.POLICE, HEAD + row(number, "Ada", "04/05/2018"), worker);
        var same = child(LocalDate.of(2018, 5, 4));
        var undated = child(null);
        var found = cast.as(worker, () -> earlierContacts.of(List.of(same, undated)));
        assertThat(found.get(same)).hasSize(1);
        assertThat(found.get(undated)).isEmpty();
    }

    private Referral.Child child(@org.jspecify.annotations.Nullable LocalDate born) {
        return new Referral.Child(
                UUID.randomUUID(), "ada", family.toUpperCase(), born, null, null, null);
    }

    @Test
    void nobody_outside_the_front_door_has_police_imports() {
        var id = imports.takeIn(ImportKind.POLICE, HEAD + row(number, "Ada", "04/05/2018"), worker);
        assertThat(imports.imported(id, cast.somebody(Role.FRONT_DOOR_MANAGER)).id()).isEqualTo(id);
        for (var role :
                List.of(
                        Role.PRACTITIONER,
                        Role.SAFEGUARDING_LEAD,
                        Role.AGENCY_DESK,
                        Role.PARTNERSHIP_OFFICER,
                        Role.SCRUTINEER,
                        Role.EXECUTIVE_PARTNER,
                        Role.SYSTEM_ADMINISTRATOR)) {
            var other = cast.somebody(role);
            for (var table : List.of("police_incident", "import", "import_file", "import_line")) {
                assertThat(
                                cast.as(
                                        other,
                                        () ->
                                                jdbc.sql("select count(*) from frontdoor." + table)
                                                        .query(Integer.class)
                                                        .single()))
                        .as("%s in %s", role, table)
                        .isZero();
            }
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> imports.receive(ImportKind.POLICE, HEAD + "x", other));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> imports.imported(id, other));
        }
    }

    private ContactId only(ImportId id) {
        return new ContactId(Objects.requireNonNull(imports.lines(id, worker).getFirst().became()));
    }

    private List<UUID> records(ContactId contact) {
        return cast.as(
                worker,
                () ->
                        jdbc.sql(
                                        "select person_record_id from frontdoor.contact_child where record_id = :id")
                                .param("id", contact.value())
                                .query(UUID.class)
                                .list());
    }

    private String fact(String sql, ContactId contact) {
        return cast.as(
                Actor.system("test"),
                () ->
                        String.valueOf(
                                jdbc.sql(sql)
                                        .param("id", contact.value())
                                        .query(String.class)
                                        .single()));
    }
}
