package org.lineofsight.pathway.frontdoor.quality;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.board.ContactChoice;
import org.lineofsight.pathway.frontdoor.board.Facet;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How referrals were judged: one at the front door, totals for an agency's lead. */
@Component
class QualityQueries {

    private static final String NO_AGENCY = "NONE";

    private static final String TALLIES = Sql.file("frontdoor/quality-tallies");

    private final JdbcClient jdbc;
    private final Elevated elevated;

    QualityQueries(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    record Judged(Map<Standard, Met> scores, String by, Instant at) {}

    /** What counts now; empty where nobody has judged it. */
    Optional<Judged> of(ContactId contact) {
        var scores = new EnumMap<Standard, Met>(Standard.class);
        var last = new ArrayList<Judged>();
        jdbc.sql(
                        """
                        select standard, met, scored_by, scored_at from frontdoor.quality_standing
                        where record_id = :record order by scored_at
                        """)
                .param("record", contact.value())
                .query(row -> {
                    scores.put(
                            Standard.valueOf(row.getString("standard")),
                            Met.valueOf(row.getString("met")));
                    last.add(
                            new Judged(
                                    scores,
                                    row.getString("scored_by"),
                                    row.getObject("scored_at", OffsetDateTime.class).toInstant()));
                });
        AuditTrail.read(contact.value());
        return last.isEmpty() ? Optional.empty() : Optional.of(last.getLast());
    }

    private record Line(
            @Nullable UUID agency, String words, Standard standard, Met met, int number) {}

    /** The tallies of one agency, and of all together. */
    record OwnAndAll(List<Tally> own, List<Tally> all) {}

    /**
     * For a lead of that agency. Counted by the application, since a lead may read no score: what
     * it counts of other agencies does not leave here but in one total with their own.
     */
    OwnAndAll ownAndAll(UUID agency, Stretch stretch) {
        return elevated.call(
                "count how referrals meet the standards",
                () -> {
                    var lines = lines(stretch);
                    return new OwnAndAll(
                            tallies(lines, line -> agency.equals(line.agency())),
                            tallies(lines, line -> true));
                });
    }

    /** By agency, in the order of their names; the first is all of them. */
    List<OfAgency> byAgency(Stretch stretch) {
        var lines = lines(stretch);
        var agencies = new ArrayList<OfAgency>();
        agencies.add(ofAgency("", "All agencies together", stretch.chosen(), lines));
        lines.stream().collect(Collectors.groupingBy(QualityQueries::id)).entrySet().stream()
                .map(each ->
                        ofAgency(
                                each.getKey(),
                                each.getKey().equals(NO_AGENCY)
                                        ? "No agency"
                                        : each.getValue().getFirst().words(),
                                stretch.chosen().with(Facet.AGENCY, each.getKey()),
                                each.getValue()))
                .sorted((one, other) -> one.agency().compareToIgnoreCase(other.agency()))
                .forEach(agencies::add);
        return agencies;
    }

    private static String id(Line line) {
        return line.agency() == null ? NO_AGENCY : line.agency().toString();
    }

    private static OfAgency ofAgency(
            String id, String words, ContactChoice choice, List<Line> lines) {
        return new OfAgency(
                id,
                words,
                tallies(lines, line -> true).stream()
                        .map(tally -> Counted.of(tally, choice))
                        .toList());
    }

    private List<Line> lines(Stretch stretch) {
        return jdbc.sql(TALLIES)
                .param("from", stretch.begins())
                .param("to", stretch.ends())
                .query((row, number) ->
                        new Line(
                                row.getObject("agency", UUID.class),
                                row.getString("agency_name"),
                                Standard.valueOf(row.getString("standard")),
                                Met.valueOf(row.getString("met")),
                                row.getInt("number")))
                .list();
    }

    private static List<Tally> tallies(List<Line> lines, Predicate<Line> of) {
        var wanted = lines.stream().filter(of).toList();
        return Arrays.stream(Standard.values())
                .map(standard ->
                        new Tally(
                                standard,
                                number(wanted, standard, Met.MET),
                                number(wanted, standard, Met.PARTLY),
                                number(wanted, standard, Met.NOT_MET),
                                number(wanted, standard, Met.NOT_APPLICABLE)))
                .toList();
    }

    private static int number(List<Line> lines, Standard standard, Met met) {
        return lines.stream()
                .filter(line -> line.standard() == standard && line.met() == met)
                .mapToInt(Line::number)
                .sum();
    }
}
