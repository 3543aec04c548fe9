package org.lineofsight.partnership.businessplan.plan;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.Clock;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Plans as they are read, on screen and on paper. */
@Controller
@RequestMapping("/partnership/plan")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
class PlanController {

    private final Plans plans;
    private final IndicatorPlaces indicators;
    private final Clock clock;

    PlanController(Plans plans, IndicatorPlaces indicators, Clock clock) {
        this.plans = plans;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute(
                "page", PlansPage.of(plans.all(), plans.today(), actor.is(PARTNERSHIP_OFFICER)));
        return "businessplan/plan/list";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable PlanId id, @ModelAttribute PlanFilter filter, Actor actor, Model model) {
        page(id, filter, actor, model);
        return "businessplan/plan/show";
    }

    @GetMapping("/{id}/print")
    String print(
            @PathVariable PlanId id, @ModelAttribute PlanFilter filter, Actor actor, Model model) {
        page(id, filter, actor, model);
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "businessplan/plan/print";
    }

    private void page(PlanId id, PlanFilter filter, Actor actor, Model model) {
        model.addAttribute(
                "page",
                PlanPage.of(
                        plans.require(id), filter, plans.today(), actor.is(PARTNERSHIP_OFFICER)));
    }

    @GetMapping("/actions/{id}")
    String action(@PathVariable PlanActionId id, Actor actor, Model model) {
        var action = plans.require(id);
        var plan = plans.require(action.plan());
        model.addAttribute(
                "page",
                new PlanActionPage(
                        plan,
                        plans.require(action.priority()),
                        action,
                        PlanRag.ofAction(plan, action, plans.today()),
                        plans.carriedFrom(action).orElse(null),
                        indicators.of(plan, action).orElse(null),
                        plans.today(),
                        actor.is(PARTNERSHIP_OFFICER)));
        return "businessplan/plan/action";
    }
}
