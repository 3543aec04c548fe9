package org.lineofsight.kernel.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@DatabaseTest
class NoticesTests {

    @Autowired Notices notices;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    final UUID agency = UUID.randomUUID();
    final About about = About.record(UUID.randomUUID(), "/things/1").called("TH-0001");

    private Actor teacher() {
        return cast.somebody(Role.PRACTITIONER, agency);
    }

    private Actor manager() {
        return cast.somebody(Role.FRONT_DOOR_MANAGER, agency);
    }

    private long noticesSeenBy(Actor reader, Actor of) {
        return cast.as(
                reader,
                () ->
                        jdbc.sql(
                                        "select count(*) from notifications.notice where account_id = :account")
                                .param("account", of.accountId())
                                .query(Long.class)
                                .single());
    }

    /** What the header of this person's pages shows. */
    private int unread(Actor person) {
        return cast.as(
                person,
                () ->
                        jdbc.sql("select unread_notices from access.account where id = :id")
                                .param("id", person.accountId())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void whoever_acts_may_tell_somebody_whose_account_they_cannot_see() {
        var teacher = teacher();
        cast.run(manager(), () -> notices.tell(teacher.accountId(), TestNews.WITH_A_LETTER, about));
        assertThat(noticesSeenBy(teacher, teacher)).isOne();
        assertThat(unread(teacher)).isOne();
    }

    @Test
    void everybody_who_works_as_a_role_for_an_agency_is_told_but_for_the_one_who_acts() {
        var told = manager();
        var actor = manager();
        var elsewhere = cast.somebody(Role.FRONT_DOOR_MANAGER, UUID.randomUUID());
        var otherwise = cast.somebody(Role.FRONT_DOOR_WORKER, agency);
        var count =
                cast.as(
                        actor,
                        () ->
                                notices.tellEverybody(
                                        Role.FRONT_DOOR_MANAGER,
                                        agency,
                                        TestNews.WITHOUT_A_LETTER,
                                        about));
        assertThat(count).isOne();
        assertThat(unread(told)).isOne();
        assertThat(List.of(actor, elsewhere, otherwise)).allMatch(other -> unread(other) == 0);
    }

    @Test
    void somebody_who_has_left_the_role_or_lost_the_account_is_not_told() {
        var left = manager();
        var closed = manager();
        cast.run(
                Actor.system("test"),
                () -> {
                    jdbc.sql("update access.purpose set until = since - 1 where account_id = :id")
                            .param("id", left.accountId())
                            .update();
                    jdbc.sql("update access.account set disabled_at = now() where id = :id")
                            .param("id", closed.accountId())
                            .update();
                });
        var count =
                cast.as(
                        teacher(),
                        () ->
                                notices.tellEverybody(
                                        Role.FRONT_DOOR_MANAGER,
                                        agency,
                                        TestNews.WITH_A_LETTER,
                                        about));
        assertThat(count).isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_but_the_recipient_sees_a_notice_or_marks_it(Role role) {
        var teacher = teacher();
        cast.run(manager(), () -> notices.tell(teacher.accountId(), TestNews.WITH_A_LETTER, about));
        var other = new Actor(UUID.randomUUID(), "Other", agency, role, role.label());
        assertThat(noticesSeenBy(other, teacher)).isZero();
        var marked =
                cast.as(
                        other,
                        () -> jdbc.sql("update notifications.notice set read_at = now()").update());
        assertThat(marked).isZero();
        assertThat(unread(teacher)).isOne();
    }

    @Test
    void a_notice_cannot_be_told_in_the_name_of_somebody_else() {
        var teacher = teacher();
        assertThatThrownBy(() ->
                        cast.run(
                                manager(),
                                () ->
                                        jdbc.sql(
                                                        """
                                                        insert into notifications.notice (id, account_id, record_id, sentence, href, told_at, told_by)
                                                        values (uuidv7(), :teacher, uuidv7(), 'x', '/', now(), :teacher)
                                                        """)
                                                .param("teacher", teacher.accountId())
                                                .update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void a_told_notice_cannot_be_rewritten_even_by_its_recipient() {
        var teacher = teacher();
        assertThatThrownBy(() ->
                        cast.run(
                                teacher,
                                () ->
                                        jdbc.sql("update notifications.notice set sentence = 'x'")
                                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void without_an_actor_the_database_raises() {
        var teacher = teacher();
        cast.run(teacher, () -> notices.tell(teacher.accountId(), TestNews.WITH_A_LETTER, about));
        for (var sql :
                List.of(
                        "select count(*) from notifications.notice",
                        "select count(*) from notifications.outgoing_mail",
                        "select access.working_as('PRACTITIONER', null, current_date)",
                        "select access.count_unread(uuidv7(), 1)")) {
            assertThatThrownBy(() ->
                            new TransactionTemplate(transactions)
                                    .execute(status -> jdbc.sql(sql).query().listOfRows()))
                    .as(sql)
                    .hasStackTraceContaining("no actor is bound");
        }
    }

    @Test
    void what_did_not_happen_is_not_told() {
        var teacher = teacher();
        assertThatThrownBy(() ->
                        cast.run(
                                manager(),
                                () -> {
                                    notices.tell(
                                            teacher.accountId(), TestNews.WITH_A_LETTER, about);
                                    throw new IllegalStateException("the fact did not happen");
                                }))
                .hasMessage("the fact did not happen");
        assertThat(noticesSeenBy(teacher, teacher)).isZero();
        assertThat(unread(teacher)).isZero();
    }

    @Test
    void outside_a_transaction_nothing_is_told() {
        assertThatThrownBy(() -> notices.tell(UUID.randomUUID(), TestNews.WITH_A_LETTER, about))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void telling_leaves_the_one_who_acts_in_their_own_role() {
        var teacher = teacher();
        cast.run(
                manager(),
                () -> {
                    notices.tell(teacher.accountId(), TestNews.WITH_A_LETTER, about);
                    notices.tellEverybody(Role.PRACTITIONER, agency, TestNews.WITH_A_LETTER, about);
                    assertThat(roleInTheDatabase()).isEqualTo("FRONT_DOOR_MANAGER");
                });
    }

    @Test
    void telling_an_account_that_does_not_exist_fails_and_leaves_the_role_as_it_was() {
        cast.run(
                manager(),
                () -> {
                    var savepoint =
                            new TransactionTemplate(
                                    transactions,
                                    new DefaultTransactionDefinition(
                                            TransactionDefinition.PROPAGATION_NESTED));
                    assertThatThrownBy(() ->
                                    savepoint.executeWithoutResult(status ->
                                            notices.tell(
                                                    UUID.randomUUID(),
                                                    TestNews.WITHOUT_A_LETTER,
                                                    about)))
                            .isInstanceOf(DataIntegrityViolationException.class);
                    assertThat(roleInTheDatabase()).isEqualTo("FRONT_DOOR_MANAGER");
                });
    }

    @Test
    void many_who_tell_and_read_at_once_leave_the_number_right() throws Exception {
        var readers = List.of(teacher(), teacher(), teacher());
        var accounts = new ArrayList<>(readers.stream().map(Actor::accountId).toList());
        var tellers = 4;
        var each = 10;
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(tellers + 1)) {
            var work = new ArrayList<Future<?>>();
            for (var teller = 0; teller < tellers; teller++) {
                var order = teller % 2 == 0 ? accounts : accounts.reversed();
                var actor = new Actor(UUID.randomUUID(), "T", agency, Role.FRONT_DOOR_WORKER, "T");
                work.add(
                        threads.submit(() -> {
                            begin.await();
                            for (var i = 0; i < each; i++) {
                                cast.run(
                                        actor,
                                        () ->
                                                notices.tell(
                                                        order, TestNews.WITHOUT_A_LETTER, about));
                            }
                            return null;
                        }));
            }
            work.add(
                    threads.submit(() -> {
                        begin.await();
                        for (var i = 0; i < each; i++) {
                            cast.run(
                                    readers.getFirst(),
                                    () ->
                                            jdbc.sql(
                                                            "update notifications.notice set read_at = now() where read_at is null")
                                                    .update());
                        }
                        return null;
                    }));
            begin.countDown();
            for (var one : work) {
                one.get();
            }
        }
        for (var reader : readers) {
            long unread =
                    cast.as(
                            reader,
                            () ->
                                    jdbc.sql(
                                                    "select count(*) from notifications.notice where read_at is null")
                                            .query(Long.class)
                                            .single());
            assertThat((long) unread(reader)).isEqualTo(unread);
        }
        assertThat(unread(readers.getLast())).isEqualTo(tellers * each);
    }

    private String roleInTheDatabase() {
        return jdbc.sql("select platform.actor_role()").query(String.class).single();
    }
}
