package org.lineofsight.pathway.childprotection.informationrequest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.pathway.childprotection.Section;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reading requests for information: whoever sees the case sees them, and whoever is asked theirs.
 */
@Component
public class InformationRequests {

    private static final String REQUESTS = Sql.file("childprotection/information-requests");
    private static final String REPLIES = Sql.file("childprotection/information-replies");
    private static final String LIST = Sql.file("childprotection/information-list");
    private static final String COUNTS = Sql.file("childprotection/information-counts");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    InformationRequests(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** How a list is cut; each with how many there are. */
    enum State {
        WAITING("Wait for an answer"),
        LATE("Late"),
        TO_JUDGE("To be judged by the standards"),
        OVER("Answered or withdrawn");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * @throws NotVisible where there is no such request, or none for this actor
     */
    public InformationRequest require(InformationRequestId id) {
        return noted(List.of(id.value())).stream().findFirst().orElseThrow(NotVisible::new);
    }

    /**
     * The same, for one who asked it.
     *
     * @throws NotVisible also where somebody is only asked
     */
    public InformationRequest requireToRun(InformationRequestId id) {
        var request = require(id);
        if (!request.runs()) {
            throw new NotVisible();
        }
        return request;
    }

    /** Those of a case, what is due first at the top. */
    public List<InformationRequest> of(CaseId id) {
        return noted(
                jdbc.sql("select id from childprotection.information_request where record_id = :id")
                        .param("id", id.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    /**
     * @param asked those this actor was asked; else those of their cases
     * @param afterDue with {@code afterId} the last of the page before; absent for the first
     */
    List<InformationRequest> list(
            boolean asked,
            State state,
            @Nullable LocalDate afterDue,
            @Nullable UUID afterId,
            int limit,
            Actor actor) {
        return noted(
                narrowed(jdbc.sql(LIST), asked, actor)
                        .param("state", state.name())
                        .param("afterDue", afterDue)
                        .param("afterId", afterId)
                        .param("limit", limit)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list());
    }

    Map<State, Integer> counts(boolean asked, Actor actor) {
        return narrowed(jdbc.sql(COUNTS), asked, actor)
                .query((row, number) -> {
                    var counts = new EnumMap<State, Integer>(State.class);
                    counts.put(State.WAITING, row.getInt("waiting"));
                    counts.put(State.LATE, row.getInt("late"));
                    counts.put(State.TO_JUDGE, row.getInt("to_judge"));
                    counts.put(State.OVER, row.getInt("over"));
                    return counts;
                })
                .single();
    }

    private JdbcClient.StatementSpec narrowed(
            JdbcClient.StatementSpec statement, boolean asked, Actor actor) {
        return statement
                .param("asked", asked)
                .param("agency", actor.agencyId())
                .param("role", actor.role().name())
                .param("today", LocalDate.now(clock));
    }

    private List<InformationRequest> noted(List<UUID> ids) {
        AuditTrail.read(ids);
        var wanted = ids.toArray(UUID[]::new);
        var people = byRequest(people(wanted), Person::request);
        var replies = byRequest(replies(wanted), Reply::request);
        return jdbc.sql(REQUESTS)
                .param("requests", wanted)
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return request(
                            row,
                            people.getOrDefault(id, List.of()).stream()
                                    .map(Person::person)
                                    .toList(),
                            replies.getOrDefault(id, List.of()).stream()
                                    .map(Reply::reply)
                                    .toList());
                })
                .list();
    }

    private record Person(UUID request, InformationRequest.Person person) {}

    private record Reply(UUID request, InformationReply reply) {}

    private static <T> Map<UUID, List<T>> byRequest(List<T> rows, Function<T, UUID> request) {
        return rows.stream().collect(Collectors.groupingBy(request));
    }

    private List<Person> people(UUID[] requests) {
        return jdbc.sql(
                        """
                        select * from childprotection.information_request_person
                         where request_id = any(cast(:requests as uuid[])) order by request_id, place
                        """)
                .param("requests", requests)
                .query((row, number) ->
                        new Person(
                                row.getObject("request_id", UUID.class),
                                new InformationRequest.Person(
                                        row.getString("name"),
                                        row.getString("about"),
                                        row.getObject("child_id") != null)))
                .list();
    }

    private List<Reply> replies(UUID[] requests) {
        return jdbc.sql(REPLIES)
                .param("requests", requests)
                .query((row, number) ->
                        new Reply(row.getObject("request_id", UUID.class), reply(row)))
                .list();
    }

    private static InformationReply reply(ResultSet row) throws SQLException {
        return new InformationReply(
                row.getObject("id", UUID.class),
                InformationReply.Held.valueOf(row.getString("held")),
                row.getString("words"),
                row.getString("analysis"),
                row.getObject("replied_by_id", UUID.class),
                row.getString("replied_by"),
                row.getObject("replied_at", OffsetDateTime.class).toInstant(),
                row.getString("said_by"),
                row.getObject("received_on", LocalDate.class),
                judged(row));
    }

    private static InformationReply.@Nullable Judged judged(ResultSet row) throws SQLException {
        var at = row.getObject("judged_at", OffsetDateTime.class);
        if (at == null) {
            return null;
        }
        var standards = new EnumMap<ReportStandard, Met>(ReportStandard.class);
        for (var pair : Objects.requireNonNull(row.getString("standards")).split(",")) {
            var parts = pair.split("=", 2);
            standards.put(ReportStandard.valueOf(parts[0]), Met.valueOf(parts[1]));
        }
        return new InformationReply.Judged(
                standards, row.getString("feedback"), row.getString("judged_by"), at.toInstant());
    }

    private InformationRequest request(
            ResultSet row, List<InformationRequest.Person> people, List<InformationReply> replies)
            throws SQLException {
        var agency = row.getObject("agency_id", UUID.class);
        var role = row.getString("agency_role");
        var replyBy = row.getObject("reply_by", LocalDate.class);
        var withdrawn = row.getString("withdrawn_because");
        return new InformationRequest(
                new InformationRequestId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("record_id", UUID.class)),
                row.getString("reference"),
                Section.valueOf(row.getString("section")),
                new Addressee(
                        agency == null ? null : new AgencyId(agency),
                        role == null ? null : Role.valueOf(role),
                        row.getString("addressee"),
                        row.getString("addressee_address")),
                row.getString("purpose"),
                Consent.valueOf(row.getString("consent")),
                row.getString("consent_words"),
                row.getString("asked"),
                replyBy,
                row.getObject("asked_by_id", UUID.class),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                withdrawn,
                people,
                replies,
                withdrawn == null
                        ? clocks.timeLeft(
                                Allowance.Unit.WORKING_DAYS, endOf(replyBy), received(replies))
                        : null,
                row.getBoolean("runs"));
    }

    /** When the first answer came; absent until one does. */
    private static @Nullable Instant received(List<InformationReply> replies) {
        return replies.isEmpty()
                ? null
                : replies.getLast().receivedOn().atStartOfDay(TimeConfiguration.LONDON).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(TimeConfiguration.LONDON)
                .toInstant()
                // as fine as PostgreSQL keeps it
                .minus(1, ChronoUnit.MICROS);
    }
}
