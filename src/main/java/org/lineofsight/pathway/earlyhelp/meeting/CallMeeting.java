package org.lineofsight.pathway.earlyhelp.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls the family and its team together. Those of the team who have an account are told. */
@UseCase
public class CallMeeting {

    private final Families families;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    CallMeeting(Families families, JdbcClient jdbc, Notices notices, Clock clock) {
        this.families = families;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /** Somebody invited. @param agency what they are there as: an agency, or "Family" */
    public record Guest(String name, String agency) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Guest[***]";
        }
    }

    public UUID call(FamilyId id, LocalDate on, String place, List<Guest> guests, Actor by) {
        var family = families.requireToWrite(id, by);
        MeetingRules.somebodyIsInvited(guests);
        var meeting = Ids.next();
        jdbc.sql(
                        """
                        insert into earlyhelp.meeting (id, record_id, held_on, place, called_by, called_at)
                        values (:id, :record, :on, :place, :by, :at)
                        """)
                .param("id", meeting)
                .param("record", id.value())
                .param("on", on)
                .param("place", place)
                .param("by", by.name())
                .param(
                        "at",
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .update();
        invite(id, meeting, guests);
        var others =
                families.involvedAccounts(id).stream()
                        .filter(account -> !account.equals(by.accountId()))
                        .toList();
        notices.tell(
                others,
                EarlyHelpNews.MEETING_CALLED,
                About.record(id.value(), family.address()).called(family.reference()));
        AuditTrail.wrote(id.value());
        return meeting;
    }

    void invite(FamilyId id, UUID meeting, List<Guest> guests) {
        var place =
                jdbc.sql(
                                "select count(*)::int from earlyhelp.meeting_person where record_id = :record and meeting_id = :meeting")
                        .param("record", id.value())
                        .param("meeting", meeting)
                        .query(Integer.class)
                        .single();
        for (var guest : guests) {
            jdbc.sql(
                            """
                            insert into earlyhelp.meeting_person (id, record_id, meeting_id, place, name, agency)
                            values (:id, :record, :meeting, :place, :name, :agency)
                            """)
                    .param("id", Ids.next())
                    .param("record", id.value())
                    .param("meeting", meeting)
                    .param("place", place++)
                    .param("name", guest.name())
                    .param("agency", guest.agency())
                    .update();
        }
    }
}
