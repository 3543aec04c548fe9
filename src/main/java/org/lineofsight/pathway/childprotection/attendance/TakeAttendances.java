package org.lineofsight.pathway.childprotection.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.HearsOfAttendances;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps attendances and tells who has the case; where nobody has it, or there is none, every
 * manager.
 */
@UseCase
class TakeAttendances implements HearsOfAttendances {

    private final JdbcClient jdbc;
    private final Notices notices;
    private final Elevated elevated;
    private final Clock clock;

    TakeAttendances(JdbcClient jdbc, Notices notices, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.elevated = elevated;
        this.clock = clock;
    }

    private record Earlier(UUID id, Instant lastLookedAt) {}

    @Override
    public void attended(Attended attended) {
        elevated.call(
                "telling a social work team of an attendance",
                () -> {
                    var same =
                            earlier(attended)
                                    .filter(each ->
                                            AttendanceRules.isTheSameAttendance(
                                                    each.lastLookedAt(), attended.at()));
                    if (same.isPresent()) {
                        lookedAgain(same.get().id(), attended.at());
                    } else {
                        add(attended);
                        tell(attended.record(), AttendanceNews.ATTENDED);
                    }
                    return true;
                });
    }

    private Optional<Earlier> earlier(Attended attended) {
        return jdbc.sql(
                        """
                        select id, last_looked_at from childprotection.unscheduled_attendance
                         where person_record_id = :person and agency_id = :agency and setting = :setting
                           and record_id is not distinct from cast(:record as uuid) and withdrawn_at is null
                         order by attended_at desc limit 1
                        """)
                .param("person", attended.person().value())
                .param("agency", attended.agencyId())
                .param("setting", attended.setting())
                .param("record", attended.record())
                .query((row, number) ->
                        new Earlier(
                                row.getObject("id", UUID.class),
                                row.getObject("last_looked_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private void lookedAgain(UUID id, Instant at) {
        jdbc.sql(
                        """
                        update childprotection.unscheduled_attendance
                           set last_looked_at = greatest(last_looked_at, :at), looks = looks + 1 where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private void add(Attended attended) {
        jdbc.sql(
                        """
                        insert into childprotection.unscheduled_attendance (id, record_id, person_record_id, look_up_id,
                            attended_at, last_looked_at, setting, how, agency_id, agency)
                        values (:id, cast(:record as uuid), :person, :lookUp, :at, :at, :setting, :how, :agencyId, :agency)
                        """)
                .param("id", Ids.next())
                .param("record", attended.record())
                .param("person", attended.person().value())
                .param("lookUp", attended.lookUp())
                .param("at", attended.at().atOffset(ZoneOffset.UTC))
                .param("setting", attended.setting())
                .param("how", attended.how())
                .param("agencyId", attended.agencyId())
                .param("agency", attended.agency())
                .update();
        if (attended.record() != null) {
            AuditTrail.wrote(attended.record());
        }
    }

    @Override
    public void notAfterAll(UUID lookUp, String why) {
        elevated.call(
                "telling a social work team that an attendance was none",
                () -> {
                    for (var record : withdrawn(lookUp, why)) {
                        tell(record.orElse(null), AttendanceNews.NOT_AFTER_ALL);
                    }
                    return true;
                });
    }

    private List<Optional<UUID>> withdrawn(UUID lookUp, String why) {
        return jdbc.sql(
                        """
                        update childprotection.unscheduled_attendance
                           set withdrawn_at = :now, withdrawn_why = :why
                         where look_up_id = :lookUp and withdrawn_at is null and looks = 1
                        returning record_id
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("why", why)
                .param("lookUp", lookUp)
                .query((row, number) ->
                        Optional.<UUID>ofNullable(row.getObject("record_id", UUID.class)))
                .list();
    }

    private void tell(@Nullable UUID record, AttendanceNews news) {
        if (record == null) {
            // no case to read it in: the list of attendances is the place
            notices.tellEverybody(
                    Role.SOCIAL_WORK_MANAGER,
                    null,
                    news,
                    About.record(Ids.next(), AttendanceController.ADDRESS));
            return;
        }
        jdbc.sql("select worker_id, reference from childprotection.case_record where id = :id")
                .param("id", record)
                .query(row -> {
                    var about =
                            About.record(
                                            record,
                                            "/child-protection/cases/" + record + "#unscheduled")
                                    .called(row.getString("reference"));
                    var told = new ArrayList<UUID>();
                    var worker = row.getObject("worker_id", UUID.class);
                    if (worker != null) {
                        told.add(worker);
                    }
                    notices.tell(told, news, about);
                    notices.tellEverybody(Role.SOCIAL_WORK_MANAGER, null, news, about);
                });
    }
}
