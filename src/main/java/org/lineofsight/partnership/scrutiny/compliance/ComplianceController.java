package org.lineofsight.partnership.scrutiny.compliance;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
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

/** The checklist of an edition of Working Together. */
@Controller
@RequestMapping("/partnership/scrutiny/compliance")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class ComplianceController {

    private final Standings standings;
    private final AssessDuty assessDuty;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    ComplianceController(
            Standings standings,
            AssessDuty assessDuty,
            Agencies agencies,
            Drafts drafts,
            Clock clock) {
        this.standings = standings;
        this.assessDuty = assessDuty;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "2023") String edition,
            @RequestParam(defaultValue = "all") String show,
            Actor actor,
            Model model) {
        var of = Edition.of(edition).orElse(Edition.E2023);
        model.addAttribute(
                "page",
                CompliancePage.of(
                        of, standings.of(of), show, actor.is(PARTNERSHIP_OFFICER, SCRUTINEER)));
        return "scrutiny/compliance/list";
    }

    @GetMapping("/{edition}/print")
    String print(@PathVariable String edition, Model model) {
        var of = require(edition);
        model.addAttribute("page", CompliancePage.of(of, standings.of(of), "all", false));
        model.addAttribute("printed", "Printed at " + InWords.moment(clock.instant()));
        return "scrutiny/compliance/print";
    }

    @GetMapping("/{edition}/{duty}")
    String show(@PathVariable String edition, @PathVariable String duty, Actor actor, Model model) {
        var of = require(edition);
        model.addAttribute("edition", of);
        model.addAttribute("duty", of.require(duty));
        model.addAttribute("history", standings.history(of, of.require(duty)));
        model.addAttribute("mayWrite", actor.is(PARTNERSHIP_OFFICER, SCRUTINEER));
        return "scrutiny/compliance/show";
    }

    @GetMapping("/{edition}/{duty}/assessment")
    @Allowed({PARTNERSHIP_OFFICER, SCRUTINEER})
    String ask(@PathVariable String edition, @PathVariable String duty, Actor actor, Model model) {
        var of = require(edition);
        var now =
                standings.history(of, of.require(duty)).stream()
                        .findFirst()
                        .orElseGet(() -> Standing.nothingSaid(of.require(duty)));
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(edition, duty)), DutyForm.class, DutyForm.of(now));
        return ask(of, duty, Fields.of(form), model);
    }

    @PostMapping("/{edition}/{duty}/assessment")
    @Allowed({PARTNERSHIP_OFFICER, SCRUTINEER})
    String assess(
            @PathVariable String edition,
            @PathVariable String duty,
            @Valid @ModelAttribute("form") DutyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var of = require(edition);
        Answers.dateIfAny(errors, "assessedOn", "Day it was assessed", form.assessedOn());
        Submission.of(errors, () -> assessDuty.assess(of, duty, form.toAssessment(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(of, duty, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(edition, duty));
        return "redirect:/partnership/scrutiny/compliance?edition=" + of.name();
    }

    private String ask(Edition edition, String duty, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("edition", edition);
        model.addAttribute("duty", edition.require(duty));
        model.addAttribute("draft", draft(edition.name(), duty));
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        return "scrutiny/compliance/assess";
    }

    private static String draft(String edition, String duty) {
        return "scrutiny-duty-%s-%s".formatted(edition, duty);
    }

    private static Edition require(String edition) {
        return Edition.of(edition).orElseThrow(NotVisible::new);
    }
}
