package org.lineofsight.partnership.board.meeting;

import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The lists behind what the partnership’s page counts of the groups’ meetings. */
@Controller
@RequestMapping("/partnership/meetings")
@Allowed({Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER})
class MeetingGapsController {

    private final MeetingGaps gaps;

    MeetingGapsController(MeetingGaps gaps) {
        this.gaps = gaps;
    }

    @GetMapping("/not-met")
    String notMet(Model model) {
        model.addAttribute("due", gaps.notMet());
        return "board/meeting/not-met";
    }

    @GetMapping("/not-quorate")
    String notQuorate(Model model) {
        model.addAttribute("meetings", gaps.notQuorate());
        return "board/meeting/not-quorate";
    }
}
