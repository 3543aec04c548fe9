package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.timescales.CaseClock;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.earlyhelp.BesideTheFamily;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Allowed;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A family's page: who, how far, what is due, and the story. */
@Controller
@Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
class FamilyController {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final FrontDoorAnswers decisions;
    private final List<BesideTheFamily> beside;
    private final Clocks clocks;
    private final Clock clock;

    FamilyController(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            FrontDoorAnswers decisions,
            ObjectProvider<BesideTheFamily> beside,
            Clocks clocks,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.decisions = decisions;
        this.beside = beside.stream().toList();
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/early-help/families/{id}")
    String show(@PathVariable FamilyId id, Actor actor, Model model) {
        var family = families.require(id);
        var hub = actor.is(EARLY_HELP_WORKER, EARLY_HELP_MANAGER);
        model.addAttribute(
                "page",
                new FamilyPage(
                        family,
                        queries.members(id),
                        queries.requests(id),
                        queries.beginnings(id),
                        queries.steps(id),
                        story.assessment(id),
                        story.scales(id),
                        story.goals(id),
                        story.meetings(id),
                        story.agenda(id),
                        story.closing(id),
                        clocks.clocksOfRecord(id.value()).stream()
                                .filter(CaseClock::running)
                                .map(running ->
                                        new FamilyPage.Clock(
                                                running.rule().title(),
                                                clocks.timeLeft(running),
                                                clocks.explain(running)))
                                .toList(),
                        decisions.to(family.steppedUpContact()),
                        queries.handedDown(id).orElse(null),
                        beside.stream()
                                .flatMap(each -> each.beside(id, actor).stream())
                                .map(section -> family.open() ? section : withoutSteps(section))
                                .toList(),
                        LocalDate.now(clock),
                        family.open() && (hub || family.keyWorkerIs(actor)),
                        hub));
        return "earlyhelp/family/show";
    }

    /** What is closed stays as it was. */
    private static BesideTheRecord.Section withoutSteps(BesideTheRecord.Section section) {
        return new BesideTheRecord.Section(
                section.heading(), section.entries(), section.whenEmpty(), List.of());
    }
}
