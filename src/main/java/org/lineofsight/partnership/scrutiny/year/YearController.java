package org.lineofsight.partnership.scrutiny.year;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
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

/** A year of scrutiny: read by the office and the partners, written by the scrutineer. */
@Controller
@RequestMapping("/partnership/scrutiny")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class YearController {

    private final ScrutinyYears years;
    private final PlanScrutiny planScrutiny;
    private final SignCommentary signCommentary;
    private final Drafts drafts;
    private final Clock clock;

    YearController(
            ScrutinyYears years,
            PlanScrutiny planScrutiny,
            SignCommentary signCommentary,
            Drafts drafts,
            Clock clock) {
        this.years = years;
        this.planScrutiny = planScrutiny;
        this.signCommentary = signCommentary;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String year(@RequestParam(defaultValue = "") String year, Actor actor, Model model) {
        model.addAttribute(
                "page",
                page(
                        ReportingYear.of(year).orElseGet(() -> ReportingYear.on(today())),
                        actor.is(SCRUTINEER)));
        return "scrutiny/year/show";
    }

    @GetMapping("/{year}/print")
    String print(@PathVariable String year, Model model) {
        model.addAttribute("page", page(require(year), false));
        model.addAttribute("printed", "Printed at " + InWords.moment(clock.instant()));
        return "scrutiny/year/print";
    }

    private YearPage page(ReportingYear year, boolean scrutineer) {
        return new YearPage(
                year,
                years.plan(year).orElse(null),
                years.activities(year),
                years.commentaries(year),
                today(),
                scrutineer);
    }

    @GetMapping("/{year}/plan")
    @Allowed(SCRUTINEER)
    String askAims(@PathVariable String year, Actor actor, Model model) {
        var of = require(year);
        var now = new AimsForm(years.plan(of).map(ScrutinyYears.Plan::aims).orElse(null));
        return aims(
                of,
                Fields.of(
                        SavedForm.of(
                                drafts.find(actor, "scrutiny-plan-" + of), AimsForm.class, now)),
                model);
    }

    @PostMapping("/{year}/plan")
    @Allowed(SCRUTINEER)
    String aim(
            @PathVariable String year,
            @Valid @ModelAttribute("form") AimsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var of = require(year);
        Submission.of(errors, () -> planScrutiny.aim(of, Answers.text(form.aims()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return aims(of, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "scrutiny-plan-" + of);
        return "redirect:" + YearPage.address(of);
    }

    private static String aims(ReportingYear year, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("year", year);
        return "scrutiny/year/plan";
    }

    @GetMapping("/{year}/activities/new")
    @Allowed(SCRUTINEER)
    String askActivity(@PathVariable String year, Actor actor, Model model) {
        var of = require(year);
        var empty = new ActivityForm(null, null, null, null);
        return activity(
                of,
                Fields.of(
                        SavedForm.of(
                                drafts.find(actor, "scrutiny-activity-" + of),
                                ActivityForm.class,
                                empty)),
                model);
    }

    @PostMapping("/{year}/activities/new")
    @Allowed(SCRUTINEER)
    String plan(
            @PathVariable String year,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var of = require(year);
        Answers.date(errors, "plannedOn", "Day it is planned for", form.plannedOn());
        var made = new ArrayList<ActivityId>();
        Submission.of(errors, () -> made.add(planScrutiny.plan(form.toActivity(of), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return activity(of, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "scrutiny-activity-" + of);
        return "redirect:/partnership/scrutiny/activities/" + made.getFirst();
    }

    private static String activity(ReportingYear year, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("year", year);
        return "scrutiny/year/new-activity";
    }

    @GetMapping("/activities/{id}")
    String activity(@PathVariable ActivityId id, Actor actor, Model model) {
        model.addAttribute("activity", years.require(id));
        model.addAttribute("scrutineer", actor.is(SCRUTINEER));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "scrutiny/year/activity";
    }

    @GetMapping("/activities/{id}/outcome")
    @Allowed(SCRUTINEER)
    String askOutcome(@PathVariable ActivityId id, Actor actor, Model model) {
        var empty = new OutcomeForm(null, null, null);
        var form =
                SavedForm.of(
                        drafts.find(actor, "scrutiny-outcome-" + id), OutcomeForm.class, empty);
        return outcome(id, Fields.of(form), model);
    }

    @PostMapping("/activities/{id}/outcome")
    @Allowed(SCRUTINEER)
    String conclude(
            @PathVariable ActivityId id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        planScrutiny.conclude(
                                id,
                                form.wasHeld() ? form.heldOn().toDate().orElseThrow() : null,
                                Answers.text(form.words()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return outcome(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "scrutiny-outcome-" + id);
        return "redirect:/partnership/scrutiny/activities/" + id;
    }

    private String outcome(ActivityId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("activity", years.require(id));
        return "scrutiny/year/outcome";
    }

    @GetMapping("/{year}/commentary")
    @Allowed(SCRUTINEER)
    String askCommentary(@PathVariable String year, Actor actor, Model model) {
        var of = require(year);
        var form =
                SavedForm.of(
                        drafts.find(actor, "scrutiny-commentary-" + of),
                        CommentaryForm.class,
                        new CommentaryForm(null));
        return commentary(of, Fields.of(form), model);
    }

    @PostMapping("/{year}/commentary")
    @Allowed(SCRUTINEER)
    String sign(
            @PathVariable String year,
            @Valid @ModelAttribute("form") CommentaryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var of = require(year);
        Submission.of(errors, () -> signCommentary.sign(of, Answers.text(form.words()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return commentary(of, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "scrutiny-commentary-" + of);
        return "redirect:" + YearPage.address(of);
    }

    private static String commentary(ReportingYear year, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("year", year);
        return "scrutiny/year/commentary";
    }

    /** "2026-27". */
    private static ReportingYear require(String year) {
        return ReportingYear.of(year).orElseThrow(NotVisible::new);
    }

    private LocalDate today() {
        return InWords.dayOf(clock.instant());
    }
}
