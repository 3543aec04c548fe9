import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * The front door's measures, in one run on one machine, so that the ratios mean something wherever it is run. Pages have
 * access checks, row-level security and the audit of reads on; the bare SQL is exactly what the page ran, taken from the
 * server's log, run by the database's superuser.
 */
class Bench {

    private static final List<String> PARTS = List.of("pages", "board", "referrals", "cases", "partnership", "million");
    private static final int CONNECTIONS = 32;
    private static final int MANY_CONNECTIONS = 256;
    private static final int PEOPLE = 270_000;
    private static final int MILLION = 1_000_000;
    private static final int REFERRALS = 200;

    private final Database database;
    private final Path bench;
    private final Duration time;
    private final List<String> results = new ArrayList<>();
    private boolean allMet = true;

    private Bench(Database database, Path bench, Duration time) {
        this.database = database;
        this.bench = bench;
        this.time = time;
    }

    public static void main(String[] arguments) throws Exception {
        var address = URI.create(arguments[0]);
        var bench =
                new Bench(
                        new Database(Path.of(arguments[1])),
                        Path.of(arguments[2]),
                        Duration.ofSeconds(Long.parseLong(arguments[3])));
        bench.run(address, arguments.length > 4 ? List.of(arguments).subList(4, arguments.length) : PARTS);
    }

    private void run(URI address, List<String> parts) throws Exception {
        fill();
        for (var part : parts) {
            switch (part) {
                case "pages" -> pages(Site.signIn(address, "ines"));
                case "board" -> board(Site.signIn(address, "ines"));
                case "referrals" -> referrals(Site.signIn(address, "marnie"));
                case "cases" -> cases(address);
                case "partnership" -> partnership(Site.signIn(address, "odette"));
                case "million" -> million(Site.signIn(address, "ines"));
                default -> throw new IllegalArgumentException("There is no part \"%s\" of %s".formatted(part, PARTS));
            }
        }
        System.out.println();
        results.forEach(System.out::println);
        if (!allMet) {
            System.exit(1);
        }
    }

    private void fill() throws Exception {
        if (people() < PEOPLE) {
            script("people.sql", 1, PEOPLE);
            script("contacts.sql", 0, 0);
            database.run("vacuum analyze");
        }
        System.out.printf(
                "In the store: %s people, %s contacts%n",
                database.list("select count(*) from people.person_record").getFirst(),
                database.list("select count(*) from frontdoor.contact").getFirst());
    }

    private long people() throws SQLException {
        return Long.parseLong(
                database.list("select count(*) from people.identifier where said_by = 'Bench'").getFirst()) * 11 / 10;
    }

    private void script(String name, int first, int last) throws Exception {
        var start = System.nanoTime();
        var sql =
                Files.readString(bench.resolve(name))
                        .replaceAll(":first\\b", String.valueOf(first))
                        .replaceAll(":last\\b", String.valueOf(last));
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
        System.out.printf("Loaded %s in %.0f s%n", name, (System.nanoTime() - start) / 1e9);
    }

    private void pages(Site site) throws Exception {
        var contacts =
                database
                        .list(
                                "select id from frontdoor.contact where reference like 'B-%' order by md5(reference) limit 48")
                        .stream()
                        .map(id -> "/front-door/contacts/" + id)
                        .toList();
        against("case page", site, contacts, 7);
        against("worklist", site, List.of("/front-door"), 10);
        against("search", site, searches(), 10);
        var many = Measured.load(site.pages(contacts), MANY_CONNECTIONS, time);
        many.print("case page, %d connections".formatted(MANY_CONNECTIONS));
        aim("case page at %d connections: %d errors".formatted(MANY_CONNECTIONS, many.errors()), many.errors() == 0);
    }

    /** What a manager looks at now and then: one reader, the whole page, over all 150,000 contacts. */
    private void board(Site site) throws Exception {
        var pages =
                Map.of(
                        "board", List.of("/front-door/board", "/front-door/board?by=source"),
                        "mirror", List.of("/front-door/mirror"),
                        "list of all contacts", List.of("/front-door/contacts", "/front-door/contacts?order=DUE"));
        for (var each : new TreeMap<>(pages).entrySet()) {
            Measured.load(site.pages(each.getValue()), 1, time.dividedBy(2));
            var page = Measured.load(site.pages(each.getValue()), 1, time).print(each.getKey() + ", 1 connection");
            aim(
                    "%s: the whole page in %.0f ms at the median (aim: 1,000 or less)"
                            .formatted(each.getKey(), page.percentile(50)),
                    page.percentile(50) <= 1_000 && page.errors() == 0);
        }
    }

    /** Social care's pages and the nurse's, with 12,000 open cases and five years of history. */
    private void cases(URI address) throws Exception {
        if (database.list("select 1 from childprotection.case_record where reference = 'CP-B1'").isEmpty()) {
            script("cases.sql", 0, 0);
            database.run("vacuum analyze");
        }
        System.out.printf(
                "In the store: %s cases, %s meetings, %s look-ups%n",
                database.list("select count(*) from childprotection.case_record").getFirst(),
                database.list("select count(*) from meetings.meeting").getFirst(),
                database.list("select count(*) from flags.look_up").getFirst());
        against("a social worker's caseload", Site.signIn(address, "lorcan"), List.of("/child-protection"), 10);
        var police = Site.signIn(address, "ansel");
        alone("meeting diary of the police desk", police, "/meetings");
        alone("the police desk's last six weeks", police, "/meetings?which=past");
        alone("the police desk's work", police, "/");
        lookUps(Site.signIn(address, "perpetua"));
        alone("a manager's list of all cases", Site.signIn(address, "isaura"), "/child-protection?which=allocated");
    }

    /** What the partnership's office looks at, with years of its meetings and actions. */
    private void partnership(Site site) throws Exception {
        if (database.list("select 1 from meetings.meeting where reference like 'B-%'").isEmpty()) {
            script("partnership.sql", 0, 0);
            database.run("vacuum analyze");
        }
        System.out.printf(
                "In the store: %s meetings, %s of who came, %s improvement actions%n",
                database.list("select count(*) from meetings.meeting").getFirst(),
                database.list("select count(*) from meetings.attendance").getFirst(),
                database.list("select count(*) from actions.action where from_source is not null").getFirst());
        alone("the executive page", site, "/partnership");
        alone("meetings of boards and groups", site, "/partnership/meetings");
        alone("attendance at all of them", site, "/partnership/attendance");
        alone("the over-arching action plan", site, "/partnership/actions");
        alone("the year wheel", site, "/partnership/calendar");
    }

    private void alone(String what, Site site, String path) throws Exception {
        Measured.load(site.pages(List.of(path)), 1, time.dividedBy(2));
        var page = Measured.load(site.pages(List.of(path)), 1, time).print(what + ", 1 connection");
        aim(
                "%s: the whole page in %.0f ms at the median (aim: 1,000 or less)".formatted(what, page.percentile(50)),
                page.percentile(50) <= 1_000 && page.errors() == 0);
    }

    /** Children with a flag, children without, and numbers of nobody; each is recorded, and the team told. */
    private void lookUps(Site nurse) throws Exception {
        var asked = new ArrayList<String>();
        for (var each :
                database.list(
                        """
                        select i.value_key || ' ' || (p.born_on + case when row_number() over (order by md5(i.value_key)) % 3 = 0 then 1 else 0 end)
                        from people.identifier i join people.person_record p on p.id = i.record_id
                        where i.said_by = 'Bench' order by md5(i.value_key) limit 600
                        """)) {
            var parts = each.split("[ -]");
            asked.add(
                    "by=NUMBER&nhsNumber=%s&born.year=%s&born.month=%s&born.day=%s&setting=EMERGENCY_DEPARTMENT&attending=HERE"
                            .formatted(parts[0], parts[1], parts[2], parts[3]));
        }
        var statements =
                database.statementsOf(
                                asked.subList(0, 24).stream().map(each -> nurse.forms("/flags", List.of(each))).toList())
                        .stream()
                        .map(all -> all.stream().filter(Bench::reads).toList())
                        .toList();
        against("flag look-up, with its record", nurse.forms("/flags", asked), statements, 15);
    }

    private static boolean reads(Database.Ran statement) {
        var sql = statement.sql().replaceAll("(?m)^--.*$", "").strip().toLowerCase(Locale.ROOT);
        return sql.startsWith("select") || sql.startsWith("with");
    }

    private void against(String what, Site site, List<String> paths, int most) throws Exception {
        against(what, site.pages(paths), database.statementsOf(site, paths), most);
    }

    private void against(String what, Measured.Opens pages, List<List<Database.Ran>> statements, int most) throws Exception {
        var number = statements.stream().mapToInt(List::size).max().orElse(0);
        if (number == 0) {
            throw new IllegalStateException("The server's log has no statements of the " + what);
        }
        Measured.load(pages, CONNECTIONS, time.multipliedBy(2)); // what is measured has been running a while
        Measured.load(database.bare(statements), CONNECTIONS, time.dividedBy(2));
        var page = Measured.load(pages, CONNECTIONS, time).print(what + ", %d connections".formatted(CONNECTIONS));
        var bare =
                Measured.load(database.bare(statements), CONNECTIONS, time)
                        .print("its %d statements bare over JDBC".formatted(number));
        var ratio = bare.perSecond() / page.perSecond();
        aim("%s: one for every %.1f of its SQL bare (aim: %d or fewer)".formatted(what, ratio, most), ratio <= most);
        var tail = page.percentile(99) / page.percentile(50);
        aim("%s: p99 is %.1f times p50 (aim: 8 or fewer)".formatted(what, tail), tail <= 8);
        aim("%s: %d errors".formatted(what, page.errors() + bare.errors()), page.errors() + bare.errors() == 0);
    }

    /** Parts of names as people type them: a beginning, two beginnings, a whole name, a name and a year. */
    private List<String> searches() throws SQLException {
        var names =
                database.list(
                        """
                        select n.given_key || ' ' || n.family_key || ' ' || extract(year from p.born_on)
                        from people.name n join people.person_record p on p.id = n.record_id
                        where p.birth = 'BORN' order by md5(n.record_id::text) limit 60
                        """);
        var searches = new ArrayList<String>();
        for (var i = 0; i < names.size(); i++) {
            var parts = names.get(i).split(" ");
            var given = parts[0];
            var family = parts[1];
            var year = parts[parts.length - 1];
            searches.add(
                    "/people?q="
                            + Site.encode(
                                    switch (i % 5) {
                                        case 0 -> start(family, 4);
                                        case 1 -> start(given, 3) + " " + start(family, 3);
                                        case 2 -> given + " " + family;
                                        case 3 -> start(family, 5) + " " + year;
                                        default -> start(given, 2) + " " + start(family, 6);
                                    }));
        }
        return searches;
    }

    private static String start(String name, int letters) {
        return name.substring(0, Math.min(letters, name.length()));
    }

    /** Complete drafts of one referrer, all sent at once and each twice, as by a double click. */
    private void referrals(Site site) throws Exception {
        var before = referralsOfMarnie();
        database.run(
                """
                insert into frontdoor.referral_draft (id, account_id, agency_id, answers, started_at, saved_at)
                select md5('bench draft ' || clock_timestamp() || g)::uuid, a.id, p.agency_id,
                       jsonb_set(%s, '{child-1-name,family,0}', to_jsonb('Benchling' || g)), now(), now()
                from access.account a
                join access.purpose p on p.account_id = a.id and p.role = 'PRACTITIONER'
                cross join generate_series(1, %d) g
                where a.sign_in_name = 'marnie'
                """
                        .formatted(ANSWERS, REFERRALS));
        var drafts =
                database.list("select id from frontdoor.referral_draft where contact_id is null and answers::text like '%Benchling%'");
        var start = System.nanoTime();
        var answers = new HashSet<String>();
        var errors = 0;
        try (var http = Site.http();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sends = new ArrayList<Callable<HttpResponse<Void>>>();
            for (var i = 0; i < 2; i++) {
                for (var draft : drafts) {
                    sends.add(() -> http.send(site.sending("/referrals/drafts/" + draft + "/send"), HttpResponse.BodyHandlers.discarding()));
                }
            }
            for (var each : threads.invokeAll(sends)) {
                var answer = each.get();
                if (answer.statusCode() / 100 != 3) {
                    errors++;
                }
                answer.headers().firstValue("Location").ifPresent(answers::add);
            }
        }
        var came = referralsOfMarnie() - before;
        System.out.printf(
                "%d referrals sent at once, each twice: %.1f s, %d refused, %d receipts, %d on record%n",
                drafts.size(), (System.nanoTime() - start) / 1e9, errors, answers.size(), came);
        aim(
                "%d referrals at once: %d lost, %d doubled, %d requests refused"
                        .formatted(drafts.size(), Math.max(0, drafts.size() - came), Math.max(0, came - drafts.size()), errors),
                errors == 0 && came == drafts.size() && answers.size() == drafts.size());
    }

    private long referralsOfMarnie() throws SQLException {
        return Long.parseLong(
                database
                        .list("select count(*) from frontdoor.contact c join frontdoor.contact_child b on b.record_id = c.id"
                                + " where b.family_name like 'Benchling%'")
                        .getFirst());
    }

    private static final String ANSWERS =
            """
            '{"danger": {"danger": ["no"]},
              "you": {"name": ["Marnie Bench"], "job": ["Year 4 teacher"], "telephone": ["01632 960123"]},
              "child-1": {},
              "child-1-name": {"given": ["Kit"], "family": ["Benchling"]},
              "child-1-born": {"born": ["DATE"], "date.day": ["3"], "date.month": ["5"], "date.year": ["2018"]},
              "child-1-about": {"sex": ["MALE"]},
              "child-1-address": {"address": ["KNOWN"], "line1": ["4 Mill Lane"]},
              "child-1-school": {"school": ["AT"], "schoolName": ["Bench Primary School"]},
              "people": {"more": ["NOBODY"]},
              "worry": {"worry": ["He has come without food for a week."]},
              "words": {"heard": ["WORDS"], "words": ["There is nobody at home at night"]},
              "working-well": {"known": ["NOT_KNOWN"]},
              "domestic-abuse": {"abuse": ["NO"]},
              "consent": {"consent": ["GIVEN"]},
              "level": {"level": ["3"], "evidence": ["Three weeks of the same"]}}'::jsonb
            """;

    private void million(Site site) throws Exception {
        if (people() < MILLION * 9 / 10) {
            script("people.sql", PEOPLE + 1, MILLION);
            database.run("vacuum analyze");
        }
        var searches = searches();
        System.out.printf("In the store: %s people%n", database.list("select count(*) from people.person_record").getFirst());
        Measured.load(site.pages(searches), 1, time);
        var alone = Measured.load(site.pages(searches), 1, time).print("search among a million, 1 connection");
        aim(
                "search among a million people: the whole page in %.1f ms at the median (aim: 10 or less)"
                        .formatted(alone.percentile(50)),
                alone.percentile(50) <= 10 && alone.errors() == 0);
        Measured.load(site.pages(searches), CONNECTIONS, time).print("search among a million, %d connections".formatted(CONNECTIONS));
    }

    private void aim(String what, boolean met) {
        results.add((met ? "met      " : "NOT met  ") + what);
        allMet &= met;
    }
}
