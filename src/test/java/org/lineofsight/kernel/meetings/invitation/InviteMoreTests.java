package org.lineofsight.kernel.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More people are asked, the right ones, and a directory that may be stale says so. */
@SpringBootTest
@DatabaseTest
class InviteMoreTests {

    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Agencies agencies;
    @Autowired Meetings meetings;
    @Autowired InviteMore inviteMore;
    @Autowired Directory directory;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    @Test
    void an_agency_is_asked_through_whoever_answers_for_it_today() {
        var meeting = called();
        var college = agency();
        var lead = cast.somebody(Role.SAFEGUARDING_LEAD, college.value());
        refuses(() -> ask(meeting, null), "invitation.agency");
        ask(meeting, college.value());
        assertThat(cast.as(lead, () -> meetings.require(meeting)).askedAs(lead))
                .get()
                .matches(asked -> asked.role() == Role.SAFEGUARDING_LEAD);
        refuses(() -> ask(meeting, college.value()), "invitation.twice");
    }

    @Test
    void a_person_is_asked_by_the_address_where_their_agency_reaches_them() {
        var meeting = called();
        var visitor = cast.somebody(Role.PRACTITIONER, scene.trust.value());
        refuses(() -> person(meeting, scene.school, email(visitor)), "invitation.person");
        person(meeting, scene.trust, email(visitor));
        assertThat(cast.as(visitor, () -> meetings.require(meeting)).askedAs(visitor)).isPresent();
        refuses(() -> person(meeting, scene.trust, email(visitor)), "invitation.twice");
    }

    @Test
    void the_family_is_asked_by_name_or_it_is_written_down_why_not() {
        var meeting = called();
        refuses(() -> family(meeting, " "), "invitation.name");
        family(meeting, "Tamsin Penhallow");
        assertThat(cast.as(scene.worker, () -> meetings.require(meeting)).attendees())
                .filteredOn(Attendee::family)
                .singleElement()
                .matches(asked -> asked.who().equals("Tamsin Penhallow, mother"));

        refuses(() -> notAsked(meeting, ""), "invitation.not-asked");
        notAsked(meeting, "It could put the child in danger");
        assertThat(cast.as(scene.worker, () -> meetings.notAsked(meeting)))
                .singleElement()
                .matches(each -> each.because().contains("danger"));
        assertThat(cast.as(scene.policeDesk, () -> meetings.notAsked(meeting)))
                .as("the reason is for those who run the meeting")
                .isEmpty();
    }

    @Test
    void whoever_is_let_go_sees_the_meeting_no_longer() {
        var meeting = called();
        letGo(meeting, scene.schoolLead);
        assertThatThrownBy(() -> cast.run(scene.schoolLead, () -> meetings.require(meeting)))
                .isInstanceOf(NotVisible.class);
        refuses(() -> letGo(meeting, scene.policeDesk), "meeting.not-asked");
        refuses(() -> letGo(meeting, scene.worker), "invitation.chair");
    }

    @Test
    void only_those_who_run_a_meeting_ask_people_to_it() {
        var meeting = called();
        for (var other : List.of(scene.policeDesk, scene.colleague)) {
            assertThatThrownBy(() ->
                            cast.run(
                                    other,
                                    () -> inviteMore.agency(meeting, scene.school.value(), other)))
                    .isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void an_agency_where_nobody_holds_the_role_is_not_reached_and_the_page_says_so() {
        var meeting = called();
        ask(meeting, agency().value());
        assertThat(warnings(meeting))
                .singleElement()
                .matches(warning ->
                        warning.words().startsWith("Nobody works as") && !warning.canConfirm());
    }

    @Test
    void an_entry_that_nobody_confirmed_for_half_a_year_is_asked_about() {
        var meeting = called();
        assertThat(warnings(meeting)).isEmpty();
        var later = clock.instant().plus(Duration.ofDays(200));
        var stale = ScopedClock.at(later, () -> warnings(meeting));
        assertThat(stale).hasSize(3).allMatch(Directory.Warning::canConfirm);
        ScopedClock.at(
                later,
                () -> {
                    cast.run(scene.worker, () -> agencies.confirm(scene.police, scene.worker));
                    return true;
                });
        assertThat(ScopedClock.at(later, () -> warnings(meeting))).hasSize(2);
    }

    private List<Directory.Warning> warnings(MeetingId meeting) {
        return cast.as(scene.worker, () -> directory.warnings(meetings.require(meeting)));
    }

    private static void refuses(ThrowingCallable work, String code) {
        assertThatThrownBy(work).hasFieldOrPropertyWithValue("code", code);
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(scene.worker, () -> meetings.ofRecord(id.value()).getFirst().id());
    }

    private AgencyId agency() {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "College " + UUID.randomUUID(),
                                        AgencyKind.COLLEGE,
                                        new ContactDetails(null, "01632 960998", null))));
    }

    private void ask(MeetingId meeting, @Nullable UUID agency) {
        cast.run(scene.worker, () -> inviteMore.agency(meeting, agency, scene.worker));
    }

    private void person(MeetingId meeting, AgencyId agency, String email) {
        cast.run(
                scene.worker,
                () -> inviteMore.person(meeting, agency.value(), email, scene.worker));
    }

    private void family(MeetingId meeting, String name) {
        cast.run(scene.worker, () -> inviteMore.family(meeting, name, "mother", scene.worker));
    }

    private void notAsked(MeetingId meeting, String because) {
        cast.run(
                scene.worker,
                () -> inviteMore.notAsked(meeting, "The father", because, scene.worker));
    }

    private void letGo(MeetingId meeting, Actor actor) {
        cast.run(
                scene.worker,
                () ->
                        inviteMore.letGo(
                                meeting,
                                meetings.require(meeting).askedAs(actor).orElseThrow().id()));
    }

    private String email(Actor actor) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql("select email from access.account where id = :id")
                                .param("id", actor.accountId())
                                .query(String.class)
                                .single());
    }
}
