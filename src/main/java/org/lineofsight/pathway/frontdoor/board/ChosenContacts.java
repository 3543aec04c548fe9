package org.lineofsight.pathway.frontdoor.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.kernel.timescales.Allowance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.ContactStatus;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The contacts that a choice names. All that are shown are on the audit trail. */
@Component
public class ChosenContacts {

    private static final String CHOSEN = Sql.file("frontdoor/chosen-contacts");

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    ChosenContacts(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * One line of a list.
     *
     * @param colour absent while nobody has triaged it
     * @param claimed absent where none was claimed
     * @param level absent while nothing stands, as outcome
     * @param left absent where no clock runs, as dueAt
     * @param place its key in the list's order
     */
    public record Row(
            UUID id,
            String reference,
            Instant receivedAt,
            ContactStatus status,
            @Nullable Colour colour,
            Channel channel,
            String source,
            String agency,
            boolean outOfHours,
            YesNo domesticAbuse,
            @Nullable Integer claimed,
            @Nullable Integer level,
            @Nullable Outcome outcome,
            int earlierContacts,
            @Nullable Instant dueAt,
            @Nullable TimeLeft left,
            String decided,
            String responded,
            String told,
            String children,
            String place) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /**
     * @param total how many the choice names, on all pages
     * @param more whether there are rows after these
     */
    public record Chosen(int total, List<Row> rows, boolean more) {}

    /** Where the next page begins: after this place and id. */
    record After(String place, UUID id) {}

    Chosen page(ContactChoice choice, Order order, @Nullable After after, int most) {
        var total = new int[1];
        var rows = new ArrayList<Row>();
        var statement =
                jdbc.sql(CHOSEN)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("order", order.name())
                        .param("from", begins(choice.month(Facet.FROM), 0))
                        .param("to", begins(choice.month(Facet.TO), 1))
                        .param("afterPlace", after == null ? null : after.place())
                        .param("afterId", after == null ? null : after.id())
                        .param("limit", most + 1);
        for (var facet : Facet.values()) {
            if (facet != Facet.FROM && facet != Facet.TO) {
                statement = statement.param(facet.key(), choice.value(facet));
            }
        }
        statement.query(row -> {
            total[0] = row.getInt("total");
            if (row.getObject("id") != null) {
                rows.add(read(row));
            }
        });
        var shown = rows.stream().limit(most).toList();
        AuditTrail.read(shown.stream().map(Row::id).toList());
        return new Chosen(total[0], shown, rows.size() > most);
    }

    private static @Nullable OffsetDateTime begins(@Nullable YearMonth month, int later) {
        return month == null
                ? null
                : month.plusMonths(later)
                        .atDay(1)
                        .atStartOfDay(TimeConfiguration.LONDON)
                        .toOffsetDateTime();
    }

    private Row read(ResultSet row) throws SQLException {
        var due = row.getObject("due_at", OffsetDateTime.class);
        var colour = row.getString("colour");
        var outcome = row.getString("outcome");
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                ContactStatus.valueOf(row.getString("status")),
                colour.equals("UNTRIAGED") ? null : Colour.valueOf(colour),
                Channel.valueOf(row.getString("channel")),
                row.getString("source"),
                row.getString("agency_name"),
                row.getString("hours").equals("OUT"),
                YesNo.valueOf(row.getString("abuse")),
                number(row.getString("claimed")),
                number(row.getString("level")),
                outcome.equals("UNDECIDED") ? null : Outcome.valueOf(outcome),
                row.getInt("earlier_contacts"),
                due == null ? null : due.toInstant(),
                due == null
                        ? null
                        : clocks.timeLeft(
                                Allowance.Unit.valueOf(row.getString("due_unit")),
                                due.toInstant(),
                                null),
                row.getString("decided"),
                row.getString("responded"),
                row.getString("told"),
                row.getString("names"),
                row.getString("place"));
    }

    private static @Nullable Integer number(String level) {
        return level.length() == 1 ? Integer.valueOf(level) : null;
    }

    /** Who can be chosen as having touched a contact last, by name. */
    List<String> workers() {
        return jdbc.sql(
                        """
                        select decided_by from frontdoor.decision
                        union select triaged_by from frontdoor.triage where triaged_by is not null
                        union select taken_by from frontdoor.contact where taken_by is not null
                        order by 1
                        """)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Agencies that contacts came from, by name. */
    List<Agency> agencies() {
        return jdbc.sql(
                        """
                        select source_agency_id::text as id, max(source_agency_name) as name
                        from frontdoor.contact
                        where source_agency_id is not null
                        group by source_agency_id order by 2
                        """)
                .query((row, number) -> new Agency(row.getString("id"), row.getString("name")))
                .list();
    }

    /** Teams that an agency's contacts name, by name. */
    List<String> teams(String agency) {
        return jdbc.sql(
                        """
                        select distinct source_team from frontdoor.contact
                        where source_agency_id = cast(:agency as uuid) and source_team is not null
                        order by 1
                        """)
                .param("agency", agency)
                .query((row, number) -> row.getString(1))
                .list();
    }

    record Agency(String id, String words) {}
}
