package org.lineofsight.partnership.actionplan.listed;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one action plan, as page, file and paper; a safeguarding lead’s own agency’s part of it. */
@Controller
@RequestMapping("/partnership/actions")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD})
class PlanController {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final PlanQueries queries;
    private final Clock clock;

    PlanController(PlanQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @ModelAttribute
    PlanFilter filter(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String agency,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String sort) {
        return PlanFilter.of(state, agency, source, theme, due, sort);
    }

    @GetMapping
    String list(
            @ModelAttribute(binding = false) PlanFilter filter,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, after, actor));
        return "actionplan/listed/list";
    }

    @GetMapping("/agencies")
    String agencies(Model model) {
        model.addAttribute("page", queries.perAgency());
        return "actionplan/listed/agencies";
    }

    @GetMapping("/print")
    String print(@ModelAttribute(binding = false) PlanFilter filter, Actor actor, Model model) {
        model.addAttribute("page", PrintPage.of(filter, queries.all(filter)));
        model.addAttribute(
                "printed",
                "Printed on %s by %s".formatted(InWords.date(LocalDate.now(clock)), actor.name()));
        return "actionplan/listed/print";
    }

    @GetMapping("/actions.csv")
    ResponseEntity<byte[]> csv(@ModelAttribute(binding = false) PlanFilter filter) {
        return file(TableDownload.csv(PlanFile.of(queries.all(filter))), CSV, "csv");
    }

    @GetMapping("/actions.xlsx")
    ResponseEntity<byte[]> xlsx(@ModelAttribute(binding = false) PlanFilter filter) {
        return file(TableDownload.xlsx("Actions", PlanFile.of(queries.all(filter))), XLSX, "xlsx");
    }

    private ResponseEntity<byte[]> file(byte[] content, MediaType type, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("action-plan-" + LocalDate.now(clock) + "." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
