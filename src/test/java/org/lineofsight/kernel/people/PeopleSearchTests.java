package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.ActingDatabase.actor;
import static org.lineofsight.kernel.people.IdentifierTests.anNhsNumber;
import static org.lineofsight.kernel.people.IdentifierTests.identifier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;

/** Each test has a database of its own: a search sees everybody in it. */
class PeopleSearchTests {

    private final ActingDatabase database = new ActingDatabase();
    private final People people =
            new People(
                    database.jdbc(),
                    Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), TimeConfiguration.LONDON));

    private final Actor teacher = actor(Role.PRACTITIONER);

    @Test
    void a_search_finds_the_same_person_and_says_why() {
        var number = anNhsNumber();
        var id =
                record(
                        teacher,
                        amara().identifiedBy(identifier(IdentifierKind.NHS_NUMBER, number)));

        assertThat(
                        search(
                                new PersonSearch(
                                        PersonName.NOT_KNOWN,
                                        Birth.NOT_KNOWN,
                                        List.of(
                                                identifier(
                                                        IdentifierKind.NHS_NUMBER,
                                                        number.substring(0, 3)
                                                                + " "
                                                                + number.substring(3))))))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.record().id()).isEqualTo(id);
                    assertThat(match.reasons()).containsExactly("same NHS number");
                });
        assertThat(
                        search(
                                PersonSearch.by(
                                        new PersonName("amara", "Okafor"),
                                        Birth.on(LocalDate.of(2017, 4, 3)))))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.closeness()).isEqualTo(Match.Closeness.CLOSE);
                    assertThat(match.reasons())
                            .containsExactly(
                                    "same name", "date of birth differs by day and month swapped");
                });
    }

    @Test
    void a_search_hears_names_that_sound_alike() {
        record(
                teacher,
                PersonDetails.of(new PersonName("Steven", "Phelps"), Birth.NOT_KNOWN, Sex.MALE));

        assertThat(search(PersonSearch.by(new PersonName("Stephen", "Felps"), Birth.NOT_KNOWN)))
                .singleElement()
                .satisfies(
                        match -> assertThat(match.reasons()).contains("given name sounds alike"));
    }

    @Test
    void a_search_puts_the_closest_first() {
        record(teacher, amara());
        record(
                teacher,
                PersonDetails.of(new PersonName("Amara", "Okafor"), Birth.NOT_KNOWN, Sex.FEMALE));
        record(
                teacher,
                PersonDetails.of(
                        new PersonName("Chidi", "Okafor"),
                        Birth.on(LocalDate.of(2017, 3, 4)),
                        Sex.MALE));
        record(
                teacher,
                PersonDetails.of(
                        new PersonName("Ifeoma", "Okafor"),
                        Birth.on(LocalDate.of(1988, 9, 1)),
                        Sex.FEMALE));

        assertThat(search(PersonSearch.like(amara())))
                .extracting(Match::closeness)
                .containsExactly(
                        Match.Closeness.EXACT, Match.Closeness.CLOSE, Match.Closeness.POSSIBLE);
    }

    @Test
    void a_search_finds_a_slip_of_the_pen_in_the_family_name_by_given_name_and_birth() {
        record(teacher, amara());

        assertThat(
                        search(
                                PersonSearch.by(
                                        new PersonName("Amara", "Okaffor"),
                                        Birth.on(LocalDate.of(2017, 3, 4)))))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.reasons())
                                .containsExactly(
                                        "family name differs by one letter",
                                        "same given name",
                                        "same date of birth"));
    }

    @Test
    void a_search_finds_other_names_and_other_scripts_once() {
        var id =
                record(
                        teacher,
                        amara().alsoKnownAs(
                                        new PersonName("Amy", "Bell"), new PersonName("阿玛拉", "")));

        assertThat(search(PersonSearch.by(new PersonName("Amy", "Bell"), Birth.NOT_KNOWN)))
                .singleElement()
                .satisfies(match -> assertThat(match.record().id()).isEqualTo(id));
        assertThat(
                        search(
                                PersonSearch.by(
                                        new PersonName("阿玛拉", ""),
                                        Birth.on(LocalDate.of(2017, 3, 4)))))
                .extracting(match -> match.record().id())
                .contains(id);
    }

    @Test
    void a_search_shows_nobody_whom_the_reader_may_not_see() {
        record(teacher, amara());

        for (var role : Role.values()) {
            var found = database.as(actor(role), () -> people.search(PersonSearch.like(amara())));
            assertThat(found)
                    .as(role.label())
                    .hasSize(
                            actor(role)
                                            .is(
                                                    Role.FRONT_DOOR_WORKER,
                                                    Role.FRONT_DOOR_MANAGER,
                                                    Role.SYSTEM)
                                    ? 1
                                    : 0);
        }
    }

    private static PersonDetails amara() {
        return PersonDetails.of(
                new PersonName("Amara", "Okafor"), Birth.on(LocalDate.of(2017, 3, 4)), Sex.FEMALE);
    }

    private PersonRecordId record(Actor by, PersonDetails details) {
        return database.as(by, () -> people.record(details, by));
    }

    private List<Match> search(PersonSearch search) {
        return database.as(actor(Role.FRONT_DOOR_WORKER), () -> people.search(search));
    }
}
