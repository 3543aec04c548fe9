package org.lineofsight.pathway.childprotection.informationrequest;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.InformationRequestId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Place;
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

/** Requests for information: for whoever was asked, and for those who asked. */
@Controller
@RequestMapping("/information-requests")
@SignedIn
class InformationRequestController {

    private static final int ON_A_PAGE = 50;

    private final InformationRequests requests;
    private final AnswerInformationRequest answerInformationRequest;
    private final JudgeReport judgeReport;
    private final WithdrawInformationRequest withdrawInformationRequest;
    private final Drafts drafts;
    private final Clock clock;

    InformationRequestController(
            InformationRequests requests,
            AnswerInformationRequest answerInformationRequest,
            JudgeReport judgeReport,
            WithdrawInformationRequest withdrawInformationRequest,
            Drafts drafts,
            Clock clock) {
        this.requests = requests;
        this.answerInformationRequest = answerInformationRequest;
        this.judgeReport = judgeReport;
        this.withdrawInformationRequest = withdrawInformationRequest;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        // social care asks; everybody else is asked
        var asked = !actor.is(SOCIAL_WORKER, SOCIAL_WORK_MANAGER);
        var chosen =
                Arrays.stream(InformationRequests.State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(InformationRequests.State.WAITING);
        var place = Place.ofDay(after);
        var found = requests.list(asked, chosen, place.by(), place.id(), ON_A_PAGE + 1, actor);
        var rows = found.subList(0, Math.min(ON_A_PAGE, found.size()));
        var counts = requests.counts(asked, actor);
        model.addAttribute(
                "page",
                new InformationListPage(
                        asked,
                        Arrays.stream(InformationRequests.State.values())
                                .filter(each ->
                                        !asked || each != InformationRequests.State.TO_JUDGE)
                                .map(each ->
                                        new Choice(
                                                each.label(),
                                                "/information-requests?state=" + each.name(),
                                                counts.get(each),
                                                each == chosen))
                                .toList(),
                        rows,
                        found.size() > ON_A_PAGE
                                ? "/information-requests?state=%s&after=%s"
                                        .formatted(
                                                chosen.name(),
                                                Place.code(
                                                        rows.getLast().replyBy(),
                                                        rows.getLast().id().value()))
                                : null));
        return "childprotection/informationrequest/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable InformationRequestId id, Model model) {
        model.addAttribute("request", requests.require(id));
        return "childprotection/informationrequest/show";
    }

    @GetMapping("/{id}/letter")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String letter(@PathVariable InformationRequestId id, Model model) {
        var request = requests.requireToRun(id);
        model.addAttribute("request", request);
        model.addAttribute("printed", InWords.date(InWords.dayOf(request.askedAt())));
        return "childprotection/informationrequest/letter";
    }

    @GetMapping("/{id}/reply")
    String ask(@PathVariable InformationRequestId id, Actor actor, Model model) {
        var request = requests.require(id);
        var today = LocalDate.now(clock);
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> InformationReplyForm.of(saved.fields(), today))
                        .orElseGet(() -> InformationReplyForm.of(request.reply(), today));
        return reply(request, Fields.of(form), model);
    }

    @PostMapping("/{id}/reply")
    String reply(
            @PathVariable InformationRequestId id,
            @Valid @ModelAttribute("form") InformationReplyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> answerInformationRequest.answer(id, form.toAnswer(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return reply(requests.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/information-requests/" + id;
    }

    private static String draft(InformationRequestId id) {
        return "information-requests/" + id + "/reply";
    }

    private static String reply(InformationRequest request, Fields fields, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("fields", fields);
        return "childprotection/informationrequest/reply";
    }

    @GetMapping("/{id}/quality")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String judge(@PathVariable InformationRequestId id, Model model) {
        var request = requests.requireToRun(id);
        var reply = request.reply();
        if (reply == null || reply.held() != InformationReply.Held.HELD) {
            throw new NotVisible();
        }
        return judge(request, Fields.of(JudgeForm.of(reply)), model);
    }

    @PostMapping("/{id}/quality")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String judge(
            @PathVariable InformationRequestId id,
            @Valid @ModelAttribute("form") JudgeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var read = form.reply();
        if (read == null) {
            throw new NotVisible();
        }
        Submission.of(
                errors,
                () -> judgeReport.judge(id, read, form.judged(), form.feedbackText(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return judge(requests.requireToRun(id), Fields.of(form, errors), model);
        }
        return "redirect:/information-requests/" + id;
    }

    private static String judge(InformationRequest request, Fields fields, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("fields", fields);
        return "childprotection/informationrequest/judge";
    }

    @GetMapping("/{id}/withdrawal")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String askWhy(@PathVariable InformationRequestId id, Model model) {
        return withdraw(requests.requireToRun(id), Fields.of(new WithdrawForm(null)), model);
    }

    @PostMapping("/{id}/withdrawal")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
    String withdraw(
            @PathVariable InformationRequestId id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors, () -> withdrawInformationRequest.withdraw(id, form.stripped(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return withdraw(requests.requireToRun(id), Fields.of(form, errors), model);
        }
        return "redirect:/information-requests/" + id;
    }

    private static String withdraw(InformationRequest request, Fields fields, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("fields", fields);
        return "childprotection/informationrequest/withdraw";
    }
}
