package org.lineofsight.partnership.budget.file;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.lineofsight.partnership.budget.BudgetId;
import org.lineofsight.partnership.budget.year.Budgets;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
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
@RequestMapping("/partnership/budget")
@Allowed(PARTNERSHIP_OFFICER)
class BudgetFileController {

    private final Budgets budgets;
    private final BudgetFiles files;
    private final TakeBudgetFile takeBudgetFile;
    private final Drafts drafts;

    BudgetFileController(
            Budgets budgets, BudgetFiles files, TakeBudgetFile takeBudgetFile, Drafts drafts) {
        this.budgets = budgets;
        this.files = files;
        this.takeBudgetFile = takeBudgetFile;
        this.drafts = drafts;
    }

    @GetMapping("/{id}/file")
    String ask(@PathVariable BudgetId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "budget-file-" + id),
                        BudgetFileForm.class,
                        BudgetFileForm.empty());
        return form(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/file")
    String receive(
            @PathVariable BudgetId id,
            @Valid @ModelAttribute("form") BudgetFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (form.file() == null || form.file().isEmpty()) {
            errors.rejectValue("file", "file", "Choose a file");
        }
        var received = new ArrayList<UUID>();
        Submission.of(
                errors,
                () -> {
                    var sent = SentFile.of(form.file());
                    received.add(
                            takeBudgetFile.receive(
                                    id,
                                    Objects.requireNonNull(form.kind()),
                                    sent.name(),
                                    sent.content(),
                                    actor));
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "budget-file-" + id);
        return "redirect:/partnership/budget/files/" + received.getFirst();
    }

    private String form(BudgetId id, Fields fields, Model model) {
        model.addAttribute("budget", budgets.require(id));
        model.addAttribute("files", files.of(id));
        model.addAttribute("fields", fields);
        return "budget/file/file";
    }

    @GetMapping("/files/{id}")
    String check(@PathVariable UUID id, Actor actor, Model model) {
        var file = files.require(id);
        var form =
                SavedForm.of(
                        drafts.find(actor, file.draft()), TakingForm.class, TakingForm.empty());
        return check(file, Fields.of(form), model);
    }

    @PostMapping("/files/{id}")
    String take(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TakingForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var file = files.require(id);
        Submission.of(errors, () -> takeBudgetFile.take(id, Answers.text(form.why()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return check(file, Fields.of(form, errors), model);
        }
        drafts.discard(actor, file.draft());
        return "redirect:/partnership/budget/" + file.budget();
    }

    private String check(BudgetFile file, Fields fields, Model model) {
        model.addAttribute("page", files.beside(file));
        model.addAttribute("fields", fields);
        return "budget/file/check";
    }

    @PostMapping("/files/{id}/setting-aside")
    String setAside(@PathVariable UUID id) {
        var file = files.require(id);
        takeBudgetFile.setAside(id);
        return "redirect:/partnership/budget/" + file.budget() + "/file";
    }
}
