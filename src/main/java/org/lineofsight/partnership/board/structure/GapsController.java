package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.util.stream.Collectors;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The lists behind what the partnership’s page counts of the structure. */
@Controller
@RequestMapping("/partnership/structure")
@Allowed({Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER})
class GapsController {

    private final Gaps gaps;
    private final Groups groups;
    private final Clock clock;

    GapsController(Gaps gaps, Groups groups, Clock clock) {
        this.gaps = gaps;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/vacancies")
    String vacancies(Model model) {
        model.addAttribute("seats", gaps.vacancies());
        model.addAttribute(
                "groups",
                groups.all(InWords.dayOf(clock.instant())).stream()
                        .collect(Collectors.toMap(Group::id, group -> group)));
        return "board/structure/vacancies";
    }

    @GetMapping("/reviews")
    String reviews(Model model) {
        model.addAttribute("groups", gaps.overdue());
        return "board/structure/reviews";
    }
}
