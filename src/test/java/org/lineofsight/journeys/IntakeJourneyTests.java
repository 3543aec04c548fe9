package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.exchange.intake.webhook.Receiver;
import org.lineofsight.exchange.intake.webhook.SendEvents;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A school's own system: the administrator lets it in, it refers a child over HTTP, hears of the
 * outcome by a signed event, and is shut out again.
 */
class IntakeJourneyTests extends BrowserTest {

    private static final String WHAT_THEY_HEAR = "Early help will telephone the family this week.";

    @Autowired SendEvents sendEvents;

    private Receiver receiver;

    @BeforeEach
    void the_schools_system_listens() {
        receiver = new Receiver();
    }

    @AfterEach
    void it_closes() {
        receiver.close();
    }

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_schools_system_refers_hears_the_outcome_and_is_refused_once_it_is_ended() {
        var administrator = signedIn("Pip Stonehurst");
        var token = letIn(administrator);
        administrator.visit("/settings/systems").follow("Marshbook").doesNotSee(token);
        var settings = administrator.address();
        administrator.type("Address", receiver.url()).press("Save, and make a key");
        var key = secret(administrator);
        administrator.press("Send a test event");
        sendEvents.run();
        assertThat(receiver.told.getLast().isSignedWith(key)).isTrue();

        var system = new Caller(origin(), token);
        var referral = IntakeTest.referral();
        var child = "Kit " + referral.get("children").get(0).get("family_name").asString();
        var received = system.post(referral.toString());
        assertThat(received.status()).isEqualTo(201);

        var manager = signedIn("Ines Castlemarch");
        decide(manager, child);
        var contact = manager.address();
        manager.press("Tell the referrer").press("Send to the referrer").sees("Not opened yet");

        sendEvents.run();
        var event = receiver.told.getLast();
        assertThat(event.isSignedWith(key)).isTrue();
        assertThat(event.body())
                .contains("referral.outcome_told", received.json().get("id").asString())
                .doesNotContain(WHAT_THEY_HEAR, child);
        var heard = system.get(received.header("Location"));
        assertThat(heard.json().get("outcome").get("message").asString()).isEqualTo(WHAT_THEY_HEAR);
        manager.visit(contact)
                .sees("by Marshbook, the referrer’s system")
                .doesNotSee("Not opened yet");

        administrator.visit(settings).sees("referral.outcome_told").press("End this system");
        administrator.sees("It may not call any more");
        assertThat(system.get(received.header("Location")).status()).isEqualTo(401);
        assertThat(system.post(IntakeTest.referral().toString()).status()).isEqualTo(401);
    }

    private static String letIn(Visitor administrator) {
        administrator.visit("/settings").follow("Agencies’ systems");
        administrator
                .press("Add a system")
                .press("Add the system")
                .seesProblem("Choose the agency whose system it is");
        administrator
                .select("Whose system is it?", "Highmarsh Academy")
                .type("Name of the system", "Marshbook")
                .type("What is it for, and who answers for it?", "Pupils' records; the office")
                .press("Add the system")
                .sees("It is not shown again");
        return secret(administrator);
    }

    private static String secret(Visitor administrator) {
        return administrator.page().locator(".govuk-notification-banner code").textContent();
    }

    private static void decide(Visitor manager, String child) {
        manager.visit("/front-door")
                .follow(child)
                .sees("He has come without food for a week.")
                .sees("Tess Teacher");
        manager.press("Triage").choose("Amber, within 24 hours").press("Save colour");
        manager.press("Decide")
                .choose("Level 2, early help")
                .choose("Early help")
                .type("Why?", "Hunger, new; a family that asks for help.")
                .type("What will the referrer be told?", WHAT_THEY_HEAR)
                .press("Record the decision");
    }

    @Test
    void anybody_reads_how_a_system_calls_and_nobody_else_lets_one_in() {
        visitor().visit("/api").sees("Idempotency-Key");
        visitorWithPhone().visit("/api").sees("Idempotency-Key");
        for (var somebody : new String[] {"Tobin Hallowquill", "Gethsie Marchbrook"}) {
            var other = signedIn(somebody);
            assertThat(other.visit("/settings/systems").status()).as(somebody).isEqualTo(404);
            assertThat(other.visit("/settings/systems/new").status()).as(somebody).isEqualTo(404);
        }
        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Pip Stonehurst").visit("/settings/systems");
        phone.follow("Sprigbook").sees("Secrets that hold");
    }
}
