package org.lineofsight.partnership.businessplan.plan;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** What the partnership at a glance shows of the plans that are in force. */
@Component
class PlanOverview implements HeadlineSource, WheelSource {

    private static final Set<Role> READERS =
            Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD);

    private final Plans plans;

    PlanOverview(Plans plans) {
        this.plans = plans;
    }

    @Bean
    static Room planRoom() {
        return new Room(
                6,
                "Business plan",
                "/partnership/plan",
                "priorities, actions and how they stand, and what became different",
                READERS);
    }

    @Bean
    static Room outcomesRoom() {
        return new Room(
                7,
                "Outcomes framework",
                "/partnership/outcomes",
                "the figures by which one sees what became different",
                READERS);
    }

    @Override
    public List<Headline> of(Actor actor) {
        var headlines = new ArrayList<Headline>();
        for (var plan : inForce(actor)) {
            var late = plan.actions().stream().filter(each -> each.isLateOn(plans.today())).count();
            var noImpact = plan.actions().stream().filter(PlanAction::isWithoutImpact).count();
            headlines.add(
                    headline(
                            Headline.Kind.LATE,
                            late,
                            "late in “%s”",
                            plan,
                            "?show=" + PlanFilter.LATE));
            headlines.add(
                    headline(
                            Headline.Kind.AT_RISK,
                            RagCounts.of(plan, plans.today()).of(Colour.RED),
                            "red in “%s”",
                            plan,
                            "?rag=RED"));
            headlines.add(
                    headline(
                            Headline.Kind.AT_RISK,
                            noImpact,
                            "done without impact evidence yet in “%s”",
                            plan,
                            "?show=" + PlanFilter.NO_IMPACT));
        }
        return headlines;
    }

    private static Headline headline(
            Headline.Kind kind, long count, String words, Plan plan, String filter) {
        var said = words.formatted(plan.title());
        return Headline.of(
                kind, count, "action is " + said, "actions are " + said, plan.address() + filter);
    }

    private List<Plan> inForce(Actor actor) {
        return READERS.contains(actor.role())
                ? plans.all().stream().filter(plan -> plan.state() == PlanState.AGREED).toList()
                : List.of();
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        var entries = new ArrayList<WheelEntry>();
        for (var plan : inForce(actor)) {
            entries.add(
                    new WheelEntry(
                            plan.lastDay(),
                            plan.title() + " ends",
                            plan.address(),
                            "The plan, " + plan.period()));
            for (var action : plan.actions()) {
                if (!action.isTakenOut()) {
                    action.milestones()
                            .forEach(each ->
                                    entries.add(
                                            new WheelEntry(
                                                            each.dueOn(),
                                                            each.what(),
                                                            action.address(),
                                                            "%s, action %s"
                                                                    .formatted(
                                                                            plan.title(),
                                                                            action.number()))
                                                    .done(
                                                            each.metOn() != null
                                                                    || action.isDone())));
                }
            }
        }
        return entries.stream()
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(to))
                .toList();
    }
}
