package org.lineofsight.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealAuditTests {

    final ActingDatabase database = new ActingDatabase();

    /** Far enough on that what is written now is old enough to be sealed. */
    final Clock later =
            Clock.fixed(Instant.now().plus(Duration.ofHours(1)), ZoneId.of("Europe/London"));

    final SealAudit audit = new SealAudit(database.jdbc(), database.transactions(), later);

    private void somebodyReads(int times) {
        var actor = ActingDatabase.actor(Role.FRONT_DOOR_WORKER);
        for (var i = 0; i < times; i++) {
            AuditTrail.during(
                    later.instant(),
                    "GET /things/{id}",
                    () ->
                            database.as(
                                    actor,
                                    () -> {
                                        AuditTrail.read(Ids.next());
                                        return true;
                                    }));
        }
    }

    private List<Long> seals() {
        return database.as(
                Actor.system("test"),
                () ->
                        database.jdbc()
                                .sql("select up_to from platform.audit_seal order by up_to")
                                .query((row, number) -> row.getLong(1))
                                .list());
    }

    /** What somebody could do who has the owner's password: no policy, no trigger, no trace. */
    private void behindTheApplicationsBack(String sql) {
        var owner = database.asOwner();
        owner.sql("alter table platform.audit disable trigger append_only").update();
        owner.sql("alter table platform.audit no force row level security").update();
        owner.sql(sql).update();
        owner.sql("alter table platform.audit force row level security").update();
        owner.sql("alter table platform.audit enable trigger append_only").update();
    }

    @Test
    void each_seal_covers_what_was_written_since_the_one_before() {
        somebodyReads(3);
        assertThat(audit.seal()).isPositive();
        somebodyReads(2);
        assertThat(audit.seal()).isEqualTo(2);
        assertThat(audit.seal()).isZero();
        assertThat(seals()).hasSize(2).isSorted();
        assertThat(audit.broken()).isEmpty();
    }

    @Test
    void the_newest_ten_minutes_are_not_sealed_because_a_slow_request_may_still_add_to_them() {
        somebodyReads(1);
        var now = new SealAudit(database.jdbc(), database.transactions(), Clock.systemUTC());
        assertThat(now.seal()).isZero();
    }

    @Test
    void a_row_changed_behind_the_applications_back_breaks_its_seal() {
        somebodyReads(2);
        audit.seal();
        somebodyReads(2);
        audit.seal();
        behindTheApplicationsBack(
                "update platform.audit set actor_name = 'Somebody Else' where id = 1");
        assertThat(audit.broken()).hasValue(seals().getFirst());
    }

    @Test
    void a_row_taken_away_breaks_its_seal() {
        somebodyReads(2);
        audit.seal();
        somebodyReads(3);
        audit.seal();
        behindTheApplicationsBack(
                "delete from platform.audit where id = (select max(id) - 1 from platform.audit)");
        assertThat(audit.broken()).hasValue(seals().getLast());
    }

    @Test
    void a_row_slipped_in_where_an_id_was_left_free_breaks_the_seal() {
        somebodyReads(1);
        assertThatThrownBy(() ->
                        database.run(
                                Actor.system("test"),
                                () -> {
                                    database.jdbc()
                                            .sql(
                                                    """
                                                    insert into platform.audit (at, account_id, actor_name, role, verb, what)
                                                    values (now(), platform.actor_account(), 'x', 'SYSTEM', 'read', 'x')
                                                    """)
                                            .update();
                                    throw new IllegalStateException("an id is left free");
                                }))
                .hasMessage("an id is left free");
        somebodyReads(1);
        audit.seal();
        assertThat(audit.broken()).isEmpty();
        behindTheApplicationsBack(
                """
                insert into platform.audit (id, at, account_id, actor_name, role, verb, what) overriding system value
                values (2, now(), '00000000-0000-0000-0000-000000000002', 'Nobody', 'SYSTEM', 'read', 'x')
                """);
        assertThat(audit.broken()).hasValue(seals().getFirst());
    }

    @Test
    void a_seal_made_anew_over_changed_rows_breaks_the_one_after_it() {
        somebodyReads(2);
        audit.seal();
        somebodyReads(2);
        audit.seal();
        var first = seals().getFirst();
        var owner = database.asOwner();
        behindTheApplicationsBack(
                "update platform.audit set actor_name = 'Somebody Else' where id = 1");
        owner.sql("alter table platform.audit_seal disable trigger append_only").update();
        owner.sql("alter table platform.audit_seal no force row level security").update();
        owner.sql("alter table platform.audit no force row level security").update();
        owner.sql(
                        "update platform.audit_seal set seal = platform.audit_hash('', 0, up_to) where up_to = :first")
                .param("first", first)
                .update();
        owner.sql("alter table platform.audit force row level security").update();
        owner.sql("alter table platform.audit_seal force row level security").update();
        assertThat(audit.broken()).hasValue(seals().getLast());
    }

    @Test
    void the_application_can_neither_change_nor_delete_what_was_audited_nor_its_seals() {
        somebodyReads(1);
        audit.seal();
        for (var table : List.of("platform.audit", "platform.audit_seal")) {
            for (var sql :
                    List.of(
                            "delete from " + table,
                            "truncate " + table,
                            "update "
                                    + table
                                    + " set "
                                    + (table.endsWith("seal") ? "sealed_at" : "at")
                                    + " = now()")) {
                assertThatThrownBy(() ->
                                database.run(
                                        Actor.system("test"),
                                        () -> database.jdbc().sql(sql).update()))
                        .as(sql)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    void the_owner_cannot_either_while_the_triggers_stand() {
        somebodyReads(1);
        JdbcClient owner = database.asOwner();
        assertThatThrownBy(() -> owner.sql("delete from platform.audit").update())
                .hasStackTraceContaining("append-only");
    }
}
