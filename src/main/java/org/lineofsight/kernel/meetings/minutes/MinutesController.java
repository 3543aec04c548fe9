package org.lineofsight.kernel.meetings.minutes;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
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

/** How the minutes of a meeting stand; writing, approving and correcting them. */
@Controller
@RequestMapping("/meetings/{id}/minutes")
@SignedIn
class MinutesController {

    private final Meetings meetings;
    private final MinutesQueries queries;
    private final MinutesPages pages;
    private final DraftMinutes draftMinutes;
    private final ApproveMinutes approveMinutes;
    private final Drafts drafts;

    MinutesController(
            Meetings meetings,
            MinutesQueries queries,
            MinutesPages pages,
            DraftMinutes draftMinutes,
            ApproveMinutes approveMinutes,
            Drafts drafts) {
        this.meetings = meetings;
        this.queries = queries;
        this.pages = pages;
        this.draftMinutes = draftMinutes;
        this.approveMinutes = approveMinutes;
        this.drafts = drafts;
    }

    /** Whoever runs it sees how they stand; whoever was sent them goes on to read them. */
    @GetMapping
    String show(@PathVariable MeetingId id, Model model) {
        var meeting = meetings.require(id);
        if (!meeting.runs()) {
            if (meeting.minutes() == null) {
                throw new NotVisible();
            }
            return "redirect:" + meeting.address() + "/minutes/" + meeting.minutes();
        }
        return standing(id, ErrorSummary.NONE, model);
    }

    @GetMapping("/draft")
    String write(@PathVariable MeetingId id, Actor actor, Model model) {
        meetings.requireToRun(id);
        var saved = queries.draft(id);
        if (saved.isEmpty() && !queries.versions(id).isEmpty()) {
            return "redirect:/meetings/" + id + "/minutes";
        }
        var version = saved.map(Minutes::version).orElse(0);
        var now =
                MinutesForm.of(
                        version,
                        saved.map(minutes -> queries.text(minutes.id())).orElse(MinutesText.EMPTY));
        return edit(
                id,
                SavedForm.onRecord(
                        drafts.find(actor, draft(id)),
                        MinutesForm.class,
                        now,
                        MinutesForm::withRoom),
                model);
    }

    @PostMapping("/draft")
    String save(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> draftMinutes.save(id, form.text(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return edit(id, Fields.of(form.withRoom(), errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/meetings/" + id + "/minutes";
    }

    @PostMapping("/approval")
    String approve(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") ApproveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> approveMinutes.approve(id, form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return standing(id, Fields.of(form, errors).summary(), model);
        }
        return "redirect:/meetings/" + id + "/minutes";
    }

    @GetMapping("/correction")
    String askWhy(@PathVariable MeetingId id, Model model) {
        return correction(id, Fields.of(WhyForm.empty()), model);
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") WhyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> draftMinutes.correct(id, form.becauseText(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return correction(id, Fields.of(form, errors), model);
        }
        return "redirect:/meetings/" + id + "/minutes/draft";
    }

    private String standing(MeetingId id, ErrorSummary errors, Model model) {
        model.addAttribute("page", pages.standing(id));
        model.addAttribute("actions", pages.actions(id));
        model.addAttribute("errors", errors);
        return "meetings/minutes/standing";
    }

    private String edit(MeetingId id, Fields fields, Model model) {
        model.addAttribute("meeting", meetings.requireToRun(id));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "meetings/minutes/edit";
    }

    private String correction(MeetingId id, Fields fields, Model model) {
        model.addAttribute("meeting", meetings.requireToRun(id));
        model.addAttribute("fields", fields);
        return "meetings/minutes/correct";
    }

    private static String draft(MeetingId id) {
        return "meetings/" + id + "/minutes";
    }
}
