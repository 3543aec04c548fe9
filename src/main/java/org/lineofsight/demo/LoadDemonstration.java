package org.lineofsight.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.lineofsight.platform.Progress;
import org.lineofsight.platform.actor.Acting;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration on the first start, tells how far it is, and goes on where it was
 * stopped. Each lane loads its own share of the contacts in order.
 */
@Component
@ConditionalOnProperty("lineofsight.demonstration")
class LoadDemonstration implements ApplicationRunner {

    private static final int LANES = 4;

    /** With it the demonstration is whole; what comes after it in a later version is named here. */
    private static final String LAST = "scrutiny";

    private final DemoCounty county;
    private final DemoYear year;
    private final DemoReturns returns;
    private final DemoTools tools;
    private final DemoEarlyHelp earlyHelp;
    private final DemoChildProtection childProtection;
    private final DemoRequests requests;
    private final DemoFlags flags;
    private final DemoSocialWork socialWork;
    private final DemoElsewhere elsewhere;
    private final DemoOldMeetings oldMeetings;
    private final DemoBusinessPlan businessPlan;
    private final DemoBudget budget;
    private final DemoBoards boards;
    private final DemoGroupMeetings groupMeetings;
    private final DemoScrutiny scrutiny;
    private final DemoFiles files;
    private final DemoSystems systems;
    private final DemoMirror mirror;
    private final DemoPolicies policies;
    private final DemoActionPlan actionPlan;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DemoSize size;
    private final long seed;

    LoadDemonstration(
            DemoCounty county,
            DemoYear year,
            DemoReturns returns,
            DemoTools tools,
            DemoEarlyHelp earlyHelp,
            DemoChildProtection childProtection,
            DemoRequests requests,
            DemoFlags flags,
            DemoSocialWork socialWork,
            DemoElsewhere elsewhere,
            DemoOldMeetings oldMeetings,
            DemoBusinessPlan businessPlan,
            DemoBudget budget,
            DemoBoards boards,
            DemoGroupMeetings groupMeetings,
            DemoScrutiny scrutiny,
            DemoFiles files,
            DemoSystems systems,
            DemoMirror mirror,
            DemoPolicies policies,
            DemoActionPlan actionPlan,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${lineofsight.demonstration.size}") String size,
            @Value("${lineofsight.demonstration.seed}") long seed) {
        this.county = county;
        this.year = year;
        this.returns = returns;
        this.tools = tools;
        this.earlyHelp = earlyHelp;
        this.childProtection = childProtection;
        this.requests = requests;
        this.flags = flags;
        this.socialWork = socialWork;
        this.elsewhere = elsewhere;
        this.oldMeetings = oldMeetings;
        this.businessPlan = businessPlan;
        this.budget = budget;
        this.boards = boards;
        this.groupMeetings = groupMeetings;
        this.scrutiny = scrutiny;
        this.files = files;
        this.systems = systems;
        this.mirror = mirror;
        this.policies = policies;
        this.actionPlan = actionPlan;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.size = DemoSize.of(size);
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments)
            throws InterruptedException, ExecutionException {
        var total = size.contacts();
        var done = new int[LANES];
        var loaded = 0;
        for (var lane = 0; lane < LANES; lane++) {
            done[lane] = done("contacts " + lane);
            loaded += done[lane];
        }
        if (loaded >= total && done(LAST) > 0) {
            return;
        }
        Progress.say("Loading the demonstration county, Larkshire…");
        var now = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var today = LocalDate.ofInstant(now, TimeConfiguration.LONDON);
        asSystem(() -> {
            if (done("county") == 0) {
                county.make(today.minusYears(2));
                note("county", 1);
            }
            if (done("systems") == 0) {
                systems.issue();
                note("systems", 1);
            }
            if (done("returns") == 0) {
                returns.send(today);
                note("returns", 1);
            }
        });
        var staff = Acting.as(system(), () -> transaction.execute(status -> year.staff(today)));
        if (staff == null) {
            throw new IllegalStateException("The demonstration county has nobody in it");
        }
        var progress = new AtomicInteger(loaded);
        try (var lanes = Executors.newFixedThreadPool(LANES)) {
            var running = new ArrayList<Future<Boolean>>();
            for (var lane = 0; lane < LANES; lane++) {
                var mine = lane;
                Callable<Boolean> work =
                        () -> {
                            for (var next = done[mine]; next * LANES + mine < total; next++) {
                                year.live(next * LANES + mine, total, seed, staff, now);
                                var soFar = next + 1;
                                asSystem(() -> note("contacts " + mine, soFar));
                                tell(progress.incrementAndGet(), total);
                            }
                            return true;
                        };
                running.add(lanes.submit(work));
            }
            for (var each : running) {
                each.get();
            }
        }
        once("practice tools", () -> tools.fillIn(now));
        loadFiles(now);
        once("early help calls", () -> earlyHelp.take(total, seed, now));
        once("early help", () -> earlyHelp.help(seed, now));
        once("child protection", () -> childProtection.protect(seed, now));
        once("requests", () -> requests.ask(seed, now));
        once("social work", () -> socialWork.work(seed, now));
        once("plans", () -> childProtection.plan(seed, now));
        once("elsewhere", () -> elsewhere.report(now));
        once("step ups", () -> year.decideStepUps(seed, staff, now));
        once("mirror", () -> mirror.talk(staff, now));
        once("family tools", () -> tools.fillInBesideFamilies(now));
        once("flags", () -> flags.attend(now));
        once("business plan", () -> businessPlan.plan(now));
        once("old meetings", () -> oldMeetings.take(now));
        once("budget", () -> budget.keep(now));
        once("boards", () -> boards.govern(now));
        once("board meetings", () -> groupMeetings.meet(now));
        once("policies", () -> policies.fillIn(now));
        once("action plan", () -> actionPlan.fillIn(now));
        once(LAST, () -> scrutiny.look(now));
        Progress.say("The demonstration is loaded: %,d contacts of a year.".formatted(total));
    }

    private void loadFiles(Instant now) {
        for (var month = done("calls"); month < DemoFiles.MONTHS; month++) {
            files.takeCalls(DemoFiles.MONTHS - 1 - month, size.contacts(), seed, now);
            var soFar = month + 1;
            asSystem(() -> note("calls", soFar));
        }
        once("police", () -> files.takePolice(now));
    }

    /** What was cut short is begun again by the next start. */
    private void once(String part, Runnable load) {
        if (done(part) == 0) {
            load.run();
            asSystem(() -> note(part, 1));
        }
    }

    private static void tell(int loaded, int total) {
        if (loaded % Math.max(1, total / 4) == 0 && loaded < total) {
            Progress.say("  %,d of %,d contacts".formatted(loaded, total));
        }
    }

    private int done(String part) {
        var done =
                Acting.as(
                        system(),
                        () ->
                                transaction.execute(status ->
                                        jdbc.sql("select done from demo.load where part = :part")
                                                .param("part", part)
                                                .query(Integer.class)
                                                .optional()
                                                .orElse(0)));
        return done == null ? 0 : done;
    }

    private void note(String part, int done) {
        jdbc.sql(
                        """
                        insert into demo.load (part, done) values (:part, :done)
                        on conflict (part) do update set done = excluded.done
                        """)
                .param("part", part)
                .param("done", done)
                .update();
    }

    private void asSystem(Runnable work) {
        Acting.run(system(), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Actor system() {
        return Actor.system("loading the demonstration");
    }
}
