package org.lineofsight.exchange.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.Reply;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutcomeToldTests extends IntakeTest {

    @Autowired DecideContact decideContact;
    @Autowired TellReferrer tellReferrer;
    @Autowired Reply reply;
    @Autowired SendEvents sendEvents;
    @Autowired KeepWebhook keepWebhook;
    @Autowired JdbcClient jdbc;

    Receiver receiver;
    Caller system;
    ClientId client;
    ContactId contact;
    Actor manager;

    @BeforeEach
    void a_referral_from_a_system_that_is_told() {
        receiver = new Receiver();
        manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        var issued = issued(school());
        client = issued.client();
        system = caller(issued.token());
        cast.as(
                cast.somebody(Role.SYSTEM_ADMINISTRATOR),
                () -> keepWebhook.tell(client, receiver.url()));
        contact = ContactId.valueOf(system.post(referral().toString()).json().get("id").asString());
    }

    @AfterEach
    void closes() {
        cast.run(cast.somebody(Role.SYSTEM_ADMINISTRATOR), () -> keepWebhook.tellNoMore(client));
        receiver.close();
    }

    private void decide() {
        cast.run(
                manager,
                () ->
                        decideContact.decide(
                                contact,
                                new Decision.Proposal(
                                        LevelOfNeed.LEVEL_2,
                                        Outcome.EARLY_HELP,
                                        "The neighbours have said so before.",
                                        "Early help will call the family this week.",
                                        ""),
                                manager));
    }

    private String lastEvent() {
        sendEvents.run();
        return Caller.JSON.readTree(receiver.told.getLast().body()).get("type").asString();
    }

    @Test
    void the_system_hears_the_outcome_as_the_referrer_reads_it_and_never_the_reasoning() {
        decide();
        var decided = system.get("/api/v1/referrals/" + contact);
        assertThat(decided.json().get("status").asString()).isEqualTo("DECIDED");
        assertThat(decided.json().get("outcome").isNull()).isTrue();
        assertThat(lastEvent()).isEqualTo("referral.received");

        cast.run(
                manager,
                () ->
                        tellReferrer.tell(
                                contact,
                                TellReferrer.Telling.here(
                                        "Early help will call the family this week."),
                                manager));
        var told = system.get("/api/v1/referrals/" + contact);

        assertThat(told.json().get("status").asString()).isEqualTo("TOLD");
        var outcome = told.json().get("outcome");
        assertThat(outcome.get("outcome").asString()).isEqualTo("EARLY_HELP");
        assertThat(outcome.get("level").asInt()).isEqualTo(2);
        assertThat(outcome.get("children").size()).isEqualTo(1);
        assertThat(outcome.get("message").asString()).startsWith("Early help will call");
        assertThat(told.response().body()).doesNotContain("neighbours");
        assertThat(standing()).isEqualTo("not opened, collected by Test records, COLLECTED");
        assertThat(lastEvent()).isEqualTo("referral.outcome_told");
        assertThat(receiver.told.getLast().body()).doesNotContain("Early help", "EARLY_HELP");
    }

    @Test
    void a_list_that_holds_an_outcome_collects_it_too() {
        decide();
        cast.run(
                manager,
                () -> tellReferrer.tell(contact, TellReferrer.Telling.here("We call."), manager));

        system.get("/api/v1/referrals");

        assertThat(standing()).isEqualTo("not opened, collected by Test records, COLLECTED");
    }

    private String standing() {
        return cast.as(
                manager,
                () ->
                        jdbc.sql(
                                        """
                                        select case when n.opened_at is null then 'not opened' else 'opened' end
                                               || ', collected by ' || n.collected_by || ', ' || k.outcome
                                        from frontdoor.outcome_notice n
                                        join timescales.clock k on k.subject_id = n.record_id and k.code = 'frontdoor.outcome-opened'
                                        where n.record_id = :id
                                        """)
                                .param("id", contact.value())
                                .query(String.class)
                                .single());
    }

    @Test
    void the_system_hears_that_the_front_door_has_written_to_the_referrer() {
        cast.run(
                manager,
                () -> reply.toReferrer(contact, "Is the grandmother at home today?", manager));

        assertThat(lastEvent()).isEqualTo("message.for_referrer");
        assertThat(receiver.told.getLast().body()).doesNotContain("grandmother");
        var messages = system.get("/api/v1/referrals/" + contact).json().get("messages");
        assertThat(messages.get(0).get("words").asString())
                .isEqualTo("Is the grandmother at home today?");
        assertThat(messages.get(0).get("from").asString()).isEqualTo("FRONT_DOOR");
    }
}
