package org.lineofsight.pathway.frontdoor.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.pathway.frontdoor.SmallNumbers;
import org.lineofsight.pathway.frontdoor.board.FrontDoorYear;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = FrontDoorYear.APART)
@DatabaseTest
class MirrorTests {

    @Autowired Cast cast;

    @Autowired PagesAs pages;

    @Autowired FrontDoorYear year;

    @Autowired MirrorQueries queries;

    @Autowired DrawSample drawSample;

    @Autowired NoteDiscussion noteDiscussion;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private final long seed = ThreadLocalRandom.current().nextLong();
    private Actor teacher;
    private PagesAs.Person manager;
    private Stretch stretch;

    @BeforeEach
    void a_year_of_a_school() {
        teacher = cast.somebody(PRACTITIONER);
        manager = pages.somebody(FRONT_DOOR_MANAGER, UUID.randomUUID());
        stretch = Stretch.of(null, LocalDate.now(clock));
        year.passes(40, List.of(teacher), manager.actor(), new Random(seed));
    }

    private Whose own() {
        return new Whose(stretch, teacher.requireAgency().toString(), null);
    }

    private Mirror mirror() {
        return cast.as(manager.actor(), () -> queries.mirror(own()));
    }

    @Test
    void every_number_of_the_mirror_is_the_length_of_the_list_that_it_leads_to() {
        var numbers =
                manager.page("/front-door/mirror?agency=" + teacher.requireAgency())
                        .select("main a[href^=/front-door/contacts?]");
        assertThat(numbers).hasSizeGreaterThan(20);
        numbers.forEach(number ->
                assertThat(manager.page(number.attr("href")).select(".govuk-body-l strong").text())
                        .as("seed %d, %s: %s", seed, number.attr("href"), number.text())
                        .startsWith(number.ownText() + " contact"));
    }

    @Test
    void the_square_and_the_readings_say_the_same() {
        var mirror = mirror();
        var same = 0;
        var higher = 0;
        var lower = 0;
        for (var claimed = 0; claimed < 4; claimed++) {
            for (var level = 0; level < 4; level++) {
                var number = mirror.square().get(claimed).get(level).number();
                same += claimed == level ? number : 0;
                higher += claimed > level ? number : 0;
                lower += claimed < level ? number : 0;
            }
        }
        assertThat(List.of(same, higher, lower))
                .as("seed %d", seed)
                .containsExactly(
                        mirror.all().agreed().part().number(),
                        mirror.all().over().part().number(),
                        mirror.all().under().part().number());
        assertThat(mirror.all().agreed().of().number()).isEqualTo(same + higher + lower);
        assertThat(mirror.noneClaimed().number())
                .as("what nobody claimed is of no agency")
                .isZero();
    }

    @Test
    void a_lead_counts_the_same_of_their_own_agency_as_the_front_door() {
        var lead = cast.somebody(SAFEGUARDING_LEAD, teacher.requireAgency());
        var counted = cast.as(lead, () -> queries.ownAndAll(lead.requireAgency(), stretch));
        var all = mirror().all();
        assertThat(counted.own())
                .as("seed %d", seed)
                .containsExactly(
                        all.agreed().part().number(),
                        all.over().part().number(),
                        all.under().part().number());
        var page =
                pages.somebody(SAFEGUARDING_LEAD, teacher.requireAgency())
                        .page("/referrals/mirror");
        assertThat(page.select("table:has(caption:contains(Claimed beside decided)) tbody tr"))
                .hasSize(2);
        assertThat(page.select("main a[href^=/front-door]")).isEmpty();
    }

    @Test
    void a_mirror_has_a_line_for_each_team_and_one_for_those_that_name_none() {
        var page = manager.page("/front-door/mirror?agency=" + teacher.requireAgency());
        assertThat(page.select("caption").eachText()).contains("By team or service");
        var teams = cast.as(manager.actor(), () -> queries.mirror(own())).teams();
        assertThat(teams)
                .as("seed %d", seed)
                .extracting(Mirror.Line::title)
                .contains(Whose.NO_TEAM_WORDS, "Pastoral & after-school team");
        assertThat(teams.stream().mapToInt(team -> team.agreed().of().number()).sum())
                .as("nobody is dropped, seed %d", seed)
                .isEqualTo(mirror().all().agreed().of().number());
        for (var team : teams) {
            var ofTeam = manager.page(team.href());
            assertThat(ofTeam.select("h1 + p").text()).contains(team.title());
            ofTeam.select("main dl a[href^=/front-door/contacts?]")
                    .forEach(number ->
                            assertThat(
                                            manager.page(number.attr("href"))
                                                    .select(".govuk-body-l strong")
                                                    .text())
                                    .as("seed %d, %s", seed, number.attr("href"))
                                    .startsWith(number.ownText() + " contact"));
        }
    }

    @Test
    void a_sample_can_be_of_one_team() {
        var team = new Whose(stretch, teacher.requireAgency().toString(), "Early years");
        var found = cast.as(manager.actor(), () -> queries.mirror(team)).all();
        var differ = found.over().part().number() + found.under().part().number();
        if (differ == 0) {
            return;
        }
        var id =
                cast.as(
                        manager.actor(),
                        () -> drawSample.draw(team, "Test Primary School", "50", manager.actor()));
        var items = cast.as(manager.actor(), () -> queries.items(id));
        assertThat(items).as("seed %d", seed).hasSize(differ);
        assertThat(items).allSatisfy(item -> assertThat(item.team()).isEqualTo("Early years"));
        assertThat(cast.as(manager.actor(), () -> queries.require(id)).whose())
                .isEqualTo("Test Primary School, Early years");
    }

    @Test
    void a_lead_reads_teams_and_levels_of_their_agency_with_no_small_number() {
        var page =
                pages.somebody(SAFEGUARDING_LEAD, teacher.requireAgency())
                        .page("/referrals/mirror");
        assertThat(page.select("caption").eachText())
                .contains("Your agency, by team or service")
                .anyMatch(each -> each.contains("each level claimed"));
        assertThat(page.select("td.numeric").eachText())
                .as("seed %d", seed)
                .noneMatch(each -> each.matches("[1-4]( .*)?"));
    }

    @Test
    void no_level_of_a_lead_can_be_worked_out_from_the_readings() {
        var square =
                LeadsMirror.square(
                        List.of(
                                List.of(20, 0, 0, 0),
                                List.of(3, 20, 0, 0),
                                List.of(0, 9, 20, 0),
                                List.of(0, 0, 30, 0)),
                        List.of(60, 42, 0));
        assertThat(square.get(1).get(0)).isEqualTo(SmallNumbers.FEWER);
        assertThat(square.stream().flatMap(List::stream))
                .filteredOn(SmallNumbers.WITHHELD::equals)
                .isNotEmpty();
        assertThat(square.get(3).get(2)).isEqualTo("30");
        assertThat(square.get(0).get(0)).isEqualTo("20");
    }

    @Test
    void whoever_saves_second_is_told_and_nothing_is_written_over() {
        var id = drawn("4");
        var address = "/front-door/mirror/samples/" + id;
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(manager.post(address, "notes[0]", "The guide was read", "before[0]", ""))
                .hasRedirectedUrl(address);

        var refused = worker.post(address, "notes[0]", "I think not", "before[0]", "");
        assertThat(refused).hasStatus(422);
        assertThat(refused)
                .bodyText()
                .contains("Somebody else has written about number 1")
                .contains("The guide was read")
                .contains("I think not");
        assertThat(notes(id)).isEqualTo("The guide was read");

        assertThat(
                        worker.post(
                                address,
                                "notes[0]",
                                "The guide was read. I think not",
                                "before[0]",
                                "The guide was read"))
                .hasRedirectedUrl(address);
        assertThat(notes(id)).isEqualTo("The guide was read. I think not");
    }

    @Test
    void notes_that_were_left_as_they_were_do_not_take_anothers_away() {
        var id = drawn("4");
        var address = "/front-door/mirror/samples/" + id;
        manager.post(address, "notes[0]", "The guide was read", "before[0]", "");
        var worker = pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(
                        worker.post(
                                address,
                                "notes[0]",
                                "",
                                "before[0]",
                                "",
                                "notes[1]",
                                "Agreed",
                                "before[1]",
                                ""))
                .hasRedirectedUrl(address);
        assertThat(notes(id)).isEqualTo("The guide was read");
        assertThatThrownBy(() -> MirrorRules.nobodyIsWrittenOver(0, true))
                .hasFieldOrPropertyWithValue("code", "mirror.notes-changed");
    }

    private @Nullable String notes(SampleId id) {
        return cast.as(manager.actor(), () -> queries.items(id)).getFirst().notes();
    }

    private SampleId drawn(String wanted) {
        return cast.as(
                manager.actor(),
                () -> drawSample.draw(own(), "Test Primary School", wanted, manager.actor()));
    }

    @Test
    void a_sample_is_drawn_from_both_sides_and_it_stays_who_drew_it_and_from_what() {
        var all = mirror().all();
        var over = all.over().part().number();
        var under = all.under().part().number();
        var id = drawn("6");
        var sample = cast.as(manager.actor(), () -> queries.require(id));
        var items = cast.as(manager.actor(), () -> queries.items(id));

        assertThat(sample.drawnBy()).isEqualTo(manager.actor().name());
        assertThat(List.of(sample.overFound(), sample.underFound())).containsExactly(over, under);
        assertThat(items).as("seed %d", seed).hasSize(Math.min(6, over + under));
        assertThat(items)
                .filteredOn(item -> item.reading().equals("OVER"))
                .hasSize(MirrorRules.claimedHigher(6, over, under));
    }

    @Test
    void a_sample_has_as_many_claimed_higher_as_lower_where_there_are() {
        assertThat(MirrorRules.claimedHigher(10, 20, 20)).isEqualTo(5);
        assertThat(MirrorRules.claimedHigher(10, 2, 20)).isEqualTo(2);
        assertThat(MirrorRules.claimedHigher(10, 20, 1)).isEqualTo(9);
        assertThat(MirrorRules.claimedHigher(10, 3, 1)).isEqualTo(3);
        assertThatThrownBy(() -> MirrorRules.aSampleIsOfSome("51"))
                .hasFieldOrPropertyWithValue("field", "wanted");
        assertThatThrownBy(() -> MirrorRules.thereIsSomethingToDraw(0))
                .hasFieldOrPropertyWithValue("code", "mirror.nothing");
    }

    @Test
    void a_sample_names_no_child_and_no_referrer_and_keeps_what_was_said() {
        var id = drawn("4");
        var address = "/front-door/mirror/samples/" + id;
        var page = manager.page(address);
        assertThat(page.text())
                .contains("child of ")
                .doesNotContain("Testchild")
                .doesNotContain(teacher.name());

        assertThat(manager.post(address, "notes[0]", "We read the guide together"))
                .hasRedirectedUrl(address);
        var item = cast.as(manager.actor(), () -> queries.items(id)).getFirst();
        assertThat(item.notes()).isEqualTo("We read the guide together");
        assertThat(item.notedBy()).isEqualTo(manager.actor().name());

        var worker = cast.somebody(FRONT_DOOR_WORKER);
        cast.run(
                worker,
                () ->
                        noteDiscussion.note(
                                id,
                                List.of("We read the guide together"),
                                List.of("We read the guide together"),
                                worker));
        assertThat(cast.as(worker, () -> queries.items(id)).getFirst().notedBy())
                .as("what is as it was is still by who wrote it")
                .isEqualTo(manager.actor().name());
    }

    @Test
    void what_cannot_be_drawn_is_said_on_the_page() {
        assertThat(manager.post("/front-door/mirror/samples", "wanted", "many")).hasStatus(422);
        assertThat(
                        pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID())
                                .post("/front-door/mirror/samples", "wanted", "4"))
                .hasStatus(404);
    }

    @Test
    void samples_and_the_mirror_are_the_front_doors_alone() {
        var id = drawn("4");
        for (var role : List.of(PRACTITIONER, SAFEGUARDING_LEAD, PARTNERSHIP_OFFICER)) {
            var other = pages.somebody(role, teacher.requireAgency());
            assertThat(other.get("/front-door/mirror")).hasStatus(404);
            assertThat(other.get("/front-door/mirror/samples/" + id)).hasStatus(404);
            assertThat(cast.as(other.actor(), queries::samples)).isEmpty();
            assertThat(cast.as(other.actor(), () -> queries.items(id))).isEmpty();
        }
        for (var role : List.of(PRACTITIONER, FRONT_DOOR_MANAGER, PARTNERSHIP_OFFICER)) {
            assertThat(pages.somebody(role, teacher.requireAgency()).get("/referrals/mirror"))
                    .hasStatus(404);
        }
        var worker = cast.somebody(FRONT_DOOR_WORKER);
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () -> drawSample.draw(Whose.all(stretch), null, "4", worker)))
                .as("a worker does not draw, whatever the page says")
                .hasStackTraceContaining("row-level security");
    }
}
