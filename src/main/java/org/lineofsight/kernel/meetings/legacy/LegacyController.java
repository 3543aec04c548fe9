package org.lineofsight.kernel.meetings.legacy;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.SentFile;
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
import org.springframework.web.multipart.MultipartFile;

/** Old ticks of "quorate" beside the facts, and the files that they come in. */
@Controller
@RequestMapping(FlagsPage.ADDRESS)
@Allowed({PARTNERSHIP_OFFICER, SOCIAL_WORK_MANAGER})
class LegacyController {

    private final OldMeetings meetings;
    private final TakeOldMeetings takeOldMeetings;

    LegacyController(OldMeetings meetings, TakeOldMeetings takeOldMeetings) {
        this.meetings = meetings;
        this.takeOldMeetings = takeOldMeetings;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam(defaultValue = "0") int from,
            Model model) {
        model.addAttribute("page", FlagsPage.of(meetings.compared(), Finding.of(finding), from));
        return "meetings/legacy/list";
    }

    @GetMapping("/list.csv")
    ResponseEntity<byte[]> download(@RequestParam(required = false) @Nullable String finding) {
        var chosen = FlagsPage.chosen(meetings.compared(), Finding.of(finding));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("quorate-flags-and-facts.csv")
                                .build()
                                .toString())
                .body(TableDownload.csv(FlagsPage.table(chosen)));
    }

    @GetMapping("/files")
    String files(Model model) {
        return files(null, null, model);
    }

    @PostMapping("/files")
    String receive(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String kind,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            var sent = SentFile.of(file);
            var id = takeOldMeetings.receive(kind, sent.name(), sent.content(), actor);
            return "redirect:" + FlagsPage.ADDRESS + "/files/" + id;
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return files(kind, broken, model);
        }
    }

    private String files(@Nullable String kind, @Nullable RuleBroken broken, Model model) {
        model.addAttribute("page", FilesPage.of(meetings.files(), meetings.kinds(), kind, broken));
        return "meetings/legacy/files";
    }

    /** What is in it; the columns first, where nobody has said which is what. */
    @GetMapping("/files/{id}")
    String check(@PathVariable UUID id, Model model) {
        var file = meetings.require(id);
        if (file.columns() == null) {
            return "redirect:" + file.address() + "/columns";
        }
        return check(file, ErrorSummary.NONE, model);
    }

    private String check(OldFile file, ErrorSummary errors, Model model) {
        var columns = file.columns();
        var read =
                columns == null
                        ? new OldMeetingReader.Result(List.of(), List.of(), file.lines())
                        : meetings.read(file, columns);
        model.addAttribute(
                "page",
                new FileCheckPage(
                        file,
                        read.meetings().stream().map(Compared::of).toList(),
                        read.remarks(),
                        read.refused(),
                        errors));
        return "meetings/legacy/check";
    }

    @GetMapping("/files/{id}/columns")
    String columns(@PathVariable UUID id, Model model) {
        var file = meetings.require(id);
        var table = meetings.table(file);
        var columns =
                file.columns() == null
                        ? Columns.proposedFor(OldMeetingReader.COLUMNS, table)
                        : file.columns();
        model.addAttribute("page", FileColumnsPage.of(file, table, columns, null));
        return "meetings/legacy/columns";
    }

    @PostMapping("/files/{id}/columns")
    String choose(
            @PathVariable UUID id,
            @RequestParam Map<String, String> form,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var file = meetings.require(id);
        var chosen = chosen(file, form);
        try {
            takeOldMeetings.choose(id, chosen, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page", FileColumnsPage.of(file, meetings.table(file), chosen, broken));
            return "meetings/legacy/columns";
        }
        return "redirect:" + file.address();
    }

    /** Only what was asked, and only headings that the file has. */
    private static Columns chosen(OldFile file, Map<String, String> form) {
        var headings = new LinkedHashMap<String, String>();
        for (var wanted : OldMeetingReader.COLUMNS) {
            var heading = form.getOrDefault("column-" + wanted.key(), "");
            if (file.headings().contains(heading)) {
                headings.put(wanted.key(), heading);
            }
        }
        return new Columns(headings);
    }

    @PostMapping("/files/{id}/confirmation")
    String take(@PathVariable UUID id, Actor actor, Model model, HttpServletResponse response) {
        try {
            takeOldMeetings.take(id, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return check(
                    meetings.require(id),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null)),
                    model);
        }
        return "redirect:" + FlagsPage.ADDRESS;
    }

    @PostMapping("/files/{id}/setting-aside")
    String setAside(@PathVariable UUID id, Actor actor) {
        takeOldMeetings.setAside(id, actor);
        return "redirect:" + FlagsPage.ADDRESS + "/files";
    }
}
