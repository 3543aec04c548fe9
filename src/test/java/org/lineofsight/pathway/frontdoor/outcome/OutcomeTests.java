package org.lineofsight.pathway.frontdoor.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.MarkRead;
import org.lineofsight.pathway.frontdoor.contact.MessageKind;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.Reply;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DatabaseTest
class OutcomeTests {

    @Autowired Cast cast;

    @Autowired ReceiveContact receiveContact;

    @Autowired DecideContact decideContact;

    @Autowired TellReferrer tellReferrer;

    @Autowired MarkRead markRead;

    @Autowired Reply reply;

    @Autowired LetterFailed letterFailed;

    @Autowired FollowUpOutcome followUpOutcome;

    @Autowired OutcomeQueries queries;

    @Autowired Clock clock;

    private Actor teacher;
    private Actor worker;
    private Actor manager;
    private ContactId contact;

    @BeforeEach
    void a_referrer_who_was_told() {
        var council = UUID.randomUUID();
        teacher = cast.somebody(PRACTITIONER);
        worker = cast.somebody(FRONT_DOOR_WORKER, council);
        manager = cast.somebody(FRONT_DOOR_MANAGER, council);
        contact =
                cast.as(
                        teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).build(), teacher));
        var earlyHelp =
                new Decision.Proposal(
                        LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP, "As seen", "As decided", "");
        cast.run(worker, () -> decideContact.decide(contact, earlyHelp, worker));
        cast.run(
                worker,
                () -> tellReferrer.tell(contact, TellReferrer.Telling.here("Early help"), worker));
    }

    @Test
    void an_outcome_that_nobody_opens_in_time_is_on_the_front_doors_list() {
        assertThat(waitingAfter(Duration.ZERO)).isEmpty();
        assertThat(waitingAfter(Duration.ofDays(10))).hasSize(1);
    }

    @Test
    void an_outcome_that_was_opened_is_not() {
        cast.run(teacher, () -> markRead.asReferrer(contact));
        assertThat(waitingAfter(Duration.ofDays(10))).isEmpty();
    }

    @Test
    void an_outcome_whose_letter_came_back_is_on_the_list_at_once() {
        cast.run(
                Actor.system("sending mail"),
                () -> letterFailed.givenUp(contact.value(), teacher.accountId()));
        assertThat(waitingAfter(Duration.ZERO))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.letterFailedAt()).isNotNull());
    }

    @Test
    void a_referrer_who_was_called_is_taken_off_the_list_once() {
        assertThatThrownBy(
                        () -> cast.run(worker, () -> followUpOutcome.told(contact, null, worker)))
                .hasFieldOrPropertyWithValue("code", "outcome.how");
        cast.run(worker, () -> followUpOutcome.told(contact, ToldHow.TELEPHONE, worker));
        assertThat(waitingAfter(Duration.ofDays(10))).isEmpty();
        assertThatThrownBy(() ->
                        cast.run(
                                worker,
                                () -> followUpOutcome.told(contact, ToldHow.LETTER, worker)))
                .hasFieldOrPropertyWithValue("code", "outcome.arrived");
    }

    @Test
    void a_professional_difference_waits_until_the_front_door_has_answered() {
        cast.run(teacher, () -> markRead.asReferrer(contact));
        cast.run(
                teacher,
                () ->
                        reply.toFrontDoor(
                                contact, "This is level 4", MessageKind.DIFFERENCE, teacher));
        assertThat(waitingAfter(Duration.ZERO))
                .hasSize(1)
                .allSatisfy(each -> assertThat(each.difference()).isTrue());
        cast.run(manager, () -> reply.toReferrer(contact, "Let us talk today", manager));
        assertThat(waitingAfter(Duration.ZERO)).isEmpty();
    }

    @Test
    void one_does_not_differ_from_a_decision_that_one_has_not_heard() {
        var early =
                cast.as(
                        teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).build(), teacher));
        assertThatThrownBy(() ->
                        cast.run(
                                teacher,
                                () ->
                                        reply.toFrontDoor(
                                                early, "Level 4", MessageKind.DIFFERENCE, teacher)))
                .hasFieldOrPropertyWithValue("code", "contact.nothing-to-differ-from");
    }

    @Test
    void nobody_outside_the_front_door_sees_who_has_not_heard() {
        var later = clock.instant().plus(Duration.ofDays(10));
        var stranger = cast.somebody(PRACTITIONER);
        assertThat(cast.as(stranger, () -> ScopedClock.at(later, queries::waiting))).isEmpty();
    }

    private List<OutcomeQueries.Waiting> waitingAfter(Duration later) {
        return cast
                .as(worker, () -> ScopedClock.at(clock.instant().plus(later), queries::waiting))
                .stream()
                .filter(each -> each.id().equals(contact.value()))
                .toList();
    }
}
