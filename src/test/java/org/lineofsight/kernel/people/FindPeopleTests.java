package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.ActingDatabase.actor;
import static org.lineofsight.kernel.people.IdentifierTests.anNhsNumber;
import static org.lineofsight.kernel.people.IdentifierTests.identifier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;

/** Each test has a database of its own: a search sees everybody in it. */
class FindPeopleTests {

    private static final LocalDate BORN = LocalDate.of(2017, 3, 4);

    private final ActingDatabase database = new ActingDatabase();
    private final People people =
            new People(
                    database.jdbc(),
                    Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), TimeConfiguration.LONDON));
    private final FindPeople findPeople = new FindPeople(database.jdbc(), people);

    private final UUID school = Ids.next();
    private final Actor teacher = actor(Role.PRACTITIONER, school);
    private final Actor worker = actor(Role.FRONT_DOOR_WORKER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ama",
                "OKA",
                "okafor amara",
                "am ok",
                "ok am",
                "amara-lou",
                "lou oka",
                "amaralou",
                "Ámàra",
                "amara okafor 2017",
                "amara 4/3/2017",
                "amara lou okafor"
            })
    void part_of_a_name_finds_a_person_however_it_is_typed(String typed) {
        var id = record(teacher, named("Amara-Lou", "Okafor", Birth.on(BORN)));
        record(teacher, named("Bryony", "Ashgrove", Birth.on(BORN)));

        assertThat(found(worker, typed)).containsExactly(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ama bryony",
                "mara",
                "amara okafor 2016",
                "amara 3/4/2017",
                "amara lou zofia"
            })
    void what_does_not_fit_finds_nobody(String typed) {
        record(teacher, named("Amara Lou", "Okafor", Birth.on(BORN)));

        assertThat(found(worker, typed)).isEmpty();
    }

    @Test
    void names_in_any_script_and_other_names_are_found() {
        var id =
                record(
                        teacher,
                        named("Łucja", "O’Thistledown", Birth.NOT_KNOWN)
                                .alsoKnownAs(
                                        new PersonName("阿玛拉", ""),
                                        new PersonName("Олена", "Коваленко")));

        for (var typed : List.of("lucja", "othistle", "阿", "олена ков")) {
            assertThat(found(worker, typed)).as(typed).containsExactly(id);
        }
        assertThat(find(worker, "олена").people().getFirst().reasons())
                .containsExactly("Another name: Олена Коваленко");
    }

    @Test
    void a_name_that_sounds_alike_is_found_after_those_that_are_written_so() {
        var steven = record(teacher, named("Steven", "Phelps", Birth.NOT_KNOWN));
        var stephen = record(teacher, named("Stephen", "Felps", Birth.NOT_KNOWN));

        assertThat(found(worker, "stephen felps")).containsExactly(stephen, steven);
        assertThat(found(worker, "stephen phel")).containsExactly(steven);
        assertThat(find(worker, "stephen phel").people().getFirst().reasons())
                .containsExactly("Name sounds like it");
    }

    @Test
    void the_name_as_typed_comes_before_names_that_begin_so() {
        var longer = record(teacher, named("Annabel", "Ashgrove", Birth.NOT_KNOWN));
        var same = record(teacher, named("Ann", "Yewtwine", Birth.NOT_KNOWN));

        assertThat(found(worker, "ann")).containsExactly(same, longer);
    }

    @Test
    void a_year_finds_those_who_may_have_been_born_in_it() {
        var born = record(teacher, named("Fenn", "Aarons", Birth.on(BORN)));
        var estimated =
                record(
                        teacher,
                        named("Fenn", "Bell", new Birth.Estimated(8, LocalDate.of(2026, 1, 10))));
        var unknown = record(teacher, named("Fenn", "Cole", Birth.NOT_KNOWN));
        record(teacher, named("Fenn", "Dale", Birth.on(LocalDate.of(1980, 1, 1))));
        record(teacher, named("Fenn", "Eve", new Birth.Estimated(30, LocalDate.of(2026, 1, 10))));

        assertThat(found(worker, "fenn 2017")).containsExactly(born, estimated, unknown);
        assertThat(find(worker, "fenn 2017").people())
                .extracting(one -> one.reasons().getLast())
                .containsExactly("Year of birth", "Estimated age", "Date of birth not known");
    }

    @Test
    void a_date_alone_finds_those_born_or_expected_on_it() {
        var expected = LocalDate.of(2026, 5, 6);
        var child = record(teacher, named("Fenn", "Aarons", Birth.on(BORN)));
        var unborn =
                record(
                        teacher,
                        PersonDetails.of(
                                PersonName.NOT_KNOWN,
                                new Birth.Expected(expected, null),
                                Sex.NOT_KNOWN));

        assertThat(found(worker, "4/3/2017")).containsExactly(child);
        assertThat(found(worker, "6 May 2026")).containsExactly(unborn);
    }

    @Test
    void a_number_decides_alone() {
        var number = anNhsNumber();
        var id =
                record(
                        teacher,
                        named("Fenn", "Aarons", Birth.on(BORN))
                                .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, number)));

        var typed = "somebody else " + number.substring(0, 3) + " " + number.substring(3);
        assertThat(found(worker, typed)).containsExactly(id);
        assertThat(find(worker, typed).people().getFirst().reasons()).containsExactly("NHS number");
    }

    @Test
    void a_postcode_or_its_beginning_finds_those_who_live_there() {
        var id =
                record(
                        teacher,
                        named("Fenn", "Aarons", Birth.on(BORN))
                                .livingAt(Address.at("4 Mill Lane", "ZZ99 3VZ")));
        record(
                teacher,
                named("Fenn", "Bell", Birth.on(BORN))
                        .livingAt(Address.at("4 Mill Lane", "odd\\one")));

        for (var typed : List.of("ZZ99 3VZ", "zz993vz", "zz99", "zz99 fenn", "zz99 fe 2017")) {
            assertThat(found(worker, typed)).as(typed).containsExactly(id);
        }
        assertThat(found(worker, "zz99 3vz bryony")).isEmpty();
    }

    @Test
    void a_confidential_address_finds_nobody_for_who_may_not_see_it() {
        var lead = actor(Role.SAFEGUARDING_LEAD, school);
        var id =
                record(
                        teacher,
                        named("Fenn", "Aarons", Birth.on(BORN))
                                .livingAt(Address.confidential("The refuge", "ZZ99 3VZ")));

        assertThat(found(lead, "fenn")).containsExactly(id);
        assertThat(found(lead, "zz99 3vz")).isEmpty();
        assertThat(found(lead, "fenn zz99")).isEmpty();
        assertThat(found(worker, "zz99 3vz")).containsExactly(id);
    }

    @Test
    void nobody_finds_more_than_they_may_see() {
        var number = anNhsNumber();
        var id =
                record(
                        teacher,
                        named("Amara", "Okafor", Birth.on(BORN))
                                .livingAt(Address.at("4 Mill Lane", "ZZ99 3VZ"))
                                .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, number)));

        for (var typed : List.of("ama", "amarra okaffor", "4/3/2017", "zz99 3vz", number)) {
            for (var role : Role.values()) {
                var elsewhere = actor(role);
                if (elsewhere.is(Role.FRONT_DOOR_WORKER, Role.FRONT_DOOR_MANAGER, Role.SYSTEM)) {
                    assertThat(found(elsewhere, typed)).as(role + " " + typed).contains(id);
                } else {
                    assertThat(found(elsewhere, typed)).as(role + " " + typed).isEmpty();
                }
            }
            assertThat(found(teacher, typed)).as(typed).containsExactly(id);
            assertThat(found(actor(Role.SAFEGUARDING_LEAD, school), typed)).containsExactly(id);
            assertThat(found(actor(Role.PRACTITIONER, school), typed)).as(typed).isEmpty();
        }
    }

    @Test
    void who_is_involved_finds_the_record_until_the_involvement_ends() {
        var id = record(teacher, named("Amara", "Okafor", Birth.on(BORN)));
        var visitor = actor(Role.PRACTITIONER);
        database.run(
                Actor.system("test"),
                () ->
                        database.jdbc()
                                .sql(
                                        """
                                        insert into access.involvement (id, record_id, account_id, why, since)
                                        values (:id, :record, :account, 'key worker', now())
                                        """)
                                .param("id", Ids.next())
                                .param("record", id.value())
                                .param("account", visitor.accountId())
                                .update());

        assertThat(found(visitor, "amara")).containsExactly(id);

        database.run(
                Actor.system("test"),
                () ->
                        database.jdbc()
                                .sql("update access.involvement set ended_at = now()")
                                .update());
        assertThat(found(visitor, "amara")).isEmpty();
    }

    @Test
    void a_common_name_shows_fifty_and_says_that_there_are_more() {
        for (var i = 0; i < 51; i++) {
            record(teacher, named("Amara", "Okafor", Birth.on(BORN.minusDays(i))));
        }

        assertThat(find(worker, "amara").people()).hasSize(50);
        assertThat(find(worker, "amara").more()).isTrue();
        assertThat(find(worker, "amara 2016").more()).isFalse();
    }

    private static PersonDetails named(String given, String family, Birth birth) {
        return PersonDetails.of(new PersonName(given, family), birth, Sex.NOT_KNOWN);
    }

    private PersonRecordId record(Actor by, PersonDetails details) {
        return database.as(by, () -> people.record(details, by));
    }

    private Found find(Actor by, String typed) {
        return database.as(by, () -> findPeople.find(Sought.of(typed), by));
    }

    private List<PersonRecordId> found(Actor by, String typed) {
        return find(by, typed).people().stream().map(one -> one.record().id()).toList();
    }
}
