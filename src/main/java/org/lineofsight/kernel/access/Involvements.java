package org.lineofsight.kernel.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.EntityId;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to do with one record beyond those whose role opens it: the key worker in a school, the
 * desk of an agency that was asked. The database's policies ask for it ({@code access.involved}),
 * and what it opened closes when it ends.
 *
 * <p>Who may involve whom is for the module that owns the record to say; here it is only kept.
 */
@Component
public class Involvements {

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    Involvements(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * Opens the record to one account. Doing so again changes nothing.
     *
     * @param why in a few words that name nobody, for example "key worker"
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(EntityId record, UUID account, String why) {
        begin(record, account, null, null, why);
    }

    /**
     * Opens the record to everybody who works in the role, for the agency where one is named. Doing
     * so again changes nothing.
     *
     * @param agency absent where the role is enough
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(EntityId record, Role role, @Nullable UUID agency, String why) {
        begin(record, null, role, agency, why);
    }

    /** Closes the record to the account again; nothing happens where it was not involved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(EntityId record, UUID account) {
        end(record, account, null, null);
    }

    /** Closes the record to the role again; nothing happens where it was not involved. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(EntityId record, Role role, @Nullable UUID agency) {
        end(record, null, role, agency);
    }

    private void begin(
            EntityId record,
            @Nullable UUID account,
            @Nullable Role role,
            @Nullable UUID agency,
            String why) {
        elevated.call(
                "opening a record to somebody involved",
                () ->
                        jdbc.sql(
                                        """
                                        insert into access.involvement (id, record_id, account_id, role, agency_id, why, since, governance)
                                        values (:id, :record, :account, :role, :agency, :why, :since,
                                            exists (select 1 from access.governance_record g where g.record_id = :record))
                                        on conflict do nothing
                                        """)
                                .param("id", Ids.next())
                                .param("record", record.value())
                                .param("account", account)
                                .param("role", role == null ? null : role.name())
                                .param("agency", agency)
                                .param("why", why)
                                .param("since", clock.instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    private void end(
            EntityId record, @Nullable UUID account, @Nullable Role role, @Nullable UUID agency) {
        elevated.call(
                "closing a record to somebody involved",
                () ->
                        jdbc.sql(
                                        """
                                        update access.involvement set ended_at = :now
                                        where record_id = :record and ended_at is null
                                          and account_id is not distinct from cast(:account as uuid)
                                          and role is not distinct from cast(:role as text)
                                          and agency_id is not distinct from cast(:agency as uuid)
                                        """)
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("record", record.value())
                                .param("account", account)
                                .param("role", role == null ? null : role.name())
                                .param("agency", agency)
                                .update());
    }
}
