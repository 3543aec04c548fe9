package org.lineofsight.pathway.frontdoor.mirror;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
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
            @RequestParam(required = false) @Nullable String team,
            Actor actor,
            Model model) {
        return show(
                whose(period, agency, team),
                Field.of("wanted", "10"),
                ErrorSummary.NONE,
                actor,
                model);
    }

    /** What is no agency, and what is no team, chooses nothing. */
    private Whose whose(@Nullable String period, @Nullable String agency, @Nullable String team) {
        return new Whose(
                Stretch.of(period, LocalDate.now(clock)),
                agency != null && agency.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|NONE")
                        ? agency
                        : null,
                team == null || team.isBlank() ? null : team);
    }

    private String show(Whose whose, Field wanted, ErrorSummary errors, Actor actor, Model model) {
        model.addAttribute("mirror", queries.mirror(whose));
        model.addAttribute("whose", whose);
        model.addAttribute("samples", queries.samples());
        model.addAttribute("wanted", wanted);
        model.addAttribute("mayDraw", actor.is(FRONT_DOOR_MANAGER));
        model.addAttribute("agency", Field.of("agency", whose.agency()));
        model.addAttribute("team", Field.of("team", whose.team()));
        model.addAttribute("agencies", agencies());
        model.addAttribute("teams", teams(whose));
        model.addAttribute("errors", errors);
        return periods(whose.stretch(), model, "frontdoor/mirror/mirror");
    }

    private List<Option> agencies() {
        return agencies.current().stream()
                .map(each -> Option.of(each.id().toString(), each.name()))
                .toList();
    }

    /** Empty where no agency is chosen, or none of its contacts names a team. */
    private List<Option> teams(Whose whose) {
        if (whose.agency() == null || whose.agency().equals("NONE")) {
            return List.of();
        }
        var teams = new ArrayList<Option>();
        queries.teams(whose).forEach(each -> teams.add(Option.of(each, each)));
        if (!teams.isEmpty()) {
            teams.add(Option.of(Whose.NO_TEAM, Whose.NO_TEAM_WORDS));
        }
        return teams;
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
            @RequestParam(defaultValue = "") String team,
            @RequestParam(defaultValue = "") String wanted,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var whose = whose(period, agency, team);
        try {
            return "redirect:/front-door/mirror/samples/"
                    + drawSample.draw(whose, name(whose), wanted, actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    whose,
                    Field.of("wanted", wanted).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#wanted")),
                    actor,
                    model);
        }
    }

    private @Nullable String name(Whose whose) {
        if (whose.agency() == null) {
            return null;
        }
        return whose.agency().equals("NONE")
                ? "No agency"
                : agencies.find(AgencyId.valueOf(whose.agency()))
                        .map(each -> each.name())
                        .orElse("Unknown agency");
    }

    @GetMapping("/front-door/mirror/samples/{id}")
    @Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
    String sample(@PathVariable SampleId id, Actor actor, Model model) {
        var items = queries.items(id);
        var stored = items.stream().map(MirrorController::notes).toList();
        var form =
                drafts.find(actor, draft(id))
                        .map(saved ->
                                new NotesForm(
                                        typed(saved.fields(), "notes", stored),
                                        typed(saved.fields(), "before", stored)))
                        .orElseGet(() -> new NotesForm(stored, stored));
        return sample(id, items, Fields.of(form), List.of(), model);
    }

    private static List<String> typed(
            Map<String, List<String>> saved, String field, List<String> stored) {
        return IntStream.range(0, stored.size())
                .mapToObj(place ->
                        String.join(
                                "",
                                saved.getOrDefault(
                                        field + "[" + place + "]", List.of(stored.get(place)))))
                .toList();
    }

    /**
     * @param meanwhile places where somebody else has written since
     */
    private String sample(
            SampleId id,
            List<MirrorQueries.Item> items,
            Fields fields,
            List<Integer> meanwhile,
            Model model) {
        model.addAttribute("sample", queries.require(id));
        model.addAttribute("items", items);
        model.addAttribute("fields", fields);
        model.addAttribute("meanwhile", meanwhile);
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
    String note(
            @PathVariable SampleId id,
            NotesForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> noteDiscussion.note(id, form.typed(), form.wasBefore(), actor));
        drafts.discard(actor, draft(id));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var items = queries.items(id);
            var stored = items.stream().map(MirrorController::notes).toList();
            return sample(
                    id,
                    items,
                    Fields.of(new NotesForm(form.notes(), stored), errors),
                    meanwhile(form, stored),
                    model);
        }
        return "redirect:/front-door/mirror/samples/" + id;
    }

    private static List<Integer> meanwhile(NotesForm form, List<String> stored) {
        return IntStream.range(0, Math.min(stored.size(), form.wasBefore().size()))
                .filter(place ->
                        !NoteDiscussion.tidy(form.wasBefore().get(place)).equals(stored.get(place)))
                .boxed()
                .toList();
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
        model.addAttribute("square", LeadsMirror.square(counted.square(), counted.own()));
        model.addAttribute("teams", LeadsMirror.teams(counted.teams(), counted.own()));
        return periods(stretch, model, "frontdoor/mirror/own");
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }
}
