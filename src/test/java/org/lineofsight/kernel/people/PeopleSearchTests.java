package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.ActingDatabase.actor;
import static org.lineofsight.kernel.people.IdentifierTests.anNhsNumber;
import static org.lineofsight.kernel.people.IdentifierTests.identifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;

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

    @Test
    void a_common_name_crowds_nobody_out() {
        var id = record(teacher, amara());
        database.run(
                Actor.system("four hundred others of the name"),
                () -> {
                    database.jdbc()
                            .sql(
                                    """
                                    insert into people.person_record
                                        (id, held_by, recorded_by, recorded_at, birth, born_on, sex, interpreter)
                                    select md5(g::text)::uuid, md5('agency')::uuid, md5('account')::uuid, now(), 'BORN',
                                           date '1950-01-01' + g, 'FEMALE', 'NO'
                                    from generate_series(1, 400) g
                                    """)
                            .update();
                    database.jdbc()
                            .sql(
                                    """
                                    insert into people.name (record_id, position, given, family, given_key, family_key)
                                    select md5(g::text)::uuid, 0, 'Amara', 'Okafor', 'amara', 'okafor'
                                    from generate_series(1, 400) g
                                    """)
                            .update();
                });

        assertThat(
                        search(
                                PersonSearch.by(
                                        new PersonName("Amara", "Okafor"),
                                        Birth.on(LocalDate.of(2017, 4, 3)))))
                .first()
                .satisfies(match -> assertThat(match.record().id()).isEqualTo(id));
    }

    @Test
    void a_server_without_the_extensions_still_finds_people() throws IOException {
        var owner = new JdbcTemplate(database.ownersConnections());
        owner.execute("drop schema people cascade");
        var migrations =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:db/migration/people/*.sql");
        Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
        for (var migration : migrations) {
            owner.execute(
                    migration
                            .getContentAsString(StandardCharsets.UTF_8)
                            .replace("if not exists pg_trgm", "not_on_this_server")
                            .replace("if not exists fuzzystrmatch", "not_on_this_server"));
        }
        record(teacher, amara());

        assertThat(search(PersonSearch.by(new PersonName("Amarra", "Okaffor"), Birth.NOT_KNOWN)))
                .singleElement()
                .satisfies(match ->
                        assertThat(match.reasons()).contains("family name differs by one letter"));
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
