package org.lineofsight.partnership.yearlyreport.report;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.dataset.Dataset;
import org.lineofsight.partnership.dataset.FigureSetId;
import org.lineofsight.partnership.dataset.Table;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The yearly reports, written anew from the figures each time somebody asks. */
@Controller
@RequestMapping("/yearly-reports")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class YearlyReportController {

    private final Dataset dataset;
    private final Clock clock;

    YearlyReportController(Dataset dataset, Clock clock) {
        this.dataset = dataset;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var sets = dataset.sets();
        AuditTrail.read(sets.stream().map(set -> set.id().value()).toList());
        model.addAttribute("sets", sets);
        return "yearlyreport/report/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable FigureSetId id, Model model) {
        var files = dataset.filesOf(id);
        var report =
                report(
                        id,
                        table -> {
                            var file = files.get(table.id());
                            return file == null ? null : "/returns/files/" + file;
                        });
        model.addAttribute("report", report).addAttribute("address", "/yearly-reports/" + id);
        return "yearlyreport/report/page";
    }

    @GetMapping("/{id}/report.html")
    ResponseEntity<byte[]> standalone(@PathVariable FigureSetId id) {
        return download(
                StandaloneReport.of(report(id, table -> null)), MediaType.TEXT_HTML, "report.html");
    }

    @GetMapping("/{id}/report.json")
    ResponseEntity<byte[]> json(@PathVariable FigureSetId id) {
        var report = report(id, table -> null);
        return download(
                ReportJson.of(report.figures(), report.checks()),
                MediaType.APPLICATION_JSON,
                "report.json");
    }

    private Report report(FigureSetId id, Function<Table, @Nullable String> rowsAt) {
        AuditTrail.read(id.value());
        var set = dataset.set(id);
        var earlier =
                dataset.sets().stream()
                        .filter(other -> other.partnership().equals(set.partnership()))
                        .filter(other -> other.year().equals(set.year().previous()))
                        .findFirst()
                        .map(other -> dataset.figures(other.id()));
        return Report.of(dataset.figures(id), earlier, LocalDate.now(clock), rowsAt);
    }

    private static ResponseEntity<byte[]> download(String text, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(new MediaType(type, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
