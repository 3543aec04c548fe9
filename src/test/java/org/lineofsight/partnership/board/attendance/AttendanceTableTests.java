package org.lineofsight.partnership.board.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.partnership.board.BoardScene;
import org.lineofsight.partnership.board.BoardScene.Took;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.partnership.board.meeting.GroupMeetings;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who came, over a year, as the partnerships publish it. */
@SpringBootTest
@DatabaseTest
class AttendanceTableTests {

    private static final String YEAR =
            "from.day=1&from.month=4&from.year=2025&to.day=31&to.month=3&to.year=2026";

    @Autowired BoardScene scene;
    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired Groups groups;
    @Autowired GroupMeetings meetings;

    private final Random random = new Random();

    @Test
    void the_table_by_member_is_hertfordshires_of_2016_17() throws IOException {
        var published = rows("hertfordshire-2016-17");
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var agencies = new HashMap<String, AgencyId>();
        var attended = new LinkedHashMap<SeatId, List<Integer>>();
        for (var row : published) {
            var role = row.get("role");
            var representative = role.contains("representative)");
            var title = withoutRepresentative(role);
            var comma = title.lastIndexOf(", ");
            var agency =
                    comma < 0
                            ? null
                            : agencies.computeIfAbsent(
                                    title.substring(comma + 2),
                                    name -> scene.agency(name, AgencyKind.OTHER));
            var seat =
                    scene.seat(
                            board,
                            comma < 0 ? title : title.substring(0, comma),
                            agency,
                            Capacity.MEMBER,
                            representative);
            scene.sits(seat, "Holder of " + UUID.randomUUID(), null, BoardScene.BEGAN);
            attended.put(seat, someOf(Integer.parseInt(row.get("attended"))));
        }
        for (var meeting = 0; meeting < 4; meeting++) {
            var took = new HashMap<SeatId, Took>();
            for (var seat : attended.entrySet()) {
                took.put(
                        seat.getKey(), seat.getValue().contains(meeting) ? Took.CAME : Took.NOBODY);
            }
            scene.held(board, BoardScene.quarters().get(meeting), took);
        }

        var printed =
                page(Role.SCRUTINEER, "/partnership/attendance/" + board + "/print?" + YEAR)
                        .select("main table:contains(Of these, by a deputy) tbody tr");
        assertThat(
                        printed.stream()
                                .map(row ->
                                        withoutRepresentative(row.select("th").text())
                                                + " "
                                                + row.select("td[data-label=Attendance]").text())
                                .toList())
                .containsExactlyInAnyOrderElementsOf(
                        published.stream()
                                .map(row ->
                                        "%s %s/%s"
                                                .formatted(
                                                        withoutRepresentative(row.get("role")),
                                                        row.get("attended"),
                                                        row.get("meetings")))
                                .toList());
    }

    @Test
    void the_table_by_delegated_partner_is_herefordshires_of_2023_24() throws IOException {
        var published = rows("herefordshire-2023-24");
        var board = scene.board(GroupQuorum.CHILDREN_PARTNERS);
        var kinds =
                List.of(
                        AgencyKind.INTEGRATED_CARE_BOARD,
                        AgencyKind.CHILDRENS_SOCIAL_CARE,
                        AgencyKind.POLICE);
        var took =
                IntStream.range(0, 4).<Map<SeatId, Took>>mapToObj(each -> new HashMap<>()).toList();
        for (var partner = 0; partner < 3; partner++) {
            var delegated = published.get(2 * partner);
            var seat =
                    scene.seat(
                            board,
                            delegated.get("representation"),
                            scene.agency(delegated.get("agency"), kinds.get(partner)),
                            Capacity.MEMBER,
                            true);
            scene.sits(seat, "Delegated", null, BoardScene.BEGAN);
            scene.deputises(seat, "Deputy", null);
            var own = quarters(delegated);
            var represented = quarters(published.get(2 * partner + 1));
            for (var meeting = 0; meeting < 4; meeting++) {
                // as the report says, somebody came for each partner to every meeting
                var holder = meeting < own;
                var deputy = meeting >= 4 - represented;
                took.get(meeting)
                        .put(seat, holder && deputy ? Took.BOTH : holder ? Took.CAME : Took.DEPUTY);
            }
        }
        for (var meeting = 0; meeting < 4; meeting++) {
            var id = scene.held(board, BoardScene.quarters().get(meeting), took.get(meeting));
            assertThat(scene.meeting(id).mayDecide()).isTrue();
        }

        var printed =
                page(Role.EXECUTIVE_PARTNER, "/partnership/attendance/" + board + "/print?" + YEAR)
                        .select("main table:contains(Percentage)")
                        .select("tbody tr");
        assertThat(
                        printed.stream()
                                .map(row ->
                                        row.select("th").text()
                                                + " "
                                                + row.select("td.numeric").text()))
                .containsExactlyInAnyOrderElementsOf(
                        published.stream()
                                .map(row ->
                                        row.get("agency")
                                                + " "
                                                + row.get("printed_percent_of_meetings_attended")
                                                + "%")
                                .toList());
    }

    @Test
    void a_member_who_left_in_mid_year_is_counted_for_the_meetings_while_they_sat() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat = scene.member(board, "Chief nurse", scene.agency(AgencyKind.NHS_TRUST));
        var other = scene.member(board, "Lay member", null);
        var days = BoardScene.quarters();
        scene.held(board, days.get(0), Map.of(seat, Took.CAME, other, Took.CAME));
        scene.held(board, days.get(1), Map.of(seat, Took.NOBODY, other, Took.CAME));
        scene.leaves(seat, days.get(1).plusDays(10));
        scene.held(board, days.get(2), Map.of(other, Took.CAME));
        scene.sits(seat, "Their successor", null, days.get(2).plusDays(10));
        scene.held(board, days.get(3), Map.of(seat, Took.CAME, other, Took.CAME));

        var line = line(board, seat);
        assertThat(line.attended().outOf()).isEqualTo("2/3");
        assertThat(line.vacant()).isEqualTo(1);
        assertThat(line.remark()).isEqualTo("vacant at 1 meeting");
        assertThat(line.people())
                .extracting(person -> person.name() + " " + person.own().outOf())
                .containsExactly("Holder of Chief nurse 1/2", "Their successor 1/1");
    }

    @Test
    void a_deputy_who_comes_while_the_seat_is_vacant_makes_nobody_absent() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var agency = scene.agency(AgencyKind.NHS_TRUST);
        var seat = scene.member(board, "Chief nurse", agency);
        var may = scene.seat(board, "Medical director", agency, Capacity.MEMBER, true);
        scene.sits(may, "Holder of Medical director", null, BoardScene.BEGAN);
        scene.deputises(seat, "Deputy chief nurse", null);
        scene.deputises(may, "Deputy medical director", null);
        var days = BoardScene.quarters();
        scene.held(board, days.get(0), Map.of(seat, Took.CAME, may, Took.CAME));
        scene.held(board, days.get(1), Map.of(seat, Took.CAME, may, Took.CAME));
        scene.leaves(seat, days.get(1).plusDays(10));
        scene.leaves(may, days.get(1).plusDays(10));
        scene.held(board, days.get(2), Map.of(seat, Took.DEPUTY, may, Took.DEPUTY));
        scene.held(board, days.get(3), Map.of(seat, Took.NOBODY, may, Took.NOBODY));

        for (var each : List.of(seat, may)) {
            var line = line(board, each);
            assertThat(line.attended().outOf()).isEqualTo("2/2");
            assertThat(line.own().percent()).contains(100);
            assertThat(line.represented().outOf()).isEqualTo("1/4");
            assertThat(line.remark())
                    .isEqualTo(
                            "vacant at 2 meetings; a deputy came to 1 meeting, which does not count for this seat");
        }
    }

    @Test
    void
            a_successor_who_was_appointed_after_the_invitations_is_neither_absent_nor_is_the_seat_vacant() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat = scene.member(board, "Chief nurse", scene.agency(AgencyKind.NHS_TRUST));
        var other = scene.member(board, "Lay member", null);
        var days = BoardScene.quarters();
        var first = scene.called(board, days.get(0));
        scene.sits(seat, "Their successor", null, days.get(0).minusDays(5));
        scene.held(first, Map.of(seat, Took.NOBODY, other, Took.CAME));

        var line = line(board, seat);
        assertThat(line.attended().of()).isZero();
        assertThat(line.vacant()).isZero();
        assertThat(line.remark()).isEqualTo("not asked to 1 meeting");
        var page = page(Role.SCRUTINEER, "/partnership/attendance/" + board + "?" + YEAR);
        assertThat(page.select("main tr:contains(Chief nurse)").text())
                .contains("Not asked")
                .doesNotContain("Vacant");
        assertThat(
                        page.select("main table:contains(Somebody came) tr:contains(Agency)")
                                .select("td")
                                .text())
                .isEqualTo("Not asked");

        scene.held(board, days.get(1), Map.of(seat, Took.CAME, other, Took.CAME));
        assertThat(line(board, seat).attended().outOf()).isEqualTo("1/1");
    }

    @Test
    void a_seat_that_stood_vacant_all_year_is_neither_absent_nor_unrecorded() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat =
                scene.seat(
                        board,
                        "Principal",
                        scene.agency(AgencyKind.COLLEGE),
                        Capacity.MEMBER,
                        false);
        var other = scene.member(board, "Lay member", null);
        scene.held(board, BoardScene.quarters().getFirst(), Map.of(other, Took.CAME));

        assertThat(line(board, seat).attended().of()).isZero();
        assertThat(line(board, seat).nothing()).isEqualTo("Vacant");
        var page = page(Role.SCRUTINEER, "/partnership/attendance/" + board + "?" + YEAR);
        assertThat(page.select("main tr:contains(Principal)").text())
                .contains("Vacant")
                .doesNotContain("Not recorded");
    }

    @Test
    void what_nobody_recorded_is_no_absence() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat = scene.member(board, "Chief nurse", scene.agency(AgencyKind.NHS_TRUST));
        var other = scene.member(board, "Lay member", null);
        scene.held(board, BoardScene.quarters().get(0), Map.of(other, Took.CAME));
        scene.held(
                board, BoardScene.quarters().get(1), Map.of(seat, Took.CAME, other, Took.NOBODY));

        assertThat(line(board, seat).attended().outOf()).isEqualTo("1/1");
        assertThat(line(board, seat).notRecorded()).isEqualTo(1);
        assertThat(line(board, seat).remark()).isEqualTo("not recorded of 1 meeting");
    }

    @Test
    void a_representative_counts_where_one_may_stand_in_and_is_shown_apart() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var agency = scene.agency(AgencyKind.NHS_TRUST);
        var may = scene.seat(board, "Chief nurse", agency, Capacity.MEMBER, true);
        scene.sits(may, "A chief nurse", null, BoardScene.BEGAN);
        var mayNot = scene.member(board, "Medical director", agency);
        for (var day : BoardScene.quarters()) {
            scene.held(board, day, Map.of(may, Took.REPRESENTED, mayNot, Took.REPRESENTED));
        }

        assertThat(line(board, may).attended().outOf()).isEqualTo("4/4");
        assertThat(line(board, may).own().outOf()).isEqualTo("0/4");
        assertThat(line(board, mayNot).attended().outOf()).isEqualTo("0/4");
        assertThat(line(board, mayNot).represented().percent()).contains(100);
        assertThat(line(board, mayNot).fallsAway())
                .as("somebody from the agency still comes")
                .isFalse();
    }

    @Test
    void two_meetings_missed_in_a_row_are_seen_as_engagement_falling_away() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var steady = scene.member(board, "Head of service", scene.agency(AgencyKind.PROBATION));
        var fading = scene.member(board, "Principal", scene.agency(AgencyKind.COLLEGE));
        var days = BoardScene.quarters();
        scene.held(board, days.get(0), Map.of(steady, Took.CAME, fading, Took.CAME));
        scene.held(board, days.get(1), Map.of(steady, Took.CAME, fading, Took.NOBODY));
        assertThat(line(board, fading).fallsAway()).isFalse();
        scene.held(board, days.get(2), Map.of(steady, Took.NOBODY, fading, Took.NOBODY));

        assertThat(line(board, fading).missedInARow()).isEqualTo(2);
        var page = page(Role.PARTNERSHIP_OFFICER, "/partnership/attendance/" + board + "?" + YEAR);
        assertThat(page.select("main .govuk-inset-text").text())
                .contains("Principal")
                .doesNotContain("Head of service");
    }

    @Test
    void a_seat_that_ended_or_stands_vacant_does_not_fall_away_nor_does_its_agency() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var vacant = scene.member(board, "Principal", scene.agency(AgencyKind.COLLEGE));
        var ended = scene.member(board, "Head of service", scene.agency(AgencyKind.PROBATION));
        var other = scene.member(board, "Lay member", null);
        var days = BoardScene.quarters();
        for (var day : days.subList(0, 2)) {
            scene.held(
                    board, day, Map.of(vacant, Took.NOBODY, ended, Took.NOBODY, other, Took.CAME));
        }
        assertThat(table(board).fallingAway()).hasSize(2);
        assertThat(table(board).agenciesFallingAway()).hasSize(2);

        scene.leaves(vacant, days.get(2));
        scene.ends(ended, days.get(2));
        assertThat(table(board).fallingAway()).isEmpty();
        assertThat(table(board).agenciesFallingAway()).isEmpty();
        assertThat(line(board, vacant).attended().outOf())
                .as("what they missed stands")
                .isEqualTo("0/2");
    }

    @Test
    void nobody_answers_for_the_meetings_that_were_missed_before_their_time() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat = scene.member(board, "Principal", scene.agency(AgencyKind.COLLEGE));
        var other = scene.member(board, "Lay member", null);
        var days = BoardScene.quarters();
        scene.held(board, days.get(0), Map.of(seat, Took.NOBODY, other, Took.CAME));
        scene.held(board, days.get(1), Map.of(seat, Took.NOBODY, other, Took.CAME));
        scene.sits(seat, "Their successor", null, days.get(1).plusDays(10));
        assertThat(line(board, seat).missedInARow()).isZero();

        scene.held(board, days.get(2), Map.of(seat, Took.NOBODY, other, Took.CAME));
        assertThat(table(board).fallingAway()).isEmpty();
        assertThat(table(board).agenciesFallingAway()).isEmpty();
        scene.held(board, days.get(3), Map.of(seat, Took.NOBODY, other, Took.CAME));
        assertThat(line(board, seat).missedInARow()).isEqualTo(2);
        assertThat(table(board).agenciesFallingAway()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTITIONER", "SAFEGUARDING_LEAD", "SYSTEM_ADMINISTRATOR"})
    void who_came_is_for_the_office_the_scrutineer_and_the_partners(Role other) {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        assertThat(pages.somebody(other, UUID.randomUUID()).get("/partnership/attendance/" + board))
                .hasStatus(404);
    }

    private AttendanceTable.OfSeat line(GroupId board, SeatId seat) {
        return table(board).seats().stream()
                .filter(each -> each.seat().id().equals(seat))
                .findFirst()
                .orElseThrow();
    }

    private AttendanceTable table(GroupId board) {
        var first = BoardScene.BEGAN;
        var last = first.plusYears(1).minusDays(1);
        return cast.as(
                scene.officer,
                () ->
                        AttendanceTable.of(
                                groups.seats(board, first, last),
                                groups.holders(board),
                                meetings.held(board, first, last),
                                last));
    }

    private Document page(Role role, String address) {
        return pages.somebody(role, UUID.randomUUID()).page(address);
    }

    /** So many of four meetings, any of them. */
    private List<Integer> someOf(int many) {
        var all = new ArrayList<>(List.of(0, 1, 2, 3));
        Collections.shuffle(all, random);
        return all.subList(0, many);
    }

    private static int quarters(CSVRecord row) {
        return Integer.parseInt(row.get("printed_percent_of_meetings_attended")) / 25;
    }

    private static String withoutRepresentative(String role) {
        return role.replaceAll(" \\(or (nominated )?representative\\)", "");
    }

    private static List<CSVRecord> rows(String report) throws IOException {
        try (var parser =
                CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(
                                Files.newBufferedReader(
                                        Path.of("examples", report, "board_attendance.csv")))) {
            return parser.getRecords();
        }
    }
}
