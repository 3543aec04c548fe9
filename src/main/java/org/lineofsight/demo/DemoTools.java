package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ChronologyId;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.pathway.practicetools.chronology.Audience;
import org.lineofsight.pathway.practicetools.chronology.BeginChronology;
import org.lineofsight.pathway.practicetools.chronology.EnterEvent;
import org.lineofsight.pathway.practicetools.chronology.HappenedOn;
import org.lineofsight.pathway.practicetools.chronology.InviteToChronology;
import org.lineofsight.pathway.practicetools.chronology.Part;
import org.lineofsight.pathway.practicetools.chronology.Person;
import org.lineofsight.pathway.practicetools.tool.AgeBand;
import org.lineofsight.pathway.practicetools.tool.Area;
import org.lineofsight.pathway.practicetools.tool.FinishTool;
import org.lineofsight.pathway.practicetools.tool.RecordChild;
import org.lineofsight.pathway.practicetools.tool.Sheet;
import org.lineofsight.pathway.practicetools.tool.StartTool;
import org.lineofsight.pathway.practicetools.tool.ToolQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the health visitor and the teacher worked out about one child each, beside their latest
 * referrals: a screening that was done again, a day, a home, scores, a chronology.
 */
@Component
class DemoTools {

    private static final String SCHOOL = "Sparrowfield Primary School";
    private static final String POLICE = "Larkshire Constabulary";
    private static final String HOMES = "Larkshire Homes";

    private final RecordChild recordChild;
    private final StartTool startTool;
    private final FinishTool finishTool;
    private final ToolQueries queries;
    private final BeginChronology beginChronology;
    private final EnterEvent enterEvent;
    private final InviteToChronology invite;
    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final DemoCounty county;
    private final Scenes scenes;

    DemoTools(
            RecordChild recordChild,
            StartTool startTool,
            FinishTool finishTool,
            ToolQueries queries,
            BeginChronology beginChronology,
            EnterEvent enterEvent,
            InviteToChronology invite,
            Agencies agencies,
            JdbcClient jdbc,
            DemoCounty county,
            Scenes scenes) {
        this.recordChild = recordChild;
        this.startTool = startTool;
        this.finishTool = finishTool;
        this.queries = queries;
        this.beginChronology = beginChronology;
        this.enterEvent = enterEvent;
        this.invite = invite;
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.county = county;
        this.scenes = scenes;
    }

    void fillIn(Instant now) {
        var visitor = practitioner("nia", now);
        var teacher = practitioner("marnie", now);
        visitor(visitor, latest(visitor, now), now);
        teacher(teacher, latest(teacher, now), now);
    }

    /** What key workers of other agencies found in families they help, and what had changed. */
    void fillInBesideFamilies(Instant now) {
        for (var signInName : List.of("nia", "marnie")) {
            var by = practitioner(signInName, now);
            for (var child : helped(by, now)) {
                fill(
                        by,
                        child,
                        ToolKind.NEGLECT,
                        Map.of("food", "PARTLY", "sleep", "VERY", "teeth", "NOT_KNOWN"),
                        now.minus(Duration.ofDays(30)));
                fill(
                        by,
                        child,
                        ToolKind.NEGLECT,
                        Map.of("food", "PARTLY", "sleep", "PARTLY", "teeth", "NOT_KNOWN"),
                        now.minus(Duration.ofDays(2)));
            }
        }
    }

    /** A child each of the three families they have known longest. */
    private List<Child> helped(Actor by, Instant now) {
        return scenes.at(
                now,
                by,
                () ->
                        jdbc.sql(
                                        """
                                        select record_id, person_record_id, trim(given_names || ' ' || family_name) as name
                                          from earlyhelp.published_child
                                         where open and place = 0 and opened_at < cast(:before as timestamptz)
                                         order by opened_at limit 3
                                        """)
                                .param(
                                        "before",
                                        now.minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC))
                                .query((row, number) ->
                                        new Child(
                                                new PersonRecordId(
                                                        row.getObject(
                                                                "person_record_id", UUID.class)),
                                                row.getString("name"),
                                                row.getObject("record_id", UUID.class)))
                                .list());
    }

    private Actor practitioner(String signInName, Instant now) {
        var worker =
                Larkshire.WORKERS.stream()
                        .filter(each -> each.signInName().equals(signInName))
                        .findFirst()
                        .orElseThrow();
        return scenes.at(
                now,
                Actor.system("loading the demonstration"),
                () -> county.actor(worker, Role.PRACTITIONER));
    }

    /**
     * @param contact the case record beside which the tool lies: the referral in which the actor
     *     told of the child, or a family; absent where there is none
     */
    private record Child(PersonRecordId person, String name, @Nullable UUID contact) {}

    /** The child of their latest referral; in a small county perhaps another, whom they know. */
    private Child latest(Actor actor, Instant now) {
        return scenes.at(
                now,
                actor,
                () ->
                        queries.childrenIReferred(actor).stream()
                                .findFirst()
                                .map(each -> new Child(each.person(), each.name(), each.in().id()))
                                .orElseGet(() -> recorded(actor, now)));
    }

    private Child recorded(Actor actor, Instant now) {
        var name = new PersonName("Sorrel", "Underbough");
        var person = recordChild.record(name, Birth.on(day(now).minusYears(3)), actor);
        return new Child(person, name.inFull(), null);
    }

    private void visitor(Actor by, Child child, Instant now) {
        var before =
                Map.of(
                        "food", "VERY",
                        "clothing", "PARTLY",
                        "home", "VERY",
                        "sleep", "PARTLY",
                        "parents", "PARTLY",
                        "teeth", "NOT_KNOWN",
                        "attendance", "NOT_KNOWN",
                        "friends", "NOT_KNOWN");
        var since =
                Map.of(
                        "food", "PARTLY",
                        "clothing", "NOT_CONCERNED",
                        "home", "VERY",
                        "sleep", "PARTLY",
                        "supervision", "PARTLY",
                        "parents", "PARTLY",
                        "teeth", "PARTLY",
                        "friends", "NOT_KNOWN");
        fill(by, child, ToolKind.NEGLECT, before, now.minus(Duration.ofDays(84)));
        fill(by, child, ToolKind.NEGLECT, since, now.minus(Duration.ofDays(6)));
        fill(
                by,
                child,
                ToolKind.CLUTTER,
                Map.of(
                        "kitchen",
                        "5",
                        "living",
                        "4",
                        "bathroom",
                        "3",
                        "hall",
                        "6",
                        "outside",
                        "NOT_SEEN"),
                now.minus(Duration.ofDays(6)));
        fill(by, child, ToolKind.DAY, Map.of(), now.minus(Duration.ofDays(5)));
        var chronology = chronology(by, child, now.minus(Duration.ofDays(4)));
        // whoever is invited has an account today
        scenes.at(
                now,
                by,
                () ->
                        invite.invite(
                                chronology,
                                school(),
                                Audience.LEAD,
                                "",
                                "Attendance, and what was seen and said at school since last year, for the meeting next week.",
                                by));
    }

    private void teacher(Actor by, Child child, Instant now) {
        fill(
                by,
                child,
                ToolKind.GRADED_CARE,
                Map.of(
                        "physical-food",
                        "4",
                        "physical-clothes",
                        "3",
                        "safety-without",
                        "NOT_ASSESSED"),
                now.minus(Duration.ofDays(3)));
        scenes.at(
                now.minus(Duration.ofHours(20)),
                by,
                () -> startTool.start(ToolKind.NEGLECT, child.person(), null, child.contact(), by));
    }

    private void fill(
            Actor by, Child child, ToolKind kind, Map<String, String> answers, Instant moment) {
        scenes.at(
                moment,
                by,
                () -> {
                    var band = kind == ToolKind.DAY ? AgeBand.PRIMARY : null;
                    var id = startTool.start(kind, child.person(), band, child.contact(), by);
                    var areas = queries.areas(kind, 1, band == null ? "" : band.name());
                    finishTool.finish(id, sheet(kind, areas, answers, by, day(moment)), by);
                    return id;
                });
    }

    private static Sheet sheet(
            ToolKind kind, List<Area> areas, Map<String, String> answers, Actor by, LocalDate day) {
        var lines = new ArrayList<Sheet.Line>();
        for (var area : areas) {
            var usual =
                    switch (kind) {
                        case NEGLECT -> "NOT_CONCERNED";
                        case CLUTTER, GRADED_CARE -> "2";
                        case DAY -> null;
                    };
            var answer = answers.getOrDefault(area.code(), usual == null ? "" : usual);
            lines.add(
                    new Sheet.Line(
                            area,
                            answer.isEmpty() ? null : answer,
                            kind == ToolKind.DAY || !answer.equals(usual)
                                    ? EVIDENCE.get(area.code())
                                    : null,
                            kind == ToolKind.DAY ? SAID.get(area.code()) : null,
                            kind == ToolKind.DAY ? "Mother, at home" : null));
        }
        var clutter = kind == ToolKind.CLUTTER;
        return new Sheet(
                kind,
                day,
                by.name(),
                kind == ToolKind.GRADED_CARE ? YesNo.NO : null,
                kind.asksTheChild() ? "I have the blue bowl. The cat has the red one." : null,
                null,
                clutter ? YesNo.YES : null,
                clutter ? YesNo.NOT_KNOWN : null,
                clutter ? YesNo.YES : null,
                clutter ? "A paraffin heater between the piles in the hall." : null,
                "There is warmth in this home, and more to carry than two hands can.",
                kind == ToolKind.NEGLECT ? day.plusDays(42) : null,
                lines);
    }

    private static final Map<String, String> EVIDENCE =
            Map.ofEntries(
                    Map.entry("food", "The fridge held milk and half a loaf on both visits."),
                    Map.entry("clothing", "No coat in November; shoes a size too small."),
                    Map.entry("home", "Damp on the bedroom wall; no heating since the autumn."),
                    Map.entry("sleep", "A mattress on the floor, shared with a brother."),
                    Map.entry("supervision", "Left with a neighbour’s son for an afternoon."),
                    Map.entry("parents", "Mother tells of low days, and of debts."),
                    Map.entry("teeth", "Brown front teeth; no dentist yet."),
                    Map.entry("kitchen", "The table cannot be used; the cooker is clear."),
                    Map.entry("living", "One can sit, and step over things."),
                    Map.entry("bathroom", "Boxes, and room to wash."),
                    Map.entry("hall", "A path as wide as a buggy."),
                    Map.entry("outside", "It was dark."),
                    Map.entry("physical-food", "Copied from the profile of this month."),
                    Map.entry("physical-clothes", "Copied from the profile of this month."),
                    Map.entry("morning", "Gets up first, and wakes the others."),
                    Map.entry(
                            "day", "On time on three days of five; eats all of the school lunch."),
                    Map.entry("afternoon", "Waits at the window for the brother to come home."),
                    Map.entry("evening", "Tea from the blue bowl. A story, on most days."),
                    Map.entry("night", "Sleeps beside the brother, in a coat when it is cold."),
                    Map.entry("weekend", "Grandmother comes on Sundays and cooks."));

    private static final Map<String, String> SAID =
            Map.of(
                    "morning", "I do the curtains.",
                    "afternoon", "There he is!",
                    "night", "I am the big spoon.",
                    "weekend", "Nan makes the house smell.");

    private ChronologyId chronology(Actor by, Child child, Instant moment) {
        var name = child.name();
        var given = name.contains(" ") ? name.substring(0, name.indexOf(' ')) : name;
        var family = name.contains(" ") ? name.substring(name.lastIndexOf(' ') + 1) : name;
        var today = day(moment);
        return scenes.at(
                moment,
                by,
                () -> {
                    var id =
                            beginChronology.begin(
                                    "Chronology, " + family,
                                    List.of(child.person()),
                                    child.contact(),
                                    by);
                    beginChronology.add(
                            id, new Person(0, Part.MOTHER, "Quilla", family, "Quill"), by);
                    beginChronology.add(
                            id, new Person(0, Part.PARTNER, "Perrin", "Gorsebank", ""), by);
                    var told =
                            List.of(
                                    told(
                                            HappenedOn.year(today.getYear() - 3).about(),
                                            "Quilla %s moved here from another county with %s."
                                                    .formatted(family, given),
                                            null,
                                            "Larkshire Health Visiting Service",
                                            false),
                                    told(
                                            HappenedOn.month(YearMonth.from(today.minusMonths(14))),
                                            "Two reviews were missed. Perrin Gorsebank said at the door that Quill was asleep.",
                                            "Nobody saw %s for four months.".formatted(given),
                                            "Larkshire Health Visiting Service",
                                            false),
                                    told(
                                            HappenedOn.day(today.minusDays(190)),
                                            "Officers were called by a neighbour. Mother had a bruised arm; Perrin had left.",
                                            "%s was awake on the stairs: “I was being quiet.”"
                                                    .formatted(given),
                                            POLICE,
                                            true),
                                    told(
                                            HappenedOn.between(
                                                    today.minusDays(150), today.minusDays(120)),
                                            "The boiler failed and was not repaired.",
                                            "%s slept in a coat.".formatted(given),
                                            HOMES,
                                            false),
                                    told(
                                            HappenedOn.day(today.minusDays(40)).about(),
                                            "%s’s brother told his teacher that there was no breakfast."
                                                    .formatted(given),
                                            "Hungry at nine in the morning, twice in a week.",
                                            SCHOOL,
                                            true),
                                    told(
                                            HappenedOn.NOT_KNOWN,
                                            "A family friend told us that the electricity was cut off for some days.",
                                            null,
                                            "A family friend",
                                            false));
                    for (var each : told) {
                        enterEvent.enter(id, each, by);
                    }
                    return id;
                });
    }

    private AgencyId school() {
        return agencies.current().stream()
                .filter(each -> each.name().equals(SCHOOL))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static EnterEvent.Told told(
            HappenedOn when,
            String happened,
            @Nullable String impact,
            String source,
            boolean significant) {
        return new EnterEvent.Told(
                when, happened, impact, List.of(1), significant, source, null, null);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, TimeConfiguration.LONDON);
    }
}
