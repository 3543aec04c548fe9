package org.lineofsight.partnership.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.partnership.board.BoardScene;
import org.lineofsight.partnership.board.BoardScene.Took;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boards and groups meet: whoever sits there is asked, and what is due is on the agenda. */
@SpringBootTest
@AutoConfigureMockMvc
@DatabaseTest
@Import({Cast.class, PagesAs.class, BoardScene.class})
class GroupMeetingTests {

    @Autowired BoardScene scene;
    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired Agendas agendas;
    @Autowired ChangeAgenda changeAgenda;
    @Autowired ForwardPlan forwardPlan;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private record Partners(GroupId board, SeatId council, SeatId police, SeatId health) {}

    private Partners partners() {
        var board = scene.board(GroupQuorum.CHILDREN_PARTNERS);
        return new Partners(
                board,
                scene.member(
                        board,
                        "Director of children’s services",
                        scene.agency(AgencyKind.CHILDRENS_SOCIAL_CARE)),
                scene.member(board, "Superintendent", scene.agency(AgencyKind.POLICE)),
                scene.member(board, "Chief nurse", scene.agency(AgencyKind.INTEGRATED_CARE_BOARD)));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Test
    void whoever_sits_there_on_the_day_is_asked_by_their_seat() {
        var partners = partners();
        scene.member(partners.board(), "Lay member", null);
        scene.seat(partners.board(), "Head of probation", null, Capacity.MEMBER, false);

        var meeting = scene.meeting(scene.called(partners.board(), today().plusDays(30)));

        assertThat(meeting.attendees())
                .map(Attendee::member)
                .filteredOn(Objects::nonNull)
                .extracting("title")
                .containsExactlyInAnyOrder(
                        "Director of children’s services",
                        "Superintendent",
                        "Chief nurse",
                        "Lay member");
        assertThat(meeting.quoracy().verdict())
                .as("nobody has replied")
                .isEqualTo(Quoracy.Verdict.NOT_KNOWN);
        assertThat(cast.as(scene.officer, () -> agendas.of(meeting.id())))
                .extracting(AgendaItem::title)
                .first()
                .asString()
                .contains("conflicts of interest");
    }

    @Test
    void a_board_without_one_of_the_three_partners_is_not_quorate_whoever_else_came_for_health() {
        var partners = partners();
        var trust = scene.member(partners.board(), "Matron", scene.agency(AgencyKind.NHS_TRUST));
        var day = BoardScene.quarters().getFirst();
        var without =
                scene.held(
                        partners.board(),
                        day,
                        Map.of(
                                partners.council(),
                                Took.CAME,
                                partners.police(),
                                Took.CAME,
                                partners.health(),
                                Took.NOBODY,
                                trust,
                                Took.CAME));
        var with =
                scene.held(
                        partners.board(),
                        day.plusDays(7),
                        Map.of(
                                partners.council(),
                                Took.CAME,
                                partners.police(),
                                Took.REPRESENTED,
                                partners.health(),
                                Took.CAME));

        assertThat(scene.meeting(without).quoracy().verdict())
                .isEqualTo(Quoracy.Verdict.NOT_QUORATE);
        assertThat(scene.meeting(with).quoracy().verdict()).isEqualTo(Quoracy.Verdict.QUORATE);
    }

    @Test
    void an_adviser_is_no_part_of_the_quorum() {
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var first = scene.member(board, "One", scene.agency(AgencyKind.PROBATION));
        var second = scene.member(board, "Two", scene.agency(AgencyKind.HOUSING));
        var adviser =
                scene.seat(
                        board,
                        "Legal adviser",
                        scene.agency(AgencyKind.COUNCIL_OTHER),
                        Capacity.ADVISER,
                        false);
        scene.sits(adviser, "An adviser", null, BoardScene.BEGAN);
        var third = scene.member(board, "Three", scene.agency(AgencyKind.SCHOOL));
        var day = BoardScene.quarters().getFirst();

        assertThat(
                        scene.meeting(
                                        scene.held(
                                                board,
                                                day,
                                                Map.of(
                                                        first,
                                                        Took.CAME,
                                                        second,
                                                        Took.CAME,
                                                        third,
                                                        Took.NOBODY,
                                                        adviser,
                                                        Took.CAME)))
                                .quoracy()
                                .verdict())
                .isEqualTo(Quoracy.Verdict.NOT_QUORATE);
    }

    @Test
    void a_group_without_terms_of_reference_or_without_members_does_not_meet() {
        var board = scene.boardWithoutTerms();
        assertThatThrownBy(() -> scene.called(board, today().plusDays(30)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("terms of reference");
        var empty = scene.board(GroupQuorum.THREE_AGENCIES);
        assertThatThrownBy(() -> scene.called(empty, today().plusDays(30)))
                .hasMessageContaining("Nobody sits in the group");
        var partners = partners();
        scene.leaves(partners.health(), today().minusDays(1));
        assertThatThrownBy(() -> scene.called(partners.board(), today().plusDays(30)))
                .as("a seat that the quorum needs is vacant")
                .hasMessageContaining("Ask Health too");
        assertThatThrownBy(() -> scene.called(partners.board(), BoardScene.BEGAN.minusDays(1)))
                .hasMessageContaining("does not stand");
    }

    @Test
    void a_meeting_moved_to_when_somebody_else_sits_there_asks_them_instead() {
        var partners = partners();
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.sits(partners.police(), "The new superintendent", null, today().plusDays(20));
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThat(changes(officer, id)).isEmpty();

        var later = today().plusDays(30);
        officer.post(
                "/meetings/" + id + "/time",
                "when.on.day",
                "" + later.getDayOfMonth(),
                "when.on.month",
                "" + later.getMonthValue(),
                "when.on.year",
                "" + later.getYear(),
                "when.at",
                "14:00",
                "when.minutes",
                "120",
                "when.place",
                "County hall");
        assertThat(changes(officer, id)).contains("The new superintendent sits there on that day");

        officer.post("/partnership/meetings/" + id + "/members");
        assertThat(changes(officer, id)).isEmpty();
        assertThat(scene.meeting(id).attendees())
                .extracting(Attendee::name)
                .contains("The new superintendent")
                .doesNotContain("Holder of Superintendent");
    }

    private String changes(PagesAs.Person officer, MeetingId id) {
        return officer.page("/partnership/meetings/" + id).select("main .govuk-inset-text").text();
    }

    @Test
    void a_member_with_an_account_reads_their_own_agenda_and_no_other() {
        var partners = partners();
        var other = scene.called(partners().board(), today().plusDays(10));
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID());
        scene.sits(
                partners.health(),
                lead.actor().name(),
                lead.actor().accountId(),
                today().minusDays(1));
        var id = scene.called(partners.board(), today().plusDays(10));

        assertThat(lead.get("/partnership/meetings/" + id)).hasStatusOk();
        assertThat(lead.page("/partnership/meetings/" + id).select("main form")).isEmpty();
        assertThat(lead.get("/meetings/" + id)).hasStatusOk();
        assertThat(lead.get("/partnership/meetings/" + other)).hasStatus(404);
        assertThat(
                        cast.as(
                                lead.actor(),
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from board.agenda_item where record_id = :other")
                                                .param("other", other.value())
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRUTINEER", "EXECUTIVE_PARTNER"})
    void scrutineer_and_partners_read_every_meeting_and_change_none(Role role) {
        var id = scene.called(partners().board(), today().plusDays(10));
        var reader = pages.somebody(role, UUID.randomUUID());
        assertThat(reader.page("/partnership/meetings/" + id).select("main h2").text())
                .contains("Agenda");
        assertThat(reader.get("/partnership/meetings/" + id + "/items/new")).hasStatus(404);
        assertThatThrownBy(() ->
                        cast.run(
                                reader.actor(),
                                () ->
                                        agendas.add(
                                                id,
                                                new GroupId(UUID.randomUUID()),
                                                "Not theirs",
                                                null,
                                                null,
                                                null,
                                                reader.actor())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void what_is_late_or_due_is_offered_for_the_agenda_once() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        // six weeks from then the reporting year ends
        var day = ReportingYear.on(today()).lastDay().minusDays(14);
        var id = scene.called(partners().board(), day);
        var offered =
                officer.page("/partnership/meetings/" + id)
                        .select("input[name=keys][value*=reporting year ends]");
        assertThat(offered).hasSize(1);

        officer.post(
                "/partnership/meetings/" + id + "/proposals",
                "keys",
                offered.getFirst().attr("value"));
        var page = officer.page("/partnership/meetings/" + id);
        assertThat(page.select("main table th[scope=row]").text())
                .contains("The reporting year ends");
        assertThat(page.select("input[name=keys][value*=reporting year ends]")).isEmpty();
    }

    @Test
    void what_was_decided_is_recorded_once_the_meeting_has_begun_and_listed_for_the_year() {
        var partners = partners();
        var title = "Neglect strategy " + UUID.randomUUID();
        var toCome = scene.called(partners.board(), today().plusDays(10));
        var early =
                cast.as(scene.officer, () -> changeAgenda.add(toCome, title, null, scene.officer));
        assertThatThrownBy(() -> decide(toCome, early, AgendaItem.Outcome.DECIDED, "Agreed"))
                .hasMessageContaining("before the meeting has begun");

        var begun = scene.called(partners.board(), today().minusDays(1));
        var item =
                cast.as(scene.officer, () -> changeAgenda.add(begun, title, null, scene.officer));
        assertThatThrownBy(() -> decide(begun, item, null, "Agreed"))
                .hasMessageContaining("Choose what became of it");
        assertThatThrownBy(() -> decide(begun, item, AgendaItem.Outcome.DECIDED, " "))
                .hasMessageContaining("Write what was said");
        decide(begun, item, AgendaItem.Outcome.DECIDED, "Adopted as written");

        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, UUID.randomUUID());
        assertThat(partner.page("/partnership/decisions").select("main table").text())
                .contains(title, "Adopted as written");
        assertThat(
                        pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID())
                                .get("/partnership/decisions"))
                .hasStatus(404);
    }

    private void decide(
            MeetingId id, UUID item, AgendaItem.@Nullable Outcome outcome, String words) {
        cast.run(
                scene.officer,
                () -> changeAgenda.decide(id, item, outcome, words, 0, scene.officer));
    }

    @Test
    void items_keep_the_order_they_are_put_in_and_can_be_taken_off() {
        var id = scene.called(partners().board(), today().plusDays(10));
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        officer.post(
                "/partnership/meetings/" + id + "/items/new", "title", "Budget", "presenter", "");
        var budget = agenda(id).getLast();
        officer.post("/partnership/meetings/" + id + "/items/" + budget.id() + "/up");
        assertThat(agenda(id)).extracting(AgendaItem::title).element(1).isEqualTo("Budget");
        officer.post("/partnership/meetings/" + id + "/items/" + budget.id() + "/off");
        assertThat(agenda(id)).extracting(AgendaItem::title).doesNotContain("Budget");
        assertThatThrownBy(() ->
                        cast.as(
                                scene.officer,
                                () -> changeAgenda.add(id, " ", null, scene.officer)))
                .hasMessageContaining("Write what the item is");
    }

    private List<AgendaItem> agenda(MeetingId id) {
        return cast.as(scene.officer, () -> agendas.of(id));
    }

    @Test
    void a_planned_meeting_leaves_the_forward_plan_when_it_is_called_or_dropped() {
        var partners = partners();
        var theme = "Exploitation " + UUID.randomUUID();
        var day = today().plusDays(60);
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        officer.post(
                "/partnership/meetings/plan",
                "group",
                partners.board().toString(),
                "on.day",
                "" + day.getDayOfMonth(),
                "on.month",
                "" + day.getMonthValue(),
                "on.year",
                "" + day.getYear(),
                "theme",
                theme);
        var list = officer.page("/partnership/meetings?group=" + partners.board());
        var call = list.select("main tr:contains(" + theme + ") a:contains(Call it)").attr("href");
        assertThat(officer.page(call).select("input[name=theme]").attr("value")).isEqualTo(theme);
        officer.post(
                call,
                "when.on.day",
                "" + day.getDayOfMonth(),
                "when.on.month",
                "" + day.getMonthValue(),
                "when.on.year",
                "" + day.getYear(),
                "when.at",
                "2pm",
                "when.minutes",
                "120",
                "when.place",
                "County hall",
                "theme",
                theme);
        var after = officer.page("/partnership/meetings?group=" + partners.board());
        assertThat(after.select("main a:contains(Call it)")).isEmpty();
        assertThat(after.select("main table").text()).contains("2pm");

        assertThatThrownBy(() ->
                        cast.run(scene.officer, () -> forwardPlan.drop(UUID.randomUUID(), " ")))
                .hasMessageContaining("why it is dropped");
    }
}
