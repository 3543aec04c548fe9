package org.lineofsight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.pathway.frontdoor.calls.CallId;
import org.lineofsight.pathway.frontdoor.calls.JoinCall;
import org.lineofsight.pathway.frontdoor.calls.NoteCallBack;
import org.lineofsight.pathway.frontdoor.imports.ChooseColumns;
import org.lineofsight.pathway.frontdoor.imports.ConfirmImport;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.ImportQueries;
import org.lineofsight.pathway.frontdoor.imports.ReceiveFile;
import org.lineofsight.pathway.frontdoor.imports.RunImports;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files that the front door takes in: an extract of the telephone system each month, and the
 * police's of two nights, of which the second still waits to be checked.
 */
@Component
class DemoFiles {

    static final int MONTHS = 13;

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss");
    private static final String HEADINGS =
            "Call ID,Offered,Direction,Queue,Caller number,Outcome,Wait,Talk time,Agent\n";
    private static final Pattern DAY = Pattern.compile("\\{(\\d+) days ago}");

    private final ReceiveFile receiveFile;
    private final ChooseColumns chooseColumns;
    private final ConfirmImport confirmImport;
    private final RunImports runImports;
    private final ImportQueries imports;
    private final JoinCall joinCall;
    private final NoteCallBack noteCallBack;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    DemoFiles(
            ReceiveFile receiveFile,
            ChooseColumns chooseColumns,
            ConfirmImport confirmImport,
            RunImports runImports,
            ImportQueries imports,
            JoinCall joinCall,
            NoteCallBack noteCallBack,
            JdbcClient jdbc,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.receiveFile = receiveFile;
        this.chooseColumns = chooseColumns;
        this.confirmImport = confirmImport;
        this.runImports = runImports;
        this.imports = imports;
        this.joinCall = joinCall;
        this.noteCallBack = noteCallBack;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * The calls of one month, taken in on the first day after it, or today.
     *
     * @param back how many months ago; nought for the running one
     */
    void takeCalls(int back, int contacts, long seed, Instant now) {
        var today = LocalDate.ofInstant(now, TimeConfiguration.LONDON);
        var month = YearMonth.from(today).minusMonths(back);
        var next = month.plusMonths(1).atDay(1).atTime(7, 30).atZone(TimeConfiguration.LONDON);
        var at = next.toInstant().isAfter(now) ? now : next.toInstant();
        var worker = actor("tobin", Role.FRONT_DOOR_WORKER);
        var manager = actor("ines", Role.FRONT_DOOR_MANAGER);
        var told = ScopedClock.at(at, () -> as(worker, () -> toldByTelephone(month, at)));
        var dropped = dropped(month, now);
        var random = new Random(seed ^ month.hashCode());
        var file = new StringBuilder(HEADINGS);
        told.forEach(each -> callOf(each, file, random));
        dropped.forEach(each -> each.write(file));
        calls(file, month, Math.max(40, contacts * 8 / 12), random, at);
        var id =
                takeIn(
                        ImportKind.CALLS,
                        "calls-" + month + ".csv",
                        file.toString(),
                        manager,
                        at,
                        true);
        ScopedClock.at(
                at,
                () -> {
                    var lines =
                            as(
                                    manager,
                                    () -> imports.lines(id, true, told.size() + dropped.size()));
                    for (var line = 0; line < lines.size(); line++) {
                        var call = call(lines.get(line));
                        if (line < told.size()) {
                            join(call, told.get(line), worker);
                        } else {
                            noteCallBack(call, dropped.get(line - told.size()), worker);
                        }
                    }
                    return id;
                });
    }

    /** A contact that began with a call. */
    private record Told(String reference, Instant receivedAt) {}

    /**
     * Contacts of the month that no agency sent: in the demonstration, all of them were told on the
     * telephone.
     */
    private List<Told> toldByTelephone(YearMonth month, Instant until) {
        return jdbc
                .sql(
                        """
                        select distinct reference, received_at from frontdoor.published_child
                        where referrer_account_id is null and received_at >= :from and received_at < :to
                        order by received_at
                        """)
                .param("from", stored(month.atDay(1)))
                .param("to", stored(month.plusMonths(1).atDay(1)))
                .query((row, number) ->
                        new Told(
                                row.getString("reference"),
                                row.getObject("received_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .filter(each -> each.receivedAt().isBefore(until))
                .toList();
    }

    private static OffsetDateTime stored(LocalDate day) {
        return day.atStartOfDay(TimeConfiguration.LONDON)
                .toOffsetDateTime()
                .withOffsetSameInstant(ZoneOffset.UTC);
    }

    /** They spoke for some minutes, and then it was written down. */
    private static void callOf(Told told, StringBuilder file, Random random) {
        var talked = 240 + random.nextInt(420);
        file.append(
                "T-%s,%s,Inbound,Front door,01632 960177,Answered,%d,%d,T Hallowquill\n"
                        .formatted(
                                told.reference(),
                                WRITTEN.format(
                                        told.receivedAt()
                                                .minusSeconds(talked + 180L)
                                                .atZone(TimeConfiguration.LONDON)),
                                4 + random.nextInt(30),
                                talked));
    }

    /**
     * Somebody of these days whom nobody answered.
     *
     * @param back how calling back went; blank for who still waits
     */
    private record Dropped(String id, LocalDateTime at, String number, String back) {

        void write(StringBuilder file) {
            file.append(
                    "%s,%s,Inbound,Front door,%s,Abandoned,%d,,\n"
                            .formatted(id, WRITTEN.format(at), number, 95));
        }
    }

    /** Those of these days that fall into the month: one was called back, two wait. */
    private static List<Dropped> dropped(YearMonth month, Instant now) {
        return Stream.of(
                        dropped(
                                "D-1",
                                now,
                                50,
                                "01632 960811",
                                "Spoke with her: she was asked to tell the school, and we keep her number."),
                        dropped("D-2", now, 26, "01632 960822", ""),
                        dropped("D-3", now, 3, "01632 960833", ""))
                .filter(each -> YearMonth.from(each.at()).equals(month))
                .toList();
    }

    private static Dropped dropped(
            String id, Instant now, int hoursAgo, String number, String back) {
        var at = now.minus(Duration.ofHours(hoursAgo)).atZone(TimeConfiguration.LONDON);
        return new Dropped(id, at.toLocalDateTime(), number, back);
    }

    private static CallId call(ImportQueries.Line line) {
        return new CallId(java.util.Objects.requireNonNull(line.became()));
    }

    private void join(CallId call, Told told, Actor worker) {
        as(
                worker,
                () -> {
                    try {
                        joinCall.join(call, told.reference(), worker);
                    } catch (RuleBroken joinedBefore) {
                        return call;
                    }
                    return call;
                });
    }

    private void noteCallBack(CallId call, Dropped dropped, Actor worker) {
        if (dropped.back().isEmpty()) {
            return;
        }
        as(
                worker,
                () -> {
                    try {
                        noteCallBack.note(call, dropped.back(), worker);
                    } catch (RuleBroken notedBefore) {
                        return call;
                    }
                    return call;
                });
    }

    /** What the police told of: one file an hour ago, and one that nobody has confirmed. */
    void takePolice(Instant now) {
        var worker = actor("tobin", Role.FRONT_DOOR_WORKER);
        takeIn(
                ImportKind.POLICE,
                "notifications-1.csv",
                police("notifications-1", now),
                worker,
                now.minus(Duration.ofHours(1)),
                true);
        takeIn(
                ImportKind.POLICE,
                "notifications-2.csv",
                police("notifications-2", now),
                worker,
                now.minus(Duration.ofMinutes(5)),
                false);
    }

    private ImportId takeIn(
            ImportKind kind, String name, String text, Actor by, Instant at, boolean confirmed) {
        return ScopedClock.at(
                at,
                () -> {
                    var id = as(by, () -> receive(kind, name, text, by));
                    if (confirmed) {
                        as(by, () -> confirm(id, by));
                        runImports.run();
                    }
                    return id;
                });
    }

    private ImportId receive(ImportKind kind, String name, String text, Actor by) {
        var id = receiveFile.receive(kind, name, text.getBytes(StandardCharsets.UTF_8), by);
        chooseColumns.choose(id, chooseColumns.proposed(id, by), by);
        return id;
    }

    /** A start that was stopped here has taken some of them in already. */
    private ImportId confirm(ImportId id, Actor by) {
        try {
            confirmImport.confirm(id, by);
        } catch (RuleBroken nothingNew) {
            return id;
        }
        return id;
    }

    /**
     * Busy in the morning and on Mondays; of those who were dropped, most are rung or ring again.
     */
    private static void calls(
            StringBuilder file, YearMonth month, int number, Random random, Instant until) {
        for (var i = 0; i < number; i++) {
            var day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
            if (day.getDayOfWeek().getValue() > 5 && random.nextInt(6) > 0) {
                day = day.with(DayOfWeek.of(1 + random.nextInt(5)));
            }
            if (random.nextInt(14) == 0) {
                day = day.with(DayOfWeek.MONDAY);
            }
            var hour =
                    random.nextInt(9) == 0
                            ? random.nextInt(24)
                            : 9 + (int) (Math.abs(random.nextGaussian()) * 3.5) % 8;
            var at = day.atTime(hour, random.nextInt(60), random.nextInt(60));
            if (!YearMonth.from(at).equals(month)
                    || at.atZone(TimeConfiguration.LONDON)
                            .toInstant()
                            .isAfter(until.minus(Duration.ofHours(2)))) {
                continue;
            }
            call(file, "%s-%04d".formatted(month, i), at, random);
        }
    }

    private static void call(
            StringBuilder file, String id, java.time.LocalDateTime at, Random random) {
        var dropped = random.nextInt(8) == 0;
        var wait =
                (int)
                        Math.min(
                                900,
                                Math.exp(2.4 + random.nextGaussian() * 0.9) + (dropped ? 60 : 0));
        var caller =
                random.nextInt(12) == 0
                        ? "Withheld"
                        : "01632 960%03d".formatted(random.nextInt(1_000));
        file.append(
                "%s,%s,Inbound,%s,%s,%s,%s,%s,%s\n"
                        .formatted(
                                id,
                                WRITTEN.format(at),
                                random.nextInt(5) == 0 ? "Professionals' advice" : "Front door",
                                caller,
                                dropped
                                        ? random.nextInt(4) == 0 ? "Timed out" : "Abandoned"
                                        : "Answered",
                                random.nextInt(20) == 0 ? "" : wait,
                                dropped ? "" : 90 + random.nextInt(900),
                                dropped
                                        ? ""
                                        : random.nextBoolean() ? "T Hallowquill" : "Duty desk"));
        var after = WRITTEN.format(at.plusMinutes(20 + random.nextInt(90)));
        var then = dropped && !caller.equals("Withheld") ? random.nextInt(10) : 10;
        if (then < 6) {
            file.append(
                    "%s-b,%s,Outbound,Front door,%s,Answered,,%d,Duty desk\n"
                            .formatted(id, after, caller, 60 + random.nextInt(400)));
        } else if (then < 8) {
            file.append(
                    "%s-c,%s,Inbound,Front door,%s,Answered,%d,%d,Duty desk\n"
                            .formatted(
                                    id,
                                    after,
                                    caller,
                                    5 + random.nextInt(30),
                                    90 + random.nextInt(400)));
        }
    }

    private static String police(String name, Instant now) {
        var path = "/demo/police/" + name + ".csv";
        try (var in = DemoFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + path);
            }
            var today = LocalDate.ofInstant(now, TimeConfiguration.LONDON);
            return DAY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll(
                            match -> today.minusDays(Integer.parseInt(match.group(1))).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Actor actor(String signInName, Role role) {
        return as(
                Actor.system("loading the demonstration"),
                () -> accounts.actor(signInName, role).orElseThrow());
    }

    private <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return java.util.Objects.requireNonNull(
                Acting.as(actor, () -> transaction.execute(status -> work.get())));
    }
}
