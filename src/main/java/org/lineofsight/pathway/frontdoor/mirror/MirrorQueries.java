package org.lineofsight.pathway.frontdoor.mirror;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.Share;
import org.lineofsight.pathway.frontdoor.board.ContactChoice;
import org.lineofsight.pathway.frontdoor.board.Facet;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.pathway.frontdoor.quality.Standard;
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
            String claimed,
            String level,
            String reading,
            int number) {}

    /**
     * @param agency one of them, as in addresses; absent for all
     */
    Mirror mirror(Stretch stretch, @Nullable String agency) {
        var every = found(stretch);
        var found =
                every.stream()
                        .filter(each -> agency == null || agency.equals(each.agency()))
                        .toList();
        var choice =
                agency == null ? stretch.chosen() : stretch.chosen().with(Facet.AGENCY, agency);
        return new Mirror(
                line(agency == null ? "All agencies" : words(found, agency), choice, found),
                count(choice.with(Facet.READING, "NONE_CLAIMED"), found, of("NONE_CLAIMED")),
                count(choice.with(Facet.READING, "UNDECIDED"), found, of("UNDECIDED")),
                square(choice, found),
                found.stream()
                        .map(Found::agency)
                        .distinct()
                        .map(each ->
                                line(
                                        words(found, each),
                                        stretch.chosen().with(Facet.AGENCY, each),
                                        found.stream()
                                                .filter(one -> one.agency().equals(each))
                                                .toList()))
                        .sorted((one, other) -> one.agency().compareToIgnoreCase(other.agency()))
                        .toList(),
                missing(stretch, agency));
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

    private static Mirror.Line line(String words, ContactChoice choice, List<Found> found) {
        var compared =
                count(
                        choice.with(Facet.READING, COMPARED),
                        found,
                        each -> COMPARED.contains(each.reading()));
        return new Mirror.Line(
                words,
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

    private List<Mirror.Missing> missing(Stretch stretch, @Nullable String agency) {
        return jdbc.sql(MISSING)
                .param("now", now())
                .param("from", stretch.begins())
                .param("to", stretch.ends())
                .param("agency", agency)
                .query((row, number) ->
                        new Mirror.Missing(
                                Standard.valueOf(row.getString("standard")).label(),
                                row.getInt("missing"),
                                row.getInt("judged")))
                .list();
    }

    /** The same level, claimed higher, claimed lower: of one agency, and of all together. */
    record OwnAndAll(List<Integer> own, List<Integer> all) {}

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
                    return new OwnAndAll(readings(own), readings(all));
                });
    }

    private static List<Integer> readings(List<Found> found) {
        return List.of("AGREE", "OVER", "UNDER").stream()
                .map(reading -> found.stream().filter(of(reading)).mapToInt(Found::number).sum())
                .toList();
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
     */
    public record Sample(
            SampleId id,
            long seed,
            String drawnBy,
            Instant drawnAt,
            String period,
            @Nullable String agency,
            int wanted,
            int overFound,
            int underFound,
            int items) {}

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
