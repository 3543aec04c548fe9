package org.lineofsight.pathway.frontdoor.imports;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One file from its columns to its report. Whose business its kind is, each step asks again. */
@Controller
@RequestMapping("/front-door/imports/{id}")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class ImportController {

    private static final int MOST_SHOWN = 200;

    private final ImportQueries queries;
    private final Intakes intakes;
    private final ChooseColumns chooseColumns;
    private final ConfirmImport confirmImport;
    private final StopImport stopImport;
    private final UndoImport undoImport;

    ImportController(
            ImportQueries queries,
            Intakes intakes,
            ChooseColumns chooseColumns,
            ConfirmImport confirmImport,
            StopImport stopImport,
            UndoImport undoImport) {
        this.queries = queries;
        this.intakes = intakes;
        this.chooseColumns = chooseColumns;
        this.confirmImport = confirmImport;
        this.stopImport = stopImport;
        this.undoImport = undoImport;
    }

    @GetMapping
    String show(
            @PathVariable ImportId id,
            @RequestParam(defaultValue = "") String watch,
            Actor actor,
            Model model) {
        var imported = queries.require(id, actor);
        if (imported.state() == ImportState.RECEIVED) {
            return "redirect:" + imported.next();
        }
        var lines = queries.lines(id, imported.kind() == ImportKind.POLICE, MOST_SHOWN + 1);
        var shown = lines.stream().limit(MOST_SHOWN).toList();
        var counts = queries.counts(id);
        var links =
                intakes.of(imported.kind())
                        .links(
                                shown.stream()
                                        .map(ImportQueries.Line::became)
                                        .filter(Objects::nonNull)
                                        .toList());
        model.addAttribute(
                "page",
                new ImportPage(
                        imported,
                        counts,
                        shown,
                        links,
                        lines.size() - shown.size(),
                        !watch.equals("no")));
        return "frontdoor/imports/show";
    }

    @GetMapping("/columns")
    String columns(@PathVariable ImportId id, Actor actor, Model model) {
        var imported = queries.require(id, actor);
        if (imported.state() != ImportState.RECEIVED) {
            return "redirect:" + imported.next();
        }
        return columns(imported, chooseColumns.proposed(id, actor), null, model);
    }

    @PostMapping("/columns")
    String choose(
            @PathVariable ImportId id,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var imported = queries.require(id, actor);
        var columns = chosen(imported, form);
        try {
            chooseColumns.choose(id, columns, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return columns(imported, columns, broken, model);
        }
        return "redirect:" + imported.address() + "/check";
    }

    /** Only what was asked, and only headings that the file has. */
    private Columns chosen(Imported imported, Map<String, String> form) {
        var headings = new LinkedHashMap<String, String>();
        for (var wanted : intakes.of(imported.kind()).columns()) {
            var heading = form.getOrDefault("column-" + wanted.key(), "");
            if (imported.headings().contains(heading)) {
                headings.put(wanted.key(), heading);
            }
        }
        return new Columns(headings);
    }

    private String columns(
            Imported imported,
            Columns columns,
            @org.jspecify.annotations.Nullable RuleBroken broken,
            Model model) {
        var asked =
                intakes.of(imported.kind()).columns().stream()
                        .map(wanted -> {
                            var field =
                                    Field.of(
                                            "column-" + wanted.key(),
                                            columns.heading(wanted.key()));
                            return new ColumnsPage.Asked(
                                    wanted,
                                    broken != null && wanted.key().equals(broken.field())
                                            ? field.withError(broken.words())
                                            : field);
                        })
                        .toList();
        var errors =
                broken == null
                        ? ErrorSummary.NONE
                        : ErrorSummary.of(
                                new ErrorSummary.Problem(
                                        broken.words(),
                                        broken.field() == null
                                                ? null
                                                : "#column-" + broken.field()));
        model.addAttribute(
                "page", new ColumnsPage(imported, queries.table(imported.id()), asked, errors));
        return "frontdoor/imports/columns";
    }

    @GetMapping("/check")
    String check(@PathVariable ImportId id, Actor actor, Model model) {
        var imported = queries.require(id, actor);
        var columns = imported.columns();
        if (imported.state() != ImportState.RECEIVED || columns == null) {
            return "redirect:" + imported.next();
        }
        model.addAttribute("page", check(imported, columns));
        return "frontdoor/imports/check";
    }

    private CheckPage check(Imported imported, Columns columns) {
        var intake = intakes.of(imported.kind());
        var table = queries.table(imported.id());
        var units = intake.read(table, columns);
        var toTell =
                units.stream()
                        .filter(unit ->
                                unit.fate() != Unit.Fate.NEW
                                        || unit.verdict() != Verdict.ACCEPTED
                                        || !unit.summary().isEmpty())
                        .map(unit ->
                                new CheckPage.Shown(
                                        unit.lines(),
                                        unit.summary(),
                                        unit.fate(),
                                        unit.verdict(),
                                        unit.remarks()))
                        .toList();
        return new CheckPage(
                imported,
                queries.sameFile(imported).orElse(null),
                intake.columns().stream()
                        .map(wanted ->
                                new CheckPage.Chosen(wanted.label(), columns.heading(wanted.key())))
                        .toList(),
                table.notes(),
                number(units, Outcome.ACCEPTED),
                number(units, Outcome.QUERIED),
                number(units, Outcome.SAME),
                number(units, Outcome.REFUSED),
                toTell.stream().limit(MOST_SHOWN).toList(),
                Math.max(0, toTell.size() - MOST_SHOWN));
    }

    private static int number(List<? extends Unit<?>> units, Outcome outcome) {
        return Math.toIntExact(
                units.stream()
                        .filter(unit -> Outcome.of(unit.fate(), unit.verdict()) == outcome)
                        .count());
    }

    @PostMapping("/confirmation")
    String confirm(@PathVariable ImportId id, Actor actor) {
        confirmImport.confirm(id, actor);
        return "redirect:/front-door/imports/" + id;
    }

    @PostMapping("/stopping")
    String stop(@PathVariable ImportId id, Actor actor) {
        stopImport.stop(id, actor);
        return "redirect:/front-door/imports/" + id;
    }

    @PostMapping("/going-on")
    String goOn(@PathVariable ImportId id, Actor actor) {
        stopImport.goOn(id, actor);
        return "redirect:/front-door/imports/" + id;
    }

    @GetMapping("/undoing")
    String askUndo(@PathVariable ImportId id, Actor actor, Model model) {
        model.addAttribute("imported", queries.require(id, actor));
        model.addAttribute("errors", ErrorSummary.NONE);
        return "frontdoor/imports/undo";
    }

    @PostMapping("/undoing")
    String undo(@PathVariable ImportId id, Actor actor, Model model, HttpServletResponse response) {
        try {
            undoImport.undo(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("imported", queries.require(id, actor));
            model.addAttribute(
                    "errors", ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null)));
            return "frontdoor/imports/undo";
        }
        return "redirect:/front-door/imports/" + id;
    }

    /** Every line as it came, what became of it, and why: to be put right and sent again. */
    @GetMapping("/report.csv")
    ResponseEntity<byte[]> report(@PathVariable ImportId id, Actor actor) {
        var imported = queries.require(id, actor);
        var report = new ReportCsv(imported, queries.table(id));
        var columns = imported.columns();
        var rows =
                imported.state() == ImportState.RECEIVED && columns != null
                        ? report.before(
                                intakes.of(imported.kind()).read(queries.table(id), columns))
                        : report.after(
                                queries.lines(id, true, Integer.MAX_VALUE),
                                intakes.of(imported.kind()));
        return download(
                "report-" + imported.fileName().replaceFirst("\\.[^.]*$", "") + ".csv",
                TableDownload.csv(rows));
    }

    @GetMapping("/original")
    ResponseEntity<byte[]> original(@PathVariable ImportId id, Actor actor) {
        var imported = queries.require(id, actor);
        return download(imported.fileName(), queries.content(id));
    }

    /** Never opened in the browser: what came from outside is only ever a file. */
    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        var type =
                name.toLowerCase(Locale.UK).endsWith(".csv")
                        ? new MediaType("text", "csv", StandardCharsets.UTF_8)
                        : MediaType.APPLICATION_OCTET_STREAM;
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
