package org.lineofsight.exchange.flags.lookup;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.exchange.flags.LookUpId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Looking somebody up. Who is meant is sent in the form and stands in no address. */
@Controller
@RequestMapping(LookUpController.ADDRESS)
@Allowed(Role.UNSCHEDULED_CARE)
class LookUpController {

    static final String ADDRESS = "/flags";

    private final LookUpFlags lookUpFlags;
    private final LookUps lookUps;
    private final Responsible responsible;
    private final Clock clock;

    LookUpController(
            LookUpFlags lookUpFlags, LookUps lookUps, Responsible responsible, Clock clock) {
        this.lookUpFlags = lookUpFlags;
        this.lookUps = lookUps;
        this.responsible = responsible;
        this.clock = clock;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        return form(Fields.of(LookUpForm.empty(null)), actor, model);
    }

    @PostMapping
    String lookUp(
            @Valid @ModelAttribute("form") LookUpForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        List<LookUpId> answered = new ArrayList<>();
        Submission.of(errors, () -> answered.add(lookUpFlags.lookUp(form.toAsked(), actor).id()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Fields.of(form, errors), actor, model);
        }
        return "redirect:" + ADDRESS + "/" + answered.getFirst();
    }

    @GetMapping("/{id}")
    String show(@PathVariable LookUpId id, Actor actor, Model model) {
        return answer(id, Fields.of(new NotAttendedForm(null)), actor, model);
    }

    @PostMapping("/{id}/not-attended")
    String withdraw(
            @PathVariable LookUpId id,
            @Valid @ModelAttribute("form") NotAttendedForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> lookUpFlags.withdraw(id, form.why(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return answer(id, Fields.of(form, errors), actor, model);
        }
        return "redirect:" + ADDRESS + "/" + id;
    }

    private String form(Fields fields, Actor actor, Model model) {
        var earlier = lookUps.since(clock.instant().minus(Duration.ofHours(24)), actor);
        model.addAttribute("page", new LookUpPage(fields, earlier));
        return "flags/lookup/ask";
    }

    private String answer(LookUpId id, Fields fields, Actor actor, Model model) {
        var answer = lookUpFlags.require(id, actor);
        var reach = responsible.reach(null);
        model.addAttribute(
                "page",
                new AnswerPage(
                        answer, reach.authority(), reach.telephone(), reach.outOfHours(), fields));
        return "flags/lookup/show";
    }
}
