package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.EscalateActions;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.actions.impact.CheckImprovement;
import org.lineofsight.kernel.actions.step.TakeStep;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.stereotype.Component;

/**
 * What the partnership’s office has asked of agencies in two years: in time, late, escalated,
 * returned, done with and without evidence of what it changed, and to be looked at again.
 */
@Component
class DemoActionPlan {

    private static final Subject PLAN = new Subject("action-plan", Governance.OFFICE.value());

    private final Actions actions;
    private final TakeStep takeStep;
    private final CheckImprovement checkImprovement;
    private final EscalateActions escalateActions;
    private final Groups groups;
    private final Scenes scenes;

    DemoActionPlan(
            Actions actions,
            TakeStep takeStep,
            CheckImprovement checkImprovement,
            EscalateActions escalateActions,
            Groups groups,
            Scenes scenes) {
        this.actions = actions;
        this.takeStep = takeStep;
        this.checkImprovement = checkImprovement;
        this.escalateActions = escalateActions;
        this.groups = groups;
        this.scenes = scenes;
    }

    /** What became of an action. */
    private enum Fate {
        OFFERED,
        ACCEPTED,
        RETURNED,
        DONE,
        NO_EVIDENCE,
        EVIDENCE
    }

    /**
     * An action of the demonstration.
     *
     * @param owner whoever answers for the agency
     * @param raised days before now
     * @param due days after now; before it where negative
     */
    private record Asked(
            String what,
            String soThat,
            ActionSource source,
            String from,
            @Nullable String theme,
            String owner,
            Role role,
            int raised,
            int due,
            Fate fate) {}

    private static final List<Asked> ASKED =
            List.of(
                    new Asked(
                            "Ask each child who is home educated what their week is like",
                            "Children who are not in school are heard once a term",
                            ActionSource.REVIEW,
                            "Rapid review of January",
                            "voice of the child",
                            "merrin",
                            Role.AGENCY_DESK,
                            120,
                            -60,
                            Fate.OFFERED),
                    new Asked(
                            "Tell the front door of every repeat call within 24 hours",
                            "Nobody hears of the third incident before the second",
                            ActionSource.AUDIT,
                            "Multi-agency audit of domestic abuse",
                            "domestic abuse",
                            "ansel",
                            Role.AGENCY_DESK,
                            100,
                            -35,
                            Fate.ACCEPTED),
                    new Asked(
                            "Put the flag for a child protection plan on the triage screen",
                            "Staff see it before the child is called",
                            ActionSource.SCRUTINY,
                            "Walk of the emergency department",
                            "information sharing",
                            "quenby",
                            Role.AGENCY_DESK,
                            40,
                            -3,
                            Fate.ACCEPTED),
                    new Asked(
                            "Use the neglect tool with each family that is discussed twice",
                            "Neglect is named early, in the same words everywhere",
                            ActionSource.AUDIT,
                            "Multi-agency audit of neglect",
                            "neglect",
                            "gethsie",
                            Role.SAFEGUARDING_LEAD,
                            30,
                            5,
                            Fate.ACCEPTED),
                    new Asked(
                            "Send a report to each conference, also where nobody can come",
                            "Conferences know what the practice knows",
                            ActionSource.SELF_ASSESSMENT,
                            "Section 11 self-assessment",
                            "neglect",
                            "petronel",
                            Role.SAFEGUARDING_LEAD,
                            30,
                            45,
                            Fate.ACCEPTED),
                    new Asked(
                            "Brief the governors on child-on-child abuse",
                            "Governors ask about it at each meeting",
                            ActionSource.PLAN,
                            "Business plan, priority 2",
                            "exploitation",
                            "gethsie",
                            Role.SAFEGUARDING_LEAD,
                            3,
                            60,
                            Fate.OFFERED),
                    new Asked(
                            "Take over the helpline for other practices",
                            "Practices know whom to ring",
                            ActionSource.MEETING,
                            "Health safeguarding group",
                            "information sharing",
                            "petronel",
                            Role.SAFEGUARDING_LEAD,
                            20,
                            30,
                            Fate.RETURNED),
                    new Asked(
                            "Train two people in each team in the chronology tool",
                            "Each team can write a chronology together",
                            ActionSource.REVIEW,
                            "Rapid review of January",
                            "neglect",
                            "gethsie",
                            Role.SAFEGUARDING_LEAD,
                            60,
                            -2,
                            Fate.DONE),
                    new Asked(
                            "Record who has parental responsibility at registration",
                            "Letters go to those who may have them",
                            ActionSource.SELF_ASSESSMENT,
                            "Section 11 self-assessment",
                            "information sharing",
                            "petronel",
                            Role.SAFEGUARDING_LEAD,
                            150,
                            -90,
                            Fate.NO_EVIDENCE),
                    new Asked(
                            "Ask every young person who goes missing what would have helped",
                            "The answers shape what is offered",
                            ActionSource.SCRUTINY,
                            "Scrutiny of missing children",
                            "exploitation",
                            "ansel",
                            Role.AGENCY_DESK,
                            200,
                            -120,
                            Fate.NO_EVIDENCE),
                    new Asked(
                            "Put the child’s own words at the top of each referral",
                            "Whoever decides reads the child first",
                            ActionSource.AUDIT,
                            "Multi-agency audit of referrals",
                            "voice of the child",
                            "gethsie",
                            Role.SAFEGUARDING_LEAD,
                            240,
                            -180,
                            Fate.EVIDENCE),
                    new Asked(
                            "Offer each family a named midwife when neglect is a worry",
                            "Worries are told before the birth",
                            ActionSource.REVIEW,
                            "Learning review of two years ago",
                            "neglect",
                            "quenby",
                            Role.AGENCY_DESK,
                            440,
                            -390,
                            Fate.EVIDENCE),
                    new Asked(
                            "Ring the front door before a discharge at night",
                            "No child goes home to an empty house",
                            ActionSource.PLEDGE,
                            "Pledge of the hospital",
                            "information sharing",
                            "quenby",
                            Role.AGENCY_DESK,
                            420,
                            -370,
                            Fate.EVIDENCE));

    void fillIn(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        var overseer =
                scenes.at(now, officer, () -> groups.all(InWords.dayOf(now))).stream()
                        .filter(group -> group.kind() == GroupKind.SUB_GROUP)
                        .findFirst()
                        .orElse(null);
        for (var asked : ASKED) {
            live(asked, overseer, now, officer);
        }
        for (var days : List.of(45, 12)) {
            ScopedClock.at(
                    workingMorning(now.minus(Duration.ofDays(days))),
                    () -> {
                        escalateActions.run();
                        return true;
                    });
        }
    }

    /** The jobs rest at weekends. */
    private static Instant workingMorning(Instant at) {
        return switch (InWords.dayOf(at).getDayOfWeek()) {
            case SATURDAY, SUNDAY -> at.plus(Duration.ofDays(2));
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> at;
        };
    }

    private void live(Asked asked, @Nullable Group overseer, Instant now, Actor officer) {
        var owner = scenes.actor(asked.owner, asked.role);
        var raised = now.minus(Duration.ofDays(asked.raised));
        var id = scenes.at(raised, officer, () -> raise(asked, overseer, owner, now, officer));
        if (asked.fate == Fate.OFFERED) {
            return;
        }
        var soon = raised.plus(Duration.ofDays(2));
        if (asked.fate == Fate.RETURNED) {
            step(soon, id, ActionStep.RETURNED_IT, "We are one practice of thirty", owner);
            return;
        }
        step(soon, id, ActionStep.ACCEPTED_IT, "", owner);
        if (asked.fate == Fate.ACCEPTED) {
            step(
                    raised.plus(Duration.ofDays(asked.raised / 2)),
                    id,
                    ActionStep.PROGRESS,
                    "A first team has begun",
                    owner);
            return;
        }
        var done = now.plus(Duration.ofDays(asked.due - 1L));
        step(done, id, ActionStep.DONE_IT, "Done in every team; the list is with our lead", owner);
        if (asked.fate != Fate.DONE) {
            check(asked, id, done.plus(Duration.ofDays(3)), officer);
        }
    }

    private ActionId raise(
            Asked asked, @Nullable Group overseer, Actor owner, Instant now, Actor officer) {
        var overseen = asked.source == ActionSource.AUDIT ? overseer : null;
        return actions.raise(
                new NewAction(
                                PLAN,
                                Governance.OFFICE.value(),
                                asked.what,
                                asked.soThat,
                                new Owner.OfAgency(new AgencyId(owner.requireAgency()), asked.role),
                                due(asked, now))
                        .sharedWith(Governance.READERS.value())
                        .from(asked.from, "/partnership/actions")
                        .improving(
                                new Improvement(
                                        asked.source,
                                        asked.theme,
                                        overseen == null ? (UUID) null : overseen.id().value(),
                                        overseen == null ? null : overseen.name())),
                officer);
    }

    private static LocalDate due(Asked asked, Instant now) {
        return InWords.dayOf(now).plusDays(asked.due);
    }

    private void check(Asked asked, ActionId id, Instant at, Actor officer) {
        var impact =
                asked.fate == Fate.EVIDENCE
                        ? Impact.Said.evidence(
                                        "Staff do it without being asked, and families say so",
                                        "Dip sample of twenty records")
                                .measured("Records that show it", "7 of 20", "17 of 20")
                        : Impact.Said.noneYet("The next figures come with the half-yearly return");
        scenes.run(
                at,
                officer,
                () ->
                        checkImprovement.check(
                                id,
                                "Seen in the papers that came with it",
                                impact,
                                actions.require(id).version(),
                                officer));
    }

    private void step(Instant at, ActionId id, ActionStep step, String words, Actor by) {
        scenes.run(at, by, () -> takeStep.take(id, step, words, actions.require(id).version(), by));
    }
}
