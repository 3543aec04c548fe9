package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.ActingDatabase.actor;
import static org.lineofsight.kernel.people.IdentifierTests.anNhsNumber;
import static org.lineofsight.kernel.people.IdentifierTests.identifier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.TimeConfiguration;

class PeopleTests {

    private static final ActingDatabase DATABASE = new ActingDatabase();
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final People people =
            new People(
                    DATABASE.jdbc(),
                    Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), TimeConfiguration.LONDON));

    private final Actor teacher = actor(Role.PRACTITIONER);
    private final Actor frontDoor = actor(Role.FRONT_DOOR_WORKER);

    /** A family that no other test has. */
    private final String family =
            "Q"
                    + Ids.next().toString().replaceAll("[^a-f]", "")
                    + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z");

    @Test
    void a_record_comes_back_as_it_was_made() {
        var mother =
                record(
                        teacher,
                        PersonDetails.of(
                                new PersonName("Ngozi", family), Birth.NOT_KNOWN, Sex.FEMALE));
        var details =
                PersonDetails.of(
                                new PersonName("نور", family),
                                new Birth.Expected(TODAY.plusWeeks(12), mother),
                                Sex.NOT_KNOWN)
                        .alsoKnownAs(new PersonName("Nour", ""), new PersonName("Baby", family))
                        .ethnicity("REFU")
                        .speaking("Arabic", YesNo.YES)
                        .livingAt(Address.at("4 Mill Lane\nAldermere", "zz99  3vz"))
                        .identifiedBy(
                                new Identifier(
                                        IdentifierKind.NHS_NUMBER,
                                        "not a number",
                                        "red book",
                                        TODAY),
                                new Identifier(
                                        IdentifierKind.LOCAL, "A/17", "school records", null));

        var found = DATABASE.as(teacher, () -> people.require(record(teacher, details)));

        assertThat(found.details()).isEqualTo(details);
        assertThat(found.heldBy().value()).isEqualTo(teacher.agencyId());
        assertThat(found.recordedBy()).isEqualTo(teacher.accountId());
        assertThat(((Address.At) found.details().address()).postcode()).isEqualTo("ZZ99 3VZ");
    }

    static Stream<Arguments> little_known() {
        return Stream.of(
                Arguments.of(PersonName.NOT_KNOWN, Birth.NOT_KNOWN, Address.NOT_KNOWN),
                Arguments.of(
                        new PersonName("Sky", ""),
                        new Birth.Estimated(7, TODAY),
                        Address.NO_FIXED_ADDRESS),
                Arguments.of(
                        new PersonName("", "Bell"),
                        Birth.on(TODAY),
                        Address.at("Lodge House", "")));
    }

    @ParameterizedTest
    @MethodSource("little_known")
    void an_unknown_child_is_recorded_too(PersonName name, Birth birth, Address address) {
        var details = PersonDetails.of(name, birth, Sex.NOT_KNOWN).livingAt(address);

        var found = DATABASE.as(teacher, () -> people.require(record(teacher, details)));

        assertThat(found.details()).isEqualTo(details);
    }

    static Stream<Arguments> cannot_be() {
        return Stream.of(
                Arguments.of(Birth.on(TODAY.plusDays(1)), "person.born-in-the-past"),
                Arguments.of(Birth.on(TODAY.minusYears(131)), "person.born-in-living-memory"),
                Arguments.of(
                        new Birth.Expected(TODAY.plusWeeks(46), null),
                        "person.expected-within-a-pregnancy"),
                Arguments.of(new Birth.Estimated(-1, TODAY), "person.age-in-years"));
    }

    @ParameterizedTest
    @MethodSource("cannot_be")
    void a_birth_that_cannot_be_is_refused(Birth birth, String code) {
        DATABASE.run(
                teacher,
                () ->
                        assertThatThrownBy(() ->
                                        people.record(
                                                PersonDetails.of(
                                                        PersonName.NOT_KNOWN, birth, Sex.NOT_KNOWN),
                                                teacher))
                                .isInstanceOfSatisfying(
                                        RuleBroken.class,
                                        broken -> assertThat(broken.code()).isEqualTo(code)));
    }

    @Test
    void an_ethnicity_is_one_of_the_census_codes() {
        DATABASE.run(
                teacher,
                () ->
                        assertThatThrownBy(() -> people.record(amara().ethnicity("WBRX"), teacher))
                                .hasFieldOrPropertyWithValue("code", "person.ethnicity-in-use"));
        assertThat(Ethnicity.inUse(TODAY))
                .hasSize(20)
                .extracting(Ethnicity::code)
                .contains("REFU", "NOBT");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"FRONT_DOOR_WORKER", "FRONT_DOOR_MANAGER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_record_of_another_agency_is_not_there(Role role) {
        var id = record(teacher, amara().identifiedBy(identifier(IdentifierKind.LOCAL, "7")));
        var mother =
                record(
                        teacher,
                        PersonDetails.of(
                                new PersonName("Ngozi", family), Birth.NOT_KNOWN, Sex.FEMALE));
        DATABASE.run(teacher, () -> people.relate(mother(id, mother), teacher));

        DATABASE.run(
                actor(role),
                () -> {
                    assertThat(people.find(id)).isEmpty();
                    assertThat(people.names(List.of(id))).isEmpty();
                    assertThat(people.relationshipsOf(id)).isEmpty();
                    assertThatThrownBy(() -> people.require(id)).isInstanceOf(NotVisible.class);
                    for (var table : List.of("name", "address", "identifier", "relationship")) {
                        assertThat(
                                        DATABASE.jdbc()
                                                .sql(
                                                        "select count(*) from people."
                                                                + table
                                                                + " where record_id = :id")
                                                .param("id", id.value())
                                                .query(Long.class)
                                                .single())
                                .as(table)
                                .isZero();
                    }
                });
    }

    @Test
    void a_record_is_seen_by_who_made_it_by_their_lead_and_by_the_front_door() {
        var id = record(teacher, amara());

        var seen =
                Stream.of(
                                teacher,
                                actor(Role.SAFEGUARDING_LEAD, teacher.agencyId()),
                                frontDoor,
                                actor(Role.FRONT_DOOR_MANAGER),
                                actor(Role.PRACTITIONER, teacher.agencyId()))
                        .map(each -> DATABASE.as(each, () -> people.find(id)).isPresent())
                        .toList();

        assertThat(seen).containsExactly(true, true, true, true, false);
    }

    @Test
    void a_confidential_address_is_withheld_even_from_the_lead() {
        var refuge = Address.confidential("The Old Mill, Aldermere", "ZZ99 3VZ");
        var id = record(teacher, amara().livingAt(refuge));

        assertThat(addressSeenBy(teacher, id)).isEqualTo(refuge);
        assertThat(addressSeenBy(frontDoor, id)).isEqualTo(refuge);
        assertThat(addressSeenBy(actor(Role.SAFEGUARDING_LEAD, teacher.agencyId()), id))
                .isEqualTo(new Address.Withheld());
    }

    @Test
    void a_household_is_told_parents_first() {
        var child = record(teacher, amara());
        var brother =
                record(
                        teacher,
                        PersonDetails.of(
                                new PersonName("Chidi", family), Birth.NOT_KNOWN, Sex.MALE));
        var mother =
                record(
                        teacher,
                        PersonDetails.of(
                                new PersonName("Ngozi", family), Birth.NOT_KNOWN, Sex.FEMALE));
        var sibling =
                new Relationship(child, brother, RelationshipKind.SIBLING, YesNo.YES, YesNo.NO);
        DATABASE.run(
                teacher,
                () -> {
                    people.relate(sibling, teacher);
                    people.relate(
                            new Relationship(
                                    child,
                                    mother,
                                    RelationshipKind.OTHER_ADULT,
                                    YesNo.NOT_KNOWN,
                                    YesNo.NOT_KNOWN),
                            teacher);
                    people.relate(mother(child, mother), teacher);
                });

        assertThat(DATABASE.as(frontDoor, () -> people.relationshipsOf(child)))
                .containsExactly(mother(child, mother), sibling);
    }

    @Test
    void nobody_relates_records_that_they_may_not_see() {
        var child = record(teacher, amara());
        var elsewhere = actor(Role.PRACTITIONER);
        var theirs = record(elsewhere, amara());

        DATABASE.run(
                elsewhere,
                () ->
                        assertThatThrownBy(() -> people.relate(mother(theirs, child), elsewhere))
                                .isInstanceOf(NotVisible.class));
        DATABASE.run(
                teacher,
                () ->
                        assertThatThrownBy(() -> people.relate(mother(child, child), teacher))
                                .hasFieldOrPropertyWithValue("code", "person.related-to-another"));
    }

    @Test
    void nobody_makes_a_record_in_another_persons_name() {
        assertThatThrownBy(() ->
                        DATABASE.run(
                                actor(Role.PRACTITIONER, teacher.agencyId()),
                                () -> people.record(amara(), teacher)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void without_an_actor_the_database_raises_and_does_not_answer_nothing() {
        var id = record(teacher, amara());

        assertThatThrownBy(() -> people.find(id)).hasStackTraceContaining("no actor is bound");
        assertThatThrownBy(() -> people.names(List.of(id)))
                .hasStackTraceContaining("no actor is bound");
        assertThatThrownBy(() -> people.search(PersonSearch.like(amara())))
                .hasStackTraceContaining("no actor is bound");
    }

    @Test
    void what_is_known_of_a_person_does_not_print() {
        var details =
                amara().livingAt(Address.confidential("The Old Mill", "ZZ99 3VZ"))
                        .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, anNhsNumber()));
        var record = DATABASE.as(teacher, () -> people.require(record(teacher, details)));
        var printed =
                Stream.of(
                                details,
                                details.name(),
                                details.birth(),
                                details.address(),
                                details.identifiers(),
                                PersonSearch.like(details),
                                record,
                                search(PersonSearch.like(details)))
                        .map(Object::toString)
                        .collect(Collectors.joining())
                        // ids may print, and may have any digits in them
                        .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "");

        assertThat(printed).doesNotContain("Amara", family, "Mill", "ZZ99", "2017", "999");
    }

    private PersonDetails amara() {
        return PersonDetails.of(
                new PersonName("Amara", family), Birth.on(LocalDate.of(2017, 3, 4)), Sex.FEMALE);
    }

    private PersonRecordId record(Actor by, PersonDetails details) {
        return DATABASE.as(by, () -> people.record(details, by));
    }

    private List<Match> search(PersonSearch search) {
        return DATABASE.as(frontDoor, () -> people.search(search));
    }

    private Address addressSeenBy(Actor reader, PersonRecordId id) {
        return DATABASE.as(reader, () -> people.require(id).details().address());
    }

    private static Relationship mother(PersonRecordId child, PersonRecordId mother) {
        return new Relationship(child, mother, RelationshipKind.MOTHER, YesNo.YES, YesNo.YES);
    }
}
