package org.lineofsight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.regex.Pattern;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.pathway.frontdoor.imports.ChooseColumns;
import org.lineofsight.pathway.frontdoor.imports.ConfirmImport;
import org.lineofsight.pathway.frontdoor.imports.ImportId;
import org.lineofsight.pathway.frontdoor.imports.ImportKind;
import org.lineofsight.pathway.frontdoor.imports.ReceiveFile;
import org.lineofsight.pathway.frontdoor.imports.RunImports;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
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
    private static final Pattern DAY = Pattern.compile("\\{(\\d+) days ago}");

    private final ReceiveFile receiveFile;
    private final ChooseColumns chooseColumns;
    private final ConfirmImport confirmImport;
    private final RunImports runImports;
    private final Accounts accounts;
    private final TransactionTemplate transaction;

    DemoFiles(
            ReceiveFile receiveFile,
            ChooseColumns chooseColumns,
            ConfirmImport confirmImport,
            RunImports runImports,
            Accounts accounts,
            PlatformTransactionManager transactions) {
        this.receiveFile = receiveFile;
        this.chooseColumns = chooseColumns;
        this.confirmImport = confirmImport;
        this.runImports = runImports;
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
        var text =
                calls(
                        month,
                        Math.max(40, contacts * 8 / 12),
                        new Random(seed ^ month.hashCode()),
                        at);
        takeIn(
                ImportKind.CALLS,
                "calls-" + month + ".csv",
                text,
                actor("ines", Role.FRONT_DOOR_MANAGER),
                at,
                true);
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

    private void takeIn(
            ImportKind kind, String name, String text, Actor by, Instant at, boolean confirmed) {
        ScopedClock.at(
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
    private static String calls(YearMonth month, int number, Random random, Instant until) {
        var file =
                new StringBuilder(
                        "Call ID,Offered,Direction,Queue,Caller number,Outcome,Wait,Talk time,Agent\n");
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
        return file.toString();
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
