package org.lineofsight.pathway.childprotection.elsewhere;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.database.Sql;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the council’s system says of children, under the reader’s own rights. */
@Component
public class ElsewhereQueries {

    private static final String LIST = Sql.file("childprotection/elsewhere-list");
    private static final String LINES = Sql.file("childprotection/elsewhere-lines");
    private static final String ALIKE = Sql.file("childprotection/elsewhere-alike");
    private static final String ADDRESS = "/child-protection/elsewhere";
    private static final int ON_A_PAGE = 50;
    private static final int ON_THE_CASE = 6;

    private final JdbcClient jdbc;

    ElsewhereQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which children are listed. */
    enum Filter {
        URGENT("Not matched, with a plan or looked after"),
        UNMATCHED("Not matched"),
        MATCHED("Matched"),
        ALL("All");

        private final String label;

        Filter(String label) {
            this.label = label;
        }

        static Filter of(@Nullable String code) {
            return Arrays.stream(values())
                    .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                    .findFirst()
                    .orElse(URGENT);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ElsewhereListPage list(Filter filter, String after) {
        var found = children(null, filter, after, false, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        AuditTrail.read(shown.stream().map(ElsewhereChild::id).toList());
        return new ElsewhereListPage(
                shown,
                Arrays.stream(Filter.values())
                        .map(each ->
                                new Choice(
                                        each.label,
                                        ADDRESS + "?which=" + each.code(),
                                        count(each),
                                        each == filter))
                        .toList(),
                filter == Filter.URGENT || filter == Filter.UNMATCHED,
                filter == Filter.URGENT ? withoutAnybodyAlike(500).size() : 0,
                found.size() > ON_A_PAGE
                        ? ADDRESS
                                + "?which="
                                + filter.code()
                                + "&after="
                                + URLEncoder.encode(
                                        shown.getLast().councilNumber(), StandardCharsets.UTF_8)
                        : null);
    }

    private int count(Filter filter) {
        return jdbc.sql("select count(*)::int from (" + LIST + ") listed")
                .param("id", null)
                .param("filter", filter.name())
                .param("after", "")
                .param("named", false)
                .param("nobody_alike", false)
                .param("limit", Integer.MAX_VALUE)
                .query(Integer.class)
                .single();
    }

    /** With a plan or looked after there, a name or an NHS number, and nobody like them here. */
    List<ElsewhereChild> withoutAnybodyAlike(int most) {
        return children(null, Filter.URGENT, "", true, most);
    }

    private List<ElsewhereChild> children(
            @Nullable UUID id, Filter filter, String after, boolean nobodyAlike, int limit) {
        return jdbc.sql(LIST)
                .param("id", id)
                .param("filter", filter.name())
                .param("after", after)
                .param("named", nobodyAlike)
                .param("nobody_alike", nobodyAlike)
                .param("limit", limit)
                .query((row, number) -> child(row))
                .list();
    }

    private static ElsewhereChild child(ResultSet row) throws SQLException {
        return new ElsewhereChild(
                row.getObject("id", UUID.class),
                row.getString("council_number"),
                row.getString("given_names"),
                row.getString("family_name"),
                row.getObject("born_on", LocalDate.class),
                row.getObject("expected_on", LocalDate.class),
                row.getString("nhs_number"),
                row.getString("upn"),
                row.getInt("matched"),
                Arrays.stream(row.getString("statuses").split(","))
                        .filter(each -> !each.isEmpty())
                        .map(each -> FactKind.valueOf(each).label())
                        .collect(Collectors.joining(", ")));
    }

    /** The child with this number of the council’s; empty where none is known to this reader. */
    public Optional<UUID> byNumber(String councilNumber) {
        return jdbc.sql(
                        "select id from childprotection.elsewhere_child where council_number = :number")
                .param("number", councilNumber)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /**
     * @throws NotVisible where there is no such child, or none for this reader
     */
    ElsewhereChild require(UUID id) {
        AuditTrail.read(id);
        return children(id, Filter.ALL, "", false, 1).stream()
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    ChildElsewherePage page(UUID id, String sought, Actor reader) {
        var child = require(id);
        var manager = reader.is(Role.SOCIAL_WORK_MANAGER);
        var persons =
                jdbc.sql(
                                "select person_record_id from childprotection.elsewhere_match where record_id = :id")
                        .param("id", id)
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list();
        return new ChildElsewherePage(
                child,
                lines(List.of(id), persons),
                matches(id),
                manager ? alike(id, sought) : List.of(),
                sought,
                manager);
    }

    private List<ChildElsewherePage.Match> matches(UUID id) {
        return jdbc.sql(
                        """
                        select m.how, m.said_by, m.said_at,
                               (select k.given_names || ' ' || k.family_name from childprotection.case_child k
                                 where k.person_record_id = m.person_record_id limit 1) as name
                          from childprotection.elsewhere_match m where m.record_id = :id order by m.said_at, m.person_record_id
                        """)
                .param("id", id)
                .query((row, number) -> {
                    var at =
                            InWords.dateWithoutWeekday(
                                    InWords.dayOf(
                                            row.getObject("said_at", OffsetDateTime.class)
                                                    .toInstant()));
                    return new ChildElsewherePage.Match(
                            row.getString("name"),
                            switch (row.getString("how")) {
                                case "NHS_NUMBER" -> "By the same NHS number, " + at;
                                case "UPN" -> "By the same unique pupil number, " + at;
                                default -> "By %s, %s".formatted(row.getString("said_by"), at);
                            });
                })
                .list();
    }

    private List<ChildElsewherePage.Alike> alike(UUID id, String sought) {
        return jdbc.sql(ALIKE)
                .param("id", id)
                .param("sought", sought)
                .query((row, number) -> {
                    var why = new ArrayList<String>();
                    if (row.getBoolean("same_birth")) {
                        why.add("same date of birth");
                    }
                    if (row.getBoolean("same_family")) {
                        why.add("same family name");
                    }
                    if (row.getBoolean("same_given")) {
                        why.add("same given names");
                    }
                    var born = row.getObject("date_of_birth", LocalDate.class);
                    return new ChildElsewherePage.Alike(
                            row.getObject("person_record_id", UUID.class),
                            row.getString("given_names") + " " + row.getString("family_name"),
                            born == null
                                    ? "Date of birth not recorded"
                                    : "Born " + InWords.dateWithoutWeekday(born),
                            row.getString("reference"),
                            why.isEmpty() ? "As you looked for" : String.join(", ", why));
                })
                .list();
    }

    private record OfCase(UUID person, String name, @Nullable UUID there) {}

    /** For the page of a case that the reader may see. */
    public CaseElsewhere ofCase(CaseId id) {
        var children =
                jdbc.sql(
                                """
                                select k.person_record_id, k.given_names || ' ' || k.family_name as name, m.record_id
                                  from childprotection.case_child k
                                  left join childprotection.elsewhere_match m on m.person_record_id = k.person_record_id
                                 where k.record_id = :id order by k.place
                                """)
                        .param("id", id.value())
                        .query((row, number) ->
                                new OfCase(
                                        row.getObject("person_record_id", UUID.class),
                                        row.getString("name"),
                                        row.getObject("record_id", UUID.class)))
                        .list();
        var known = new ArrayList<UUID>();
        for (var child : children) {
            if (child.there() != null) {
                known.add(child.there());
            }
        }
        AuditTrail.read(known);
        return new CaseElsewhere(children.stream().map(this::ofChild).toList());
    }

    private CaseElsewhere.OfChild ofChild(OfCase child) {
        var there = child.there();
        if (there == null) {
            return new CaseElsewhere.OfChild(child.name(), List.of(), 0, null);
        }
        var all =
                lines(List.of(there), List.of(child.person())).stream()
                        .filter(line ->
                                !line.notes().isEmpty()
                                        || line.sources().stream()
                                                .anyMatch(each -> !each.equals(HERE)))
                        .toList();
        var shown =
                all.stream()
                        .sorted(Comparator.comparing(line -> !line.goesOn()))
                        .limit(ON_THE_CASE)
                        .toList();
        return new CaseElsewhere.OfChild(
                child.name(), shown, all.size() - shown.size(), ADDRESS + "/children/" + there);
    }

    static final String HERE = "Recorded here";

    private record Told(
            UUID id,
            FactKind kind,
            LocalDate on,
            Period period,
            List<String> codes,
            String from,
            @Nullable LocalDate goneAsOf) {}

    private record Here(FactKind kind, LocalDate on, Period period, String href) {}

    /** The newest extract that reports all of a kind, and so would report what is not in it. */
    private record Reports(LocalDate asOf, String from) {}

    /**
     * What the lines of a child are held beside.
     *
     * @param here everything that was recorded here
     * @param told everything that is still reported
     * @param reports by kind
     * @param open whether a case here is open, in which it would be recorded
     */
    private record Beside(
            Collection<Here> here, List<Told> told, Map<FactKind, Reports> reports, boolean open) {}

    private record Day(FactKind kind, LocalDate on) {}

    /** Each fact once, the latest first, whoever says so. */
    private List<FactLine> lines(Collection<UUID> children, Collection<UUID> persons) {
        var told = new LinkedHashMap<Day, List<Told>>();
        jdbc.sql(LINES)
                .param("ids", children.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) -> told(row))
                .list()
                .forEach(each ->
                        told.computeIfAbsent(
                                        new Day(each.kind(), each.on()), day -> new ArrayList<>())
                                .add(each));
        var here = here(persons);
        var was = was(children);
        var beside =
                new Beside(
                        here.values(),
                        told.values().stream()
                                .flatMap(List::stream)
                                .filter(each -> each.goneAsOf() == null)
                                .toList(),
                        reports(),
                        open(persons));
        var days = new LinkedHashSet<>(told.keySet());
        days.addAll(here.keySet());
        return days.stream()
                .sorted(Comparator.comparing(Day::on).reversed().thenComparing(Day::kind))
                .map(day ->
                        line(day, told.getOrDefault(day, List.of()), here.get(day), beside, was))
                .toList();
    }

    private static Told told(ResultSet row) throws SQLException {
        var codes = row.getString("codes");
        return new Told(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                Period.of(
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("category")),
                codes.isEmpty() ? List.of() : List.of(codes.split("\n")),
                Delivery.cameFrom(
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("received_at", OffsetDateTime.class).toInstant()),
                row.getObject("gone_as_of", LocalDate.class));
    }

    private Map<Day, Here> here(Collection<UUID> persons) {
        var here = new HashMap<Day, Here>();
        jdbc.sql(
                        """
                        select distinct kind, on_day, ended_on, category, href from childprotection.recorded_here
                         where person_record_id = any (cast(:persons as uuid[]))
                        """)
                .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) ->
                        new Here(
                                FactKind.valueOf(row.getString("kind")),
                                row.getObject("on_day", LocalDate.class),
                                Period.of(
                                        row.getObject("on_day", LocalDate.class),
                                        row.getObject("ended_on", LocalDate.class),
                                        row.getString("category")),
                                row.getString("href")))
                .list()
                .forEach(each -> here.put(new Day(each.kind(), each.on()), each));
        return here;
    }

    private Map<FactKind, Reports> reports() {
        var reports = new EnumMap<FactKind, Reports>(FactKind.class);
        jdbc.sql(
                        """
                        select distinct on (kind) split_part(covers.entry, '=', 1) as kind, d.as_of, d.received_at
                          from childprotection.elsewhere_delivery d
                          cross join unnest(d.covers) as covers(entry)
                         where d.taken_at is not null
                         order by kind, d.as_of desc, d.taken_at desc
                        """)
                .query(row -> {
                    var asOf = row.getObject("as_of", LocalDate.class);
                    var received = row.getObject("received_at", OffsetDateTime.class).toInstant();
                    reports.put(
                            FactKind.valueOf(row.getString("kind")),
                            new Reports(asOf, Delivery.extract(asOf, received)));
                });
        return reports;
    }

    private boolean open(Collection<UUID> persons) {
        return jdbc.sql(
                        """
                        select exists (select 1 from childprotection.case_child k
                                         join childprotection.case_record c on c.id = k.record_id and c.closed_on is null
                                        where k.person_record_id = any (cast(:persons as uuid[])))
                        """)
                .param("persons", persons.stream().map(UUID::toString).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private Map<UUID, List<String>> was(Collection<UUID> children) {
        var was = new HashMap<UUID, List<String>>();
        jdbc.sql(
                        """
                        select w.fact_id, w.on_day, w.ended_on, w.codes, d.as_of
                          from childprotection.elsewhere_was w
                          join childprotection.elsewhere_delivery d on d.id = w.delivery_id
                         where w.record_id = any (cast(:ids as uuid[])) order by d.as_of desc
                        """)
                .param("ids", children.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, number) ->
                        Map.entry(
                                row.getObject("fact_id", UUID.class),
                                "The extract of %s said: %s"
                                        .formatted(
                                                InWords.dateWithoutWeekday(
                                                        row.getObject("as_of", LocalDate.class)),
                                                said(row))))
                .list()
                .forEach(each ->
                        was.computeIfAbsent(each.getKey(), fact -> new ArrayList<>())
                                .add(each.getValue()));
        return was;
    }

    private static String said(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        var said =
                new StringBuilder(
                        InWords.dateWithoutWeekday(row.getObject("on_day", LocalDate.class)));
        if (ended != null) {
            said.append(" to ").append(InWords.dateWithoutWeekday(ended));
        }
        var codes = row.getString("codes");
        return codes.isEmpty() ? said.toString() : said + ", " + codes.replace("\n", ", ");
    }

    private static FactLine line(
            Day day,
            List<Told> told,
            @Nullable Here here,
            Beside beside,
            Map<UUID, List<String>> was) {
        var sources = new LinkedHashSet<String>();
        var codes = new LinkedHashSet<String>();
        var notes = new ArrayList<String>();
        if (here != null) {
            sources.add(HERE);
        }
        var reported = here != null;
        for (var each : told) {
            sources.add(each.from());
            codes.addAll(each.codes());
            if (each.goneAsOf() == null) {
                reported = true;
            } else {
                notes.add(
                        "No longer reported: missing from the extract of "
                                + InWords.dateWithoutWeekday(each.goneAsOf()));
            }
            notes.addAll(was.getOrDefault(each.id(), List.of()));
        }
        if (day.kind().oneAtATime()) {
            notes.addAll(contradictions(day, told, here, beside));
        }
        return new FactLine(
                day.kind(),
                day.on(),
                told.isEmpty() ? ended(here) : told.getFirst().period().to(),
                List.copyOf(codes),
                List.copyOf(sources),
                here == null ? null : here.href(),
                notes,
                reported);
    }

    private static @Nullable LocalDate ended(@Nullable Here here) {
        return here == null ? null : here.period().to();
    }

    private static List<String> contradictions(
            Day day, List<Told> told, @Nullable Here here, Beside beside) {
        var there = told.stream().filter(each -> each.goneAsOf() == null).findFirst();
        if (there.isPresent()) {
            return contradictions(there.get(), beside);
        }
        var reports = beside.reports().get(day.kind());
        return here != null
                        && reports != null
                        && here.period().goesOnOn(reports.asOf())
                        && beside.told().stream()
                                .noneMatch(each ->
                                        each.kind() == day.kind()
                                                && each.period().overlaps(here.period()))
                ? List.of("Not reported by the council’s system, " + reports.from())
                : List.of();
    }

    private static List<String> contradictions(Told there, Beside beside) {
        var same =
                beside.here().stream()
                        .filter(each ->
                                each.kind() == there.kind()
                                        && each.period().overlaps(there.period()))
                        .toList();
        if (same.isEmpty() && beside.open() && there.period().to() == null) {
            return List.of("Not recorded here");
        }
        return same.stream()
                .filter(each -> each.period().differs(there.period()))
                .map(each -> "Contradicts what was recorded here: " + each.period().inWords())
                .toList();
    }
}
