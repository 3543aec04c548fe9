package org.lineofsight.partnership.budget.file;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.Budgets;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SentFile;
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

/** Taking contributions or lines in from a file. */
@Controller
@RequestMapping("/partnership/budget/{id}/file")
@Allowed(PARTNERSHIP_OFFICER)
class BudgetFileController {

    private final Budgets budgets;
    private final TakeBudgetFile takeBudgetFile;

    BudgetFileController(Budgets budgets, TakeBudgetFile takeBudgetFile) {
        this.budgets = budgets;
        this.takeBudgetFile = takeBudgetFile;
    }

    @GetMapping
    String ask(@PathVariable BudgetId id, Model model) {
        return form(id, Fields.of(BudgetFileForm.empty()), List.of(), model);
    }

    @PostMapping
    String take(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") BudgetFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (form.file() == null || form.file().isEmpty()) {
            errors.rejectValue("file", "file", "Choose a file");
        }
        var remarks = new ArrayList<Remark>();
        Submission.of(
                errors,
                () -> {
                    var content = SentFile.of(form.file()).content();
                    remarks.addAll(takeBudgetFile.read(content).worth());
                    takeBudgetFile.take(
                            id,
                            Objects.requireNonNull(form.kind()),
                            content,
                            form.why() == null ? "" : form.why(),
                            actor);
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(id, Fields.of(form, errors), remarks, model);
        }
        return "redirect:/partnership/budget/" + id;
    }

    private String form(BudgetId id, Fields fields, List<Remark> remarks, Model model) {
        model.addAttribute("budget", budgets.require(id));
        model.addAttribute("fields", fields);
        model.addAttribute("remarks", List.copyOf(remarks));
        return "budget/file/file";
    }
}
