package org.lineofsight.kernel.actions.step;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SignedIn;
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

/** An action’s page, and taking a step. */
@Controller
@RequestMapping("/actions/{id}")
@SignedIn
class StepController {

    private final Actions actions;
    private final Improvements improvements;
    private final TakeStep takeStep;
    private final Drafts drafts;
    private final Clock clock;

    StepController(
            Actions actions,
            Improvements improvements,
            TakeStep takeStep,
            Drafts drafts,
            Clock clock) {
        this.actions = actions;
        this.improvements = improvements;
        this.takeStep = takeStep;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable ActionId id, Actor actor, Model model) {
        var action = actions.require(id);
        model.addAttribute(
                "page",
                new ActionPage(
                        action,
                        actions.history(id),
                        actions.reminders(id),
                        action.stepsFor(actor),
                        effect(action, actor)));
        return "actions/step/show";
    }

    private ActionPage.Effect effect(Action action, Actor actor) {
        if (action.improvement() == null) {
            return ActionPage.Effect.NONE;
        }
        var rechecks = improvements.rechecks(action.id());
        var judges =
                action.status() == ActionStatus.CHECKED
                        && action.runs()
                        && !Objects.equals(action.doneBy(), actor.accountId());
        var today = LocalDate.now(clock);
        return new ActionPage.Effect(
                improvements.impacts(action.id()),
                rechecks,
                improvements.escalations(action.id()),
                improvements.evidence(action.id()),
                (action.own() || action.runs()) && action.status() != ActionStatus.WITHDRAWN,
                judges,
                judges && rechecks.stream().anyMatch(recheck -> recheck.isOpenOn(today)));
    }

    @GetMapping("/steps/{step}")
    String ask(@PathVariable ActionId id, @PathVariable String step, Actor actor, Model model) {
        var action = actions.require(id);
        var words =
                drafts.find(actor, draft(id, step))
                        .map(saved ->
                                String.join("", saved.fields().getOrDefault("words", List.of())))
                        .orElse(null);
        return page(action, step, Fields.of(new StepForm(action.version(), words)), model);
    }

    private static String draft(ActionId id, String step) {
        return "actions/" + id + "/steps/" + step;
    }

    @PostMapping("/steps/{step}")
    String take(
            @PathVariable ActionId id,
            @PathVariable String step,
            @Valid @ModelAttribute("form") StepForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var chosen = step(step);
        Submission.of(
                errors, () -> takeStep.take(id, chosen, form.stripped(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actions.require(id), step, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, step));
        return "redirect:/actions/" + id;
    }

    private String page(Action action, String code, Fields fields, Model model) {
        var step = step(code);
        if (step == ActionStep.OFFERED_ANEW || !action.isTheirs(step)) {
            throw new NotVisible();
        }
        model.addAttribute("action", action);
        model.addAttribute("step", step);
        model.addAttribute("fields", fields);
        return "actions/step/take";
    }

    private static ActionStep step(String code) {
        return Arrays.stream(ActionStep.values())
                .filter(each -> each.question() != null && each.code().equals(code))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }
}
