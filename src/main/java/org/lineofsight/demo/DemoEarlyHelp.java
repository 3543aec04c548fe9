package org.lineofsight.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.HubContactId;
import org.lineofsight.pathway.earlyhelp.assessment.Part;
import org.lineofsight.pathway.earlyhelp.assessment.WriteAssessment;
import org.lineofsight.pathway.earlyhelp.closing.CloseFamily;
import org.lineofsight.pathway.earlyhelp.closing.StepUpFamily;
import org.lineofsight.pathway.earlyhelp.family.AnswerRequest;
import org.lineofsight.pathway.earlyhelp.family.AskAgency;
import org.lineofsight.pathway.earlyhelp.family.Audience;
import org.lineofsight.pathway.earlyhelp.family.ConsentAnswer;
import org.lineofsight.pathway.earlyhelp.family.ConsentWay;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.HowFar;
import org.lineofsight.pathway.earlyhelp.family.Meeting;
import org.lineofsight.pathway.earlyhelp.family.RecordConsent;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Sharing;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.pathway.earlyhelp.group.DiscussFamily;
import org.lineofsight.pathway.earlyhelp.hub.AnswerContact;
import org.lineofsight.pathway.earlyhelp.hub.AskerKind;
import org.lineofsight.pathway.earlyhelp.hub.Channel;
import org.lineofsight.pathway.earlyhelp.hub.HubContact;
import org.lineofsight.pathway.earlyhelp.hub.HubOutcome;
import org.lineofsight.pathway.earlyhelp.hub.NewContact;
import org.lineofsight.pathway.earlyhelp.hub.ReceiveHubContact;
import org.lineofsight.pathway.earlyhelp.hub.ToldWay;
import org.lineofsight.pathway.earlyhelp.meeting.CallMeeting;
import org.lineofsight.pathway.earlyhelp.meeting.RecordMeeting;
import org.lineofsight.pathway.earlyhelp.plan.WritePlan;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year of early help: what the front door handed over and what came by telephone is answered, and
 * families go as far as they had come by now. A contact that was answered is left alone, so that a
 * load that was stopped goes on.
 */
@Component
class DemoEarlyHelp {

    /** One call to the hub's own line for so many contacts at the front door. */
    private static final int CONTACTS_FOR_A_CALL = 5;

    private final ReceiveHubContact receive;
    private final AnswerContact answer;
    private final AskAgency ask;
    private final AnswerRequest accept;
    private final RecordConsent consent;
    private final WriteAssessment assessment;
    private final WritePlan plan;
    private final CallMeeting callMeeting;
    private final RecordMeeting recordMeeting;
    private final DiscussFamily discuss;
    private final CloseFamily close;
    private final StepUpFamily stepUp;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final JdbcClient jdbc;
    private final DemoCounty county;
    private final Scenes scenes;

    DemoEarlyHelp(
            ReceiveHubContact receive,
            AnswerContact answer,
            AskAgency ask,
            AnswerRequest accept,
            RecordConsent consent,
            WriteAssessment assessment,
            WritePlan plan,
            CallMeeting callMeeting,
            RecordMeeting recordMeeting,
            DiscussFamily discuss,
            CloseFamily close,
            StepUpFamily stepUp,
            FamilyQueries queries,
            StoryQueries story,
            JdbcClient jdbc,
            DemoCounty county,
            Scenes scenes) {
        this.receive = receive;
        this.answer = answer;
        this.ask = ask;
        this.accept = accept;
        this.consent = consent;
        this.assessment = assessment;
        this.plan = plan;
        this.callMeeting = callMeeting;
        this.recordMeeting = recordMeeting;
        this.discuss = discuss;
        this.close = close;
        this.stepUp = stepUp;
        this.queries = queries;
        this.story = story;
        this.jdbc = jdbc;
        this.county = county;
        this.scenes = scenes;
    }

    private record Waiting(HubContactId id, Instant receivedAt, boolean agreed) {}

    /** One family's way, with what it needs at every step. */
    private record Way(FamilyId family, Actor keyWorker, Random random, Instant now) {}

    /** What comes to the hub's own line in a year. */
    void take(int contacts, long seed, Instant now) {
        var worker = scenes.actor("briar", Role.EARLY_HELP_WORKER);
        for (var call = 0; call < contacts / CONTACTS_FOR_A_CALL; call++) {
            call(call, contacts / CONTACTS_FOR_A_CALL, seed, worker, now);
        }
    }

    /** Answers what waits, and goes on with each family as far as it had come by now. */
    void help(long seed, Instant now) {
        var worker = scenes.actor("briar", Role.EARLY_HELP_WORKER);
        var keyWorkers = keyWorkers(now);
        for (var waiting : waiting(worker, now)) {
            // the same contact goes the same way, whatever was answered before it
            var random = new Random(seed ^ waiting.receivedAt().getEpochSecond());
            go(waiting, random, worker, keyWorkers.get(random.nextInt(keyWorkers.size())), now);
        }
    }

    private List<Waiting> waiting(Actor worker, Instant now) {
        return scenes.at(
                now,
                worker,
                () ->
                        jdbc.sql(
                                        """
                                        select contact_id, received_at, agreed from earlyhelp.published_contact
                                         where status = 'WAITING' order by received_at, contact_id
                                        """)
                                .query((row, number) ->
                                        new Waiting(
                                                new HubContactId(
                                                        row.getObject("contact_id", UUID.class)),
                                                row.getObject("received_at", OffsetDateTime.class)
                                                        .toInstant(),
                                                row.getBoolean("agreed")))
                                .list());
    }

    private void call(int number, int of, long seed, Actor worker, Instant now) {
        var random = new Random(seed * 31 + number);
        var today = LocalDate.ofInstant(now, TimeConfiguration.LONDON);
        var received =
                now.minus(Duration.ofDays(365))
                        .plus(Duration.ofHours(365L * 24 * number / Math.max(1, of)))
                        .plus(Duration.ofMinutes(random.nextInt(300)));
        var family = Families.number(1_000_000 + number, seed, today);
        var asked = DemoHelp.ASKED.get(random.nextInt(DemoHelp.ASKED.size()));
        var children =
                family.children().stream()
                        .filter(child -> bornBy(child, day(received)))
                        .map(child ->
                                new HubContact.Child(
                                        new UUID(0, 0),
                                        child.given(),
                                        child.family(),
                                        child.born(),
                                        null,
                                        null))
                        .toList();
        if (children.isEmpty()) {
            return;
        }
        scenes.at(
                received,
                worker,
                () ->
                        receive.take(
                                new NewContact(
                                        random.nextInt(4) == 0 ? Channel.EMAIL : Channel.TELEPHONE,
                                        random.nextBoolean() ? AskerKind.FAMILY : AskerKind.PARTNER,
                                        family.mother(),
                                        "Mother",
                                        null,
                                        null,
                                        "01632 960%03d".formatted(300 + random.nextInt(600)),
                                        asked.told(),
                                        asked.said(),
                                        null,
                                        asked.goingWell(),
                                        YesNo.NOT_KNOWN,
                                        random.nextInt(8) == 0 ? Consent.NOT_ASKED : Consent.GIVEN,
                                        null,
                                        children,
                                        List.of(
                                                new HubContact.Adult(
                                                        family.mother(), "Mother", YesNo.YES)),
                                        null),
                                worker));
    }

    private static boolean recent(Instant at, Instant now) {
        return at.isAfter(now.minus(Duration.ofDays(100)));
    }

    private static boolean bornBy(Families.DemoChild child, LocalDate day) {
        var born = child.born();
        return born != null && !born.isAfter(day);
    }

    private void go(Waiting waiting, Random random, Actor worker, Actor keyWorker, Instant now) {
        var hours = random.nextInt(5) == 0 ? 75 + random.nextInt(40) : 3 + random.nextInt(60);
        var answered = waiting.receivedAt().plus(Duration.ofHours(hours));
        if (answered.isAfter(now)) {
            return;
        }
        var outcome = outcome(random, waiting.agreed());
        var given = outcome == HubOutcome.DECLINED ? Consent.REFUSED : Consent.GIVEN;
        scenes.at(
                answered,
                worker,
                () -> {
                    answer.answer(
                            waiting.id(),
                            new AnswerContact.Answer(
                                    outcome,
                                    given,
                                    "Asked by telephone",
                                    DemoHelp.why(outcome),
                                    DemoHelp.words(outcome),
                                    ToldWay.TELEPHONE),
                            worker);
                    return true;
                });
        if (outcome != HubOutcome.ASSESSMENT && outcome != HubOutcome.TEAM) {
            return;
        }
        var family =
                scenes.at(
                        answered,
                        worker,
                        () ->
                                jdbc.sql(
                                                "select family_id from earlyhelp.published_contact where contact_id = :id")
                                        .param("id", waiting.id().value())
                                        .query((row, number) ->
                                                new FamilyId(row.getObject(1, UUID.class)))
                                        .single());
        help(
                new Way(family, keyWorker, random, now),
                outcome == HubOutcome.ASSESSMENT,
                answered,
                worker);
    }

    private static HubOutcome outcome(Random random, boolean agreed) {
        var chance = random.nextInt(100);
        if (!agreed && chance < 60) {
            return HubOutcome.DECLINED;
        }
        return chance < 22
                ? HubOutcome.ADVICE
                : chance < 36
                        ? HubOutcome.SINGLE_AGENCY
                        : chance < 40
                                ? HubOutcome.DECLINED
                                : chance < 78 ? HubOutcome.ASSESSMENT : HubOutcome.TEAM;
    }

    private void help(Way way, boolean assess, Instant answered, Actor worker) {
        var askedAt = answered.plus(Duration.ofHours(2));
        if (askedAt.isAfter(way.now())) {
            return;
        }
        var request =
                scenes.at(
                        askedAt,
                        worker,
                        () ->
                                ask.ask(
                                        way.family(),
                                        RequestPart.KEY_WORKER,
                                        new AgencyId(way.keyWorker().requireAgency()),
                                        Audience.ANYBODY,
                                        "You know the child, and the family trusts you. We help you with the first assessment.",
                                        worker));
        var accepted = askedAt.plus(Duration.ofHours(20 + way.random().nextInt(140)));
        if (request == null || accepted.isAfter(way.now())) {
            return;
        }
        scenes.run(accepted, way.keyWorker(), () -> accept.accept(request, way.keyWorker()));
        var planned = accepted;
        if (assess) {
            planned = accepted.plus(Duration.ofDays(10 + way.random().nextInt(40)));
            if (planned.isAfter(way.now())) {
                return;
            }
            var at = planned;
            scenes.run(planned, way.keyWorker(), () -> assess(way, day(at)));
        }
        planned = planned.plus(Duration.ofDays(2 + way.random().nextInt(6)));
        if (planned.isAfter(way.now())) {
            return;
        }
        var at = planned;
        scenes.run(planned, way.keyWorker(), () -> plan(way, assess, day(at)));
        review(way, planned, worker);
    }

    private void assess(Way way, LocalDate on) {
        consents(way, on);
        assessment.begin(way.family(), way.keyWorker());
        for (var part : Part.values()) {
            assessment.write(
                    way.family(),
                    part,
                    DemoHelp.part(part, 5 + way.random().nextInt(5), way.random().nextInt(3) > 0),
                    way.keyWorker());
        }
        assessment.complete(way.family(), way.keyWorker());
    }

    private void consents(Way way, LocalDate on) {
        for (var member : queries.members(way.family())) {
            consent.record(
                    way.family(),
                    member.id(),
                    member.answer() == null && way.random().nextInt(9) == 0 && member.child()
                            ? new RecordConsent.Answered(
                                    ConsentAnswer.NOT_ASKED,
                                    Set.of(),
                                    ConsentWay.NOT_APPLICABLE,
                                    on,
                                    "Too young to be asked")
                            : new RecordConsent.Answered(
                                    ConsentAnswer.GIVEN,
                                    way.random().nextBoolean()
                                            ? Set.of(Sharing.values())
                                            : Set.of(Sharing.KEY_WORKER, Sharing.TEAM),
                                    ConsentWay.IN_PERSON,
                                    on,
                                    ""),
                    way.keyWorker());
        }
    }

    private void plan(Way way, boolean assessed, LocalDate on) {
        if (!assessed) {
            consents(way, on);
        }
        var goals = new ArrayList<>(DemoHelp.GOALS);
        Collections.shuffle(goals, way.random());
        for (var goal : goals.subList(0, 2)) {
            plan.add(
                    way.family(),
                    new WritePlan.NewGoal(
                            goal.different(), goal.who(), on.plusWeeks(10), goal.howWeKnow()),
                    way.keyWorker());
        }
        plan.agree(way.family(), way.keyWorker());
    }

    /** The first review, the second, and how it ends; some plans nobody looks at any more. */
    private void review(Way way, Instant planned, Actor worker) {
        // nobody would let a plan drift for a year: the hub finds it and telephones
        var drifts = way.random().nextInt(4) == 0 && recent(planned, way.now());
        var first = planned.plus(Duration.ofDays(28 + way.random().nextInt(16)));
        if (drifts || first.isAfter(way.now())) {
            return;
        }
        meet(way, first, HowFar.PARTLY, 4 + way.random().nextInt(3), true);
        if (way.random().nextInt(14) == 0) {
            var up = first.plus(Duration.ofDays(9));
            if (up.isBefore(way.now())) {
                scenes.run(
                        up,
                        way.keyWorker(),
                        () ->
                                stepUp.up(
                                        way.family(),
                                        new StepUpFamily.Reason(
                                                "Nobody has opened the door for two weeks, and the child came to school with a burn that nobody explains.",
                                                Consent.GIVEN,
                                                "",
                                                LevelOfNeed.LEVEL_3),
                                        way.keyWorker()));
                return;
            }
        }
        group(way, first.plus(Duration.ofDays(3)), worker);
        var second = first.plus(Duration.ofDays(63 + way.random().nextInt(19)));
        if (second.isAfter(way.now())) {
            return;
        }
        meet(
                way,
                second,
                way.random().nextInt(4) == 0 ? HowFar.NO_EVIDENCE : HowFar.ACHIEVED,
                1 + way.random().nextInt(3),
                false);
        var closed = second.plus(Duration.ofDays(7 + way.random().nextInt(20)));
        if (closed.isAfter(way.now())
                || (way.random().nextInt(3) == 0 && recent(closed, way.now()))) {
            return;
        }
        scenes.run(
                closed,
                way.keyWorker(),
                () -> {
                    close.prepare(way.family(), DemoHelp.ending(way.random()), way.keyWorker());
                    close.close(way.family(), way.keyWorker());
                });
    }

    private void meet(Way way, Instant at, HowFar howFar, int worry, boolean action) {
        var on = day(at);
        scenes.run(
                at,
                way.keyWorker(),
                () -> {
                    var guests = new ArrayList<CallMeeting.Guest>();
                    for (var member : queries.members(way.family())) {
                        if (!member.child()) {
                            guests.add(new CallMeeting.Guest(member.name(), "Family"));
                        }
                    }
                    guests.add(
                            new CallMeeting.Guest(
                                    way.keyWorker().name(), way.keyWorker().purpose()));
                    guests.add(new CallMeeting.Guest("School nurse", "School nursing"));
                    var meeting =
                            callMeeting.call(
                                    way.family(), on, "At school", guests, way.keyWorker());
                    var came = new HashMap<UUID, Meeting.Came>();
                    var held =
                            story.meetings(way.family()).stream()
                                    .filter(each -> each.id().equals(meeting))
                                    .findFirst()
                                    .orElseThrow();
                    held.people()
                            .forEach(person ->
                                    came.put(
                                            person.id(),
                                            way.random().nextInt(6) == 0
                                                    ? Meeting.Came.APOLOGIES
                                                    : Meeting.Came.CAME));
                    for (var goal : story.goals(way.family())) {
                        plan.progress(
                                way.family(),
                                goal.id(),
                                howFar,
                                DemoHelp.shows(howFar),
                                way.keyWorker());
                    }
                    recordMeeting.record(
                            way.family(),
                            meeting,
                            new RecordMeeting.Held(
                                    came,
                                    "It is calmer in the mornings.",
                                    "The plan goes on as it is; the nurse telephones once a week.",
                                    true,
                                    on.plusWeeks(10),
                                    Map.of(
                                            ScaleWho.PARENT,
                                            "" + worry,
                                            ScaleWho.KEY_WORKER,
                                            "" + worry),
                                    action
                                            ? List.of(
                                                    new RecordMeeting.NewAction(
                                                            "Sleep diary for two weeks",
                                                            "Mum",
                                                            on.plusWeeks(2)))
                                            : List.of()),
                            way.keyWorker());
                });
    }

    /** A few families go to the next group, by name only where that was agreed. */
    private void group(Way way, Instant at, Actor worker) {
        if (at.isAfter(way.now()) || way.random().nextInt(4) != 0) {
            return;
        }
        var on = day(at).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
        scenes.at(
                at,
                worker,
                () -> {
                    var named =
                            queries.members(way.family()).stream()
                                            .anyMatch(member -> member.agreesTo(Sharing.GROUP))
                                    && queries.members(way.family()).stream()
                                            .noneMatch(member ->
                                                    member.answer() == ConsentAnswer.REFUSED);
                    var item =
                            discuss.putOn(
                                    way.family(),
                                    on,
                                    named,
                                    "Who can offer a place in an after-school group, two days a week?",
                                    worker);
                    if (on.isBefore(day(way.now()))) {
                        discuss.discussed(
                                item,
                                "The youth centre has a place from next week.",
                                "Youth centre",
                                worker);
                    }
                    return true;
                });
    }

    private List<Actor> keyWorkers(Instant now) {
        return scenes.at(now, Actor.system("loading the demonstration"), this::practitioners);
    }

    private List<Actor> practitioners() {
        var keyWorkers = new ArrayList<Actor>();
        for (var worker : Larkshire.WORKERS) {
            if (Set.of("marnie", "nia").contains(worker.signInName())) {
                keyWorkers.add(county.actor(worker, Role.PRACTITIONER));
            }
        }
        for (var worker : Larkshire.OTHER_REFERRERS) {
            if (worker.roles().contains(Role.PRACTITIONER)) {
                keyWorkers.add(county.actor(worker, Role.PRACTITIONER));
            }
        }
        return keyWorkers;
    }

    private static LocalDate day(Instant at) {
        return InWords.dayOf(at);
    }
}
