package org.lineofsight.pathway.frontdoor.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.ReferralSources;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.InHand;
import org.lineofsight.pathway.frontdoor.board.Board.Row;
import org.lineofsight.pathway.frontdoor.board.Board.Share;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts contacts for the board, and says with each number which contacts it counts. */
@Component
class BoardQueries {

    /** The running month and the twelve before it, so that a month stands beside last year's. */
    private static final int MONTHS = 13;

    private static final String NOBODY = "NONE";
    private static final String DONE = "YES";
    private static final String DUE = "YES|NO";

    private static final String IN_HAND = Sql.file("frontdoor/board-in-hand");
    private static final String CAME = Sql.file("frontdoor/board-months");

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clock clock;

    BoardQueries(JdbcClient jdbc, Agencies agencies, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clock = clock;
    }

    private record Open(String colour, String worker, String clock, int number) {}

    /**
     * @param by what the rows of the year are
     * @param source only what this census source told; absent for all
     * @param agency only what this agency told, as in addresses; absent for all
     */
    Board board(By by, @Nullable String source, @Nullable String agency) {
        var open =
                jdbc.sql(IN_HAND)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query((row, number) ->
                                new Open(
                                        row.getString("colour"),
                                        row.getString("worker"),
                                        row.getString("clock"),
                                        row.getInt("number")))
                        .list();
        var stretch = Stretch.lastMonths(MONTHS, LocalDate.now(clock));
        var of = of(ContactChoice.ALL, source, agency);
        return new Board(
                byColour(open),
                byWorker(open),
                stretch,
                by,
                words(source, agency),
                ways(by, of),
                year(by, stretch, of));
    }

    private static ContactChoice of(
            ContactChoice choice, @Nullable String source, @Nullable String agency) {
        var of = source == null ? choice : choice.with(Facet.SOURCE, source);
        return agency == null ? of : of.with(Facet.AGENCY, agency);
    }

    private @Nullable String words(@Nullable String source, @Nullable String agency) {
        var words =
                Stream.of(
                                source == null ? null : source(source),
                                agency == null ? null : agency(agency))
                        .filter(Objects::nonNull)
                        .toList();
        return words.isEmpty() ? null : String.join("; ", words);
    }

    private String agency(String agency) {
        return agency.equals(NOBODY)
                ? "No agency"
                : agencies.find(AgencyId.valueOf(agency))
                        .map(Agency::name)
                        .orElse("Unknown agency");
    }

    private static List<Choice> ways(By by, ContactChoice of) {
        return Arrays.stream(By.values())
                .map(each -> new Choice(each.label(), address(each, of), null, each == by))
                .toList();
    }

    private static String address(By by, ContactChoice of) {
        var query = of.query();
        return "/front-door/board?by=" + by.key() + (query.isEmpty() ? "" : "&" + query);
    }

    private List<Row> year(By by, Stretch stretch, ContactChoice of) {
        var rows = new ArrayList<Row>();
        var all = of.received(stretch.from(), stretch.to());
        jdbc.sql(CAME)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", stretch.begins())
                .param("to", stretch.ends())
                .param("by", by.name())
                .param("source", of.value(Facet.SOURCE))
                .param("agency", of.value(Facet.AGENCY))
                .query(row -> {
                    var key = row.getString("key");
                    if (row.getBoolean("everything")) {
                        rows.add(row(stretch.words(), null, all, row));
                    } else if (by == By.MONTH) {
                        var month = YearMonth.from(LocalDate.parse(key));
                        rows.add(row(Stretch.words(month), null, of.received(month, month), row));
                    } else {
                        var facet = by == By.SOURCE ? Facet.SOURCE : Facet.AGENCY;
                        var words =
                                by == By.SOURCE
                                        ? source(key)
                                        : key.equals(NOBODY)
                                                ? "No agency"
                                                : row.getString("agency_name");
                        rows.add(
                                row(
                                        words,
                                        address(By.MONTH, of.with(facet, key)),
                                        all.with(facet, key),
                                        row));
                    }
                });
        return rows;
    }

    private String source(String code) {
        return code.equals(NOBODY)
                ? "Not recorded"
                : ReferralSources.find(code, LocalDate.now(clock))
                        .map(ContactsController::words)
                        .orElse(code);
    }

    private static List<InHand> byColour(List<Open> open) {
        var all = ContactChoice.ALL.with(Facet.OPEN, DONE);
        var rows = new ArrayList<InHand>();
        Stream.concat(Stream.of(Colour.values()).map(Colour::name), Stream.of("UNTRIAGED"))
                .forEach(colour ->
                        rows.add(
                                inHand(
                                        Facet.COLOUR.choices().getOrDefault(colour, colour),
                                        all.with(Facet.COLOUR, colour),
                                        open,
                                        each -> each.colour().equals(colour))));
        rows.add(inHand("All", all, open, each -> true));
        return rows;
    }

    private static List<InHand> byWorker(List<Open> open) {
        var all = ContactChoice.ALL.with(Facet.OPEN, DONE);
        var rows = new ArrayList<InHand>();
        Stream.concat(
                        Stream.of(NOBODY),
                        open.stream()
                                .map(Open::worker)
                                .filter(worker -> !worker.equals(NOBODY))
                                .distinct()
                                .sorted())
                .forEach(worker ->
                        rows.add(
                                inHand(
                                        worker.equals(NOBODY) ? "Nobody yet" : worker,
                                        all.with(Facet.WORKER, worker),
                                        open,
                                        each -> each.worker().equals(worker))));
        return rows;
    }

    private static InHand inHand(
            String words, ContactChoice choice, List<Open> open, Predicate<Open> of) {
        return new InHand(
                words,
                count(choice, "LATE", open, of),
                count(choice, "TODAY", open, of),
                count(choice, "IN_TIME", open, of),
                new Count(open.stream().filter(of).mapToInt(Open::number).sum(), choice));
    }

    private static Count count(
            ContactChoice choice, String clock, List<Open> open, Predicate<Open> of) {
        return new Count(
                open.stream()
                        .filter(of)
                        .filter(each -> each.clock().equals(clock))
                        .mapToInt(Open::number)
                        .sum(),
                choice.with(Facet.CLOCK, clock));
    }

    private static Row row(
            String words, @Nullable String months, ContactChoice choice, ResultSet row)
            throws SQLException {
        var received = new Count(row.getInt("received"), choice);
        return new Row(
                words,
                months,
                received,
                kept(row, choice, Facet.DECIDED, "decided_in_time", "decision_due"),
                colour(row, choice, Colour.RED, "red_in_time", "red_due"),
                colour(row, choice, Colour.AMBER, "amber_in_time", "amber_due"),
                colour(row, choice, Colour.GREEN, "green_in_time", "green_due"),
                kept(row, choice, Facet.REFERRAL, "referrals", "decided"),
                new Share(
                        new Count(row.getInt("recontacts"), choice.with(Facet.RECONTACT, DONE)),
                        received),
                new Share(
                        new Count(row.getInt("rereferrals"), choice.with(Facet.REREFERRAL, DONE)),
                        new Count(row.getInt("referrals"), choice.with(Facet.REFERRAL, DONE))),
                kept(row, choice, Facet.TOLD, "told_in_time", "telling_due"),
                kept(row, choice, Facet.OPENED, "opened", "told_here"));
    }

    private static Share colour(
            ResultSet row, ContactChoice choice, Colour colour, String done, String due)
            throws SQLException {
        return kept(row, choice.with(Facet.COLOUR, colour.name()), Facet.RESPONDED, done, due);
    }

    private static Share kept(
            ResultSet row, ContactChoice choice, Facet facet, String done, String due)
            throws SQLException {
        return new Share(
                new Count(row.getInt(done), choice.with(facet, DONE)),
                new Count(row.getInt(due), choice.with(facet, DUE)));
    }
}
