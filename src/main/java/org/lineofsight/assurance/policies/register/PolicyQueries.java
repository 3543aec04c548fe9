package org.lineofsight.assurance.policies.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.assurance.policies.VersionId;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register, under the reader’s own rights. */
@Component
public class PolicyQueries {

    /** From so many days before, a review is due. */
    static final int SOON_IN_DAYS = 28;

    private static final String LIST = Sql.file("policies/list");
    private static final String COUNTS = Sql.file("policies/counts");
    private static final String YEARS = Sql.file("policies/years");
    private static final String VERSIONS = Sql.file("policies/versions");
    private static final int ON_A_PAGE = 50;
    private static final int MOST_ON_PAPER = 2_000;

    static final Set<Role> INSIDERS =
            Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);
    private static final Set<PolicyState> FOR_ALL =
            Set.of(PolicyState.PUBLISHED, PolicyState.REVIEW, PolicyState.LATE, PolicyState.ALL);

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Clock clock;

    PolicyQueries(JdbcClient jdbc, Agencies agencies, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param after the policy with which the page before ended; absent for the first
     */
    RegisterPage page(PolicyFilter asked, @Nullable UUID after, Actor reader) {
        var insider = INSIDERS.contains(reader.role());
        // what was considered and not published is not for everybody, so no figure of it is
        var filter =
                insider || asked.considered() == null
                        ? asked
                        : new PolicyFilter(
                                asked.state(),
                                asked.kind(),
                                asked.regional(),
                                asked.words(),
                                null,
                                false);
        var found = rows(filter, after, ON_A_PAGE + 1);
        var rows = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var counts = counts(filter);
        var year = filter.considered();
        return new RegisterPage(
                reader.role() == Role.PARTNERSHIP_OFFICER,
                insider,
                Arrays.stream(PolicyState.values())
                        .filter(state ->
                                insider
                                        || FOR_ALL.contains(state)
                                        || counts.getOrDefault(state, 0) > 0)
                        .map(state ->
                                new Choice(
                                        state.label(),
                                        filter.in(state).address(),
                                        counts.getOrDefault(state, 0),
                                        state == filter.state()))
                        .toList(),
                kinds(),
                List.of(
                        Option.of("", "Local and regional"),
                        Option.of("local", "Local"),
                        Option.of("regional", "Regional")),
                filter.state().code(),
                filter.kind() == null ? "" : filter.kind().name(),
                filter.scope(),
                filter.words() == null ? "" : filter.words(),
                year == null
                        ? null
                        : (filter.adopted() ? "Adopted in " : "Considered in ") + year.label(),
                rows,
                filter.query(),
                found.size() > ON_A_PAGE
                        ? filter.address() + "&after=" + rows.getLast().id()
                        : null);
    }

    private static List<Option> kinds() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Every kind"));
        Arrays.stream(PolicyKind.values())
                .map(each -> Option.of(each.name(), each.label()))
                .forEach(options::add);
        return options;
    }

    List<PolicyRow> all(PolicyFilter filter) {
        return rows(filter, null, MOST_ON_PAPER);
    }

    private List<PolicyRow> rows(PolicyFilter filter, @Nullable UUID after, int most) {
        var rows =
                asked(jdbc.sql(LIST), filter)
                        .param("state", filter.state().name())
                        .param("after", after)
                        .param("limit", most)
                        .query((row, number) -> row(row))
                        .list();
        AuditTrail.read(rows.stream().map(row -> row.id().value()).toList());
        return rows;
    }

    private JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, PolicyFilter filter) {
        var today = LocalDate.now(clock);
        var year = filter.considered() == null ? ReportingYear.on(today) : filter.considered();
        return statement
                .param("today", today)
                .param("soon", today.plusDays(SOON_IN_DAYS))
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("regional", filter.regional())
                .param("words", filter.words())
                .param(
                        "considered",
                        filter.considered() == null
                                ? null
                                : filter.adopted() ? Outcome.ADOPTED.name() : "ANY")
                .param("yearFrom", year.firstDay())
                .param("yearTo", year.lastDay());
    }

    private Map<PolicyState, Integer> counts(PolicyFilter filter) {
        var counts = new EnumMap<PolicyState, Integer>(PolicyState.class);
        asked(jdbc.sql(COUNTS), filter)
                .query(row -> {
                    counts.put(PolicyState.valueOf(row.getString("state")), row.getInt("number"));
                });
        return counts;
    }

    /** How many the reader sees, in each state. */
    public Map<PolicyState, Integer> counts() {
        return counts(PolicyFilter.of(null, null, null, null, null, null));
    }

    private PolicyRow row(ResultSet row) throws SQLException {
        var open = row.getString("open_stage");
        var review = row.getObject("review_on", LocalDate.class);
        return new PolicyRow(
                new PolicyId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("title"),
                PolicyKind.valueOf(row.getString("kind")),
                row.getString("owner_post") + ", " + row.getString("owner_agency"),
                row.getString("regional_group"),
                row.getObject("number", Integer.class),
                row.getObject("published_on", LocalDate.class),
                review,
                review == null ? null : timeLeft(review),
                open == null ? null : Stage.valueOf(open),
                row.getObject("consult_until", LocalDate.class),
                row.getInt("asked"),
                row.getInt("confirmed"));
    }

    TimeLeft timeLeft(LocalDate due) {
        return clocks.timeLeft(
                Allowance.Unit.MONTHS,
                // the end of the day in London, as fine as PostgreSQL keeps it
                due.plusDays(1)
                        .atStartOfDay(TimeConfiguration.LONDON)
                        .toInstant()
                        .minus(1, ChronoUnit.MICROS),
                null);
    }

    /** The years in which anything was considered, the latest first. */
    public List<YearRow> years() {
        return jdbc.sql(YEARS)
                .query((row, number) ->
                        new YearRow(
                                new ReportingYear(row.getInt("starts")),
                                row.getInt("considered"),
                                row.getInt("adopted")))
                .list();
    }

    /**
     * @throws NotVisible where there is no such policy, or none for this reader
     */
    public PolicyPage require(PolicyId id, Actor reader) {
        AuditTrail.read(id.value());
        var versions = versions(id);
        var current = version(versions, Stage.PUBLISHED);
        var open =
                versions.stream()
                        .filter(each -> each.stage().inPreparation())
                        .findFirst()
                        .orElse(null);
        var readings = current == null ? List.<PolicyPage.Reading>of() : readings(current.id());
        var asked = readings.stream().map(PolicyPage.Reading::agencyId).collect(Collectors.toSet());
        return jdbc.sql("select * from policies.policy where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new PolicyPage(
                                id,
                                row.getInt("version"),
                                row.getString("reference"),
                                row.getString("title"),
                                PolicyKind.valueOf(row.getString("kind")),
                                row.getString("owner_post"),
                                row.getObject("owner_agency_id", UUID.class),
                                row.getString("owner_agency"),
                                row.getString("regional_group"),
                                ReviewEvery.valueOf(row.getString("review_every")),
                                current == null
                                        ? null
                                        : timeLeft(Objects.requireNonNull(current.reviewOn())),
                                versions,
                                open == null ? List.of() : consulted(open.id()),
                                readings,
                                (int)
                                        agencies.current().stream()
                                                .filter(each -> !asked.contains(each.id().value()))
                                                .count(),
                                readerOf(reader)))
                .optional()
                .orElseThrow(NotVisible::new);
    }

    private static PolicyPage.@Nullable VersionRow version(
            List<PolicyPage.VersionRow> versions, Stage stage) {
        return versions.stream().filter(each -> each.stage() == stage).findFirst().orElse(null);
    }

    private static PolicyPage.Reader readerOf(Actor reader) {
        if (reader.role() == Role.PARTNERSHIP_OFFICER) {
            return PolicyPage.Reader.OFFICE;
        }
        if (INSIDERS.contains(reader.role())) {
            return PolicyPage.Reader.INSIDER;
        }
        return reader.role() == Role.SAFEGUARDING_LEAD
                ? PolicyPage.Reader.LEAD
                : PolicyPage.Reader.ANYBODY;
    }

    private List<PolicyPage.VersionRow> versions(PolicyId id) {
        return jdbc.sql(VERSIONS)
                .param("id", id.value())
                .query((row, number) -> version(row))
                .list();
    }

    private PolicyPage.VersionRow version(ResultSet row) throws SQLException {
        var id = new VersionId(row.getObject("id", UUID.class));
        return new PolicyPage.VersionRow(
                id,
                row.getInt("number"),
                Stage.valueOf(row.getString("stage")),
                row.getString("changed"),
                row.getString("why"),
                row.getString("matters_to"),
                Finding.valueOf(row.getString("finding")),
                row.getString("finding_words"),
                row.getString("finding_address"),
                row.getObject("consult_until", LocalDate.class),
                row.getInt("rounds"),
                row.getObject("published_on", LocalDate.class),
                row.getString("address"),
                row.getObject("review_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("ended_why"),
                row.getInt("version"),
                row.getString("drafted_by"),
                Objects.requireNonNull(moment(row, "drafted_at")),
                considered(id));
    }

    private List<PolicyPage.Considered> considered(VersionId version) {
        return jdbc.sql(
                        """
                        select considered_on, by_group, meeting, outcome, reason from policies.consideration
                         where record_id = :id order by considered_on desc, id desc
                        """)
                .param("id", version.value())
                .query((row, number) ->
                        new PolicyPage.Considered(
                                row.getObject("considered_on", LocalDate.class),
                                row.getString("by_group"),
                                row.getString("meeting"),
                                Outcome.valueOf(row.getString("outcome")),
                                row.getString("reason")))
                .list();
    }

    private List<PolicyPage.Consulted> consulted(VersionId version) {
        return jdbc.sql(
                        """
                        select agency_id, agency, round, comment, commented_by, commented_at from policies.consulted
                         where record_id = :id order by round desc, agency, agency_id
                        """)
                .param("id", version.value())
                .query((row, number) ->
                        new PolicyPage.Consulted(
                                row.getObject("agency_id", UUID.class),
                                row.getString("agency"),
                                row.getInt("round"),
                                row.getString("comment"),
                                row.getString("commented_by"),
                                moment(row, "commented_at")))
                .list();
    }

    private List<PolicyPage.Reading> readings(VersionId version) {
        return jdbc.sql(
                        """
                        select agency_id, agency, asked_at, told_on, how, confirmed_by from policies.reading
                         where record_id = :id order by agency, agency_id
                        """)
                .param("id", version.value())
                .query((row, number) ->
                        new PolicyPage.Reading(
                                row.getObject("agency_id", UUID.class),
                                row.getString("agency"),
                                Objects.requireNonNull(moment(row, "asked_at")),
                                row.getObject("told_on", LocalDate.class),
                                row.getString("how"),
                                row.getString("confirmed_by")))
                .list();
    }

    /** The groups that have considered a policy before, to be offered while somebody types. */
    public List<String> groups() {
        return jdbc.sql("select distinct by_group from policies.consideration order by by_group")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
