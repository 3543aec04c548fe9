package org.lineofsight.partnership.dataset.returns;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.DeliveryId;
import org.lineofsight.partnership.dataset.FigureSet;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.ReturnFileId;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has come in, and what became of it. */
@Controller
@RequestMapping("/returns")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class ReturnsController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final FigureSets sets;
    private final ReturnQueries queries;
    private final StoredFigures figures;

    ReturnsController(FigureSets sets, ReturnQueries queries, StoredFigures figures) {
        this.sets = sets;
        this.queries = queries;
        this.figures = figures;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        var all = sets.all();
        AuditTrail.read(all.stream().map(set -> set.id().value()).toList());
        model.addAttribute("sets", all).addAttribute("maySend", actor.is(PARTNERSHIP_OFFICER));
        return "dataset/returns/list";
    }

    @GetMapping("/sets/{id}")
    String set(@PathVariable FigureSetId id, Actor actor, Model model) {
        model.addAttribute("set", read(sets.require(id)))
                .addAttribute("files", queries.files(id))
                .addAttribute("maySend", actor.is(PARTNERSHIP_OFFICER));
        return "dataset/returns/set";
    }

    @GetMapping("/deliveries/{id}")
    String delivery(@PathVariable DeliveryId id, Actor actor, Model model) {
        var delivery = queries.delivery(id);
        var files = queries.files(id);
        model.addAttribute(
                "page",
                new DeliveryPage(
                        read(sets.require(delivery.set())),
                        delivery,
                        files,
                        files.stream()
                                .flatMap(file -> Problem.of(file, figures.table(file.id())))
                                .toList(),
                        actor.is(PARTNERSHIP_OFFICER) && delivery.undoneAt() == null));
        return "dataset/returns/delivery";
    }

    @GetMapping("/deliveries/{id}/problems.csv")
    ResponseEntity<byte[]> problems(@PathVariable DeliveryId id) {
        var delivery = queries.delivery(id);
        read(sets.require(delivery.set()));
        var problems =
                queries.files(id).stream()
                        .flatMap(file -> Problem.of(file, figures.table(file.id())))
                        .toList();
        return download("queried-and-refused.csv", ProblemsCsv.of(problems));
    }

    @GetMapping("/files/{id}")
    String file(
            @PathVariable ReturnFileId id,
            @RequestParam(required = false) @Nullable String show,
            Model model) {
        var file = queries.file(id);
        var table = figures.table(id);
        var wanted =
                Verdict.REFUSED.name().equalsIgnoreCase(show)
                        ? Verdict.REFUSED
                        : Verdict.QUERIED.name().equalsIgnoreCase(show) ? Verdict.QUERIED : null;
        model.addAttribute(
                "page",
                new ReturnFilePage(
                        read(sets.require(file.set())),
                        file,
                        table,
                        table.rows().stream()
                                .filter(row -> wanted == null || row.verdict() == wanted)
                                .toList(),
                        choices(table, id, wanted)));
        return "dataset/returns/file";
    }

    private static List<Choice> choices(Table table, ReturnFileId id, @Nullable Verdict wanted) {
        var address = "/returns/files/" + id;
        return List.of(
                new Choice("All rows", address, table.rows().size(), wanted == null),
                new Choice(
                        "Queried",
                        address + "?show=queried",
                        Math.toIntExact(table.count(Verdict.QUERIED)),
                        wanted == Verdict.QUERIED),
                new Choice(
                        "Refused",
                        address + "?show=refused",
                        Math.toIntExact(table.count(Verdict.REFUSED)),
                        wanted == Verdict.REFUSED));
    }

    @GetMapping("/files/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable ReturnFileId id) {
        var file = queries.file(id);
        read(sets.require(file.set()));
        return download(file.name(), queries.content(id));
    }

    @GetMapping("/files/{id}/problems.csv")
    ResponseEntity<byte[]> problems(@PathVariable ReturnFileId id) {
        var file = queries.file(id);
        read(sets.require(file.set()));
        return download("queried-and-refused-" + file.name(), ProblemsCsv.of(figures.table(id)));
    }

    private static FigureSet read(FigureSet set) {
        AuditTrail.read(set.id().value());
        return set;
    }

    /** Never opened in the browser: what came from outside is only ever a file. */
    private static ResponseEntity<byte[]> download(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
