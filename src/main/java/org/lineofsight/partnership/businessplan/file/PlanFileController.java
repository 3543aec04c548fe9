package org.lineofsight.partnership.businessplan.file;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lineofsight.partnership.businessplan.plan.Plans;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.SentFile;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Taking a plan in from a file. */
@Controller
@RequestMapping("/partnership/plan/files")
@Allowed(PARTNERSHIP_OFFICER)
class PlanFileController {

    private final PlanFiles files;
    private final TakePlanFile takePlanFile;
    private final Plans plans;
    private final Drafts drafts;

    PlanFileController(PlanFiles files, TakePlanFile takePlanFile, Plans plans, Drafts drafts) {
        this.files = files;
        this.takePlanFile = takePlanFile;
        this.plans = plans;
        this.drafts = drafts;
    }

    @GetMapping
    String ask(Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "plan-file"),
                        PlanFileForm.class,
                        PlanFileForm.empty(plans.today()));
        return form(Fields.of(form), model);
    }

    /** An empty table with the headings, to be filled in. */
    @GetMapping("/empty.csv")
    ResponseEntity<byte[]> empty() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("plan.csv").build().toString())
                .body(
                        TableDownload.csv(
                                List.of(PlanColumns.ALL.stream().map(Wanted::label).toList())));
    }

    @PostMapping
    String receive(
            @Valid @ModelAttribute("form") PlanFileForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var received = new ArrayList<UUID>();
        if (form.file() == null || form.file().isEmpty()) {
            errors.rejectValue("file", "file", "Choose a file");
        }
        Submission.of(
                errors,
                () -> {
                    var sent = SentFile.of(form.file());
                    received.add(
                            takePlanFile.receive(
                                    form.toPlan(), sent.name(), sent.content(), actor));
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Fields.of(form, errors), model);
        }
        drafts.discard(actor, "plan-file");
        return "redirect:/partnership/plan/files/" + received.getFirst();
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("years", PlanFileForm.years(plans.today()));
        model.addAttribute("files", files.all());
        return "businessplan/file/files";
    }

    @GetMapping("/{id}")
    String check(@PathVariable UUID id, Model model) {
        return check(files.require(id), ErrorSummary.NONE, model);
    }

    private String check(PlanFile file, ErrorSummary errors, Model model) {
        model.addAttribute("file", file);
        model.addAttribute("read", files.read(file));
        model.addAttribute("errors", errors);
        return "businessplan/file/check";
    }

    @PostMapping("/{id}/confirmation")
    String take(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response) {
        try {
            return "redirect:/partnership/plan/" + takePlanFile.take(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return check(
                    files.require(id),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null)),
                    model);
        }
    }

    @PostMapping("/{id}/setting-aside")
    String setAside(@PathVariable UUID id) {
        takePlanFile.setAside(id);
        return "redirect:/partnership/plan/files";
    }
}
