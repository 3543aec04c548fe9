package org.lineofsight.pathway.frontdoor.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lineofsight.kernel.agencies.ReferralSources;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.InHand;
import org.lineofsight.pathway.frontdoor.board.Board.Row;
import org.lineofsight.pathway.frontdoor.board.Board.Share;
import org.lineofsight.platform.database.Sql;
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
    private final Clock clock;

    BoardQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Open(String colour, String worker, String clock, int number) {}

    Board board() {
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
        var months = new ArrayList<Row>();
        var sources = new ArrayList<Row>();
        var agencies = new ArrayList<Row>();
        jdbc.sql(CAME)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("from", stretch.begins())
                .param("to", stretch.ends())
                .query(row -> {
                    switch (row.getInt("grouped")) {
                        case 3 -> {
                            var month = YearMonth.from(row.getObject("month", LocalDate.class));
                            var choice = ContactChoice.ALL.received(month, month);
                            months.add(row(Stretch.words(month), choice, row));
                        }
                        case 5 -> {
                            var source = row.getString("source");
                            sources.add(
                                    row(
                                            source(source),
                                            stretch.chosen().with(Facet.SOURCE, source),
                                            row));
                        }
                        case 6 -> {
                            var agency = row.getString("agency");
                            agencies.add(
                                    row(
                                            agency.equals(NOBODY)
                                                    ? "No agency"
                                                    : row.getString("agency_name"),
                                            stretch.chosen().with(Facet.AGENCY, agency),
                                            row));
                        }
                        default -> {
                            var all = row(stretch.words(), stretch.chosen(), row);
                            months.add(all);
                            sources.add(all);
                            agencies.add(all);
                        }
                    }
                });
        return new Board(byColour(open), byWorker(open), stretch, months, sources, agencies);
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

    private static Row row(String words, ContactChoice choice, ResultSet row) throws SQLException {
        var received = new Count(row.getInt("received"), choice);
        return new Row(
                words,
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
