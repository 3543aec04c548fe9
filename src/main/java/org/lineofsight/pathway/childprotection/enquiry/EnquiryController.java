package org.lineofsight.pathway.childprotection.enquiry;

import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.AnswerForm;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswers;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
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

/** Section 47 enquiries in numbers, one of them, and its parts. */
@Controller
@RequestMapping("/child-protection/enquiries")
@Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER})
class EnquiryController {

    private final Cases cases;
    private final Enquiries enquiries;
    private final EnquiryAgencies taking;
    private final EnquiryQueries queries;
    private final WriteEnquiry writeEnquiry;
    private final AnswerEnquiry answerEnquiry;
    private final DecideAgainstConference decideAgainstConference;
    private final TellAgencies tellAgencies;
    private final Contributions contributions;
    private final ManagersAnswers answers;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Drafts drafts;
    private final Clock clock;

    EnquiryController(
            Cases cases,
            Enquiries enquiries,
            EnquiryAgencies taking,
            EnquiryQueries queries,
            WriteEnquiry writeEnquiry,
            AnswerEnquiry answerEnquiry,
            DecideAgainstConference decideAgainstConference,
            TellAgencies tellAgencies,
            Contributions contributions,
            ManagersAnswers answers,
            Agencies agencies,
            Clocks clocks,
            Drafts drafts,
            Clock clock) {
        this.cases = cases;
        this.enquiries = enquiries;
        this.taking = taking;
        this.queries = queries;
        this.writeEnquiry = writeEnquiry;
        this.answerEnquiry = answerEnquiry;
        this.decideAgainstConference = decideAgainstConference;
        this.tellAgencies = tellAgencies;
        this.contributions = contributions;
        this.answers = answers;
        this.agencies = agencies;
        this.clocks = clocks;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable UUID after,
            Model model) {
        model.addAttribute("page", queries.list(year, Measure.of(which), after));
        return "childprotection/enquiry/list";
    }

    @GetMapping("/{id}")
    @Allowed({SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR})
    String show(@PathVariable EnquiryId id, Actor actor, Model model) {
        return show(id, actor, null, model);
    }

    @PostMapping("/{id}/sending")
    String send(
            @PathVariable EnquiryId id,
            @RequestParam int version,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            writeEnquiry.send(id, version, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(id, actor, broken.words(), model);
        }
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/children/{child}")
    String askVoice(
            @PathVariable EnquiryId id, @PathVariable UUID child, Actor actor, Model model) {
        var draft = draft(id, "children/" + child);
        var of = child(id, child);
        var form =
                SavedForm.of(drafts.find(actor, draft), VoiceForm.class, VoiceForm.of(of.voice()));
        return voice(id, of, Fields.of(form), draft, model);
    }

    @PostMapping("/{id}/children/{child}")
    String hear(
            @PathVariable EnquiryId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") VoiceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var draft = draft(id, "children/" + child);
        form.check(errors);
        Submission.of(errors, () -> writeEnquiry.hear(id, child, form));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return voice(id, child(id, child), Fields.of(form, errors), draft, model);
        }
        drafts.discard(actor, draft);
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/findings")
    String askFindings(@PathVariable EnquiryId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(id, "findings")),
                        FindingsForm.class,
                        FindingsForm.of(enquiries.require(id)));
        return findings(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/findings")
    String find(
            @PathVariable EnquiryId id,
            @Valid @ModelAttribute("form") FindingsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writeEnquiry.find(id, form.officer(), form.found()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return findings(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, "findings"));
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/contributions/new")
    String askContribution(@PathVariable EnquiryId id, Model model) {
        return contribution(id, Fields.of(ContributionForm.empty()), model);
    }

    @PostMapping("/{id}/contributions/new")
    String contribute(
            @PathVariable EnquiryId id,
            @Valid @ModelAttribute("form") ContributionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writeEnquiry.contribute(id, form, actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return contribution(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/enquiries/" + id + "#agencies";
    }

    @GetMapping("/{id}/children/{child}/conclusion")
    String askConclusion(
            @PathVariable EnquiryId id, @PathVariable UUID child, Actor actor, Model model) {
        var draft = draft(id, "children/" + child + "/conclusion");
        var of = child(id, child);
        var form =
                SavedForm.of(
                        drafts.find(actor, draft),
                        ConclusionForm.class,
                        new ConclusionForm(of.outcome(), of.why()));
        return conclusion(id, of, Fields.of(form), draft, model);
    }

    @PostMapping("/{id}/children/{child}/conclusion")
    String conclude(
            @PathVariable EnquiryId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") ConclusionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var draft = draft(id, "children/" + child + "/conclusion");
        Submission.of(
                errors, () -> writeEnquiry.conclude(id, child, form.outcome(), form.reason()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return conclusion(id, child(id, child), Fields.of(form, errors), draft, model);
        }
        drafts.discard(actor, draft);
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/answer")
    @Allowed(SOCIAL_WORK_MANAGER)
    String askAnswer(@PathVariable EnquiryId id, Model model) {
        return answer(
                id, Fields.of(new AnswerForm(enquiries.require(id).version(), null, null)), model);
    }

    @PostMapping("/{id}/answer")
    @Allowed(SOCIAL_WORK_MANAGER)
    String answer(
            @PathVariable EnquiryId id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> answerEnquiry.answer(id, form.answer(), form.said(), form.version(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return answer(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/children/{child}/no-conference")
    @Allowed(SOCIAL_WORK_MANAGER)
    String askNoConference(@PathVariable EnquiryId id, @PathVariable UUID child, Model model) {
        return noConference(id, child, Fields.of(new NoConferenceForm(null)), model);
    }

    @PostMapping("/{id}/children/{child}/no-conference")
    @Allowed(SOCIAL_WORK_MANAGER)
    String decideAgainst(
            @PathVariable EnquiryId id,
            @PathVariable UUID child,
            @Valid @ModelAttribute("form") NoConferenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors, () -> decideAgainstConference.decide(id, child, form.reason(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return noConference(id, child, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/enquiries/" + id;
    }

    @GetMapping("/{id}/telling")
    String askTelling(@PathVariable EnquiryId id, Model model) {
        var told = enquiries.require(id).told();
        return telling(id, Fields.of(new TellForm(told == null ? null : told.words())), model);
    }

    @PostMapping("/{id}/telling")
    String tell(
            @PathVariable EnquiryId id,
            @Valid @ModelAttribute("form") TellForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> tellAgencies.tell(id, form.told(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return telling(id, Fields.of(form, errors), model);
        }
        return "redirect:/child-protection/enquiries/" + id;
    }

    private String show(EnquiryId id, Actor actor, @Nullable String problem, Model model) {
        var enquiry = enquiries.require(id);
        var conference =
                clocks.find(ChildProtectionTimescales.INITIAL_CONFERENCE, enquiry.subject());
        model.addAttribute(
                "page",
                new EnquiryPage(
                        cases.require(enquiry.caseId()),
                        enquiry,
                        conference.map(clocks::timeLeft).orElse(null),
                        conference.map(clocks::explain).orElse(null),
                        taking.of(id).stream().map(EnquiryAgencies.Taking::name).toList(),
                        contributions.of(enquiry.subject()),
                        answers.of(enquiry.subject()),
                        actor.is(SOCIAL_WORK_MANAGER),
                        !actor.is(CONFERENCE_CHAIR),
                        problem));
        return "childprotection/enquiry/show";
    }

    private String voice(
            EnquiryId id, Enquiry.Child child, Fields fields, String draft, Model model) {
        about(id, fields, model);
        model.addAttribute("child", child);
        model.addAttribute("draft", "/drafts?form=" + draft);
        return "childprotection/enquiry/voice";
    }

    private String findings(EnquiryId id, Fields fields, Model model) {
        about(id, fields, model);
        model.addAttribute("draft", "/drafts?form=" + draft(id, "findings"));
        return "childprotection/enquiry/findings";
    }

    private String contribution(EnquiryId id, Fields fields, Model model) {
        var today = LocalDate.now(clock);
        about(id, fields, model);
        model.addAttribute(
                "agencies",
                agencies.all().stream()
                        .filter(agency -> agency.on(today))
                        .map(agency -> Option.of(agency.id().value().toString(), agency.name()))
                        .toList());
        return "childprotection/enquiry/contribution";
    }

    private String conclusion(
            EnquiryId id, Enquiry.Child child, Fields fields, String draft, Model model) {
        about(id, fields, model);
        model.addAttribute("child", child);
        model.addAttribute("draft", "/drafts?form=" + draft);
        return "childprotection/enquiry/conclusion";
    }

    private String answer(EnquiryId id, Fields fields, Model model) {
        about(id, fields, model);
        return "childprotection/enquiry/answer";
    }

    private String noConference(EnquiryId id, UUID child, Fields fields, Model model) {
        model.addAttribute("child", child(id, child));
        about(id, fields, model);
        return "childprotection/enquiry/no-conference";
    }

    private String telling(EnquiryId id, Fields fields, Model model) {
        about(id, fields, model);
        model.addAttribute(
                "agencies", taking.of(id).stream().map(EnquiryAgencies.Taking::name).toList());
        return "childprotection/enquiry/telling";
    }

    private void about(EnquiryId id, Fields fields, Model model) {
        var enquiry = enquiries.require(id);
        model.addAttribute("enquiry", enquiry);
        model.addAttribute("found", cases.require(enquiry.caseId()));
        model.addAttribute("fields", fields);
    }

    private Enquiry.Child child(EnquiryId id, UUID child) {
        return enquiries.require(id).requireChild(child);
    }

    private static String draft(EnquiryId id, String part) {
        return "child-protection/enquiries/" + id + "/" + part;
    }
}
