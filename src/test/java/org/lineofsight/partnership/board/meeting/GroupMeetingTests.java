package org.lineofsight.partnership.board.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.overview.wheel.LocalDates;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.BoardScene;
import org.lineofsight.partnership.board.BoardScene.Took;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Boards and groups meet: whoever sits there is asked, and what is due is on the agenda. */
@SpringBootTest
@DatabaseTest
class GroupMeetingTests {

    @Autowired BoardScene scene;
    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired Meetings meetings;
    @Autowired Actions actions;
    @Autowired Agendas agendas;
    @Autowired ChangeAgenda changeAgenda;
    @Autowired ForwardPlan forwardPlan;
    @Autowired LocalDates localDates;
    @Autowired AskWhoSitsThere askWhoSitsThere;
    @Autowired ChangeChair changeChair;
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
        officer.post("/meetings/" + id + "/time", when(later));
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
        var offered = offered(officer, id, "The reporting year ends");
        assertThat(offered).hasSize(1);
        assertThat(offered.getFirst().select("a[href=/yearly-reports]")).hasSize(1);
        var nothing = officer.post("/partnership/meetings/" + id + "/proposals");
        assertThat(nothing).hasStatus(422);
        assertThat(PagesAs.read(nothing).select(".govuk-error-summary").text())
                .contains("Tick what is to go on the agenda");

        take(officer, id, "The reporting year ends");
        assertThat(officer.page("/partnership/meetings/" + id).select("main table th").text())
                .contains("The reporting year ends");
        assertThat(offered(officer, id, "The reporting year ends")).isEmpty();
    }

    @Test
    void every_local_date_is_offered_and_one_that_is_taken_leaves_the_other() {
        var day = today().plusDays(20);
        var audit = "Audit week " + UUID.randomUUID();
        var week = "Safeguarding week " + UUID.randomUUID();
        for (var what : List.of(audit, week)) {
            cast.as(scene.officer, () -> localDates.add(day, false, what, null, scene.officer));
        }
        var id = scene.called(partners().board(), today().plusDays(10));
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThat(offered(officer, id, audit)).hasSize(1);
        assertThat(offered(officer, id, week)).hasSize(1);

        take(officer, id, audit);
        assertThat(offered(officer, id, audit)).isEmpty();
        assertThat(offered(officer, id, week)).hasSize(1);
    }

    private Elements offered(PagesAs.Person officer, MeetingId id, String words) {
        return officer.page("/partnership/meetings/" + id)
                .select(".govuk-checkboxes__item:contains(" + words + ")");
    }

    private void take(PagesAs.Person officer, MeetingId id, String words) {
        officer.post(
                "/partnership/meetings/" + id + "/proposals",
                "keys",
                offered(officer, id, words).select("input").attr("value"));
    }

    @Test
    void a_late_action_that_was_taken_to_the_group_is_offered_to_it_and_on_one_agenda_only() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        var board = partners().board();
        var id = scene.called(board, today().plusDays(10));
        var next = scene.called(board, today().plusDays(50));
        var another = scene.called(partners().board(), today().plusDays(10));
        var what = "Name two auditors " + UUID.randomUUID();
        escalated(what, board.value());

        var offered = offered(officer, id, what);
        assertThat(offered.text()).contains("Late action of", "was due");
        assertThat(offered.select("a[href^=/actions/]")).hasSize(1);
        assertThat(offered(officer, another, what)).as("another board’s").isEmpty();
        assertThat(offered(officer, next, what)).hasSize(1);

        take(officer, id, what);
        assertThat(offered(officer, next, what)).as("on an agenda to come").isEmpty();
    }

    @Test
    void what_went_further_to_the_board_is_before_the_board_above_the_group_that_oversees_it() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        var id = scene.called(partners().board(), today().plusDays(10));
        var everybodys = "Release staff " + UUID.randomUUID();
        escalated(everybodys, null);

        assertThat(offered(officer, id, everybodys)).hasSize(1);
    }

    /** An action that is late and was taken to the group; to the board, where none is named. */
    private void escalated(String what, @Nullable UUID group) {
        var due = today().plusDays(1);
        var police = scene.agency(AgencyKind.POLICE);
        var action =
                cast.as(
                        scene.officer,
                        () ->
                                actions.raise(
                                        new NewAction(
                                                        Subject.of("test", GroupId.next()),
                                                        Governance.OFFICE.value(),
                                                        what,
                                                        null,
                                                        new Owner.OfAgency(
                                                                police, Role.SAFEGUARDING_LEAD),
                                                        due)
                                                .sharedWith(Governance.READERS.value())
                                                .improving(
                                                        new Improvement(
                                                                ActionSource.AUDIT,
                                                                null,
                                                                group,
                                                                group == null ? null : "A board")),
                                        scene.officer));
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        """
                                        insert into actions.escalation (record_id, due_on, group_id, group_name, at)
                                        values (:action, :due, :group, :name, :at)
                                        """)
                                .param("action", action.value())
                                .param("due", due)
                                .param("group", group)
                                .param("name", group == null ? null : "A board")
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    @Test
    void a_member_who_left_after_the_invitations_is_shown_so_and_not_counted() {
        var partners = partners();
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.leaves(partners.health(), today().plusDays(5));
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());

        var page = officer.page("/meetings/" + id);
        assertThat(page.select("main tr:contains(Chief nurse)").text())
                .contains("Has left the group");
        assertThat(scene.meeting(id).quoracy().verdict()).isEqualTo(Quoracy.Verdict.NOT_QUORATE);
        assertThat(scene.meeting(id).quoracy().missing()).containsExactly("Health");
        assertThat(changes(officer, id)).contains("no longer sits in the group");
    }

    @Test
    void a_member_who_left_and_was_still_asked_misses_no_meeting() {
        var partners = partners();
        var day = BoardScene.quarters().getFirst();
        var id = scene.called(partners.board(), day);
        scene.leaves(partners.health(), day.minusDays(5));
        scene.held(id, Map.of(partners.council(), Took.CAME, partners.health(), Took.NOBODY));

        var page =
                pages.somebody(Role.SCRUTINEER, UUID.randomUUID())
                        .page(
                                "/partnership/attendance/%s?from.day=1&from.month=4&from.year=2025"
                                        .formatted(partners.board()));
        assertThat(page.select("main tr:contains(Chief nurse)").eq(0).text())
                .contains("Vacant")
                .doesNotContain("0/1");
    }

    @Test
    void a_meeting_that_was_moved_says_from_when() {
        var id = scene.called(partners().board(), today().plusDays(10));
        var before = scene.meeting(id).when();
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThat(officer.page("/meetings/" + id).text()).doesNotContain("Moved from");

        officer.post("/meetings/" + id + "/time", when(today().plusDays(12)));
        assertThat(officer.page("/meetings/" + id).text())
                .contains("Moved from " + before.substring(0, before.indexOf(" to ")));
    }

    private static String[] when(LocalDate day) {
        return new String[] {
            "when.on.day",
            "" + day.getDayOfMonth(),
            "when.on.month",
            "" + day.getMonthValue(),
            "when.on.year",
            "" + day.getYear(),
            "when.at",
            "14:00",
            "when.minutes",
            "120",
            "when.place",
            "County hall"
        };
    }

    @Test
    void a_new_chair_since_the_meeting_was_called_becomes_its_chair() {
        var partners = partners();
        var seat =
                scene.seat(
                        partners.board(),
                        "Executive director",
                        scene.agency(AgencyKind.COUNCIL_OTHER),
                        Capacity.CHAIR,
                        false);
        var before = pages.somebody(Role.EXECUTIVE_PARTNER, UUID.randomUUID());
        var after = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID());
        scene.sits(seat, before.actor().name(), before.actor().accountId(), BoardScene.BEGAN);
        var id = scene.called(partners.board(), today().plusDays(10));
        assertThat(scene.meeting(id).chair()).isEqualTo(before.actor().name());
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThat(changes(officer, id)).isEmpty();

        scene.sits(seat, after.actor().name(), after.actor().accountId(), today().plusDays(3));
        assertThat(changes(officer, id))
                .contains(after.actor().name() + " chairs the group on that day");
        officer.post("/partnership/meetings/" + id + "/members");
        assertThat(after.post("/partnership/meetings/" + id + "/chair"))
                .as("the office changes it")
                .hasStatus(404);
        officer.post("/partnership/meetings/" + id + "/chair");

        var meeting = scene.meeting(id);
        assertThat(meeting.chair()).isEqualTo(after.actor().name());
        assertThat(meeting.chairAccount()).isEqualTo(after.actor().accountId());
        assertThat(changes(officer, id)).isEmpty();
        assertThat(cast.as(after.actor(), () -> meetings.require(id).runs())).isTrue();
    }

    @Test
    void a_deputy_who_takes_the_seat_sees_the_meeting_and_answers_for_it() {
        var partners = partners();
        var deputy = cast.somebody(Role.SAFEGUARDING_LEAD);
        scene.deputises(partners.police(), deputy.name(), deputy.accountId());
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.deputyLeaves(partners.police(), today().plusDays(4));
        scene.sits(partners.police(), deputy.name(), deputy.accountId(), today().plusDays(5));

        asksWhoSitsThere(id);

        assertThat(cast.as(deputy, () -> meetings.require(id)).askedAs(deputy))
                .map(Attendee::member)
                .get()
                .matches(member -> !member.deputy());
    }

    private void asksWhoSitsThere(MeetingId id) {
        cast.run(scene.officer, () -> askWhoSitsThere.ask(id, scene.officer));
        assertThat(cast.as(scene.officer, () -> askWhoSitsThere.changes(meetings.require(id))))
                .isEmpty();
    }

    @Test
    void a_vice_chair_who_becomes_chair_sees_the_meeting_and_the_old_chair_until_they_take_over() {
        var partners = partners();
        var before = cast.somebody(Role.SAFEGUARDING_LEAD);
        var after = cast.somebody(Role.SAFEGUARDING_LEAD);
        var chair = scene.seat(partners.board(), "Chair", null, Capacity.CHAIR, false);
        var vice = scene.seat(partners.board(), "Vice-chair", null, Capacity.VICE_CHAIR, false);
        scene.sits(chair, before.name(), before.accountId(), BoardScene.BEGAN);
        scene.sits(vice, after.name(), after.accountId(), BoardScene.BEGAN);
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.leaves(vice, today().plusDays(2));
        scene.sits(chair, after.name(), after.accountId(), today().plusDays(3));

        asksWhoSitsThere(id);

        assertThat(cast.as(after, () -> meetings.require(id)).askedAs(after)).isPresent();
        assertThat(cast.as(before, () -> meetings.require(id).runs())).isTrue();

        cast.run(scene.officer, () -> changeChair.change(id, scene.officer));
        assertThat(cast.as(after, () -> meetings.require(id).runs())).isTrue();
        assertThat(cast.as(before, () -> meetings.find(id))).isEmpty();
    }

    @Test
    void somebody_in_two_seats_who_leaves_one_is_asked_through_the_other() {
        var partners = partners();
        var both = cast.somebody(Role.SAFEGUARDING_LEAD);
        for (var seat : List.of(partners.council(), partners.police())) {
            scene.sits(seat, both.name(), both.accountId(), today().minusDays(9));
        }
        for (var left : List.of(partners.council(), partners.police())) {
            var id = scene.called(partners.board(), today().plusDays(10));
            scene.sits(left, "A successor", null, today().plusDays(5));

            asksWhoSitsThere(id);

            assertThat(cast.as(both, () -> meetings.require(id)).askedAs(both))
                    .map(Attendee::member)
                    .map(member -> new SeatId(member.seat()))
                    .get()
                    .isNotEqualTo(left);
            scene.sits(left, both.name(), both.accountId(), today().plusDays(6));
        }
    }

    @Test
    void a_chair_who_left_and_whom_nobody_follows_is_said_to_have_left() {
        var partners = partners();
        var seat = scene.seat(partners.board(), "Independent chair", null, Capacity.CHAIR, false);
        scene.sits(seat, "A chair", null, BoardScene.BEGAN);
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.leaves(seat, today().plusDays(2));
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());

        assertThat(changes(officer, id))
                .contains("A chair does not chair the group on that day, and nobody else does");
        officer.post("/partnership/meetings/" + id + "/chair");
        assertThat(scene.meeting(id).chair()).isEqualTo(officer.actor().name());
    }

    @Test
    void a_chair_who_is_not_of_the_office_is_shown_what_they_may_open_and_nothing_to_change() {
        var partners = partners();
        var seat = scene.seat(partners.board(), "Chair", null, Capacity.CHAIR, false);
        var chair = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID());
        scene.sits(seat, chair.actor().name(), chair.actor().accountId(), BoardScene.BEGAN);
        var id = scene.called(partners.board(), today().plusDays(10));
        scene.sits(partners.police(), "The new superintendent", null, today().plusDays(5));

        var page = chair.page("/partnership/meetings/" + id);
        assertThat(page.select("main .govuk-inset-text").text())
                .contains("The new superintendent sits there on that day");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("a[href$=items/new]")).isEmpty();
        for (var link : page.select("main a[href^=/], .govuk-breadcrumbs a[href]")) {
            assertThat(chair.get(link.attr("href"))).as(link.text()).hasStatusOk();
        }
        var office = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        assertThat(office.page("/partnership/meetings/" + id).select("a[href$=items/new]"))
                .hasSize(1);
    }

    @Test
    void what_a_meeting_gives_somebody_to_do_is_overseen_by_the_group_that_met() {
        var partners = partners();
        var id = scene.called(partners.board(), today().minusDays(1));
        scene.held(id, Map.of(partners.council(), Took.CAME, partners.police(), Took.CAME));
        var what = "Bring the figures " + UUID.randomUUID();
        var due = today().plusDays(30);
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        var police =
                scene.meeting(id).attendees().stream()
                        .filter(asked -> asked.who().startsWith("Superintendent"))
                        .findFirst()
                        .orElseThrow();
        officer.post(
                "/meetings/" + id + "/minutes/draft",
                "version",
                "0",
                "information",
                "The figures are late.",
                "analysis",
                "Nobody knows.",
                "decision",
                "They are brought.",
                "dissented",
                "NOBODY",
                "actions[0].what",
                what,
                "actions[0].attendee",
                police.id().toString(),
                "actions[0].dueOn.day",
                "" + due.getDayOfMonth(),
                "actions[0].dueOn.month",
                "" + due.getMonthValue(),
                "actions[0].dueOn.year",
                "" + due.getYear());
        var approve =
                officer.page("/meetings/" + id + "/minutes")
                        .select("form[action$=approval] input[name=version]")
                        .attr("value");
        officer.post("/meetings/" + id + "/minutes/approval", "version", approve);

        var raised = cast.as(scene.officer, () -> actions.of(Subject.of("meeting", id))).getFirst();
        assertThat(raised.what()).isEqualTo(what);
        var part = Objects.requireNonNull(raised.improvement());
        assertThat(part.from()).isEqualTo(ActionSource.MEETING);
        assertThat(part.overseenBy()).isEqualTo(partners.board().value());
        assertThat(part.overseerName()).isEqualTo(scene.meeting(id).about());
        assertThat(raised.owner())
                .as("the member has no account here")
                .isEqualTo(
                        new Owner.OfAgency(
                                new AgencyId(Objects.requireNonNull(police.agency())),
                                Role.SAFEGUARDING_LEAD));
        assertThat(officer.page("/partnership/meetings/" + id).text()).contains(what);
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

    @Test
    void a_decision_belongs_to_the_year_in_which_the_meeting_was_whenever_it_is_recorded() {
        var title = "Thresholds " + UUID.randomUUID();
        var day = ReportingYear.on(today()).firstDay().minusDays(1);
        var id = scene.called(partners().board(), day);
        var item = cast.as(scene.officer, () -> changeAgenda.add(id, title, null, scene.officer));
        decide(id, item, AgendaItem.Outcome.DECIDED, "Adopted");

        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, UUID.randomUUID());
        var before = ReportingYear.on(day).label();
        assertThat(
                        partner.page("/partnership/decisions?year=" + before)
                                .select("main tr:contains(" + title + ")")
                                .text())
                .contains(InWords.dateWithoutWeekday(day));
        assertThat(partner.page("/partnership/decisions").text()).doesNotContain(title);
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
