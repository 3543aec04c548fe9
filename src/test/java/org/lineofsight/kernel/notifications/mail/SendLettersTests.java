package org.lineofsight.kernel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.notifications.TestNews;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a real SMTP server, with the settings as an installation would make them. */
@SpringBootTest
@DatabaseTest
class SendLettersTests {

    static final ServerSetup SMTP = freePort();

    @Autowired SendLetters sendLetters;
    @Autowired TryAgain tryAgain;
    @Autowired Outbox outbox;
    @Autowired Notices notices;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;

    final GreenMail post = new FussyPost(SMTP);

    Instant now = Instant.now().plus(Duration.ofDays(30));
    Actor manager;
    Actor teacher;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SMTP::getPort);
        settings.add("lineofsight.mail.from", () -> "Line of Sight <no-reply@partnership.example>");
        settings.add("lineofsight.base-url", () -> "https://safeguarding.example/");
    }

    private static ServerSetup freePort() {
        var probe = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        probe.start();
        var port = probe.getSmtp().getPort();
        probe.stop();
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    @BeforeEach
    void two_people_and_a_mail_server() {
        post.start();
        manager = cast.somebody(Role.FRONT_DOOR_MANAGER);
        teacher = cast.somebody(Role.PRACTITIONER);
        asSystem(
                "update notifications.outgoing_mail set given_up_at = now(), last_error = 'TOO_OLD' where sent_at is null");
    }

    @AfterEach
    void the_mail_server_stops() {
        post.stop();
        FussyPost.REFUSED.clear();
    }

    private void asSystem(String sql) {
        cast.run(Actor.system("test"), () -> jdbc.sql(sql).update());
    }

    private UUID tell(Actor recipient) {
        return at(() -> {
            var record = UUID.randomUUID();
            cast.run(
                    manager,
                    () ->
                            notices.tell(
                                    recipient.accountId(),
                                    TestNews.WITH_A_LETTER,
                                    About.record(record, "/strategy-discussions/" + record)
                                            .called("SD-0001")));
            return cast.as(
                    recipient,
                    () ->
                            jdbc.sql(
                                            "select id from notifications.notice where record_id = :record")
                                    .param("record", record)
                                    .query((row, number) -> row.getObject(1, UUID.class))
                                    .single());
        });
    }

    private void send() {
        at(() -> {
            sendLetters.run();
            return true;
        });
    }

    private <T> T at(Callable<T> work) {
        try {
            return ScopedClock.at(now, work::call);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private record State(int attempts, boolean sent, boolean givenUp, @Nullable String error) {}

    private State state(UUID letter) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "select attempts, sent_at, given_up_at, last_error from"
                                                + " notifications.outgoing_mail where id = :id")
                                .param("id", letter)
                                .query((row, number) ->
                                        new State(
                                                row.getInt("attempts"),
                                                row.getObject("sent_at") != null,
                                                row.getObject("given_up_at") != null,
                                                row.getString("last_error")))
                                .single());
    }

    private void emailOf(Actor person, @Nullable String email) {
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql("update access.account set email = :email where id = :id")
                                .param("email", email)
                                .param("id", person.accountId())
                                .update());
    }

    private static String header(MimeMessage message, String name) {
        try {
            return String.join("\n", message.getHeader(name));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_letter_goes_out_once_under_the_notices_id() {
        var letter = tell(teacher);
        send();
        send();
        assertThat(post.getReceivedMessages()).hasSize(1);
        var message = post.getReceivedMessages()[0];
        assertThat(header(message, "Message-ID")).isEqualTo("<" + letter + "@partnership.example>");
        assertThat(header(message, "From"))
                .isEqualTo("Line of Sight <no-reply@partnership.example>");
        assertThat(header(message, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(state(letter)).isEqualTo(new State(1, true, false, null));
    }

    @Test
    void a_letter_says_nothing_but_that_there_is_news_and_where() throws Exception {
        var letter = tell(teacher);
        send();
        var message = post.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("News for you in Line of Sight");
        assertThat(message.getContent().toString().replace("\r\n", "\n"))
                .startsWith(
                        """
                        There is news about something you asked.

                        Sign in to read it:
                        https://safeguarding.example/notices/%s
                        """
                                .formatted(letter));
        assertThat(everything(message))
                .doesNotContain("SD-0001", "strategy", manager.name(), teacher.name(), "answered");
    }

    private static String everything(MimeMessage message) throws MessagingException, IOException {
        var headers = new StringBuilder();
        message.getAllHeaderLines()
                .asIterator()
                .forEachRemaining(line -> headers.append(line).append('\n'));
        return headers.append(message.getContent()).toString();
    }

    @Test
    void news_that_is_not_worth_a_letter_queues_none() {
        at(() -> {
            cast.run(
                    manager,
                    () ->
                            notices.tell(
                                    teacher.accountId(),
                                    TestNews.WITHOUT_A_LETTER,
                                    About.record(UUID.randomUUID(), "/")));
            return true;
        });
        send();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void while_the_mail_server_is_down_letters_wait_and_go_out_when_it_is_up() {
        post.stop();
        var letter = tell(teacher);
        send();
        assertThat(state(letter)).isEqualTo(new State(1, false, false, "SERVER_UNREACHABLE"));
        post.start();
        send();
        assertThat(post.getReceivedMessages()).as("not before its minute is over").isEmpty();
        now = now.plus(Duration.ofMinutes(1));
        send();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(state(letter)).isEqualTo(new State(2, true, false, null));
    }

    @Test
    void after_six_attempts_over_seven_hours_a_letter_is_given_up_until_somebody_tries_again() {
        post.stop();
        var letter = tell(teacher);
        send();
        for (var wait : SendLetters.TRY_AGAIN_AFTER) {
            assertThat(state(letter).givenUp()).isFalse();
            now = now.plus(wait);
            send();
        }
        assertThat(state(letter)).isEqualTo(new State(6, false, true, "SERVER_UNREACHABLE"));
        post.start();
        now = now.plus(Duration.ofDays(9));
        send();
        assertThat(post.getReceivedMessages()).isEmpty();
        at(() -> {
            cast.run(cast.somebody(Role.SYSTEM_ADMINISTRATOR), () -> tryAgain.tryAgain(letter));
            return true;
        });
        send();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(state(letter).sent()).isTrue();
    }

    @Test
    void one_attempt_is_enough_to_find_that_the_mail_server_is_down() {
        post.stop();
        var first = tell(teacher);
        now = now.plusSeconds(1);
        var second = tell(teacher);
        send();
        assertThat(state(first).attempts()).isOne();
        assertThat(state(second).attempts()).isZero();
    }

    @Test
    void a_refused_mailbox_is_given_up_at_once_and_the_others_get_their_letters() {
        emailOf(teacher, "gone@test.example");
        FussyPost.REFUSED.put(
                "gone@test.example", "550 5.1.1 <gone@test.example>: no such mailbox");
        var refused = tell(teacher);
        now = now.plusSeconds(1);
        var other = tell(manager);
        send();
        assertThat(state(refused)).isEqualTo(new State(1, false, true, "RECIPIENT_REFUSED 550"));
        assertThat(state(other).sent()).isTrue();
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_mailbox_that_is_busy_is_tried_again() {
        emailOf(teacher, "busy@test.example");
        FussyPost.REFUSED.put("busy@test.example", "451 4.7.1 greylisted, come back later");
        var letter = tell(teacher);
        send();
        assertThat(state(letter)).isEqualTo(new State(1, false, false, "NOT_ACCEPTED 451"));
        FussyPost.REFUSED.clear();
        now = now.plus(Duration.ofMinutes(1));
        send();
        assertThat(state(letter).sent()).isTrue();
    }

    @Test
    void an_address_that_is_none_or_smuggles_a_header_in_is_given_up_and_nothing_goes_out() {
        for (var email :
                List.of(
                        "nobody",
                        "a@test.example\r\nBcc: everyone@test.example",
                        "a@test.example, b@test.example",
                        "a@test.example\nSubject: hello",
                        "list: a@test.example;")) {
            emailOf(teacher, email);
            var letter = tell(teacher);
            send();
            assertThat(state(letter))
                    .as(email)
                    .isEqualTo(new State(1, false, true, "ADDRESS_NOT_VALID"));
        }
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void an_account_without_an_address_gets_the_notice_alone() {
        emailOf(teacher, null);
        var letter = tell(teacher);
        send();
        assertThat(state(letter).error()).isEqualTo("NO_ADDRESS");
        assertThat(at(() -> cast.as(Actor.system("test"), outbox::counts)).givenUp())
                .as("not a failure that anybody has to look at")
                .isZero();
    }

    @Test
    void a_letter_that_waited_for_a_week_is_not_news_any_more() {
        var letter = tell(teacher);
        now = now.plus(Duration.ofDays(7));
        send();
        assertThat(post.getReceivedMessages()).isEmpty();
        assertThat(state(letter).error()).isEqualTo("TOO_OLD");
    }

    @Test
    void several_senders_at_once_send_each_letter_once() throws Exception {
        var letters = new HashSet<String>();
        for (var i = 0; i < 30; i++) {
            letters.add("<" + tell(teacher) + "@partnership.example>");
        }
        var begin = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(3)) {
            var work = new ArrayList<Future<?>>();
            for (var node = 0; node < 3; node++) {
                work.add(
                        nodes.submit(() -> {
                            begin.await();
                            send();
                            return null;
                        }));
            }
            begin.countDown();
            for (var one : work) {
                one.get();
            }
        }
        assertThat(
                        Arrays.stream(post.getReceivedMessages())
                                .map(message -> header(message, "Message-ID")))
                .hasSize(30)
                .containsExactlyInAnyOrderElementsOf(letters);
    }

    @Test
    void a_sender_that_died_between_sending_and_marking_leaves_its_letter_to_be_sent_again() {
        var letter = tell(teacher);
        cast.as(Actor.system("the sender that dies"), () -> outbox.take(now));
        send();
        assertThat(post.getReceivedMessages()).as("it may still be alive").isEmpty();
        now = now.plus(Outbox.TAKEN_FOR);
        send();
        assertThat(post.getReceivedMessages()).hasSize(1);
        assertThat(state(letter).sent()).isTrue();
    }

    @Test
    void what_a_letter_is_about_is_hidden_from_everybody_else_who_works_here() {
        tell(teacher);
        for (var role : Role.values()) {
            if (role == Role.SYSTEM || role == Role.SYSTEM_ADMINISTRATOR) {
                continue;
            }
            var other =
                    new Actor(UUID.randomUUID(), "Other", UUID.randomUUID(), role, role.label());
            assertThat(
                            cast.as(
                                    other,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from notifications.outgoing_mail")
                                                    .query(Long.class)
                                                    .single()))
                    .as(role.name())
                    .isZero();
        }
    }
}
