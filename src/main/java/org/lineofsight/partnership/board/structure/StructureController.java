package org.lineofsight.partnership.board.structure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SignedIn;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The structure of any day, and each group of it. */
@Controller
@RequestMapping("/partnership/structure")
@SignedIn
class StructureController {

    private final StructureQueries queries;
    private final TakeBackChange takeBackChange;
    private final Groups groups;
    private final Clock clock;

    StructureController(
            StructureQueries queries, TakeBackChange takeBackChange, Groups groups, Clock clock) {
        this.queries = queries;
        this.takeBackChange = takeBackChange;
        this.groups = groups;
        this.clock = clock;
    }

    /** A day that was typed has the address that links to it have. */
    @GetMapping
    String structure(
            @RequestParam(defaultValue = "") String on,
            @ModelAttribute("form") DayForm form,
            BindingResult errors,
            Actor actor,
            Model model) {
        var typed = form.day().toDate();
        if (typed.isPresent()) {
            return "redirect:" + StructurePage.address(typed.get());
        }
        Answers.dateIfAny(errors, "day", "The day", form.day());
        var day = day(on);
        var shown = errors.hasErrors() ? form : new DayForm(TypedDate.of(day));
        model.addAttribute("page", queries.structure(day, actor));
        model.addAttribute("fields", Fields.of(shown, errors));
        return "board/structure/show";
    }

    @GetMapping("/print")
    String print(@RequestParam(defaultValue = "") String on, Actor actor, Model model) {
        model.addAttribute("page", queries.structure(day(on), actor));
        model.addAttribute("printed", "Printed at " + InWords.moment(clock.instant()));
        return "board/structure/print";
    }

    @GetMapping("/groups/{id}")
    String group(
            @PathVariable GroupId id,
            @RequestParam(defaultValue = "") String on,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.group(id, day(on), actor, ErrorSummary.NONE));
        return "board/structure/group";
    }

    @GetMapping("/groups/{id}/terms/{number}")
    String terms(@PathVariable GroupId id, @PathVariable int number, Model model) {
        model.addAttribute("group", groups.require(id));
        model.addAttribute("terms", queries.version(id, number));
        return "board/structure/terms";
    }

    @PostMapping("/groups/{id}/changes/{change}/undo")
    @Allowed(Role.PARTNERSHIP_OFFICER)
    String undo(
            @PathVariable GroupId id,
            @PathVariable UUID change,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            takeBackChange.takeBack(id, change, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var errors = ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null));
            model.addAttribute("page", queries.group(id, queries.today(), actor, errors));
            return "board/structure/group";
        }
        return groups.find(id, queries.today()).isPresent()
                ? "redirect:/partnership/structure/groups/" + id
                : "redirect:/partnership/structure";
    }

    /** Today, where the address names none. */
    private LocalDate day(String on) {
        try {
            return on.isBlank() ? queries.today() : LocalDate.parse(on);
        } catch (DateTimeParseException notADay) {
            return queries.today();
        }
    }
}
