package org.lineofsight.exchange.extracts.upload;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.exchange.extracts.upload.Upload.State;
import org.lineofsight.pathway.childprotection.elsewhere.Arrivals;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Fields;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Extracts of the council’s system: sent in, checked, taken. */
@Controller
@RequestMapping("/extracts")
@Allowed(SOCIAL_WORK_MANAGER)
class ExtractsController {

    private static final int SHOWN = 100;

    private final Uploads uploads;
    private final Arrivals arrivals;
    private final ReceiveExtract receiveExtract;
    private final MoveExtract moveExtract;

    ExtractsController(
            Uploads uploads,
            Arrivals arrivals,
            ReceiveExtract receiveExtract,
            MoveExtract moveExtract) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.receiveExtract = receiveExtract;
        this.moveExtract = moveExtract;
    }

    @GetMapping
    String list(Model model) {
        return list(Fields.of(new ExtractForm(null, null)), model);
    }

    private String list(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("uploads", uploads.newest());
        return "extracts/upload/list";
    }

    @PostMapping
    String receive(
            @ModelAttribute("form") ExtractForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        var received = new ArrayList<UUID>();
        Submission.of(
                errors,
                () ->
                        received.add(
                                receiveExtract.receive(
                                        Objects.requireNonNull(form.asOf()).toDate().orElseThrow(),
                                        form.read(),
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(Fields.of(form, errors), model);
        }
        return "redirect:/extracts/" + received.getFirst();
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String watch, Model model) {
        return show(id, !watch.equals("no"), ErrorSummary.NONE, model);
    }

    private String show(UUID id, boolean watching, ErrorSummary errors, Model model) {
        var upload = uploads.require(id);
        var waits = upload.state() == State.CHECKED;
        model.addAttribute(
                "page",
                new ExtractPage(
                        upload,
                        uploads.sheets(id),
                        waits ? arrivals.compare(upload.delivery()) : null,
                        waits ? arrivals.contradictions(id, SHOWN) : List.of(),
                        uploads.problems(id, SHOWN),
                        waits ? uploads.sameBefore(id).orElse(null) : null,
                        watching,
                        errors));
        return "extracts/upload/show";
    }

    @GetMapping("/{id}/problems.csv")
    ResponseEntity<byte[]> problems(@PathVariable UUID id) {
        uploads.require(id);
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("File", "Sheet", "Row", "Column", "Outcome", "Why"));
        for (var problem : uploads.problems(id, Uploads.MOST_PROBLEMS)) {
            rows.add(
                    List.of(
                            problem.file(),
                            Objects.requireNonNullElse(problem.sheet(), ""),
                            String.valueOf(problem.line()),
                            Objects.requireNonNullElse(problem.heading(), ""),
                            problem.refused() ? "Not taken" : "Cell left out",
                            problem.words()));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("what-could-not-be-read.csv")
                                .build()
                                .toString())
                .body(TableDownload.csv(rows));
    }

    @GetMapping("/{id}/tables/{place}")
    String ask(
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestParam(required = false) @Nullable String shape,
            Model model) {
        uploads.require(id);
        var sheet = uploads.sheet(id, place);
        model.addAttribute(
                "page",
                SheetPage.of(sheet, shape == null ? sheet.shape() : shape, ErrorSummary.NONE));
        return "extracts/upload/sheet";
    }

    @PostMapping("/{id}/tables/{place}")
    String name(
            @PathVariable UUID id,
            @PathVariable int place,
            @RequestParam(defaultValue = "") String shape,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var sheet = uploads.sheet(id, place);
        try {
            moveExtract.name(id, place, shape, chosen(sheet, shape, form), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page",
                    SheetPage.of(
                            sheet,
                            shape,
                            ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null))));
            return "extracts/upload/sheet";
        }
        return "redirect:/extracts/" + id;
    }

    /** Only what was asked, and only headings that the table has. */
    private static Columns chosen(Sheet sheet, String shape, Map<String, String> form) {
        var headings = new LinkedHashMap<String, String>();
        for (var wanted : Shapes.of(shape).map(Shape::columns).orElse(List.of())) {
            var heading = form.getOrDefault("column-" + wanted.key(), "");
            if (sheet.headings().contains(heading)) {
                headings.put(wanted.key(), heading);
            }
        }
        return new Columns(headings);
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response) {
        return moved(id, () -> moveExtract.confirm(id, actor), model, response);
    }

    @PostMapping("/{id}/stopping")
    String stop(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return moved(id, () -> moveExtract.stop(id), model, response);
    }

    @PostMapping("/{id}/going-on")
    String goOn(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return moved(id, () -> moveExtract.goOn(id), model, response);
    }

    @PostMapping("/{id}/setting-aside")
    String setAside(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return moved(id, () -> moveExtract.setAside(id), model, response);
    }

    private String moved(UUID id, Runnable move, Model model, HttpServletResponse response) {
        try {
            move.run();
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    id,
                    false,
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null)),
                    model);
        }
        return "redirect:/extracts/" + id;
    }
}
