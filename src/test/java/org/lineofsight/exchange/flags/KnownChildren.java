package org.lineofsight.exchange.flags;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.Cast;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.people.Sex;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.caseload.AllocateCase;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council that has cases of children with plans, and a hospital where they attend. */
@TestComponent
public class KnownChildren {

    private static final Random RANDOM = new Random();

    public final Actor manager;
    public final Actor worker;
    public final AgencyId hospital;
    public final Actor frontDoor;

    private final Cast cast;
    private final People people;
    private final List<TakesHandOvers> pathways;
    private final AllocateCase allocateCase;
    private final JdbcClient jdbc;
    private final Clock clock;

    public KnownChildren(
            Cast cast,
            Agencies agencies,
            People people,
            List<TakesHandOvers> pathways,
            AllocateCase allocateCase,
            JdbcClient jdbc,
            Clock clock) {
        this.cast = cast;
        this.people = people;
        this.pathways = pathways;
        this.allocateCase = allocateCase;
        this.jdbc = jdbc;
        this.clock = clock;
        var council = agency(agencies, "Council", AgencyKind.CHILDRENS_SOCIAL_CARE);
        hospital = agency(agencies, "Hospital", AgencyKind.EMERGENCY_DEPARTMENT);
        manager = cast.somebody(Role.SOCIAL_WORK_MANAGER, council.value());
        worker = cast.somebody(Role.SOCIAL_WORKER, council.value());
        frontDoor = cast.somebody(Role.FRONT_DOOR_WORKER, council.value());
    }

    private AgencyId agency(Agencies agencies, String name, AgencyKind kind) {
        return cast.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        name + " " + UUID.randomUUID(),
                                        kind,
                                        new ContactDetails(null, "01632 960999", "01632 960998"))));
    }

    /** Somebody who exists once, as the front door recorded them. */
    public record Known(
            PersonRecordId id,
            String given,
            String family,
            LocalDate born,
            String postcode,
            String number) {}

    public Known child() {
        return somebody(LocalDate.of(2016, 1, 1).plusDays(RANDOM.nextInt(2_000)));
    }

    public Known somebody(LocalDate born) {
        var family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        return recorded("Rowan", family, born, "ZZ99 3VZ", number());
    }

    public Known recorded(
            String given, String family, LocalDate born, String postcode, @Nullable String number) {
        var details =
                PersonDetails.of(new PersonName(given, family), Birth.on(born), Sex.NOT_KNOWN)
                        .livingAt(Address.at("4 Mill Lane", postcode));
        var identified =
                number == null
                        ? details
                        : details.identifiedBy(
                                new Identifier(
                                        IdentifierKind.NHS_NUMBER, number, "red book", null));
        var id = cast.as(frontDoor, () -> people.record(identified, frontDoor));
        return new Known(id, given, family, born, postcode, number == null ? "" : number);
    }

    public Known expectedBy(Known mother) {
        var due = LocalDate.now(clock).plusWeeks(12);
        var details =
                PersonDetails.of(
                        new PersonName("Baby", mother.family()),
                        new Birth.Expected(due, mother.id()),
                        Sex.NOT_KNOWN);
        var id = cast.as(frontDoor, () -> people.record(details, frontDoor));
        return new Known(id, "Baby", mother.family(), due, "", "");
    }

    /** A valid NHS number of the range that is never issued. */
    public static String number() {
        while (true) {
            var nine = "999" + "%06d".formatted(RANDOM.nextInt(1_000_000));
            for (var check = 0; check <= 9; check++) {
                if (new Identifier(IdentifierKind.NHS_NUMBER, nine + check, "test", null)
                        .doubts()
                        .isEmpty()) {
                    return nine + check;
                }
            }
        }
    }

    /** A case that the worker has. */
    public CaseId caseOf(Known... known) {
        var children = new ArrayList<HandOver.Child>();
        for (var each : known) {
            children.add(
                    new HandOver.Child(
                            each.id(),
                            each.given(),
                            each.family(),
                            each.born(),
                            null,
                            null,
                            LevelOfNeed.LEVEL_4));
        }
        var handOver =
                new HandOver(
                        HandOverId.next(),
                        new ContactId(UUID.randomUUID()),
                        "26-TEST22",
                        Destination.STRATEGY_DISCUSSION,
                        clock.instant(),
                        "A front door manager",
                        children,
                        List.of(),
                        "A bruise on the upper arm, and two stories of how it came.",
                        null,
                        null,
                        null,
                        YesNo.NOT_KNOWN,
                        Consent.NOT_ASKED,
                        "It could add to the risk",
                        "An injury without an explanation that fits.",
                        "A teacher",
                        null,
                        "A school");
        cast.run(
                Actor.system("test"),
                () ->
                        pathways.stream()
                                .filter(each ->
                                        each.destination() == Destination.STRATEGY_DISCUSSION)
                                .forEach(pathway -> pathway.take(handOver)));
        var id =
                cast.as(
                        Actor.system("test"),
                        () ->
                                jdbc.sql(
                                                "select id from childprotection.case_record where hand_over_id = :id")
                                        .param("id", handOver.id().value())
                                        .query((row, number) ->
                                                new CaseId(row.getObject(1, UUID.class)))
                                        .single());
        cast.run(manager, () -> allocateCase.allocate(id, worker.accountId(), 0, manager));
        return id;
    }

    /** A child protection plan in a case of its own. */
    public CaseId withPlan(Known known, LocalDate since, @Nullable LocalDate until) {
        var id = caseOf(known);
        plan(id, known, "CHILD_PROTECTION", since, until);
        return id;
    }

    public CaseId inNeed(Known known, LocalDate since, @Nullable LocalDate until) {
        var id = caseOf(known);
        plan(id, known, "CHILD_IN_NEED", since, until);
        return id;
    }

    private void plan(
            CaseId id, Known known, String kind, LocalDate since, @Nullable LocalDate until) {
        var plan = UUID.randomUUID();
        var conference = kind.equals("CHILD_PROTECTION") ? UUID.randomUUID() : null;
        cast.run(
                Actor.system("test"),
                () -> {
                    if (conference != null) {
                        jdbc.sql(
                                        """
                                        insert into childprotection.conference (id, record_id, version, kind, why, counts_from,
                                            chair_id, chair, called_by, called_at)
                                        values (:id, :record, 0, 'INITIAL', 'Test', :since, :id, 'A chair', 'A worker', :at)
                                        """)
                                .param("id", conference)
                                .param("record", id.value())
                                .param("since", since)
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .update();
                    }
                    jdbc.sql(
                                    """
                                    insert into childprotection.plan (id, record_id, version, kind, reference, began_on, began_by,
                                        conference_id, safety, contingency, consent, ended_on)
                                    values (:id, :record, 0, :kind, :reference, :since, 'A chair', cast(:conference as uuid),
                                        'Safe', 'Otherwise', :consent, cast(:until as date))
                                    """)
                            .param("id", plan)
                            .param("record", id.value())
                            .param("kind", kind)
                            .param("reference", "T-" + plan)
                            .param("since", since)
                            .param("conference", conference)
                            .param("consent", conference == null ? "AGREED" : null)
                            .param("until", until)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into childprotection.plan_child (plan_id, record_id, child_id, person_record_id, name,
                                        birth, began_on, earlier, ended_on, end_reason, ended_by)
                                    select :plan, c.record_id, c.id, c.person_record_id, 'A child', 'Born', :since, 'NONE',
                                        cast(:until as date), case when cast(:until as date) is null then null else 'Safe' end,
                                        case when cast(:until as date) is null then null else 'A chair' end
                                      from childprotection.case_child c where c.record_id = :record and c.person_record_id = :person
                                    """)
                            .param("plan", plan)
                            .param("since", since)
                            .param("until", until)
                            .param("record", id.value())
                            .param("person", known.id().value())
                            .update();
                });
    }
}
