package org.lineofsight.partnership.board.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The office sets up a board with a sub-group and its seats; everybody else only reads it. */
@SpringBootTest
@DatabaseTest
class StructurePagesTests {

    private static final String HERE = "/partnership/structure";

    @Autowired PagesAs pages;
    @Autowired Agencies agencies;
    @Autowired Clock clock;

    private PagesAs.Person officer;
    private String board;
    private String name;
    private LocalDate today;

    @BeforeEach
    void aBoard() {
        officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        today = InWords.dayOf(clock.instant());
        name = "Board " + UUID.randomUUID();
        board = setUp(name, "BOARD", "");
    }

    private String setUp(String called, String kind, String above) {
        var answer =
                officer.post(
                        HERE + "/groups/new",
                        "name",
                        called,
                        "kind",
                        kind,
                        "strand",
                        "CHILDREN",
                        "purpose",
                        "To hold each other to account",
                        "reportsTo",
                        above,
                        "from.day",
                        "1",
                        "from.month",
                        "4",
                        "from.year",
                        "2026");
        assertThat(answer).hasStatus3xxRedirection();
        return address(answer);
    }

    private static String address(MvcTestResult answer) {
        var address = answer.getResponse().getRedirectedUrl();
        assertThat(address).isNotNull();
        return String.valueOf(address);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private String agency(AgencyKind kind) {
        return pages.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                kind + " " + UUID.randomUUID(),
                                                kind,
                                                ContactDetails.NONE)))
                .value()
                .toString();
    }

    private MvcTestResult addSeat(String group, String agency, String capacity) {
        return officer.post(
                group + "/seats/new",
                "title",
                "Chief nurse",
                "agency",
                agency,
                "capacity",
                capacity,
                "representative",
                "yes",
                "from.day",
                "1",
                "from.month",
                "4",
                "from.year",
                "2026");
    }

    private String seatAddress(String group, String link) {
        var href =
                officer.page(group).select("a").stream()
                        .filter(each -> each.text().startsWith(link))
                        .findFirst()
                        .orElseThrow()
                        .attr("href");
        return href;
    }

    @Test
    void a_sub_group_is_drawn_under_its_board_with_its_chair_and_its_vacancies() {
        var sub = "Quality Group " + UUID.randomUUID();
        var group = setUp(sub, "SUB_GROUP", id(board));
        assertThat(addSeat(group, agency(AgencyKind.INTEGRATED_CARE_BOARD), "CHAIR"))
                .hasStatus3xxRedirection();

        var drawn = officer.page(HERE);

        var item =
                drawn.select(".los-tree li").stream()
                        .filter(each ->
                                each.select("> .los-tree__box > .los-tree__name")
                                        .text()
                                        .equals(name))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.select("ul .los-tree__name").text()).isEqualTo(sub);
        assertThat(item.select("ul").text())
                .contains("Chair: Chief nurse", "Vacant", "1 vacant seat", "No terms of reference");
        assertThat(officer.page(HERE + "?on=2026-03-31").text()).doesNotContain(name);
        assertThat(officer.page(HERE + "/print?on=2026-04-01").text()).contains(name, sub);
    }

    @Test
    void the_seat_is_filled_somebody_follows_and_both_are_in_the_story() {
        addSeat(board, agency(AgencyKind.INTEGRATED_CARE_BOARD), "MEMBER");
        appoint(seatAddress(board, "Fill"), "Ada Invented", "2");
        appoint(seatAddress(board, "Replace Chief"), "Bea Invented", "9");
        appoint(seatAddress(board, "Name deputy"), "Cai Invented", "9");

        var page = officer.page(board).text();

        assertThat(page)
                .contains(
                        "Chief nurse (or representative)",
                        "Bea Invented",
                        "Cai Invented",
                        "since 9 April 2026",
                        "Ada Invented, 2 April 2026 to 8 April 2026",
                        "Left the seat");
        assertThat(officer.page(board + "?on=2026-04-05").text())
                .contains("Ada Invented", "2 April 2026 to 8 April 2026");
    }

    private void appoint(String address, String who, String day) {
        var answer =
                officer.post(
                        address,
                        "name",
                        who,
                        "email",
                        "",
                        "from.day",
                        day,
                        "from.month",
                        "4",
                        "from.year",
                        "2026");
        assertThat(answer).hasStatus3xxRedirection();
    }

    @Test
    void a_holder_leaves_and_the_seat_is_vacant_and_then_ends() {
        addSeat(board, agency(AgencyKind.POLICE), "MEMBER");
        appoint(seatAddress(board, "Fill"), "Ada Invented", "2");
        var leaves =
                officer.post(
                        seatAddress(board, "Holder leaves"),
                        "lastDay.day",
                        "30",
                        "lastDay.month",
                        "4",
                        "lastDay.year",
                        "2026");
        assertThat(leaves).hasStatus3xxRedirection();
        assertThat(officer.page(board + "?on=2026-05-10").text())
                .contains("Vacant since 1 May 2026, 10 days");

        var early =
                officer.post(
                        seatAddress(board, "End seat"),
                        "lastDay.day",
                        "1",
                        "lastDay.month",
                        "4",
                        "lastDay.year",
                        "2026",
                        "why",
                        "");
        assertThat(early).hasStatus(422);
        assertThat(PagesAs.read(early).text()).contains("Write why the seat ends");
        var ends =
                officer.post(
                        seatAddress(board, "End seat"),
                        "lastDay.day",
                        "31",
                        "lastDay.month",
                        "5",
                        "lastDay.year",
                        "2026",
                        "why",
                        "The post is gone");
        assertThat(ends).hasStatus3xxRedirection();
        assertThat(officer.page(board + "?on=2026-06-01").text())
                .contains("It had no seats on this day", "The post is gone");
    }

    @Test
    void what_is_wrong_stands_beside_its_question_and_what_was_typed_stays() {
        var group = setUp("Quality Group " + UUID.randomUUID(), "SUB_GROUP", id(board));

        var answer = addSeat(group, agency(AgencyKind.SCHOOL), "CHAIR");

        assertThat(answer).hasStatus(422);
        var page = PagesAs.read(answer);
        assertThat(page.select("#agency-error").text())
                .contains("come from one of the statutory partners");
        assertThat(page.select("#title").val()).isEqualTo("Chief nurse");
        assertThat(PagesAs.read(officer.post(HERE + "/groups/new", "name", "")).text())
                .contains(
                        "Enter the group’s name",
                        "Choose what sort of group it is",
                        "Write what it is for",
                        "Enter the first day");
    }

    @Test
    void a_group_is_changed_and_dissolved_and_what_carries_its_work_on_is_linked() {
        var first = "MASH Strategic " + UUID.randomUUID();
        var group = setUp(first, "SUB_GROUP", id(board));
        var next = setUp("MASH Group " + UUID.randomUUID(), "SUB_GROUP", id(board));
        var renamed =
                officer.post(
                        group + "/change",
                        "name",
                        first + " renamed",
                        "kind",
                        "SUB_GROUP",
                        "strand",
                        "CHILDREN",
                        "purpose",
                        "Another",
                        "reportsTo",
                        id(board),
                        "from.day",
                        "1",
                        "from.month",
                        "6",
                        "from.year",
                        "2026");
        assertThat(renamed).hasStatus3xxRedirection();
        assertThat(officer.page(group + "?on=2026-05-31").text()).doesNotContain(" renamed As");
        var dissolved =
                officer.post(
                        group + "/dissolve",
                        "lastDay.day",
                        "30",
                        "lastDay.month",
                        "9",
                        "lastDay.year",
                        "2026",
                        "why",
                        "Merged",
                        "carriedOnBy",
                        id(next));
        assertThat(dissolved).hasStatus3xxRedirection();

        var page = officer.page(group);
        assertThat(page.text())
                .contains("This group was dissolved", "Last day 30 September 2026. Merged");
        assertThat(page.select("a[href$=" + id(next) + "]").text()).contains("MASH Group");
        var refused =
                officer.post(
                        board + "/dissolve",
                        "lastDay.day",
                        "31",
                        "lastDay.month",
                        "10",
                        "lastDay.year",
                        "2026",
                        "why",
                        "No longer needed");
        assertThat(refused).hasStatus(422);
        assertThat(PagesAs.read(refused).text()).contains("These groups still report to it");
    }

    @Test
    void terms_of_reference_are_written_down_shown_and_overdue_after_a_year() {
        var answer =
                officer.post(
                        board + "/terms/new",
                        "words",
                        "We hold each other to account.",
                        "meets",
                        "SIX_WEEKS",
                        "quorum",
                        "CHILDREN_PARTNERS",
                        "agreedOn.day",
                        "2",
                        "agreedOn.month",
                        "1",
                        "agreedOn.year",
                        "2024",
                        "agreedBy",
                        "The board");
        assertThat(answer).hasStatus3xxRedirection();

        assertThat(officer.page(board).text())
                .contains("Every six weeks", "All three safeguarding partners", "late");
        assertThat(officer.page(board + "/terms/1").text())
                .contains("We hold each other to account.", "2 January 2025");
        assertThat(officer.get(board + "/terms/2")).hasStatus(404);
        assertThat(drawnBox(officer.page(HERE)).text()).contains("Terms of reference overdue");
    }

    private org.jsoup.nodes.Element drawnBox(Document page) {
        return page.select(".los-tree__box").stream()
                .filter(each -> each.text().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void an_independent_chair_of_the_board_is_remarked_on() {
        assertThat(addSeat(board, "", "CHAIR")).hasStatus3xxRedirection();
        assertThat(officer.page(board).text())
                .contains("An independent person chairs this board", "Of no agency");
    }

    @Test
    void a_mistake_of_today_is_taken_back() {
        var wrong = setUp("Wrong " + UUID.randomUUID(), "SUB_GROUP", id(board));
        var undo = officer.page(wrong).select("form[action*=undo]").attr("action");

        assertThat(officer.post(undo).getResponse().getRedirectedUrl()).isEqualTo(HERE);
        assertThat(officer.get(wrong)).hasStatus(404);
    }

    @Test
    void a_day_that_is_none_draws_today_and_says_so() {
        assertThat(officer.page(HERE + "?on=soon").text()).contains(name);
        var page = officer.page(HERE + "?day.day=31&day.month=2&day.year=2026");
        assertThat(page.text()).contains("The day must be a real date", name);
        assertThat(
                        officer.get(HERE + "?day.day=1&day.month=april&day.year=2026")
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo(HERE + "?on=2026-04-01");
        assertThat(officer.page(HERE + "?on=1999-01-01").text())
                .contains("No group stood on this day", "Later change");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PRACTITIONER", "SAFEGUARDING_LEAD", "SCRUTINEER", "EXECUTIVE_PARTNER"})
    void whoever_is_signed_in_reads_it_and_only_the_office_changes_it(Role role) {
        var reader = pages.somebody(role, UUID.randomUUID());

        assertThat(reader.page(HERE).text()).contains(name).doesNotContain("Set a group up");
        assertThat(reader.page(board).text()).contains(name).doesNotContain("Dissolve it");
        assertThat(reader.get(HERE + "/groups/new")).hasStatus(404);
        assertThat(reader.get(board + "/dissolve")).hasStatus(404);
        assertThat(reader.post(board + "/dissolve", "why", "X")).hasStatus(404);
        assertThat(reader.post(board + "/changes/" + UUID.randomUUID() + "/undo")).hasStatus(404);
    }
}
