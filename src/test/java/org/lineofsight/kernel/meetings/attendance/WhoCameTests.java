package org.lineofsight.kernel.meetings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Reply;
import org.lineofsight.kernel.meetings.invitation.InviteMore;
import org.lineofsight.kernel.meetings.invitation.ReplyToMeeting;
import org.lineofsight.partnership.board.BoardScene;
import org.lineofsight.partnership.board.Capacity;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Who came is written down of the person it was typed for, and of no other. */
@SpringBootTest
@DatabaseTest
class WhoCameTests {

    @Autowired BoardScene scene;
    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired InviteMore inviteMore;
    @Autowired ReplyToMeeting replyToMeeting;

    PagesAs.Person officer;
    MeetingId meeting;

    @BeforeEach
    void a_meeting_of_three() {
        officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        for (var title : List.of("Chief nurse", "Head of service", "Principal")) {
            scene.member(board, title, scene.agency(AgencyKind.OTHER));
        }
        meeting = scene.called(board, BoardScene.quarters().getFirst());
    }

    @Test
    void nobody_is_recorded_for_another_when_someone_was_let_go_while_it_was_typed() {
        var page = officer.page(address());
        var typed = typed(page, "Head of service", "ABSENT", "Principal", "BY_VIDEO");
        letGo("Chief nurse");

        var answer = officer.post(address(), typed);
        assertThat(answer).hasStatus(422);
        var again = PagesAs.read(answer);
        assertThat(again.select(".govuk-error-summary").text())
                .contains("Who is asked to this meeting has changed");
        assertThat(again.select("main legend").text()).doesNotContain("Chief nurse");
        assertThat(took(again, "Head of service")).isEqualTo("ABSENT");
        assertThat(took(again, "Principal")).isEqualTo("BY_VIDEO");
        assertThat(scene.meeting(meeting).attendees())
                .allMatch(asked -> asked.attendance() == null);

        assertThat(officer.post(address(), typed(again))).hasStatus3xxRedirection();
        assertThat(recorded("Head of service")).isEqualTo("ABSENT");
        assertThat(recorded("Principal")).isEqualTo("BY_VIDEO");
    }

    @Test
    void a_draft_comes_back_to_those_it_was_typed_for() {
        officer.autosave(
                "/drafts?form=meetings/" + meeting + "/attendance",
                typed(officer.page(address()), "Principal", "BY_VIDEO"));
        assertThat(officer.page(address()).select(".govuk-error-summary")).isEmpty();
        letGo("Chief nurse");

        var back = officer.page(address());
        assertThat(back.select(".govuk-error-summary").text())
                .contains("Who is asked to this meeting has changed");
        assertThat(took(back, "Principal")).isEqualTo("BY_VIDEO");
        assertThat(took(back, "Head of service")).isEmpty();
    }

    @Test
    void a_deputy_who_was_announced_is_not_recorded_as_the_member() {
        announces("Principal", "Their deputy, vice principal");

        var page = officer.page(address());
        assertThat(officer.post(address(), typed(page, "Principal", "BY_VIDEO")))
                .hasStatus3xxRedirection();
        var came = Objects.requireNonNull(asked("Principal").attendance());
        assertThat(came.deputy()).isTrue();
        assertThat(came.whoCame()).isEqualTo("Their deputy, vice principal");
    }

    @Test
    void a_deputy_who_was_announced_and_did_not_come_is_no_deputy_who_came() {
        announces("Principal", "Their deputy, vice principal");

        officer.post(address(), typed(officer.page(address()), "Principal", "ABSENT"));
        var missed = Objects.requireNonNull(asked("Principal").attendance());
        assertThat(missed.deputy()).isFalse();
        assertThat(missed.whoCame()).isNull();
    }

    @Test
    void another_deputy_than_was_announced_can_be_written_down_for_a_member_with_an_account() {
        var member = pages.somebody(Role.SAFEGUARDING_LEAD, UUID.randomUUID()).actor();
        var board = scene.board(GroupQuorum.THREE_AGENCIES);
        var seat =
                scene.seat(
                        board, "Director", scene.agency(AgencyKind.OTHER), Capacity.MEMBER, false);
        scene.sits(seat, member.name(), member.accountId(), BoardScene.BEGAN);
        meeting = scene.called(board, BoardScene.quarters().getLast());
        var name = "main input[type=text][name$=whoCame]";
        assertThat(officer.page(address()).select(name)).isEmpty();

        announces("Director", "Their deputy");
        assertThat(officer.page(address()).select(name).val()).isEqualTo("Their deputy");
    }

    private void announces(String title, String deputy) {
        var id = asked(title).id();
        cast.run(
                scene.officer,
                () ->
                        replyToMeeting.reply(
                                meeting, id, Reply.Answer.DEPUTY, deputy, null, scene.officer));
    }

    private String address() {
        return "/meetings/" + meeting + "/attendance";
    }

    private Attendee asked(String title) {
        return scene.meeting(meeting).attendees().stream()
                .filter(each -> each.who().startsWith(title))
                .findFirst()
                .orElseThrow();
    }

    private void letGo(String title) {
        var id = asked(title).id();
        cast.run(
                scene.officer,
                () -> inviteMore.members(meeting, List.of(id), List.of(), scene.officer));
    }

    private String recorded(String title) {
        return Objects.requireNonNull(asked(title).attendance()).tookPart().name();
    }

    private static String took(Document page, String title) {
        return fieldset(page, title).select("input[checked]").attr("value");
    }

    private static Element fieldset(Document page, String title) {
        return page.select("main fieldset:has(legend:contains(" + title + "))").stream()
                .filter(each -> !each.select("input[type=radio]").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /**
     * What a browser sends of the page.
     *
     * @param took titles and how they took part, in turn
     */
    private static String[] typed(Document page, String... took) {
        for (int i = 0; i < took.length; i += 2) {
            fieldset(page, took[i])
                    .select("input[value=" + took[i + 1] + "]")
                    .attr("checked", "checked");
        }
        var fields = new ArrayList<String>();
        page.select("main form[data-draft-url]").forms().getFirst().formData().stream()
                .filter(each -> !each.key().equals("_csrf"))
                .forEach(each -> {
                    fields.add(each.key());
                    fields.add(each.value());
                });
        return fields.toArray(String[]::new);
    }
}
