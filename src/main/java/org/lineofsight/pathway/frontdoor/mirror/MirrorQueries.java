package org.lineofsight.pathway.frontdoor.mirror;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.Share;
import org.lineofsight.pathway.frontdoor.board.ContactChoice;
import org.lineofsight.pathway.frontdoor.board.Facet;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How claimed and decided levels differ: with its lists at the front door, in totals for leads. */
@Component
public class MirrorQueries {

    private static final String COMPARED = "AGREE|OVER|UNDER";
    private static final String NO_AGENCY = "NONE";
    private static final int LEVELS = 4;

    private static final String MIRROR = Sql.file("frontdoor/mirror");
    private static final String MISSING = Sql.file("frontdoor/mirror-missing");
    private static final String ITEMS = Sql.file("frontdoor/mirror-items");

    private final JdbcClient jdbc;
    private final Elevated elevated;
    private final Clock clock;

    MirrorQueries(JdbcClient jdbc, Elevated elevated, Clock clock) {
        this.jdbc = jdbc;
        this.elevated = elevated;
        this.clock = clock;
    }

    private record Found(
            String agency,
            String words,
            String team,
            String claimed,
            String level,
            String reading,
            int number) {}

    Mirror mirror(Whose whose) {
        var found =
                found(whose.stretch()).stream()
                        .filter(each ->
                                whose.agency() == null || whose.agency().equals(each.agency()))
                        .filter(each -> whose.team() == null || whose.team().equals(each.team()))
                        .toList();
        var choice = whose.choice();
        return new Mirror(
                line(title(whose, found), whose, found),
                count(choice.with(Facet.READING, "NONE_CLAIMED"), found, of("NONE_CLAIMED")),
                count(choice.with(Facet.READING, "UNDECIDED"), found, of("UNDECIDED")),
                square(choice, found),
                whose.agency() == null
                        ? lines(found, Found::agency, each -> words(found, each), whose::of)
                        : List.of(),
                whose.agency() != null && whose.team() == null
                        ? lines(found, Found::team, Whose::words, whose::inTeam)
                        : List.of(),
                missing(whose));
    }

    private static String title(Whose whose, List<Found> found) {
        var agency = whose.agency() == null ? "All agencies" : words(found, whose.agency());
        return whose.team() == null ? agency : agency + ", " + Whose.words(whose.team());
    }

    /** One for each that there is, by name; those without a team last. */
    private static List<Mirror.Line> lines(
            List<Found> found,
            Function<Found, String> by,
            UnaryOperator<String> words,
            Function<String, Whose> whose) {
        return found.stream().collect(Collectors.groupingBy(by)).entrySet().stream()
                .map(each ->
                        line(
                                words.apply(each.getKey()),
                                whose.apply(each.getKey()),
                                each.getValue()))
                .sorted(
                        Comparator.comparing((Mirror.Line line) ->
                                        line.title().equals(Whose.NO_TEAM_WORDS))
                                .thenComparing(Mirror.Line::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Predicate<Found> of(String reading) {
        return each -> each.reading().equals(reading);
    }

    private static String words(List<Found> found, String agency) {
        return agency.equals(NO_AGENCY)
                ? "No agency"
                : found.stream()
                        .filter(each -> each.agency().equals(agency))
                        .findFirst()
                        .map(Found::words)
                        .orElse("An agency without contacts in this time");
    }

    private static Mirror.Line line(String words, Whose whose, List<Found> found) {
        var choice = whose.choice();
        var compared =
                count(
                        choice.with(Facet.READING, COMPARED),
                        found,
                        each -> COMPARED.contains(each.reading()));
        return new Mirror.Line(
                words,
                whose.address(),
                new Share(count(choice.with(Facet.READING, "AGREE"), found, of("AGREE")), compared),
                new Share(count(choice.with(Facet.READING, "OVER"), found, of("OVER")), compared),
                new Share(
                        count(choice.with(Facet.READING, "UNDER"), found, of("UNDER")), compared));
    }

    private static Count count(ContactChoice choice, List<Found> found, Predicate<Found> of) {
        return new Count(found.stream().filter(of).mapToInt(Found::number).sum(), choice);
    }

    private static List<List<Count>> square(ContactChoice choice, List<Found> found) {
        return IntStream.rangeClosed(1, LEVELS)
                .mapToObj(claimed ->
                        IntStream.rangeClosed(1, LEVELS)
                                .mapToObj(level ->
                                        count(
                                                choice.with(Facet.CLAIMED, "" + claimed)
                                                        .with(Facet.LEVEL, "" + level),
                                                found,
                                                each ->
                                                        each.claimed().equals("" + claimed)
                                                                && each.level().equals("" + level)))
                                .toList())
                .toList();
    }

    private List<Mirror.Missing> missing(Whose whose) {
        var choice = whose.choice().with(Facet.READING, "OVER|UNDER");
        return jdbc.sql(MISSING)
                .param("now", now())
                .param("from", whose.stretch().begins())
                .param("to", whose.stretch().ends())
                .param("agency", whose.agency())
                .param("team", whose.team())
                .query((row, number) -> {
                    var standard = Standard.valueOf(row.getString("standard"));
                    return new Mirror.Missing(
                            standard.label(),
                            new Share(
                                    judged(choice, standard, Facet.SHORT, row.getInt("missing")),
                                    judged(
                                            choice,
                                            standard,
                                            Facet.JUDGED_AT_ALL,
                                            row.getInt("judged"))));
                })
                .list();
    }

    private static Count judged(ContactChoice choice, Standard standard, String how, int number) {
        return new Count(number, choice.with(Facet.JUDGED, Facet.judged(standard, how)));
    }

    /**
     * What a lead reads: of their own agency the levels and, team by team, the readings; of all
     * agencies together the readings.
     *
     * @param own the same level, claimed higher, claimed lower
     * @param all the same of all agencies together
     * @param square the number for each level claimed and, in it, each decided, both from 1
     * @param teams the readings of each team, by its name; those without one too
     */
    record OwnAndAll(
            List<Integer> own,
            List<Integer> all,
            List<List<Integer>> square,
            SortedMap<String, List<Integer>> teams) {}

    /**
     * For a lead of that agency. Counted by the application, since a lead may read no decision: of
     * other agencies nothing leaves here but one total with their own.
     */
    OwnAndAll ownAndAll(UUID agency, Stretch stretch) {
        return elevated.call(
                "count levels claimed beside levels decided",
                () -> {
                    var all = found(stretch);
                    var own =
                            all.stream()
                                    .filter(each -> each.agency().equals(agency.toString()))
                                    .toList();
                    var teams = new TreeMap<String, List<Integer>>(String.CASE_INSENSITIVE_ORDER);
                    own.stream()
                            .filter(each -> COMPARED.contains(each.reading()))
                            .collect(Collectors.groupingBy(each -> Whose.words(each.team())))
                            .forEach((team, found) -> teams.put(team, readings(found)));
                    return new OwnAndAll(
                            readings(own),
                            readings(all),
                            square(stretch.chosen(), own).stream()
                                    .map(row -> row.stream().map(Count::number).toList())
                                    .toList(),
                            teams);
                });
    }

    private static List<Integer> readings(List<Found> found) {
        return List.of("AGREE", "OVER", "UNDER").stream()
                .map(reading -> found.stream().filter(of(reading)).mapToInt(Found::number).sum())
                .toList();
    }

    /** Teams of an agency that contacts of this time name, by name. */
    List<String> teams(Whose whose) {
        return jdbc.sql(
                        """
                        select distinct source_team from frontdoor.contact
                        where source_agency_id = cast(:agency as uuid) and source_team is not null
                          and received_at >= :from and received_at < :to
                        order by 1
                        """)
                .param("agency", whose.agency())
                .param("from", whose.stretch().begins())
                .param("to", whose.stretch().ends())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Found> found(Stretch stretch) {
        return jdbc.sql(MIRROR)
                .param("now", now())
                .param("from", stretch.begins())
                .param("to", stretch.ends())
                .query((row, number) ->
                        new Found(
                                row.getString("agency"),
                                row.getString("agency_name"),
                                row.getString("team"),
                                row.getString("claimed"),
                                row.getString("level"),
                                row.getString("reading"),
                                row.getInt("number")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * A sample as it was drawn.
     *
     * @param agency drawn from its contacts alone; absent for all agencies
     * @param team drawn from its contacts alone; absent for the whole agency
     */
    public record Sample(
            SampleId id,
            long seed,
            String drawnBy,
            Instant drawnAt,
            String period,
            @Nullable String agency,
            @Nullable String team,
            int wanted,
            int overFound,
            int underFound,
            int items) {

        /** From whose contacts it was drawn. */
        public String whose() {
            return agency == null
                    ? "All agencies"
                    : team == null ? agency : agency + ", " + Whose.words(team);
        }
    }

    /** The latest first. */
    List<Sample> samples() {
        return samples(null);
    }

    Sample require(SampleId id) {
        return samples(id).stream().findFirst().orElseThrow(NotVisible::new);
    }

    private List<Sample> samples(@Nullable SampleId id) {
        return jdbc.sql(
                        """
                        select s.*, (select count(*) from frontdoor.mirror_item i where i.sample_id = s.id) as items
                        from frontdoor.mirror_sample s
                        where cast(:id as uuid) is null or s.id = cast(:id as uuid)
                        order by s.drawn_at desc, s.id desc limit 50
                        """)
                .param("id", id == null ? null : id.value())
                .query((row, number) ->
                        new Sample(
                                new SampleId(row.getObject("id", UUID.class)),
                                row.getLong("seed"),
                                row.getString("drawn_by"),
                                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                                row.getString("period"),
                                row.getString("agency_name"),
                                row.getString("source_team"),
                                row.getInt("wanted"),
                                row.getInt("over_found"),
                                row.getInt("under_found"),
                                row.getInt("items")))
                .list();
    }

    /**
     * One contact to talk about, without names.
     *
     * @param missing standards that it does not, or only partly, meet; empty where it meets all or
     *     nobody judged it
     * @param notes of the discussion; absent until there are any
     */
    public record Item(
            UUID id,
            UUID contact,
            String reading,
            String claimed,
            String level,
            String outcome,
            String colour,
            String agency,
            String team,
            YearMonth month,
            String children,
            YesNo abuse,
            boolean recontact,
            List<String> missing,
            @Nullable String notes,
            @Nullable String notedBy,
            @Nullable Instant notedAt) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    List<Item> items(SampleId sample) {
        var items =
                jdbc.sql(ITEMS)
                        .param("now", now())
                        .param("sample", sample.value())
                        .query((row, number) -> {
                            var at = row.getObject("noted_at", OffsetDateTime.class);
                            var colour = row.getString("colour");
                            return new Item(
                                    row.getObject("id", UUID.class),
                                    row.getObject("record_id", UUID.class),
                                    row.getString("reading"),
                                    row.getString("claimed"),
                                    row.getString("level"),
                                    Outcome.valueOf(row.getString("outcome")).label(),
                                    Facet.COLOUR.choices().getOrDefault(colour, colour),
                                    row.getString("agency_name"),
                                    Whose.words(row.getString("team")),
                                    YearMonth.from(row.getObject("month", LocalDate.class)),
                                    row.getString("children"),
                                    YesNo.valueOf(row.getString("abuse")),
                                    row.getString("recontact").equals("YES"),
                                    Optional.ofNullable(row.getString("missing")).stream()
                                            .flatMap(all -> Arrays.stream(all.split(",")))
                                            .map(each -> Standard.valueOf(each).label())
                                            .collect(Collectors.toList()),
                                    row.getString("notes"),
                                    row.getString("noted_by"),
                                    at == null ? null : at.toInstant());
                        })
                        .list();
        AuditTrail.read(items.stream().map(Item::contact).toList());
        return items;
    }
}
