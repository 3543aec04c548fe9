package org.lineofsight.exchange.extracts.upload;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.exchange.extracts.upload.Upload.State;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.elsewhere.Arrivals;
import org.lineofsight.pathway.childprotection.elsewhere.Comparison;
import org.lineofsight.pathway.childprotection.elsewhere.Delivery;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.Wanted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** From the council's system to facts that say where they came from. */
@SpringBootTest
@DatabaseTest
class TakeExtractTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Extracts extracts;
    @Autowired Uploads uploads;
    @Autowired MoveExtract moveExtract;
    @Autowired ReadExtracts readExtracts;
    @Autowired Arrivals arrivals;
    @Autowired People people;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvcTester pages;

    /** A child's number that no other test uses. */
    private final String one = "c" + UUID.randomUUID().toString().substring(0, 12);

    private final String two = "c" + UUID.randomUUID().toString().substring(0, 12);

    private Comparison compared(Upload upload) {
        return cast.as(scene.manager, () -> arrivals.compare(upload.delivery()));
    }

    private static Comparison.OfKind of(Comparison comparison, FactKind kind) {
        return comparison.kinds().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** What is kept of a child, in words; empty for what is absent. */
    private record Kept(String kind, String on, String ended, String codes, String gone) {}

    private List<Kept> facts(String number) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        select f.kind, f.on_day::text as on_day, coalesce(f.ended_on::text, '') as ended, f.codes,
                                               coalesce(f.gone_delivery::text, '') as gone
                                          from childprotection.elsewhere_fact f
                                          join childprotection.elsewhere_child c on c.id = f.record_id
                                         where c.council_number = :number order by f.kind, f.on_day
                                        """)
                                .param("number", number)
                                .query((row, line) ->
                                        new Kept(
                                                row.getString("kind"),
                                                row.getString("on_day"),
                                                row.getString("ended"),
                                                row.getString("codes"),
                                                row.getString("gone")))
                                .list());
    }

    @Test
    void what_comes_is_shown_before_it_is_taken_and_the_same_twice_changes_nothing() {
        var content =
                Extracts.zip(
                        "person %s,Wren,Ashcombe,2018-04-09,".formatted(one),
                        "s47 %s-1,%s,2026-01-05,2026-01-15,N".formatted(one, one),
                        "plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one));
        var read = extracts.read(scene.manager, extracts.today(), "ssd.zip", content);
        assertThat(read.state()).isEqualTo(State.CHECKED);
        assertThat(read.rowsRead()).isEqualTo(3);
        var before = compared(read);
        assertThat(before.children()).isEqualTo(1);
        assertThat(of(before, FactKind.STRATEGY_DISCUSSION).fresh()).isEqualTo(1);
        assertThat(of(before, FactKind.CHILD_PROTECTION_PLAN).fresh()).isEqualTo(1);
        assertThat(facts(one)).isEmpty();

        cast.run(scene.manager, () -> moveExtract.confirm(read.id(), scene.manager));
        readExtracts.run();
        assertThat(extracts.upload(scene.manager, read.id()).state()).isEqualTo(State.DONE);
        assertThat(facts(one)).hasSize(3);

        var again = extracts.read(scene.manager, extracts.today(), "again.zip", content);
        assertThat(of(compared(again), FactKind.CHILD_PROTECTION_PLAN))
                .satisfies(plans -> {
                    assertThat(plans.fresh() + plans.changed()).isZero();
                    assertThat(plans.unchanged()).isEqualTo(1);
                });
        assertThat(cast.as(scene.manager, () -> uploads.sameBefore(again.id()))).isPresent();
        cast.run(scene.manager, () -> moveExtract.confirm(again.id(), scene.manager));
        readExtracts.run();
        assertThat(facts(one)).hasSize(3);
    }

    @Test
    void a_newer_extract_changes_facts_and_what_it_no_longer_reports_is_marked_and_not_deleted() {
        extracts.taken(
                scene.manager,
                Extracts.zip(
                        "plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one),
                        "plan %s-2,%s,2026-02-01,,Neglect,Neglect".formatted(two, two)));
        var newer =
                extracts.read(
                        scene.manager,
                        extracts.today(),
                        "newer.zip",
                        Extracts.zip(
                                "plan %s-1,%s,2026-01-20,2026-10-01,Neglect,Emotional"
                                        .formatted(one, one)));
        var plans = of(compared(newer), FactKind.CHILD_PROTECTION_PLAN);
        assertThat(plans.changed()).isEqualTo(1);
        assertThat(plans.gone()).isPositive();
        cast.run(scene.manager, () -> moveExtract.confirm(newer.id(), scene.manager));
        readExtracts.run();
        var changed = facts(one).getFirst();
        assertThat(changed.ended()).isEqualTo("2026-10-01");
        assertThat(changed.codes())
                .isEqualTo("First category: Neglect\nLatest category: Emotional");
        assertThat(facts(two).getFirst().gone()).isEqualTo(newer.id().toString());

        extracts.taken(
                scene.manager,
                Extracts.zip("plan %s-2,%s,2026-02-01,,Neglect,Neglect".formatted(two, two)));
        assertThat(facts(two).getFirst().gone()).isEmpty();
    }

    /** The rule standsAt. */
    @Test
    void nothing_is_taken_of_an_extract_that_is_stopped_or_set_aside() {
        var content = Extracts.zip("plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one));
        var id = extracts.sent(scene.manager, extracts.today(), "ssd.zip", content);
        cast.run(scene.manager, () -> moveExtract.stop(id));
        readExtracts.run();
        assertThat(extracts.upload(scene.manager, id).state()).isEqualTo(State.STOPPED);
        cast.run(scene.manager, () -> moveExtract.goOn(id));
        readExtracts.run();
        assertThat(extracts.upload(scene.manager, id).state()).isEqualTo(State.CHECKED);
        cast.run(scene.manager, () -> moveExtract.confirm(id, scene.manager));
        cast.run(scene.manager, () -> moveExtract.stop(id));
        readExtracts.run();
        assertThat(extracts.upload(scene.manager, id).state()).isEqualTo(State.CHECKED);
        cast.run(scene.manager, () -> moveExtract.setAside(id));
        assertThat(facts(one)).isEmpty();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(
                        () -> cast.run(scene.manager, () -> moveExtract.confirm(id, scene.manager)))
                .withMessageContaining("moved on");
        var delivery = new Delivery(id, ExtractSource.SSD, extracts.today(), clock.instant(), "x");
        assertThatExceptionOfType(Arrivals.Stopped.class)
                .isThrownBy(() ->
                        cast.run(
                                Actor.system("test"),
                                () -> arrivals.take(delivery, "x", () -> true)));
    }

    @Test
    void a_table_that_nobody_knows_is_asked_about_once() {
        var heading = "Nr " + one;
        var csv = heading + ",Who,From,To\nP1,%s,2026-01-20,\n".formatted(one);
        var read =
                extracts.read(
                        scene.manager,
                        extracts.today(),
                        "ours.csv",
                        csv.getBytes(StandardCharsets.UTF_8));
        assertThat(read.state()).isEqualTo(State.ASKING);
        var columns = new Columns(Map.of("key", heading, "child", "Who", "on", "From"));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() ->
                        cast.run(
                                scene.manager,
                                () ->
                                        moveExtract.name(
                                                read.id(),
                                                1,
                                                "ssd_cp_plans",
                                                new Columns(Map.of()),
                                                scene.manager)))
                .withMessageContaining("Choose the column for: Plan’s number");
        cast.run(
                scene.manager,
                () -> moveExtract.name(read.id(), 1, "ssd_cp_plans", columns, scene.manager));
        readExtracts.run();
        assertThat(extracts.upload(scene.manager, read.id()).state()).isEqualTo(State.CHECKED);
        assertThat(compared(extracts.upload(scene.manager, read.id())).children()).isEqualTo(1);
        var next =
                extracts.read(
                        scene.manager,
                        extracts.today(),
                        "next.csv",
                        csv.getBytes(StandardCharsets.UTF_8));
        assertThat(next.state()).isEqualTo(State.CHECKED);
    }

    @Test
    void a_file_that_is_no_table_and_shapes_that_came_together_rest_with_the_reason() {
        var pdf =
                extracts.read(
                        scene.manager,
                        extracts.today(),
                        "a.csv",
                        "hello".getBytes(StandardCharsets.UTF_8));
        assertThat(pdf.state()).isEqualTo(State.STOPPED);
        assertThat(pdf.fault()).contains("a.csv", "no table");
        /* the rule isOfOneShape */
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ExtractRules.isOfOneShape(Shapes.allOf()))
                .withMessageContaining("Send them in one after the other");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ExtractRules.isOfOneShape(List.<Shape>of()))
                .withMessageContaining("no table");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> ExtractRules.hasAFile(List.of()))
                .withMessageContaining("at least one file");
    }

    @Test
    void nothing_is_taken_from_a_column_that_nobody_has_named() {
        for (var shape : Shapes.allOf()) {
            var needed = shape.columns().stream().filter(Wanted::required).toList();
            var named = needed.stream().collect(toMap(Wanted::key, Wanted::label));
            ExtractRules.whatIsNeededIsNamed(shape, new Columns(named));
            for (var left : needed) {
                var others = new HashMap<>(named);
                others.remove(left.key());
                assertThatExceptionOfType(RuleBroken.class)
                        .isThrownBy(
                                () -> ExtractRules.whatIsNeededIsNamed(shape, new Columns(others)))
                        .withMessage("Choose the column for: " + left.label());
            }
        }
    }

    @Test
    void children_are_matched_by_nhs_number_unless_the_date_of_birth_says_otherwise() {
        var nhs = nhsNumber();
        var person =
                cast.as(
                        scene.worker,
                        () ->
                                people.record(
                                        PersonDetails.of(
                                                        new PersonName("Wren", "Ashcombe"),
                                                        Birth.on(LocalDate.of(2018, 4, 9)),
                                                        Sex.NOT_KNOWN)
                                                .identifiedBy(
                                                        new Identifier(
                                                                IdentifierKind.NHS_NUMBER,
                                                                nhs,
                                                                "red book",
                                                                null)),
                                        scene.worker));
        extracts.taken(
                scene.manager,
                Extracts.zip(
                        "person %s,Wren,Ashcombe,2017-04-09,%s".formatted(one, nhs),
                        "plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one)));
        assertThat(statuses(person.value())).as("another date of birth").isEmpty();
        extracts.taken(
                scene.manager,
                Extracts.zip(
                        "person %s,Wren,Ashcombe,2018-04-09,%s".formatted(one, nhs),
                        "plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one),
                        "care %s-1,%s,2025-02-01,2025-06-01,X1,2025-02-01".formatted(one, one),
                        "care %s-2,%s,2025-06-01,,,2025-02-01".formatted(one, one)));
        var statuses = statuses(person.value());
        assertThat(statuses).hasSize(2);
        assertThat(statuses.getFirst())
                .startsWith(
                        "CHILD_PROTECTION_PLAN 2026-01-20 to now, the council’s system, extract of ")
                .contains(", received ");
        assertThat(statuses.getLast())
                .as("two episodes are one time of being looked after")
                .startsWith("LOOKED_AFTER 2025-02-01 to now");
    }

    /** "LOOKED_AFTER 2025-02-01 to now, the council's system …". */
    private List<String> statuses(UUID person) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        select status, since::text as since, coalesce(until::text, 'now') as until, came_from
                                          from childprotection.published_status where person_record_id = :person order by status
                                        """)
                                .param("person", person)
                                .query((row, number) ->
                                        "%s %s to %s, %s"
                                                .formatted(
                                                        row.getString("status"),
                                                        row.getString("since"),
                                                        row.getString("until"),
                                                        row.getString("came_from")))
                                .list());
    }

    /** A number from the range that is nobody's, with its check digit. */
    private static String nhsNumber() {
        while (true) {
            var nine = "999%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));
            var sum = 0;
            for (var i = 0; i < 9; i++) {
                sum += (nine.charAt(i) - '0') * (10 - i);
            }
            var check = 11 - sum % 11;
            if (check != 10) {
                return nine + (check == 11 ? 0 : check);
            }
        }
    }

    @Test
    void the_sample_workbook_of_annex_a_is_read_whole() throws IOException {
        try (var file = TakeExtractTests.class.getResourceAsStream("/extracts/Annex_A.xlsx")) {
            var read =
                    extracts.read(
                            scene.manager,
                            LocalDate.of(2021, 3, 16),
                            "Annex_A.xlsx",
                            file.readAllBytes());
            assertThat(read.fault()).isNull();
            assertThat(read.state()).isEqualTo(State.CHECKED);
            var sheets = cast.as(scene.manager, () -> uploads.sheets(read.id()));
            assertThat(sheets)
                    .extracting(Sheet::shape)
                    .containsExactly(
                            "list_1",
                            "list_2",
                            "list_3",
                            "list_4",
                            "list_5",
                            "list_6",
                            "list_7",
                            "list_8",
                            Shape.NONE,
                            Shape.NONE,
                            Shape.NONE);
            var compared = compared(read);
            assertThat(compared.kinds())
                    .extracting(Comparison.OfKind::kind)
                    .contains(
                            FactKind.CONTACT,
                            FactKind.STRATEGY_DISCUSSION,
                            FactKind.INITIAL_CONFERENCE,
                            FactKind.CHILD_IN_NEED_PLAN,
                            FactKind.CHILD_PROTECTION_PLAN,
                            FactKind.LOOKED_AFTER,
                            FactKind.VISIT);
            cast.run(scene.manager, () -> moveExtract.confirm(read.id(), scene.manager));
            readExtracts.run();
            assertThat(extracts.upload(scene.manager, read.id()).state()).isEqualTo(State.DONE);
            assertThat(facts("10721552"))
                    .anyMatch(fact ->
                            fact.kind().equals("CHILD_PROTECTION_PLAN")
                                    && fact.on().equals("2020-11-23"));
        }
    }

    @Test
    void the_form_asks_for_a_day_that_has_come_and_a_file() {
        var cookie = cast.signedIn(scene.manager);
        var empty =
                pages.post().uri("/extracts").multipart().with(csrf()).cookie(cookie).exchange();
        assertThat(empty).hasStatus(422);
        assertThat(empty).bodyText().contains("Enter the day of the extract", "Choose at least");
        var later = extracts.today().plusYears(1);
        var future =
                pages.post()
                        .uri("/extracts")
                        .multipart()
                        .file(new MockMultipartFile("files", "a.csv", "text/csv", new byte[] {65}))
                        .param("asOf.day", "1")
                        .param("asOf.month", "1")
                        .param("asOf.year", "" + later.getYear())
                        .with(csrf())
                        .cookie(cookie)
                        .exchange();
        assertThat(future).hasStatus(422);
        assertThat(future).bodyText().contains("cannot lie in the future");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SOCIAL_WORK_MANAGER", "SYSTEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_an_extract_or_a_fact_of_a_child_that_is_not_theirs(Role role) {
        var upload =
                extracts.taken(
                        scene.manager,
                        Extracts.zip(
                                "plan %s-1,%s,2026-01-20,,Neglect,Neglect".formatted(one, one)));
        var other = cast.somebody(role);
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> extracts.upload(other, upload.id()));
        assertThat(
                        cast.as(
                                other,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from childprotection.elsewhere_fact")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
        assertThat(
                        cast.as(
                                other,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from childprotection.elsewhere_child")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }
}
