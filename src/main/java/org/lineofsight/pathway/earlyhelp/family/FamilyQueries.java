package org.lineofsight.pathway.earlyhelp.family;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is read of a family, under the reader's own rights. */
@Component
public class FamilyQueries {

    private static final String MEMBERS = Sql.file("earlyhelp/members");

    private final JdbcClient jdbc;
    private final Clock clock;

    FamilyQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An agency that was asked. @param answer absent while it has not answered */
    public record Request(
            UUID id,
            FamilyId family,
            RequestPart part,
            UUID agency,
            String agencyName,
            Audience audience,
            String about,
            String why,
            UUID askedById,
            String askedBy,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable String answeredJob,
            @Nullable Instant answeredAt,
            @Nullable String reason,
            @Nullable Instant endedAt) {

        public boolean waiting() {
            return answer == null;
        }

        public boolean accepted() {
            return "ACCEPTED".equals(answer) && endedAt == null;
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Request[" + id + "]";
        }
    }

    /** What a contact told about the family. */
    public record Beginning(
            Instant at,
            String toldBy,
            String askedFor,
            @Nullable String childsWords,
            @Nullable String childsWordsAbsent,
            @Nullable String workingWell) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Beginning[" + at + "]";
        }
    }

    public record Step(String direction, Instant at, String by, String why) {

        public String title() {
            return switch (direction) {
                case "UP" -> "Stepped up to the front door";
                case "DOWN" -> "Stepped down to early help";
                default -> "Early help goes on";
            };
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Step[" + direction + "]";
        }
    }

    record Referrer(UUID account, UUID agency) {}

    public List<Member> members(FamilyId id) {
        return jdbc.sql(MEMBERS).param("record", id.value()).query(FamilyQueries::member).list();
    }

    public List<Request> requests(FamilyId id) {
        return jdbc.sql(
                        "select * from earlyhelp.request where record_id = :id order by asked_at, id")
                .param("id", id.value())
                .query(FamilyQueries::request)
                .list();
    }

    /**
     * @throws NotVisible where there is no such request, it is answered, or it is not for this
     *     actor
     */
    public Request requireWaiting(UUID request) {
        var found =
                jdbc.sql("select * from earlyhelp.request where id = :id and answer is null")
                        .param("id", request)
                        .query(FamilyQueries::request)
                        .optional()
                        .orElseThrow(NotVisible::new);
        AuditTrail.read(found.family().value());
        return found;
    }

    public List<Beginning> beginnings(FamilyId id) {
        return jdbc.sql("select * from earlyhelp.beginning where record_id = :id order by at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Beginning(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("told_by"),
                                row.getString("asked_for"),
                                row.getString("childs_words"),
                                row.getString("childs_words_absent"),
                                row.getString("working_well")))
                .list();
    }

    public List<Step> steps(FamilyId id) {
        return jdbc.sql("select * from earlyhelp.step where record_id = :id order by at, id")
                .param("id", id.value())
                .query((row, number) ->
                        new Step(
                                row.getString("direction"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("stepped_by"),
                                row.getString("why")))
                .list();
    }

    /** What was handed down about the family and waits for the hub's answer; for the hub. */
    Optional<UUID> handedDown(FamilyId id) {
        return jdbc.sql(
                        """
                        select id from earlyhelp.contact
                         where known_family_id = :id and status = 'WAITING' and hand_over_id is not null
                         order by received_at desc limit 1
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    /** "Fenn (7 years old) and Wren (9 months old)": what an agency needs to say yes or no. */
    String inShort(FamilyId id) {
        var today = LocalDate.now(clock);
        return String.join(
                ", ",
                members(id).stream()
                        .filter(Member::child)
                        .map(child -> child.name() + " (" + child.age(today) + ")")
                        .toList());
    }

    /** Whoever told us last and has an account; empty where nobody has. */
    Optional<Referrer> referrer(FamilyId id) {
        return jdbc.sql(
                        """
                        select asker_account_id, asker_agency_id from earlyhelp.contact
                         where family_id = :id and asker_account_id is not null and asker_agency_id is not null
                         order by received_at desc limit 1
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new Referrer(
                                row.getObject("asker_account_id", UUID.class),
                                row.getObject("asker_agency_id", UUID.class)))
                .optional();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        var answer = row.getString("answer");
        var way = row.getString("way");
        return new Member(
                row.getObject("id", UUID.class),
                row.getBoolean("child"),
                row.getObject("person_record_id", UUID.class),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getString("relationship"),
                row.getObject("date_of_birth", LocalDate.class),
                row.getObject("expected_date_of_birth", LocalDate.class),
                row.getObject("estimated_age", Integer.class),
                YesNo.valueOf(row.getString("lives_with")),
                answer == null ? null : ConsentAnswer.valueOf(answer),
                covers(row.getArray("covers")),
                way == null ? null : ConsentWay.valueOf(way).label(),
                row.getObject("asked_on", LocalDate.class),
                row.getString("note"),
                row.getString("recorded_by"));
    }

    private static Set<Sharing> covers(@Nullable Array array) throws SQLException {
        var covers = EnumSet.noneOf(Sharing.class);
        if (array != null) {
            for (var each : (String[]) array.getArray()) {
                covers.add(Sharing.valueOf(each));
            }
        }
        return covers;
    }

    static Request request(ResultSet row, int number) throws SQLException {
        return new Request(
                row.getObject("id", UUID.class),
                new FamilyId(row.getObject("record_id", UUID.class)),
                RequestPart.valueOf(row.getString("part")),
                row.getObject("agency_id", UUID.class),
                row.getString("agency_name"),
                Audience.valueOf(row.getString("audience")),
                row.getString("about"),
                row.getString("why"),
                row.getObject("asked_by_id", UUID.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("answered_by"),
                row.getString("answered_job"),
                Families.instant(row, "answered_at"),
                row.getString("reason"),
                Families.instant(row, "ended_at"));
    }
}
