package org.lineofsight.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Address;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonDetails;
import org.lineofsight.kernel.people.PersonName;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Channel;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.Consent;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.MarkRead;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.Reply;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.lineofsight.pathway.frontdoor.contact.ToldHow;
import org.lineofsight.pathway.frontdoor.contact.TriageContact;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.pathway.frontdoor.quality.ScoreReferral;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A year at the front door, one contact after another, each by the people whose work it is and at
 * the hour it happened. Contact number n is the same for the same seed, whatever was loaded before
 * it.
 */
@Component
class DemoYear {

    /** The last contacts, of the last days: most of them still wait for somebody. */
    private static final int RECENT = 18;

    private final People people;
    private final ReceiveContact receiveContact;
    private final TriageContact triageContact;
    private final DecideContact decideContact;
    private final TellReferrer tellReferrer;
    private final Reply reply;
    private final MarkRead markRead;
    private final DemoEnquiries enquiries;
    private final DemoArrivals arrivals;
    private final ScoreReferral scoreReferral;
    private final DemoCounty county;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoYear(
            People people,
            ReceiveContact receiveContact,
            TriageContact triageContact,
            DecideContact decideContact,
            TellReferrer tellReferrer,
            Reply reply,
            MarkRead markRead,
            DemoEnquiries enquiries,
            DemoArrivals arrivals,
            ScoreReferral scoreReferral,
            DemoCounty county,
            JdbcClient jdbc,
            Scenes scenes) {
        this.people = people;
        this.receiveContact = receiveContact;
        this.triageContact = triageContact;
        this.decideContact = decideContact;
        this.tellReferrer = tellReferrer;
        this.reply = reply;
        this.markRead = markRead;
        this.enquiries = enquiries;
        this.arrivals = arrivals;
        this.scoreReferral = scoreReferral;
        this.county = county;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    /** Those who act, looked up once. */
    record Staff(
            Actor worker,
            Actor manager,
            Actor otherManager,
            List<Referrer> referrers,
            DemoEnquiries.Desks desks) {}

    record Referrer(
            Actor actor,
            String agencyName,
            String job,
            String telephone,
            String source,
            List<String> teams,
            List<Worries.Worry> worries) {

        /** Somebody who telephones, and has no account. */
        static Referrer publicCaller(Actor writesItDown) {
            return new Referrer(
                    writesItDown,
                    "Member of the public",
                    "Grandmother",
                    "01632 960177",
                    "1A",
                    List.of(),
                    Worries.PUBLIC);
        }

        /** Of the agency's teams one, or none, as if it had not been said. */
        @Nullable String team(LocalDate day, String child) {
            var said = Math.floorMod(day.toEpochDay() + child.hashCode(), teams.size() + 1);
            return said < teams.size() ? teams.get(said) : null;
        }

        boolean isPublic() {
            return worries == Worries.PUBLIC;
        }
    }

    /** One contact of the year and how far it had come by now. */
    void live(int number, int of, long seed, Staff staff, Instant now) {
        var random = new Random(seed ^ (number * 0x9E3779B97F4A7C15L));
        var received = moment(number, of, random, now);
        var day = LocalDate.ofInstant(received, TimeConfiguration.LONDON);
        var referrer =
                number % 9 == 4 && reached(number, of) == Reached.END
                        ? Referrer.publicCaller(staff.worker())
                        : referrer(random, staff);
        var family =
                Families.number(
                        random.nextInt(Math.max(20, of * 4 / 5)),
                        seed,
                        LocalDate.ofInstant(now, TimeConfiguration.LONDON));
        var unborn =
                reached(number, of) != Reached.PROPOSED
                        && referrer.source().equals("3B")
                        && random.nextInt(3) == 0;
        var worry =
                reached(number, of) == Reached.PROPOSED
                        ? Worries.bruise()
                        : unborn
                                ? Worries.preBirth()
                                : referrer.worries().get(random.nextInt(referrer.worries().size()));
        var children =
                unborn
                        ? List.of(Families.unborn(family, day.plusDays(60 + random.nextInt(100))))
                        : alive(family, day);
        if (children.isEmpty()) {
            children = List.of(Families.unborn(family, day.plusDays(90)));
        }
        var told = children;
        var contact =
                scenes.at(
                        received,
                        referrer.actor(),
                        () ->
                                receiveContact.receive(
                                        referral(referrer, family, told, worry, random, day),
                                        referrer.actor()));
        if (contact != null) {
            goOn(
                    contact,
                    received,
                    worry,
                    told.getFirst().given(),
                    told.size(),
                    random,
                    staff,
                    referrer,
                    now,
                    reached(number, of));
        }
    }

    private void goOn(
            ContactId contact,
            Instant received,
            Worries.Worry worry,
            String child,
            int children,
            Random random,
            Staff staff,
            Referrer referrer,
            Instant now,
            Reached reached) {
        if (reached == Reached.RECEIVED) {
            return;
        }
        var triaged = received.plus(Duration.ofMinutes(15 + random.nextInt(150)));
        if (triaged.isAfter(now)) {
            return;
        }
        // one that came in the night is red, and the agencies are slow to answer
        var slowDesks = reached == Reached.TRIAGED_TOO;
        var colour =
                slowDesks && received.isBefore(now.minus(Duration.ofHours(8)))
                        ? Colour.RED
                        : colour(worry);
        scenes.run(
                triaged,
                staff.worker(),
                () -> triageContact.triage(contact, colour, staff.worker()));
        var decided =
                triaged.plus(
                        slow(random)
                                ? Duration.ofHours(30 + random.nextInt(60))
                                : Duration.ofMinutes(40 + random.nextInt(420)));
        var waits = reached == Reached.TRIAGED || reached == Reached.TRIAGED_TOO;
        if (colour != Colour.GREEN && (reached != Reached.END || random.nextBoolean())) {
            var until = waits || decided.isAfter(now) ? now : decided;
            var undecided = waits || reached == Reached.PROPOSED || decided.isAfter(now);
            enquiries.live(
                    contact,
                    triaged,
                    until,
                    undecided,
                    slowDesks,
                    new Random(random.nextLong()),
                    staff);
        }
        if (waits || decided.isAfter(now)) {
            return;
        }
        var decider =
                reached != Reached.PROPOSED && random.nextInt(4) == 0
                        ? staff.manager()
                        : staff.worker();
        var proposal =
                new Decision.Proposal(
                        new Verdict(worry.decided(), worry.outcome()),
                        apart(worry, children, random),
                        worry.rationale(),
                        worry.message().replace("%s", child),
                        worry.outcome() == Outcome.ANOTHER_AUTHORITY
                                ? "Wolds and Fens Council"
                                : "");
        var stands =
                Boolean.TRUE.equals(
                        scenes.at(
                                decided,
                                decider,
                                () -> decideContact.decide(contact, proposal, decider)));
        var agreed = decided.plus(Duration.ofMinutes(20 + random.nextInt(180)));
        if (!stands) {
            if (reached == Reached.PROPOSED || agreed.isAfter(now)) {
                return;
            }
            scenes.run(
                    agreed,
                    staff.otherManager(),
                    () -> decideContact.agree(contact, staff.otherManager()));
        }
        var stood = stands ? decided : agreed;
        arrivals.arrive(contact, stood, new Random(random.nextLong()), staff.worker(), now);
        if (reached == Reached.DECIDED || reached == Reached.PROPOSED) {
            return;
        }
        var said =
                stood.plus(
                        slow(random)
                                ? Duration.ofHours(40 + random.nextInt(70))
                                : Duration.ofMinutes(10 + random.nextInt(300)));
        if (said.isAfter(now)) {
            return;
        }
        scenes.run(
                said,
                decider,
                () ->
                        tellReferrer.tell(
                                contact,
                                referrer.isPublic()
                                        ? new TellReferrer.Telling(
                                                proposal.message(), ToldHow.TELEPHONE, "")
                                        : TellReferrer.Telling.here(proposal.message()),
                                decider));
        if (referrer.isPublic()) {
            return;
        }
        if (random.nextInt(3) > 0) {
            var scores = scores(worry, new Random(random.nextLong()));
            scenes.run(said, decider, () -> scoreReferral.score(contact, scores, decider));
        }
        var opened = said.plus(Duration.ofHours(1 + random.nextInt(40)));
        if (opened.isAfter(now)) {
            return;
        }
        if (random.nextInt(12) == 0) {
            arrivals.call(contact, said, new Random(random.nextLong()), staff.worker(), now);
            return;
        }
        scenes.run(opened, referrer.actor(), () -> markRead.asReferrer(contact));
        if (random.nextInt(15) == 0) {
            scenes.run(
                    opened,
                    referrer.actor(),
                    () ->
                            reply.toFrontDoor(
                                    contact,
                                    "Thank you. I will keep the dates and tell you if it goes on.",
                                    referrer.actor()));
            var answered = opened.plus(Duration.ofHours(3));
            if (answered.isBefore(now)) {
                scenes.run(answered, decider, () -> markRead.asFrontDoor(contact));
            }
        }
    }

    /** Most referrals are good; the child's own words are what is missed most. */
    private static Map<Standard, Met> scores(Worries.Worry worry, Random random) {
        var scores = new EnumMap<Standard, Met>(Standard.class);
        for (var standard : Standard.values()) {
            scores.put(
                    standard,
                    switch (random.nextInt(8)) {
                        case 0 -> Met.NOT_MET;
                        case 1, 2 -> Met.PARTLY;
                        default -> Met.MET;
                    });
        }
        if (worry.said() == null) {
            scores.put(
                    Standard.CHILD_HEARD, random.nextBoolean() ? Met.NOT_MET : Met.NOT_APPLICABLE);
        }
        return scores;
    }

    /** In some families one child needs less than the others. */
    private static Map<Integer, Verdict> apart(Worries.Worry worry, int children, Random random) {
        return children > 1
                        && worry.outcome() == Outcome.REFERRAL_TO_SOCIAL_CARE
                        && random.nextInt(3) == 0
                ? Map.of(children - 1, new Verdict(LevelOfNeed.LEVEL_3, Outcome.EARLY_HELP))
                : Map.of();
    }

    /**
     * What early help stepped up is decided like any other contact. It is all that still waits
     * after two days.
     */
    void decideStepUps(long seed, Staff staff, Instant now) {
        var received =
                scenes.at(
                        now,
                        staff.worker(),
                        () ->
                                jdbc.sql(
                                                """
                                                select subject_id, started_at from timescales.published_clock
                                                where code = 'frontdoor.decision' and stopped_at is null and started_at < :before
                                                order by started_at, subject_id
                                                """)
                                        .param(
                                                "before",
                                                now.minus(Duration.ofDays(2))
                                                        .atOffset(ZoneOffset.UTC))
                                        .query((row, number) ->
                                                new SteppedUp(
                                                        new ContactId(
                                                                row.getObject(
                                                                        "subject_id", UUID.class)),
                                                        row.getObject(
                                                                        "started_at",
                                                                        OffsetDateTime.class)
                                                                .toInstant()))
                                        .list());
        for (var each : received == null ? List.<SteppedUp>of() : received) {
            decide(each, new Random(seed ^ each.at().getEpochSecond()), staff, now);
        }
    }

    private record SteppedUp(ContactId contact, Instant at) {}

    private void decide(SteppedUp stepUp, Random random, Staff staff, Instant now) {
        var decided = stepUp.at().plus(Duration.ofMinutes(90 + random.nextInt(300)));
        var told = decided.plus(Duration.ofMinutes(20 + random.nextInt(100)));
        if (told.isAfter(now)) {
            return;
        }
        var message =
                "A social worker will see the children with you this week. Thank you for the plan, which shows what was tried.";
        scenes.run(
                decided,
                staff.worker(),
                () -> {
                    triageContact.triage(stepUp.contact(), Colour.AMBER, staff.worker());
                    decideContact.decide(
                            stepUp.contact(),
                            new Decision.Proposal(
                                    LevelOfNeed.LEVEL_4,
                                    Outcome.REFERRAL_TO_SOCIAL_CARE,
                                    "Early help was tried and the worry has grown.",
                                    message,
                                    ""),
                            staff.worker());
                });
        arrivals.arrive(stepUp.contact(), decided, random, staff.worker(), now);
        scenes.run(
                told,
                staff.worker(),
                () ->
                        tellReferrer.tell(
                                stepUp.contact(),
                                TellReferrer.Telling.here(message),
                                staff.worker()));
        arrivals.call(stepUp.contact(), told, random, staff.worker(), now);
    }

    private Referral referral(
            Referrer referrer,
            Families.Family family,
            List<Families.DemoChild> children,
            Worries.Worry worry,
            Random random,
            LocalDate day) {
        var name = children.getFirst().given();
        var told = new ArrayList<Referral.Child>();
        for (var child : children) {
            told.add(child(referrer, family, child, day));
        }
        var household = new ArrayList<Referral.HouseholdMember>();
        household.add(new Referral.HouseholdMember(family.mother(), "Mother", YesNo.YES));
        if (family.partner() != null) {
            household.add(
                    new Referral.HouseholdMember(
                            family.partner(),
                            random.nextBoolean() ? "Father" : "Mother’s partner",
                            random.nextInt(4) == 0 ? YesNo.NOT_KNOWN : YesNo.YES));
        }
        var unborn = children.getFirst().expected() != null;
        var consent =
                worry.claimed() == LevelOfNeed.LEVEL_4
                        ? Consent.NOT_ASKED
                        : random.nextInt(6) == 0 ? Consent.REFUSED : Consent.GIVEN;
        return new Referral(
                referrer.isPublic() ? Channel.TELEPHONE : Channel.REFERRAL_FORM,
                new Referral.Referrer(
                        referrer.isPublic() ? null : referrer.actor().accountId(),
                        referrer.isPublic() ? null : referrer.actor().requireAgency(),
                        referrer.agencyName(),
                        referrer.source(),
                        referrer.isPublic() ? null : referrer.actor().name(),
                        referrer.job(),
                        referrer.telephone(),
                        referrer.team(day, name)),
                told,
                household,
                worry.told().replace("%s", name),
                unborn ? null : worry.said(),
                unborn
                        ? ChildsWordsAbsent.UNBORN
                        : worry.said() == null ? ChildsWordsAbsent.NOT_SEEN : null,
                worry.workingWell() == null ? null : worry.workingWell().replace("%s", name),
                worry.domesticAbuse()
                        ? YesNo.YES
                        : random.nextInt(3) == 0 ? YesNo.NOT_KNOWN : YesNo.NO,
                consent,
                reason(consent),
                referrer.isPublic() ? null : worry.claimed());
    }

    private Referral.Child child(
            Referrer referrer, Families.Family family, Families.DemoChild child, LocalDate day) {
        var born = child.born();
        var expected = child.expected();
        var details =
                PersonDetails.of(
                                new PersonName(child.given(), child.family()),
                                expected != null
                                        ? new Birth.Expected(expected, null)
                                        : born != null ? Birth.on(born) : Birth.NOT_KNOWN,
                                child.sex())
                        .livingAt(Address.at(family.street(), ""));
        var number = child.nhsNumber();
        if (number != null) {
            details =
                    details.identifiedBy(
                            new Identifier(IdentifierKind.NHS_NUMBER, number, "own records", day));
        }
        var record = people.record(details, referrer.actor());
        return new Referral.Child(
                record.value(), child.given(), child.family(), born, expected, null, number);
    }

    private static @Nullable String reason(Consent consent) {
        return switch (consent) {
            case GIVEN -> null;
            case REFUSED ->
                    "They were asked and did not agree. I believe the child needs help that the family would not ask for.";
            case NOT_ASKED -> "Asking first could put the child at more risk.";
        };
    }

    private static List<Families.DemoChild> alive(Families.Family family, LocalDate day) {
        return family.children().stream()
                .filter(child -> child.born() != null && child.born().isBefore(day))
                .toList();
    }

    private static Colour colour(Worries.Worry worry) {
        return switch (worry.decided()) {
            case LEVEL_4 -> Colour.RED;
            case LEVEL_3 -> Colour.AMBER;
            case LEVEL_1, LEVEL_2 -> Colour.GREEN;
        };
    }

    private static boolean slow(Random random) {
        return random.nextInt(11) == 0;
    }

    private static Referrer referrer(Random random, Staff staff) {
        // four contacts in ten come from the police, as the reports say of their front doors
        var police =
                staff.referrers().stream().filter(each -> each.source().equals("6")).findFirst();
        if (police.isPresent() && random.nextInt(10) < 4) {
            return police.get();
        }
        return staff.referrers().get(random.nextInt(staff.referrers().size()));
    }

    /** Spread over the year up to now, mostly in working hours. */
    private static Instant moment(int number, int of, Random random, Instant now) {
        var recent = of - number - 1;
        if (recent < RECENT) {
            return now.minus(Duration.ofMinutes(20 + recent * 100L + random.nextInt(60)));
        }
        var day =
                LocalDate.ofInstant(now, TimeConfiguration.LONDON)
                        .minusDays(365)
                        .plusDays((long) number * 360 / of);
        var outOfHours = random.nextInt(8) == 0;
        if (!outOfHours) {
            while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                day = day.minusDays(1);
            }
        }
        var minute =
                outOfHours ? 18 * 60 + random.nextInt(5 * 60) : 9 * 60 + random.nextInt(7 * 60);
        return day.atTime(LocalTime.of(minute / 60, minute % 60))
                .atZone(TimeConfiguration.LONDON)
                .toInstant();
    }

    /**
     * How far each of the last contacts has come, so that every state of the list is there to see.
     */
    private static Reached reached(int number, int of) {
        var recent = of - number - 1;
        return recent < RECENT ? Reached.values()[recent % Reached.values().length] : Reached.END;
    }

    private enum Reached {
        RECEIVED,
        TRIAGED,
        DECIDED,
        TRIAGED_TOO,
        PROPOSED,
        END
    }

    Staff staff(LocalDate today) {
        var worker = scenes.actor("tobin", Role.FRONT_DOOR_WORKER);
        var manager = scenes.actor("ines", Role.FRONT_DOOR_MANAGER);
        var otherManager = scenes.actor("corwen", Role.FRONT_DOOR_MANAGER);
        var referrers = new ArrayList<Referrer>();
        for (var each : List.of("marnie", "wilf", "nia")) {
            referrers.add(referrer(worker(each), today));
        }
        Larkshire.OTHER_REFERRERS.forEach(each -> referrers.add(referrer(each, today)));
        return new Staff(
                worker,
                manager,
                otherManager,
                referrers,
                new DemoEnquiries.Desks(
                        scenes.actor("ansel", Role.AGENCY_DESK),
                        scenes.actor("quenby", Role.AGENCY_DESK),
                        scenes.actor("merrin", Role.AGENCY_DESK)));
    }

    private Referrer referrer(Larkshire.Worker worker, LocalDate today) {
        var actor = county.actor(worker, Role.PRACTITIONER);
        var agency = Larkshire.agency(worker.agency());
        var worries =
                switch (agency.kind()) {
                    case SCHOOL, EARLY_YEARS -> Worries.SCHOOL;
                    case POLICE, PROBATION -> Worries.POLICE;
                    case HOUSING, VOLUNTARY -> Worries.HOUSING;
                    default -> Worries.HEALTH;
                };
        return new Referrer(
                actor,
                agency.name(),
                worker.job().split(",")[0],
                agency.telephone(),
                county.sourceOf(actor, today),
                Larkshire.TEAMS.getOrDefault(worker.agency(), List.of()),
                worries);
    }

    private static Larkshire.Worker worker(String signInName) {
        return Larkshire.WORKERS.stream()
                .filter(each -> each.signInName().equals(signInName))
                .findFirst()
                .orElseThrow();
    }
}
