package org.lineofsight.pathway.earlyhelp.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.pathway.earlyhelp.EarlyHelpScene;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.AnswerRequest;
import org.lineofsight.pathway.earlyhelp.family.Audience;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What those who help a family that stepped up learn of the front door's decision. */
@SpringBootTest
@DatabaseTest
class AnsweredStepUpTests {

    private static final String TOLD = "Go on with the plan; we offer a family conference.";

    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired EarlyHelpScene scene;
    @Autowired AnswerRequest answerRequest;
    @Autowired StepUpFamily stepUpFamily;
    @Autowired DecideContact decideContact;
    @Autowired TellReferrer tellReferrer;

    private PagesAs.Person hub;
    private PagesAs.Person keyWorker;
    private FamilyId family;
    private ContactId contact;
    private String page;

    @BeforeEach
    void the_hub_steps_a_family_up_that_has_a_key_worker() {
        hub = pages.somebody(EARLY_HELP_WORKER, scene.worker.requireAgency());
        keyWorker = pages.somebody(PRACTITIONER, scene.school.value());
        family = scene.offered();
        page = "/early-help/families/" + family;
        var request = scene.asked(family, RequestPart.KEY_WORKER, Audience.ANYBODY);
        cast.run(keyWorker.actor(), () -> answerRequest.accept(request, keyWorker.actor()));
        contact =
                new ContactId(
                        Objects.requireNonNull(
                                cast.as(
                                        hub.actor(),
                                        () ->
                                                stepUpFamily.up(
                                                        family,
                                                        new StepUpFamily.Reason(
                                                                "A new bruise",
                                                                Consent.GIVEN,
                                                                "",
                                                                LevelOfNeed.LEVEL_3),
                                                        hub.actor()))));
    }

    private void decided(LevelOfNeed level, Outcome outcome) {
        var manager = cast.somebody(FRONT_DOOR_MANAGER);
        var proposal = new Decision.Proposal(level, outcome, "The bruise is explained", TOLD, "");
        cast.run(manager, () -> decideContact.decide(contact, proposal, manager));
        cast.run(
                manager,
                () -> tellReferrer.tell(contact, TellReferrer.Telling.here(TOLD), manager));
    }

    @Test
    void until_it_is_told_they_wait_and_then_they_read_it_on_the_familys_page() {
        for (var each : new PagesAs.Person[] {hub, keyWorker}) {
            assertThat(each.page(page).text())
                    .contains("Waiting for the front door")
                    .doesNotContain("The front door has decided")
                    .doesNotContain("The front door decided");
        }
        decided(LevelOfNeed.LEVEL_2, Outcome.NO_FURTHER_ACTION);
        for (var each : new PagesAs.Person[] {hub, keyWorker}) {
            assertThat(each.page(page).select("main").text())
                    .contains("The front door has decided")
                    .contains("No further action, with advice, at level 2")
                    .contains(TOLD)
                    .doesNotContain("The bruise is explained");
        }
        assertThat(keyWorker.get("/referrals/" + contact))
                .as("the contact is the front door's, and whoever's who stepped up")
                .hasStatus(404);
        assertThat(keyWorker.page("/").text())
                .contains("The front door has decided: go on, or close");
        assertThat(
                        hub.page("/early-help/families?stage=STEPPED_UP")
                                .select("tr:has(a[href='" + page + "'])")
                                .text())
                .contains("Front door has decided");
        assertThat(keyWorker.page("/notices").text())
                .contains("The front door has decided about a family that was stepped up");
        assertThat(hub.page("/notices").text())
                .contains("The front door has told you the outcome")
                .doesNotContain("about a family that was stepped up");
    }

    @Test
    void handed_down_nothing_is_typed_again_and_early_help_goes_on() {
        decided(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP);
        assertThat(keyWorker.page(page).text())
                .contains("Early help, at level 2")
                .doesNotContain("Answer the hand-over");
        var handedOver = hub.page(page).select("a:contains(Answer the hand-over)").attr("href");
        assertThat(hub.page(handedOver).select("main").text())
                .contains("A new bruise")
                .contains("Nobody in the house has slept for weeks")
                .contains("I am tired all day.")
                .contains("The bruise is explained");
        assertThat(
                        hub.post(
                                handedOver + "/answer",
                                "outcome",
                                "ASSESSMENT",
                                "consent",
                                "GIVEN",
                                "why",
                                "The plan goes on",
                                "words",
                                "We go on together",
                                "way",
                                "TELEPHONE"))
                .hasRedirectedUrl(page);
        assertThat(hub.page(page).select("main").text())
                .contains("Assessment being written")
                .doesNotContain("No clock is running")
                .contains("Stepped down to early help: The bruise is explained")
                .contains("The front door decided: Early help");
    }

    @Test
    void who_does_not_help_the_family_learns_nothing() {
        decided(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP);
        var colleague = pages.somebody(PRACTITIONER, scene.school.value());
        assertThat(colleague.get(page)).hasStatus(404);
        assertThat(colleague.page("/notices").text()).doesNotContain("stepped up");
        assertThat(pages.somebody(PRACTITIONER, UUID.randomUUID()).get(page)).hasStatus(404);
    }
}
