package org.lineofsight.kernel.actions.evidence;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.SignedIn;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding a file as evidence, and opening one. */
@Controller
@RequestMapping("/actions/{id}/evidence")
@SignedIn
class EvidenceController {

    private final Actions actions;
    private final Improvements improvements;
    private final AddEvidence addEvidence;
    private final JdbcClient jdbc;

    EvidenceController(
            Actions actions, Improvements improvements, AddEvidence addEvidence, JdbcClient jdbc) {
        this.actions = actions;
        this.improvements = improvements;
        this.addEvidence = addEvidence;
        this.jdbc = jdbc;
    }

    @GetMapping
    String ask(@PathVariable ActionId id, Model model) {
        return page(id, Fields.of(new EvidenceForm(null, null)), model);
    }

    @PostMapping
    String add(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") EvidenceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () -> addEvidence.add(id, Answers.text(form.title()), form.content(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/actions/" + id + "#evidence";
    }

    private String page(ActionId id, Fields fields, Model model) {
        var action = actions.require(id);
        if (action.improvement() == null || !(action.own() || action.runs())) {
            throw new NotVisible();
        }
        model.addAttribute("action", action);
        model.addAttribute("fields", fields);
        return "actions/evidence/add";
    }

    @GetMapping("/{evidence}")
    ResponseEntity<byte[]> file(@PathVariable ActionId id, @PathVariable UUID evidence) {
        actions.require(id);
        var found =
                improvements.evidence(id).stream()
                        .filter(each -> each.id().equals(evidence))
                        .findFirst()
                        .orElseThrow(NotVisible::new);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.fileName())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content(evidence));
    }

    private byte[] content(UUID evidence) {
        return jdbc.sql("select content from actions.evidence_file where evidence_id = :id")
                .param("id", evidence)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(NotVisible::new);
    }
}
