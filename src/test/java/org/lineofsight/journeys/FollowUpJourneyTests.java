package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.kernel.notifications.HearsOfLettersGivenUp;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outcome that does not arrive is on the front door's list until somebody has called. */
class FollowUpJourneyTests extends BrowserTest {

    @Autowired Cast cast;
    @Autowired ReceiveContact receiveContact;
    @Autowired DecideContact decideContact;
    @Autowired TellReferrer tellReferrer;
    @Autowired List<HearsOfLettersGivenUp> letters;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void an_outcome_that_nobody_opens_in_time_is_followed_up_by_telephone() {
        var referrer = cast.somebody(Role.PRACTITIONER);
        var reference = told(referrer, Duration.ofDays(10));

        followsUp(reference, "Sent ");
    }

    @Test
    void an_outcome_whose_letter_comes_back_is_followed_up_at_once() {
        var referrer = cast.somebody(Role.PRACTITIONER);
        var reference = told(referrer, Duration.ZERO);
        assertThat(waiting(reference)).isFalse();
        comesBack(reference, referrer.accountId());

        followsUp(reference, "E-mail came back");
    }

    private void followsUp(String reference, String what) {
        var worker = signedIn("Tobin Hallowquill");
        worker.visit("/").sees("Outcome not opened by the referrer").follow(reference);
        worker.seesHeading("Referrers who have not heard").sees(what);
        worker.press("Record it " + reference).seesProblem("Choose how the referrer was told");
        worker.select("How was the referrer of " + reference + " told?", "By telephone")
                .press("Record it " + reference)
                .doesNotSee(reference);
        worker.visit("/").doesNotSee(reference);

        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Ines Castlemarch").visit("/front-door/outcomes");
        assertThat(signedIn("Marnie Oxbarrow").visit("/front-door/outcomes").status())
                .isEqualTo(404);
    }

    private boolean waiting(String reference) {
        var worker = signedIn("Tobin Hallowquill").visit("/front-door/outcomes");
        return worker.page().getByText(reference).count() > 0;
    }

    private String told(Actor referrer, Duration ago) {
        var worker = cast.somebody(Role.FRONT_DOOR_WORKER);
        return ScopedClock.at(
                clock.instant().minus(ago),
                () -> {
                    var contact =
                            cast.as(
                                    referrer,
                                    () ->
                                            receiveContact.receive(
                                                    ReferralTestData.from(referrer).build(),
                                                    referrer));
                    var earlyHelp =
                            new Decision.Proposal(
                                    LevelOfNeed.LEVEL_2,
                                    Outcome.EARLY_HELP,
                                    "As seen",
                                    "As decided",
                                    "");
                    cast.run(worker, () -> decideContact.decide(contact, earlyHelp, worker));
                    cast.run(
                            worker,
                            () ->
                                    tellReferrer.tell(
                                            contact,
                                            TellReferrer.Telling.here("Early help calls"),
                                            worker));
                    return reference(worker, contact);
                });
    }

    private String reference(Actor worker, ContactId contact) {
        return cast.as(
                worker,
                () ->
                        jdbc.sql("select reference from frontdoor.contact where id = :id")
                                .param("id", contact.value())
                                .query(String.class)
                                .single());
    }

    private void comesBack(String reference, UUID account) {
        cast.run(
                Actor.system("sending mail"),
                () -> {
                    var contact =
                            jdbc.sql("select id from frontdoor.contact where reference = :one")
                                    .param("one", reference)
                                    .query(UUID.class)
                                    .single();
                    letters.forEach(each -> each.givenUp(contact, account));
                });
    }
}
