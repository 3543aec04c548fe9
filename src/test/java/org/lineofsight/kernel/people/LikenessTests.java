package org.lineofsight.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.kernel.people.IdentifierTests.identifier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.time.Ids;

class LikenessTests {

    private static final LocalDate BORN = LocalDate.of(2017, 3, 4);

    @ParameterizedTest(name = "{0} {1} {2}: {3}, {4}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Amara | Okafor | 2017-03-04 | EXACT | same name; same date of birth",
                "AMARA | O'kafor | 2017-03-04 | EXACT | same name; same date of birth",
                "Amara | Okafor | 2017-04-03 | CLOSE | same name; date of birth differs by day and month swapped",
                "Amara | Okafor | 2017-03-05 | CLOSE | same name; date of birth within 1 day",
                "Amara | Okafor | 2016-03-04 | CLOSE | same name; same day and month of birth, one year apart",
                "Amara | Okafor | 2017-03-24 | CLOSE | same name; date of birth within a month",
                "Amara | Okafor | 2009-11-21 | - | -",
                "Okafor | Amara | 2017-03-04 | CLOSE | same name with given and family name swapped; same date of birth",
                "Amara | Okafro | 2017-03-04 | CLOSE | family name differs by one letter; same given name; same date of birth",
                "Amara | Okafor-Bell | 2017-03-04 | CLOSE | part of the family name is the same; same given name; same date of birth",
                "Amara | Bell | 2017-03-04 | POSSIBLE | same given name; same date of birth; family name differs",
                "Chidi | Okafor | 2017-03-04 | CLOSE | same family name; same date of birth; given name differs",
                "Chidi | Okafor | 2013-08-30 | - | -",
                "Chidi | Bell | 2017-03-04 | - | -",
                "Amara | Okafor | - | POSSIBLE | same name",
                "Am | Okafor | - | POSSIBLE | same family name; given name may be shortened",
                "'' | Okafor | 2017-03-04 | CLOSE | same family name; same date of birth"
            })
    void a_match_tells_its_reasons(
            String given,
            String family,
            @Nullable LocalDate born,
            Match.@Nullable Closeness closeness,
            @Nullable String reasons) {
        var match =
                compare(
                        PersonSearch.by(
                                new PersonName(given, family),
                                born == null ? Birth.NOT_KNOWN : Birth.on(born)),
                        amara(Birth.on(BORN)));

        assertThat(match.map(Match::closeness)).isEqualTo(Optional.ofNullable(closeness));
        assertThat(match.map(found -> String.join("; ", found.reasons())))
                .isEqualTo(Optional.ofNullable(reasons));
    }

    @Test
    void a_name_may_sound_alike_where_it_is_not_written_alike() {
        var search = PersonSearch.by(new PersonName("Amara", "Phisher"), Birth.NOT_KNOWN);
        var record =
                PersonDetails.of(new PersonName("Amara", "Fyshar"), Birth.NOT_KNOWN, Sex.FEMALE);

        assertThat(
                        Likeness.of(
                                search,
                                new Likeness.Sound("AMR", "FXR"),
                                record(record),
                                heard(record, "AMR", "FXR")))
                .get()
                .extracting(Match::reasons)
                .isEqualTo(List.of("family name sounds alike", "same given name"));
    }

    @Test
    void the_same_nhs_number_is_an_exact_match_whatever_the_spelling() {
        var search =
                new PersonSearch(
                        new PersonName("Amarra", "Okafor"),
                        Birth.NOT_KNOWN,
                        List.of(identifier(IdentifierKind.NHS_NUMBER, "944 930 5552")));
        var record =
                amara(Birth.on(BORN))
                        .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, "9449305552"));

        assertThat(compare(search, record))
                .get()
                .satisfies(match -> {
                    assertThat(match.closeness()).isEqualTo(Match.Closeness.EXACT);
                    assertThat(match.reasons())
                            .containsExactly(
                                    "same NHS number",
                                    "same family name",
                                    "given name differs by one letter");
                });
    }

    @Test
    void a_mothers_number_typed_for_her_child_is_shown_and_is_not_the_same_person() {
        var search =
                new PersonSearch(
                        new PersonName("Femi", "Bell"),
                        Birth.on(LocalDate.of(1990, 1, 1)),
                        List.of(identifier(IdentifierKind.NHS_NUMBER, "9449305552")));
        var record =
                amara(Birth.on(BORN))
                        .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, "9449305552"));

        assertThat(compare(search, record))
                .get()
                .satisfies(match -> {
                    assertThat(match.closeness()).isEqualTo(Match.Closeness.CLOSE);
                    assertThat(match.reasons())
                            .containsExactly(
                                    "same NHS number",
                                    "family name differs",
                                    "given name differs",
                                    "date of birth differs");
                });
    }

    @Test
    void different_nhs_numbers_speak_against_an_exact_match() {
        var search =
                new PersonSearch(
                        new PersonName("Amara", "Okafor"),
                        Birth.on(BORN),
                        List.of(identifier(IdentifierKind.NHS_NUMBER, "9691914913")));
        var record =
                amara(Birth.on(BORN))
                        .identifiedBy(identifier(IdentifierKind.NHS_NUMBER, "9449305552"));

        assertThat(compare(search, record))
                .get()
                .satisfies(match -> {
                    assertThat(match.closeness()).isEqualTo(Match.Closeness.CLOSE);
                    assertThat(match.reasons())
                            .containsExactly(
                                    "same name", "same date of birth", "NHS numbers differ");
                });
    }

    @Test
    void another_name_that_somebody_goes_by_is_found_and_named_as_such() {
        var record = amara(Birth.on(BORN)).alsoKnownAs(new PersonName("Amy", "Bell"));

        assertThat(compare(PersonSearch.by(new PersonName("Amy", "Bell"), Birth.on(BORN)), record))
                .get()
                .extracting(Match::reasons)
                .isEqualTo(List.of("same name as another name they go by", "same date of birth"));
    }

    static Stream<Arguments> births() {
        var due = LocalDate.of(2026, 6, 1);
        return Stream.of(
                Arguments.of(
                        expected(due),
                        expected(due.plusDays(14)),
                        "expected dates of birth within three weeks"),
                Arguments.of(expected(due), expected(due), "same expected date of birth"),
                Arguments.of(expected(due), expected(due.plusDays(90)), null),
                Arguments.of(
                        Birth.on(due.minusDays(20)),
                        expected(due),
                        "born near the expected date of birth"),
                Arguments.of(
                        expected(due),
                        Birth.on(due.plusDays(10)),
                        "born near the expected date of birth"),
                Arguments.of(Birth.on(due.plusDays(60)), expected(due), null),
                Arguments.of(new Birth.Estimated(9, due), Birth.on(BORN), "about the same age"),
                Arguments.of(
                        new Birth.Estimated(8, due),
                        new Birth.Estimated(9, due.plusYears(1)),
                        "about the same age"));
    }

    @ParameterizedTest
    @MethodSource("births")
    void births_that_are_not_dates_of_birth_are_compared_too(
            Birth one, Birth other, @Nullable String reason) {
        var match = compare(PersonSearch.by(new PersonName("Amara", "Okafor"), one), amara(other));

        assertThat(match.map(found -> found.reasons().getLast()))
                .isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void nobody_is_shown_for_a_date_of_birth_alone() {
        var search = PersonSearch.by(PersonName.NOT_KNOWN, Birth.on(BORN));

        assertThat(compare(search, amara(Birth.on(BORN)))).isEmpty();
    }

    private static Birth expected(LocalDate on) {
        return new Birth.Expected(on, null);
    }

    private static PersonDetails amara(Birth birth) {
        return PersonDetails.of(new PersonName("Amara", "Okafor"), birth, Sex.FEMALE);
    }

    private static Optional<Match> compare(PersonSearch search, PersonDetails details) {
        return Likeness.of(
                search,
                new Likeness.Sound(null, null),
                record(details),
                heard(details, null, null));
    }

    private static PersonRecord record(PersonDetails details) {
        return new PersonRecord(
                new PersonRecordId(Ids.next()),
                new AgencyId(Ids.next()),
                Ids.next(),
                Instant.EPOCH,
                details);
    }

    private static List<Likeness.Heard> heard(
            PersonDetails details, @Nullable String given, @Nullable String family) {
        var names = new ArrayList<Likeness.Heard>();
        names.add(new Likeness.Heard(details.name(), new Likeness.Sound(given, family)));
        details.aliases()
                .forEach(name ->
                        names.add(new Likeness.Heard(name, new Likeness.Sound(null, null))));
        return names;
    }
}
