package org.lineofsight.partnership.businessplan.outcome;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.IndicatorId;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
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

/** The outcomes framework: read by those who read plans, written by the partnership's office. */
@Controller
@RequestMapping("/partnership/outcomes")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
class OutcomeController {

    private final OutcomeIndicators indicators;
    private final WriteIndicator writeIndicator;
    private final ReturnedFigures returned;
    private final Drafts drafts;
    private final Clock clock;

    OutcomeController(
            OutcomeIndicators indicators,
            WriteIndicator writeIndicator,
            ReturnedFigures returned,
            Drafts drafts,
            Clock clock) {
        this.indicators = indicators;
        this.writeIndicator = writeIndicator;
        this.returned = returned;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String show, Actor actor, Model model) {
        model.addAttribute("page", OutcomesPage.of(indicators.all(), show));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "businessplan/outcome/list";
    }

    @GetMapping("/print")
    String print(Actor actor, Model model) {
        model.addAttribute("indicators", indicators.all());
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "businessplan/outcome/print";
    }

    @GetMapping("/{id}")
    String show(@PathVariable IndicatorId id, Actor actor, Model model) {
        var indicator = indicators.require(id);
        model.addAttribute("indicator", indicator);
        model.addAttribute("measuring", indicators.measuring(indicator));
        model.addAttribute("returned", returned.of(indicator, actor));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "businessplan/outcome/show";
    }

    @GetMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String ask(Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "outcome-indicator"),
                        IndicatorForm.class,
                        IndicatorForm.empty());
        return form(null, Fields.of(form), model);
    }

    @PostMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String add(
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var added = new ArrayList<IndicatorId>();
        Submission.of(errors, () -> added.add(writeIndicator.add(form.toWords())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "outcome-indicator");
        return "redirect:/partnership/outcomes/" + added.getFirst();
    }

    @GetMapping("/{id}/change")
    @Allowed(PARTNERSHIP_OFFICER)
    String askChange(@PathVariable IndicatorId id, Actor actor, Model model) {
        var indicator = indicators.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "outcome-indicator-change-" + id),
                        IndicatorForm.class,
                        IndicatorForm.of(indicator));
        return form(indicator, fields, model);
    }

    @PostMapping("/{id}/change")
    @Allowed(PARTNERSHIP_OFFICER)
    String change(
            @PathVariable IndicatorId id,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> writeIndicator.change(id, form.toWords(), form.versionRead()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(indicators.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "outcome-indicator-change-" + id);
        return "redirect:/partnership/outcomes/" + id;
    }

    private static String form(@Nullable OutcomeIndicator indicator, Fields fields, Model model) {
        model.addAttribute("indicator", indicator);
        model.addAttribute("fields", fields);
        return "businessplan/outcome/write";
    }

    @GetMapping("/{id}/readings/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String askReading(
            @PathVariable IndicatorId id,
            @RequestParam(required = false) @Nullable FigureSetId from,
            Actor actor,
            Model model) {
        var indicator = indicators.require(id);
        var form =
                from == null
                        ? SavedForm.of(
                                drafts.find(actor, "outcome-reading-" + id),
                                ReadingForm.class,
                                ReadingForm.empty())
                        : returned.of(indicator, from, actor)
                                .map(ReadingForm::of)
                                .orElseThrow(NotVisible::new);
        return reading(indicator, Fields.of(form), model);
    }

    @PostMapping("/{id}/readings/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String read(
            @PathVariable IndicatorId id,
            @Valid @ModelAttribute("form") ReadingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        writeIndicator.read(
                                id,
                                form.number(),
                                form.on().toDate().orElseThrow(),
                                form.sourceText(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return reading(indicators.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "outcome-reading-" + id);
        return "redirect:/partnership/outcomes/" + id;
    }

    private static String reading(OutcomeIndicator indicator, Fields fields, Model model) {
        model.addAttribute("indicator", indicator);
        model.addAttribute("fields", fields);
        return "businessplan/outcome/reading";
    }
}
