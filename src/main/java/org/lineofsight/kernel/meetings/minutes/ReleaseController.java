package org.lineofsight.kernel.meetings.minutes;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.platform.actor.Actor;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping passages back, sending minutes, reminding, and taking them back. */
@Controller
@RequestMapping("/meetings/{id}/minutes/{number}")
@SignedIn
class ReleaseController {

    private final MinutesPages pages;
    private final KeepBack keepBack;
    private final ReleaseMinutes releaseMinutes;

    ReleaseController(MinutesPages pages, KeepBack keepBack, ReleaseMinutes releaseMinutes) {
        this.pages = pages;
        this.keepBack = keepBack;
        this.releaseMinutes = releaseMinutes;
    }

    @GetMapping("/release")
    String ask(@PathVariable MeetingId id, @PathVariable int number, Model model) {
        var page = pages.release(id, number);
        return release(page, Fields.of(new ReleaseForm(page.atFirst())), model);
    }

    @PostMapping("/release")
    String release(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") ReleaseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> releaseMinutes.release(id, number, form.to(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return release(pages.release(id, number), Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id + "/minutes";
    }

    @GetMapping("/kept-back")
    String askWhat(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Section section,
            Model model) {
        var page = pages.release(id, number);
        var chosen =
                page.passages().stream()
                        .filter(passage -> passage.section() == section)
                        .map(Passage::id)
                        .toList();
        return keep(page, Fields.of(new KeepBackForm(chosen, List.of(), null)), model);
    }

    @PostMapping("/kept-back")
    String keep(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @Valid @ModelAttribute("form") KeepBackForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        keepBack.keep(
                                id,
                                number,
                                form.passages(),
                                form.from(),
                                form.becauseText(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return keep(pages.release(id, number), Fields.of(form, errors), model);
        }
        return toRelease(id, number);
    }

    @PostMapping("/kept-back/{kept}/withdrawal")
    String withdraw(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable UUID kept,
            Actor actor) {
        keepBack.withdraw(id, number, kept, actor);
        return toRelease(id, number);
    }

    @PostMapping("/releases/{release}/reminder")
    String remind(
            @PathVariable MeetingId id, @PathVariable int number, @PathVariable UUID release) {
        releaseMinutes.remind(id, number, release);
        return "redirect:/meetings/" + id + "/minutes";
    }

    @GetMapping("/releases/{release}/recall")
    String askWhy(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable UUID release,
            Model model) {
        return one("recall", id, number, release, Fields.of(WhyForm.empty()), model);
    }

    @PostMapping("/releases/{release}/recall")
    String recall(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable UUID release,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> releaseMinutes.recall(id, number, release, form.becauseText(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return one("recall", id, number, release, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id + "/minutes";
    }

    @GetMapping("/releases/{release}/given")
    String askHow(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable UUID release,
            Model model) {
        return one("given", id, number, release, Fields.of(WhyForm.empty()), model);
    }

    @PostMapping("/releases/{release}/given")
    String given(
            @PathVariable MeetingId id,
            @PathVariable int number,
            @PathVariable UUID release,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors, () -> releaseMinutes.given(id, number, release, form.howText(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return one("given", id, number, release, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id + "/minutes";
    }

    private static String release(ReleasePage page, Fields fields, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return "meetings/minutes/release";
    }

    private static String keep(ReleasePage page, Fields fields, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return "meetings/minutes/keep";
    }

    private String one(
            String template, MeetingId id, int number, UUID release, Fields fields, Model model) {
        var page = pages.release(id, number);
        model.addAttribute("page", page);
        model.addAttribute(
                "release",
                page.releases().stream()
                        .filter(each -> each.id().equals(release))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
        model.addAttribute("fields", fields);
        return "meetings/minutes/" + template;
    }

    private static String toRelease(MeetingId id, int number) {
        return "redirect:/meetings/" + id + "/minutes/" + number + "/release";
    }
}
