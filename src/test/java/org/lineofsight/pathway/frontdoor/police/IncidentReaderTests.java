package org.lineofsight.pathway.frontdoor.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.imports.Unit;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;

class IncidentReaderTests {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final String HEAD =
            "Incident number,Incident date,First name,Surname,DOB,Expected,Address,School,DA,Risk,Level,Suspect,Victim,Summary,Child said,Officer,Station,Refuge\n";
    private static final List<String> NAMES =
            List.of(
                    "number",
                    "date",
                    "given",
                    "family",
                    "born",
                    "expected",
                    "address",
                    "school",
                    "domestic",
                    "risk",
                    "level",
                    "suspect",
                    "victim",
                    "summary",
                    "words",
                    "officer",
                    "station",
                    "secret");

    @Test
    void rows_of_one_incident_at_one_address_are_one_contact_with_several_children() {
        var units =
                read(
                        row(
                                "P1",
                                "01/11/2026 21:40",
                                "Ada",
                                "Wren",
                                "04/05/2018",
                                "",
                                "1 Mill Lane"),
                        row("P1", "01/11/2026 21:40", "Bo", "Marl", "", "", "1 MILL LANE."));
        assertThat(units)
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.lines()).containsExactly(2, 3);
                    assertThat(what(unit).children())
                            .extracting(Incident.Child::given)
                            .containsExactly("Ada", "Bo");
                });
    }

    @Test
    void two_families_in_one_incident_are_two_contacts() {
        assertThat(
                        read(
                                row("P1", "01/11/2026", "Ada", "Wren", "", "", "1 Mill Lane"),
                                row("P1", "01/11/2026", "Cy", "Teal", "", "", "3 Mill Lane")))
                .hasSize(2);
        assertThat(PoliceRules.familyKey("", "Wren"))
                .isNotEqualTo(PoliceRules.familyKey("", "Teal"));
    }

    @Test
    void a_row_without_an_address_belongs_to_the_only_one_there_is() {
        assertThat(
                        read(
                                row("P1", "01/11/2026", "Ada", "Wren", "", "", "1 Mill Lane"),
                                row("P1", "01/11/2026", "Cy", "Teal", "", "", "")))
                .hasSize(1);
    }

    @Test
    void ten_children_are_ten_children() {
        var rows = new String[10];
        for (var i = 0; i < 10; i++) {
            rows[i] =
                    row(
                            "P9",
                            "01/11/2026",
                            "Child" + (char) ('A' + i),
                            "Wren",
                            "0%d/01/2015".formatted(i % 9 + 1),
                            "",
                            "1 Mill Lane");
        }
        assertThat(what(read(rows).getFirst()).children()).hasSize(10);
    }

    @Test
    void twins_are_two_children_also_before_they_have_names() {
        assertThat(
                        children(
                                row("P1", "01/11/2026", "Ada", "Wren", "04/05/2018", "", ""),
                                row("P1", "01/11/2026", "Eve", "Wren", "04/05/2018", "", "")))
                .hasSize(2);
        var unnamed =
                read(
                                row("P1", "01/11/2026", "Baby", "Wren", "30/10/2026", "", ""),
                                row("P1", "01/11/2026", "Baby", "Wren", "30/10/2026", "", ""))
                        .getFirst();
        assertThat(what(unnamed).children()).hasSize(2);
        assertThat(unnamed.verdict()).isEqualTo(Verdict.QUERIED);
        assertThat(
                        PoliceRules.isSameChild(
                                what(unnamed).children().getFirst(),
                                what(unnamed).children().getLast()))
                .isFalse();
    }

    @Test
    void the_same_child_in_two_rows_is_counted_once_and_said() {
        var unit =
                read(
                                row("P1", "01/11/2026", "Ada", "Wren", "04/05/2018", "", ""),
                                row("P1", "01/11/2026", "ADA", "Wren", "2018-05-04", "", ""))
                        .getFirst();
        assertThat(what(unit).children()).hasSize(1);
        assertThat(unit.verdict()).isEqualTo(Verdict.QUERIED);
    }

    @Test
    void a_child_who_is_not_born_has_an_expected_date_or_none() {
        var told = children(row("P1", "01/11/2026", "", "Wren", "", "01/03/2027", "")).getFirst();
        assertThat(told.unborn()).isTrue();
        assertThat(told.given()).isEqualTo("Unborn");
        assertThat(told.born()).isNull();
        assertThat(told.expected()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(
                        children(row("P1", "01/11/2026", "Unborn", "Wren", "unborn", "", ""))
                                .getFirst()
                                .unborn())
                .isTrue();
        var ahead =
                children(row("P1", "01/11/2026", "Baby", "Wren", "01/03/2027", "", "")).getFirst();
        assertThat(ahead.expected()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(PoliceRules.canBeExpected(LocalDate.of(2028, 1, 1), LocalDate.of(2026, 11, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2018", "04/13/2018", "2031-01-01", "about six", "00/00/0000"})
    void a_date_of_birth_that_cannot_be_loses_no_child(String born) {
        var unit = read(row("P1", "01/11/2026", "Ada", "Wren", born, "", "")).getFirst();
        assertThat(what(unit).children().getFirst().born()).isNull();
        assertThat(unit.verdict()).isEqualTo(Verdict.QUERIED);
    }

    @Test
    void somebody_of_eighteen_is_queried_and_not_left_out() {
        assertThat(PoliceRules.isChild(LocalDate.of(2008, 11, 2), LocalDate.of(2026, 11, 1)))
                .isTrue();
        assertThat(PoliceRules.isChild(LocalDate.of(2008, 11, 1), LocalDate.of(2026, 11, 1)))
                .isFalse();
        assertThat(
                        read(row("P1", "01/11/2026", "Ada", "Wren", "01/11/2001", "", ""))
                                .getFirst()
                                .verdict())
                .isEqualTo(Verdict.QUERIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "22/12/2026", "last night"})
    void an_incident_without_a_day_on_which_it_can_have_happened_is_refused(String day) {
        var unit = read(row("P1", day, "Ada", "Wren", "", "", "")).getFirst();
        assertThat(unit.fate()).isEqualTo(Unit.Fate.REFUSED);
        assertThat(unit.remarks().getLast().column()).isEqualTo("Incident date");
    }

    @Test
    void an_incident_without_a_number_or_a_child_is_refused_in_words() {
        assertThat(
                        read(row("", "01/11/2026", "Ada", "Wren", "", "", ""))
                                .getFirst()
                                .remarks()
                                .getFirst()
                                .message())
                .contains("which incident");
        assertThat(
                        read(row("P1", "01/11/2026", "", "", "", "", "1 Mill Lane"))
                                .getFirst()
                                .remarks()
                                .getFirst()
                                .message())
                .contains("names no child");
    }

    @Test
    void a_name_in_any_script_is_kept_as_it_was_written() {
        assertThat(
                        children(
                                row(
                                        "P1",
                                        "01/11/2026",
                                        "آمنہ",
                                        "Ó Séaghdha-Łapiński",
                                        "",
                                        "",
                                        "1 Mill Lane"),
                                row("P1", "01/11/2026", "小雨", "陈", "", "", "1 Mill Lane")))
                .extracting(child -> child.given() + " " + child.family())
                .containsExactly("آمنہ Ó Séaghdha-Łapiński", "小雨 陈");
    }

    @Test
    void what_the_police_did_not_say_is_not_made_up() {
        var incident = what(read(row("P1", "01/11/2026", "Ada", "Wren", "", "", "")).getFirst());
        assertThat(incident.domesticAbuse()).isEqualTo(YesNo.NOT_KNOWN);
        assertThat(incident.risk()).isNull();
        assertThat(incident.claimedLevel()).isNull();
        assertThat(incident.happenedAt()).isNull();
        assertThat(incident.officer()).isNull();
    }

    @Test
    void the_graver_of_two_rows_counts() {
        var incident =
                what(
                        read(
                                        "P1,01/11/2026,Ada,Wren,,,,,no,standard,2,,,Shouting,,,,\n",
                                        "P1,01/11/2026,Bo,Wren,,,,,yes,HIGH RISK,Level 4,A Man; A Friend,A Woman,Shouting,\"He hit mum\",PC Oakley,Aldermere,\n")
                                .getFirst());
        assertThat(incident.domesticAbuse()).isEqualTo(YesNo.YES);
        assertThat(incident.risk()).isEqualTo(Risk.HIGH);
        assertThat(incident.claimedLevel()).isEqualTo(LevelOfNeed.LEVEL_4);
        assertThat(incident.others())
                .extracting(Incident.Other::part)
                .containsExactly("Suspect", "Suspect", "Victim");
        assertThat(incident.summary()).isEqualTo("Shouting");
    }

    @Test
    void an_address_that_must_stay_secret_is_not_kept() {
        var incident =
                what(
                        read("P1,01/11/2026,Ada,Wren,,,Haven House,,yes,high,,,,Moved,,,,yes\n")
                                .getFirst());
        assertThat(incident.address()).isNull();
        assertThat(incident.addressIsSecret()).isTrue();
    }

    @RepeatedTest(60)
    void every_line_belongs_to_one_incident_and_no_named_child_is_lost() {
        var random = new Random();
        var rows = new String[1 + random.nextInt(30)];
        var names = new HashSet<String>();
        for (var i = 0; i < rows.length; i++) {
            var given = "N" + i + (random.nextBoolean() ? "é" : "");
            names.add(given);
            rows[i] =
                    row(
                            "P" + random.nextInt(6),
                            "0%d/10/2026".formatted(1 + random.nextInt(9)),
                            given,
                            List.of("Wren", "Teal", "").get(random.nextInt(3)),
                            List.of("", "01/02/2019", "nonsense", "01/01/2027")
                                    .get(random.nextInt(4)),
                            "",
                            List.of("", "1 Mill Lane", "2 High Street").get(random.nextInt(3)));
        }
        var units = read(rows);
        assertThat(units.stream().flatMap(unit -> unit.lines().stream()))
                .hasSize(rows.length)
                .doesNotHaveDuplicates();
        assertThat(
                        units.stream()
                                .flatMap(unit -> what(unit).children().stream())
                                .map(Incident.Child::given))
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(units)
                .as("the same file is the same each time")
                .usingRecursiveComparison()
                .isEqualTo(read(rows));
    }

    @Test
    void a_referral_says_what_the_police_said_and_that_nobody_asked_the_family() {
        var incident =
                what(
                        read("P77,01/11/2026 21:40,Ada,Wren,04/05/2018,,1 Mill Lane,Sparrowfield,yes,high,3,,,Shouting heard,,PC Oakley,Aldermere,\n")
                                .getFirst());
        var police =
                new org.lineofsight.kernel.agencies.Agency(
                        new org.lineofsight.kernel.agencies.AgencyId(java.util.UUID.randomUUID()),
                        org.lineofsight.kernel.agencies.AgencyDetails.of(
                                "Larkshire Constabulary",
                                org.lineofsight.kernel.agencies.AgencyKind.POLICE,
                                new org.lineofsight.kernel.agencies.ContactDetails(
                                        null, null, null)),
                        LocalDate.of(2020, 1, 1),
                        null,
                        0);
        var referral =
                Incidents.referral(incident, police, "3", List.of(java.util.UUID.randomUUID()));
        assertThat(referral.worry())
                .contains("Police incident P77, 9:40pm on Sunday 1 November 2026.")
                .contains("Risk grade: high.")
                .contains("School of Ada: Sparrowfield.")
                .endsWith("Shouting heard");
        assertThat(referral.consent()).isEqualTo(Consent.NOT_ASKED);
        assertThat(referral.referrer().accountId()).isNull();
        assertThat(referral.referrer().job()).isEqualTo("Police officer");
        assertThat(referral.referrer().team()).isEqualTo("Aldermere");
    }

    @Test
    void what_somebody_has_worked_on_is_not_taken_back() {
        PoliceRules.nobodyWorkedOn(List.of());
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> PoliceRules.nobodyWorkedOn(List.of("26-ABCDEF has a colour")))
                .withMessageContaining("26-ABCDEF has a colour")
                .satisfies(rule -> assertThat(rule.code()).isEqualTo("police.worked-on"));
    }

    private static List<Incident.Child> children(String... rows) {
        return what(read(rows).getFirst()).children();
    }

    private static Incident what(Unit<Incident> unit) {
        return Objects.requireNonNull(unit.what(), () -> unit.remarks().toString());
    }

    private static String row(
            String number,
            String date,
            String given,
            String family,
            String born,
            String expected,
            String address) {
        return "%s,%s,%s,%s,%s,%s,%s,,,,,,,Something happened,,,,\n"
                .formatted(number, date, given, family, born, expected, address);
    }

    private static List<Unit<Incident>> read(String... rows) {
        try {
            var file =
                    TableFile.read((HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8));
            var headings = new HashMap<String, String>();
            for (var i = 0; i < NAMES.size(); i++) {
                headings.put(NAMES.get(i), file.headings().get(i));
            }
            return IncidentReader.read(file, new Columns(headings), NOW);
        } catch (NotATable e) {
            throw new IllegalStateException(e);
        }
    }
}
