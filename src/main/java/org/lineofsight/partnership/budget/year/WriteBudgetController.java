package org.lineofsight.partnership.budget.year;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
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

/** Beginning a budget, and writing its contributions, lines and reserves. */
@Controller
@RequestMapping("/partnership/budget")
@Allowed(PARTNERSHIP_OFFICER)
class WriteBudgetController {

    private final Budgets budgets;
    private final BeginBudget beginBudget;
    private final WriteBudget writeBudget;
    private final Agencies agencies;
    private final Drafts drafts;

    WriteBudgetController(
            Budgets budgets,
            BeginBudget beginBudget,
            WriteBudget writeBudget,
            Agencies agencies,
            Drafts drafts) {
        this.budgets = budgets;
        this.beginBudget = beginBudget;
        this.writeBudget = writeBudget;
        this.agencies = agencies;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    String ask(Actor actor, Model model) {
        var year = firstWithout(budgets.all(), ReportingYear.on(budgets.today()));
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-new"), BudgetForm.class, BudgetForm.of(year));
        return begin(null, Fields.of(form), model);
    }

    /** From this year on. */
    private static ReportingYear firstWithout(List<Budget> all, ReportingYear from) {
        var year = from;
        while (BudgetRules.hasBudget(year, all)) {
            year = new ReportingYear(year.starts() + 1);
        }
        return year;
    }

    @PostMapping("/new")
    String begin(
            @Valid @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var begun = new ArrayList<BudgetId>();
        Submission.of(
                errors,
                () ->
                        begun.add(
                                beginBudget.begin(
                                        Answers.text(form.title()),
                                        form.yearChosen(),
                                        null,
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return begin(null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-new");
        return "redirect:/partnership/budget/" + begun.getFirst();
    }

    @GetMapping("/{id}/next")
    String askNext(@PathVariable BudgetId id, Actor actor, Model model) {
        var budget = budgets.require(id);
        var year = new ReportingYear(budget.year().starts() + 1);
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-next-" + id),
                        BudgetForm.class,
                        BudgetForm.of(year));
        return begin(budget, Fields.of(form), model);
    }

    @PostMapping("/{id}/next")
    String next(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") BudgetForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var begun = new ArrayList<BudgetId>();
        Submission.of(
                errors,
                () ->
                        begun.add(
                                beginBudget.next(
                                        id, Answers.text(form.title()), form.yearChosen(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return begin(budgets.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-next-" + id);
        return "redirect:/partnership/budget/" + begun.getFirst();
    }

    private String begin(@Nullable Budget from, Fields fields, Model model) {
        model.addAttribute("from", from);
        model.addAttribute("fields", fields);
        model.addAttribute("years", BudgetForm.years(budgets.today()));
        return "budget/year/begin";
    }

    @GetMapping("/{id}/contributions/new")
    String askContribution(@PathVariable BudgetId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-contribution-" + id),
                        ContributionForm.class,
                        ContributionForm.empty());
        return contribution(budgets.require(id), null, Fields.of(form), model);
    }

    @PostMapping("/{id}/contributions/new")
    String addContribution(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") ContributionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        writeBudget.addContribution(
                                id,
                                form.toWords(agencies.current()),
                                Answers.text(form.why()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return contribution(budgets.require(id), null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-contribution-" + id);
        return "redirect:/partnership/budget/" + id;
    }

    @GetMapping("/contributions/{id}/change")
    String askContributionChange(@PathVariable ContributionId id, Actor actor, Model model) {
        var contribution = budgets.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "budget-contribution-change-" + id),
                        ContributionForm.class,
                        ContributionForm.of(contribution));
        return contribution(budgets.require(contribution.budget()), contribution, fields, model);
    }

    @PostMapping("/contributions/{id}/change")
    String changeContribution(
            @PathVariable ContributionId id,
            @Valid @ModelAttribute("form") ContributionForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var contribution = budgets.require(id);
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        writeBudget.changeContribution(
                                id,
                                form.toWords(agencies.current()),
                                Answers.text(form.why()),
                                Answers.version(form.version()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return contribution(
                    budgets.require(contribution.budget()),
                    contribution,
                    Fields.of(form, errors),
                    model);
        }
        drafts.discard(actor, "budget-contribution-change-" + id);
        return "redirect:" + contribution.address();
    }

    private String contribution(
            Budget budget, @Nullable Contribution contribution, Fields fields, Model model) {
        model.addAttribute("budget", budget);
        model.addAttribute("contribution", contribution);
        model.addAttribute("fields", fields);
        model.addAttribute("agencies", agencies.current().stream().map(Agency::name).toList());
        return "budget/year/contribute";
    }

    @GetMapping("/{id}/lines/new")
    String askLine(@PathVariable BudgetId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-line-" + id), LineForm.class, LineForm.empty());
        return line(budgets.require(id), null, Fields.of(form), model);
    }

    @PostMapping("/{id}/lines/new")
    String addLine(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        writeBudget.addLine(
                                id,
                                Answers.text(form.name()),
                                Money.of(form.budgeted()).orElseThrow(),
                                Answers.text(form.why()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return line(budgets.require(id), null, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-line-" + id);
        return "redirect:/partnership/budget/" + id;
    }

    @GetMapping("/lines/{id}/change")
    String askLineChange(@PathVariable LineId id, Actor actor, Model model) {
        var line = budgets.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "budget-line-change-" + id),
                        LineForm.class,
                        LineForm.of(line));
        return line(budgets.require(line.budget()), line, fields, model);
    }

    @PostMapping("/lines/{id}/change")
    String changeLine(
            @PathVariable LineId id,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var line = budgets.require(id);
        Submission.of(
                errors,
                () ->
                        writeBudget.changeLine(
                                id,
                                Answers.text(form.name()),
                                Money.of(form.budgeted()).orElseThrow(),
                                Answers.text(form.why()),
                                Answers.version(form.version()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return line(budgets.require(line.budget()), line, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-line-change-" + id);
        return "redirect:" + line.address();
    }

    private static String line(Budget budget, @Nullable Line line, Fields fields, Model model) {
        model.addAttribute("budget", budget);
        model.addAttribute("line", line);
        model.addAttribute("fields", fields);
        return "budget/year/write";
    }

    @GetMapping("/{id}/reserves")
    String askReserves(@PathVariable BudgetId id, Actor actor, Model model) {
        var budget = budgets.require(id);
        var fields =
                SavedForm.onRecord(
                        drafts.find(actor, "budget-reserves-" + id),
                        ReservesForm.class,
                        ReservesForm.of(budget));
        return reserves(budget, fields, model);
    }

    @PostMapping("/{id}/reserves")
    String changeReserves(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") ReservesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        writeBudget.reserves(
                                id,
                                form.toReserves(),
                                Answers.text(form.why()),
                                Answers.version(form.version()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return reserves(budgets.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-reserves-" + id);
        return "redirect:/partnership/budget/" + id;
    }

    private static String reserves(Budget budget, Fields fields, Model model) {
        model.addAttribute("budget", budget);
        model.addAttribute("fields", fields);
        return "budget/year/reserves";
    }

    @GetMapping("/lines/{id}/forecast")
    String askForecast(@PathVariable LineId id, Actor actor, Model model) {
        var line = budgets.require(id);
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-forecast-" + id),
                        ForecastForm.class,
                        ForecastForm.of(line));
        return forecast(line, Fields.of(form), model);
    }

    @PostMapping("/lines/{id}/forecast")
    String forecast(
            @PathVariable LineId id,
            @Valid @ModelAttribute("form") ForecastForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var line = budgets.require(id);
        Submission.of(
                errors,
                () ->
                        writeBudget.forecast(
                                id,
                                Money.of(form.amount()).orElse(null),
                                Answers.orAbsent(form.words())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return forecast(line, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-forecast-" + id);
        return "redirect:" + line.address();
    }

    private static String forecast(Line line, Fields fields, Model model) {
        model.addAttribute("line", line);
        model.addAttribute("fields", fields);
        return "budget/year/forecast";
    }
}
