package org.lineofsight.pathway.frontdoor.mirror;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.frontdoor.SmallNumbers;
import org.lineofsight.pathway.frontdoor.board.Stretch;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Levels claimed beside levels decided, and samples of those read differently. */
@Controller
class MirrorController {

    private final MirrorQueries queries;
    private final DrawSample drawSample;
    private final NoteDiscussion noteDiscussion;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    MirrorController(
            MirrorQueries queries,
            DrawSample drawSample,
            NoteDiscussion noteDiscussion,
            Agencies agencies,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.drawSample = drawSample;
        this.noteDiscussion = noteDiscussion;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/front-door/mirror")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String mirror(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable String agency,
            Actor actor,
            Model model) {
        return show(
                Stretch.of(period, LocalDate.now(clock)),
                known(agency),
                Field.of("wanted", "10"),
                ErrorSummary.NONE,
                actor,
                model);
    }

    /** What is no agency chooses nothing. */
    private static @Nullable String known(@Nullable String agency) {
        return agency != null && agency.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? agency
                : null;
    }

    private String show(
            Stretch stretch,
            @Nullable String agency,
            Field wanted,
            ErrorSummary errors,
            Actor actor,
            Model model) {
        model.addAttribute("mirror", queries.mirror(stretch, agency));
        model.addAttribute("samples", queries.samples());
        model.addAttribute("wanted", wanted);
        model.addAttribute("mayDraw", actor.is(FRONT_DOOR_MANAGER));
        model.addAttribute("agency", Field.of("agency", agency));
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().toString(), each.name()))
                        .toList());
        model.addAttribute("errors", errors);
        return periods(stretch, model, "frontdoor/mirror/mirror");
    }

    private String periods(Stretch stretch, Model model, String page) {
        model.addAttribute("stretch", stretch);
        model.addAttribute("period", Field.of("period", stretch.value()));
        model.addAttribute("periods", Stretch.options(LocalDate.now(clock)));
        return page;
    }

    @PostMapping("/front-door/mirror/samples")
    @Allowed(FRONT_DOOR_MANAGER)
    String draw(
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String wanted,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var stretch = Stretch.of(period, LocalDate.now(clock));
        var of = known(agency);
        try {
            var name =
                    of == null
                            ? null
                            : agencies.find(AgencyId.valueOf(of))
                                    .map(each -> each.name())
                                    .orElse("Unknown agency");
            return "redirect:/front-door/mirror/samples/"
                    + drawSample.draw(stretch, of, name, wanted, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    stretch,
                    of,
                    Field.of("wanted", wanted).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#wanted")),
                    actor,
                    model);
        }
    }

    @GetMapping("/front-door/mirror/samples/{id}")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String sample(@PathVariable SampleId id, Actor actor, Model model) {
        var sample = queries.require(id);
        var items = queries.items(id);
        var typed =
                drafts.find(actor, draft(id))
                        .map(saved ->
                                IntStream.range(0, items.size())
                                        .mapToObj(place ->
                                                String.join(
                                                        "",
                                                        saved.fields()
                                                                .getOrDefault(
                                                                        "notes[" + place + "]",
                                                                        List.of(
                                                                                notes(
                                                                                        items.get(
                                                                                                place))))))
                                        .toList())
                        .orElseGet(() -> items.stream().map(MirrorController::notes).toList());
        model.addAttribute("sample", sample);
        model.addAttribute("items", items);
        model.addAttribute("fields", Fields.of(new NotesForm(typed)));
        return "frontdoor/mirror/sample";
    }

    private static String notes(MirrorQueries.Item item) {
        return item.notes() == null ? "" : item.notes();
    }

    private static String draft(SampleId id) {
        return "front-door/mirror/samples/" + id;
    }

    @PostMapping("/front-door/mirror/samples/{id}")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String note(@PathVariable SampleId id, NotesForm form, Actor actor) {
        noteDiscussion.note(id, form.notes() == null ? List.of() : form.notes(), actor);
        drafts.discard(actor, draft(id));
        return "redirect:/front-door/mirror/samples/" + id;
    }

    @GetMapping("/referrals/mirror")
    @Allowed(SAFEGUARDING_LEAD)
    String own(@RequestParam(required = false) @Nullable String period, Actor actor, Model model) {
        var stretch = Stretch.of(period, LocalDate.now(clock));
        var counted = queries.ownAndAll(actor.requireAgency(), stretch);
        var others = new ArrayList<Integer>();
        for (var reading = 0; reading < counted.all().size(); reading++) {
            others.add(counted.all().get(reading) - counted.own().get(reading));
        }
        model.addAttribute(
                "rows",
                List.of(
                        new Told(
                                "Your agency",
                                SmallNumbers.told(sum(counted.own())),
                                SmallNumbers.told(counted.own(), List.of())),
                        new Told(
                                "All agencies together",
                                SmallNumbers.told(sum(counted.all())),
                                SmallNumbers.told(counted.all(), others))));
        return periods(stretch, model, "frontdoor/mirror/own");
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
