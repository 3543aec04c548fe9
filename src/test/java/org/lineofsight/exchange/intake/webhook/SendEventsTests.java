package org.lineofsight.exchange.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.exchange.intake.client.ClientRules;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SendEventsTests extends IntakeTest {

    @Autowired SendEvents sendEvents;
    @Autowired KeepWebhook keepWebhook;
    @Autowired Deliveries deliveries;
    @Autowired JdbcClient jdbc;

    Receiver receiver;
    ClientId client;
    Caller system;
    String key;

    @BeforeEach
    void a_system_that_is_told() {
        receiver = new Receiver();
        var issued = issued(school());
        client = issued.client();
        system = caller(issued.token());
        key = asAdministrator(() -> keepWebhook.tell(client, receiver.url()));
    }

    @AfterEach
    void closes() {
        asAdministrator(() -> {
            keepWebhook.tellNoMore(client);
            return "";
        });
        receiver.close();
    }

    private String asAdministrator(java.util.function.Supplier<String> work) {
        return cast.as(cast.somebody(Role.SYSTEM_ADMINISTRATOR), work);
    }

    private List<Delivery> deliveries() {
        return cast.as(Actor.system("test"), () -> deliveries.of(client, 100));
    }

    /** As if the pause were over. */
    private void later() {
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "update intake.delivery set next_attempt_at = queued_at where client_id = :client")
                                .param("client", client.value())
                                .update());
    }

    @Test
    void a_system_is_told_that_its_referral_was_received_signed_and_without_a_word_of_it() {
        var received = system.post(referral().put("worry", "Nobody feeds Kit").toString()).json();

        sendEvents.run();

        assertThat(receiver.told).hasSize(1);
        var told = receiver.told.getFirst();
        assertThat(told.isSignedWith(key)).isTrue();
        assertThat(told.isSignedWith(Signature.newKey())).isFalse();
        var event = Caller.JSON.readTree(told.body());
        assertThat(event.get("type").asString()).isEqualTo("referral.received");
        assertThat(event.get("data").get("id")).isEqualTo(received.get("id"));
        assertThat(event.get("data").get("reference")).isEqualTo(received.get("reference"));
        assertThat(event.get("data").propertyNames()).containsExactlyInAnyOrder("id", "reference");
        assertThat(told.body()).doesNotContain("Kit", "Testson", "Teacher");
    }

    @Test
    void a_referral_that_was_refused_is_told_to_nobody() {
        var without = referral();
        without.remove("worry");
        system.post(without.toString());

        sendEvents.run();

        assertThat(receiver.told).isEmpty();
    }

    @Test
    void while_the_system_is_away_it_is_tried_again_and_then_told_once() {
        receiver.answers.set(503);
        system.post(referral().toString());
        sendEvents.run();
        sendEvents.run();
        assertThat(receiver.told).as("the pause is kept").hasSize(1);
        assertThat(deliveries()).extracting(Delivery::why).containsExactly("ANSWERED 503");

        receiver.answers.set(200);
        later();
        sendEvents.run();
        later();
        sendEvents.run();

        assertThat(receiver.told).hasSize(2);
        assertThat(receiver.told)
                .extracting(Receiver.Told::id)
                .containsOnly(receiver.told.getFirst().id());
        assertThat(receiver.told).allMatch(told -> told.isSignedWith(key));
        assertThat(deliveries()).allMatch(delivery -> delivery.sentAt() != null);
    }

    @Test
    void after_a_day_it_is_given_up_and_the_administrator_can_send_it_again() {
        receiver.answers.set(500);
        system.post(referral().toString());
        for (var attempt = 0; attempt <= SendEvents.TRY_AGAIN_AFTER.size(); attempt++) {
            later();
            sendEvents.run();
        }
        var event = deliveries().getFirst();
        assertThat(event.givenUpAt()).isNotNull();
        assertThat(receiver.told).hasSize(SendEvents.TRY_AGAIN_AFTER.size() + 1);

        receiver.answers.set(204);
        asAdministrator(() -> {
            keepWebhook.sendAgain(client, event.id());
            return "";
        });
        sendEvents.run();

        assertThat(deliveries().getFirst().sentAt()).isNotNull();
    }

    @Test
    void the_pauses_grow_and_together_take_about_a_day() {
        assertThat(SendEvents.TRY_AGAIN_AFTER).isSorted();
        var together =
                SendEvents.TRY_AGAIN_AFTER.stream()
                        .reduce(java.time.Duration.ZERO, java.time.Duration::plus);
        assertThat(together.toHours()).isBetween(20L, 24L);
    }

    @Test
    void redirects_are_not_followed() {
        receiver.answers.set(302);
        system.post(referral().toString());

        sendEvents.run();

        assertThat(receiver.told).hasSize(1);
        assertThat(deliveries()).extracting(Delivery::why).containsExactly("ANSWERED 302");
    }

    @Test
    void a_test_event_is_about_nothing() {
        asAdministrator(() -> {
            keepWebhook.sendTest(client);
            return "";
        });

        sendEvents.run();

        assertThat(Caller.JSON.readTree(receiver.told.getFirst().body()).get("data").isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::"
            })
    void private_networks_are_not_called(String address) throws Exception {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isTrue();
        assertThat(
                        new Addresses(false, false)
                                .mayBeCalled(
                                        java.net.URI.create(
                                                "https://"
                                                        + (address.contains(":")
                                                                ? "[" + address + "]"
                                                                : address))))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:2800:21f::1"})
    void other_networks_are(String address) throws Exception {
        assertThat(Addresses.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    /** The rule eventsGoOverTls. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://school.example/",
                "ftp://school.example",
                "https://",
                "school.example",
                "https://user:pass@school.example/",
                "https://school.example/#here",
                "not an address"
            })
    void events_go_over_tls_to_a_plain_address(String url) {
        assertThatThrownBy(() -> ClientRules.eventsGoOverTls(url, false))
                .isInstanceOf(RuleBroken.class);
        ClientRules.eventsGoOverTls("https://school.example/events?of=us", false);
    }
}
