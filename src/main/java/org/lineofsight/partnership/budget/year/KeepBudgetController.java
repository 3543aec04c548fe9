package org.lineofsight.partnership.budget.year;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.ContributionId;
import org.lineofsight.partnership.budget.LineId;
import org.lineofsight.partnership.budget.Money;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** Keeping a budget up to date: money that came and went, totals, and that it is agreed. */
@Controller
@RequestMapping("/partnership/budget")
@Allowed(PARTNERSHIP_OFFICER)
class KeepBudgetController {

    private final Budgets budgets;
    private final KeepBudget keepBudget;
    private final Drafts drafts;

    KeepBudgetController(Budgets budgets, KeepBudget keepBudget, Drafts drafts) {
        this.budgets = budgets;
        this.keepBudget = keepBudget;
        this.drafts = drafts;
    }

    @GetMapping("/contributions/{id}/payments/new")
    String askPayment(@PathVariable ContributionId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-payment-" + id),
                        PaymentForm.class,
                        PaymentForm.empty());
        return payment(budgets.require(id), Fields.of(form), model);
    }

    @PostMapping("/contributions/{id}/payments/new")
    String receive(
            @PathVariable ContributionId id,
            @Valid @ModelAttribute("form") PaymentForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var contribution = budgets.require(id);
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        keepBudget.receive(
                                id,
                                Money.of(form.amount()).orElseThrow(),
                                form.on().toDate().orElseThrow(),
                                Answers.orAbsent(form.reference()),
                                Answers.orAbsent(form.why()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return payment(contribution, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-payment-" + id);
        return "redirect:" + contribution.address();
    }

    private static String payment(Contribution contribution, Fields fields, Model model) {
        model.addAttribute("contribution", contribution);
        model.addAttribute("fields", fields);
        return "budget/year/payment";
    }

    @GetMapping("/lines/{id}/entries/new")
    String askEntry(@PathVariable LineId id, Actor actor, Model model) {
        var line = budgets.require(id);
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-entry-" + id),
                        EntryForm.class,
                        EntryForm.empty());
        return entry(EntryPage.spending(line), Fields.of(form), model);
    }

    @PostMapping("/lines/{id}/entries/new")
    String spend(
            @PathVariable LineId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var line = budgets.require(id);
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        keepBudget.spend(
                                id,
                                Answers.text(form.what()),
                                Money.of(form.amount()).orElseThrow(),
                                form.on().toDate().orElseThrow(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return entry(EntryPage.spending(line), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-entry-" + id);
        return "redirect:" + line.address();
    }

    @GetMapping("/{id}/income/new")
    String askIncome(@PathVariable BudgetId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-income-" + id),
                        EntryForm.class,
                        EntryForm.empty());
        return entry(EntryPage.income(budgets.require(id)), Fields.of(form), model);
    }

    @PostMapping("/{id}/income/new")
    String earn(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        keepBudget.earn(
                                id,
                                Answers.text(form.what()),
                                Money.of(form.amount()).orElseThrow(),
                                form.on().toDate().orElseThrow(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return entry(EntryPage.income(budgets.require(id)), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-income-" + id);
        return "redirect:/partnership/budget/" + id;
    }

    private static String entry(EntryPage page, Fields fields, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return "budget/year/entry";
    }

    @GetMapping("/{id}/totals/{kind}")
    String askTotal(
            @PathVariable BudgetId id, @PathVariable String kind, Actor actor, Model model) {
        var budget = budgets.require(id);
        var chosen = kind(kind);
        var form =
                SavedForm.of(
                        drafts.find(actor, draft(id, chosen)),
                        TotalForm.class,
                        TotalForm.of(budget.typed(chosen).orElse(null)));
        return total(budget, chosen, Fields.of(form), model);
    }

    @PostMapping("/{id}/totals/{kind}")
    String type(
            @PathVariable BudgetId id,
            @PathVariable String kind,
            @Valid @ModelAttribute("form") TotalForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var chosen = kind(kind);
        Submission.of(
                errors,
                () ->
                        keepBudget.type(
                                id,
                                chosen,
                                Money.of(form.amount()).orElseThrow(),
                                Answers.orAbsent(form.reason()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return total(budgets.require(id), chosen, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id, chosen));
        return "redirect:/partnership/budget/" + id;
    }

    private static TotalKind kind(String typed) {
        return List.of(TotalKind.values()).stream()
                .filter(each -> each.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(NotVisible::new);
    }

    private static String draft(BudgetId id, TotalKind kind) {
        return "budget-total-%s-%s".formatted(id, kind);
    }

    private static String total(Budget budget, TotalKind kind, Fields fields, Model model) {
        model.addAttribute("budget", budget);
        model.addAttribute("kind", kind);
        model.addAttribute("fields", fields);
        return "budget/year/total";
    }

    @GetMapping("/{id}/agreement")
    String askAgreement(@PathVariable BudgetId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-agreement-" + id),
                        BudgetAgreementForm.class,
                        BudgetAgreementForm.on(budgets.today()));
        return agreement(budgets.require(id), Fields.of(form), model);
    }

    @PostMapping("/{id}/agreement")
    String agree(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") BudgetAgreementForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        keepBudget.agree(
                                id,
                                Answers.text(form.group()),
                                form.on().toDate().orElseThrow(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return agreement(budgets.require(id), Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-agreement-" + id);
        return "redirect:/partnership/budget/" + id;
    }

    private static String agreement(Budget budget, Fields fields, Model model) {
        model.addAttribute("budget", budget);
        model.addAttribute("fields", fields);
        return "budget/year/agreement";
    }
}
