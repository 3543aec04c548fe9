package org.lineofsight.pathway.childprotection.attendance;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who attended unscheduled care, of those one works with. */
@Controller
@RequestMapping(AttendanceController.ADDRESS)
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class AttendanceController {

    static final String ADDRESS = "/child-protection/attendances";

    private final AttendanceQueries queries;

    AttendanceController(AttendanceQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("page", queries.list(after));
        return "childprotection/attendance/list";
    }
}
