package org.lineofsight.pathway.frontdoor.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.Cast;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.pathway.frontdoor.contact.TellReferrer;
import org.lineofsight.pathway.frontdoor.contact.TriageContact;
import org.lineofsight.pathway.frontdoor.contact.Verdict;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.boot.test.context.TestComponent;

/** Contacts at any time of a year, each as far as chance took it. */
@TestComponent
public class FrontDoorYear {

    /** For tests that use it: in everybody's database a year would fill the lists of all others. */
    public static final String APART = "tests.database=of a year at the front door";

    /** The first is none. */
    private static final List<@Nullable String> TEAMS =
            Arrays.asList(null, "Early years", "Pastoral & after-school team");

    private final Cast cast;
    private final ReceiveContact receiveContact;
    private final TriageContact triageContact;
    private final DecideContact decideContact;
    private final TellReferrer tellReferrer;
    private final Clock clock;

    public FrontDoorYear(
            Cast cast,
            ReceiveContact receiveContact,
            TriageContact triageContact,
            DecideContact decideContact,
            TellReferrer tellReferrer,
            Clock clock) {
        this.cast = cast;
        this.receiveContact = receiveContact;
        this.triageContact = triageContact;
        this.decideContact = decideContact;
        this.tellReferrer = tellReferrer;
        this.clock = clock;
    }

    /**
     * So many contacts of these referrers, decided by this manager; about a few children over and
     * over.
     */
    public List<ContactId> passes(
            int contacts, List<Actor> referrers, Actor manager, Random random) {
        var children =
                IntStream.range(0, Math.max(2, contacts / 2))
                        .mapToObj(number -> ReferralTestData.child())
                        .toList();
        var now = clock.instant();
        // in the order of time, as they would come: an earlier contact is one that came before
        return random.longs(contacts, 1, Duration.ofDays(380).toMinutes())
                .map(minutes -> -minutes)
                .sorted()
                .mapToObj(minutes -> now.plus(Duration.ofMinutes(minutes)))
                .map(at ->
                        one(
                                at,
                                referrers.get(random.nextInt(referrers.size())),
                                manager,
                                random.nextInt(5) == 0
                                        ? children.subList(0, 2)
                                        : List.of(children.get(random.nextInt(children.size()))),
                                random))
                .toList();
    }

    private ContactId one(
            Instant at,
            Actor referrer,
            Actor manager,
            List<Referral.Child> children,
            Random random) {
        var told =
                ReferralTestData.from(referrer)
                        .about(children.toArray(Referral.Child[]::new))
                        .inTeam(TEAMS.get(random.nextInt(TEAMS.size())))
                        .domesticAbuse(YesNo.values()[random.nextInt(3)])
                        .claiming(LevelOfNeed.of(1 + random.nextInt(4)));
        var byTelephone = random.nextInt(6) == 0;
        var teller = byTelephone ? manager : referrer;
        var id =
                at(
                        at,
                        teller,
                        () ->
                                receiveContact.receive(
                                        byTelephone ? told.byTelephone() : told.build(), teller));
        var then = at.plus(Duration.ofMinutes(random.nextInt(6000)));
        if (random.nextInt(4) > 0) {
            var colour = Colour.values()[random.nextInt(3)];
            run(at, manager, () -> triageContact.triage(id, colour, manager));
        }
        if (random.nextInt(6) == 0) {
            return id;
        }
        var verdicts = new ArrayList<Verdict>();
        children.forEach(child -> verdicts.add(verdict(random)));
        run(
                then,
                manager,
                () ->
                        decideContact.decide(
                                id,
                                new Decision.Proposal(
                                        verdicts.getFirst(),
                                        verdicts.size() == 1
                                                ? Map.of()
                                                : Map.of(1, verdicts.get(1)),
                                        "Because of what was told",
                                        "This is why",
                                        ""),
                                manager));
        if (random.nextInt(4) == 0 || byTelephone) {
            return id;
        }
        run(
                then.plus(Duration.ofMinutes(random.nextInt(4000))),
                manager,
                () -> tellReferrer.tell(id, TellReferrer.Telling.here("This is why"), manager));
        return id;
    }

    private static Verdict verdict(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Verdict(LevelOfNeed.LEVEL_1, Outcome.NO_FURTHER_ACTION);
            case 1 -> new Verdict(LevelOfNeed.LEVEL_2, Outcome.EARLY_HELP);
            case 2 -> new Verdict(LevelOfNeed.LEVEL_3, Outcome.REFERRAL_TO_SOCIAL_CARE);
            default -> new Verdict(LevelOfNeed.LEVEL_4, Outcome.STRATEGY_DISCUSSION);
        };
    }

    /** Does this as if it were then. */
    public <T> T at(Instant moment, Actor actor, Supplier<T> work) {
        return ScopedClock.at(moment, () -> cast.as(actor, work));
    }

    private void run(Instant moment, Actor actor, Runnable work) {
        at(
                moment,
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }
}
