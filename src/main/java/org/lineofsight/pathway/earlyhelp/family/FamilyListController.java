package org.lineofsight.pathway.earlyhelp.family;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Families in lists: the hub's, those without a review in time, one's own, and the front door's.
 */
@Controller
class FamilyListController {

    private final FamilyLists lists;

    FamilyListController(FamilyLists lists) {
        this.lists = lists;
    }

    @GetMapping("/early-help/families")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
    String families(@RequestParam Map<String, String> asked, Model model) {
        var filter = FamilyFilter.of(asked);
        var page =
                lists.families(filter, FamilyFilter.After.of(asked.get("after")), filter.address());
        var plain = filter.withStage(null).equals(FamilyFilter.OPEN);
        model.addAttribute("page", page);
        model.addAttribute("choices", plain ? stages(filter) : List.of());
        model.addAttribute(
                "lede",
                InWords.count(page.number(), "family").replace("familys", "families")
                        + (plain ? ", the one due first at the top." : " of those you asked for."));
        return "earlyhelp/family/list";
    }

    private List<Choice> stages(FamilyFilter filter) {
        var counts = lists.openByStage();
        var choices = new ArrayList<Choice>();
        choices.add(
                new Choice(
                        "All",
                        "/early-help/families",
                        counts.stream().mapToInt(FamilyLists.Count::number).sum(),
                        filter.stage() == null));
        for (var stage : Stage.values()) {
            if (stage.open()) {
                choices.add(
                        new Choice(
                                stage.label(),
                                filter.withStage(stage).address(),
                                counts.stream()
                                        .filter(count -> count.stage() == stage)
                                        .mapToInt(FamilyLists.Count::number)
                                        .sum(),
                                filter.stage() == stage));
            }
        }
        return choices;
    }

    /** A plan that nobody has looked at in the local period is drift, whatever the reason. */
    @GetMapping("/early-help/drift")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
    String drift(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", page(FamilyFilter.DRIFTED, after, "/early-help/drift"));
        return "earlyhelp/family/drift";
    }

    @GetMapping("/early-help/my-families")
    @Allowed({PRACTITIONER, SAFEGUARDING_LEAD})
    String mine(@RequestParam(required = false) @Nullable String after, Actor actor, Model model) {
        model.addAttribute("page", page(FamilyFilter.OPEN, after, "/early-help/my-families"));
        model.addAttribute("requests", lists.waitingForMe());
        model.addAttribute("lead", actor.is(SAFEGUARDING_LEAD));
        return "earlyhelp/family/mine";
    }

    /** That early help is open with a family, and whom to telephone. Nothing more is for them. */
    @GetMapping("/front-door/early-help")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String forTheFrontDoor(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", page(FamilyFilter.OPEN, after, "/front-door/early-help"));
        return "earlyhelp/family/front-door";
    }

    private FamilyLists.Page page(FamilyFilter filter, @Nullable String after, String address) {
        return lists.families(filter, FamilyFilter.After.of(after), address);
    }
}
