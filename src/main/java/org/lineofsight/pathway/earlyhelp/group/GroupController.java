package org.lineofsight.pathway.earlyhelp.group;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Multi-agency groups: the list of each, and the advice. */
@Controller
class GroupController {

    private final Families families;
    private final FamilyQueries queries;
    private final DiscussFamily discussFamily;
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Clock clock;

    GroupController(
            Families families,
            FamilyQueries queries,
            DiscussFamily discussFamily,
            JdbcClient jdbc,
            Drafts drafts,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.discussFamily = discussFamily;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/early-help/group")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
    String list(@RequestParam(required = false) @Nullable String on, Model model) {
        var days = days();
        var shown = day(on, days);
        model.addAttribute(
                "page",
                new GroupPage(
                        shown, choices(days, shown), shown == null ? List.of() : items(shown)));
        return "earlyhelp/group/list";
    }

    /** The days there are lists for, the newest first, and how many families each has. */
    private record Day(LocalDate on, int number) {}

    private List<Day> days() {
        return jdbc.sql(
                        """
                        select group_on, count(*)::int as number from earlyhelp.agenda_item
                         group by group_on order by group_on desc limit 12
                        """)
                .query((row, number) ->
                        new Day(row.getObject("group_on", LocalDate.class), row.getInt("number")))
                .list();
    }

    /** The one asked for; else the next to come; else the last. */
    private @Nullable LocalDate day(@Nullable String asked, List<Day> days) {
        try {
            if (asked != null) {
                return LocalDate.parse(asked);
            }
        } catch (DateTimeException e) {
            // an address that names no day shows the next group
        }
        var today = LocalDate.now(clock);
        return days.stream()
                .map(Day::on)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(days.isEmpty() ? null : days.getFirst().on());
    }

    private static List<Choice> choices(List<Day> days, @Nullable LocalDate shown) {
        return days.stream()
                .map(day ->
                        new Choice(
                                InWords.dateWithoutWeekday(day.on()),
                                "/early-help/group?on=" + day.on(),
                                day.number(),
                                day.on().equals(shown)))
                .toList();
    }

    private List<GroupPage.Item> items(LocalDate on) {
        var items = new ArrayList<GroupPage.Item>();
        jdbc.sql("select * from earlyhelp.agenda_item where group_on = :on order by put_on_at, id")
                .param("on", on)
                .query(row -> {
                    var id = new FamilyId(row.getObject("record_id", UUID.class));
                    items.add(
                            item(
                                    id,
                                    row.getObject("id", UUID.class),
                                    row.getBoolean("named"),
                                    row.getString("question"),
                                    row.getString("advice"),
                                    row.getString("taken_by")));
                });
        return items;
    }

    private GroupPage.Item item(
            FamilyId id,
            UUID item,
            boolean named,
            String question,
            @Nullable String advice,
            @Nullable String takenBy) {
        var family = families.require(id);
        var may = named && GroupRules.theGroupMayHearTheName(queries.members(id));
        return new GroupPage.Item(
                item,
                id,
                family.reference(),
                may ? family.name() : "A family, without its name",
                named && !may,
                question,
                advice,
                takenBy);
    }

    @GetMapping("/early-help/group/{item}")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
    String askAdvice(@PathVariable UUID item, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(item))
                        .map(saved -> AdviceForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new AdviceForm(null, null));
        return advicePage(item, Fields.of(form), model);
    }

    @PostMapping("/early-help/group/{item}")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER})
    String discussed(
            @PathVariable UUID item,
            @Valid @ModelAttribute("form") AdviceForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        discussFamily.discussed(
                                item,
                                Kept.stripped(form.advice()),
                                Kept.stripped(form.takenBy()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return advicePage(item, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(item));
        return "redirect:/early-help/group";
    }

    private String advicePage(UUID item, Fields fields, Model model) {
        var on =
                jdbc.sql(
                                "select group_on from earlyhelp.agenda_item where id = :id and advice is null")
                        .param("id", item)
                        .query(LocalDate.class)
                        .optional()
                        .orElseThrow(NotVisible::new);
        model.addAttribute(
                "item",
                items(on).stream()
                        .filter(each -> each.id().equals(item))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(item));
        return "earlyhelp/group/advice";
    }

    @GetMapping("/early-help/families/{id}/agenda")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
    String ask(@PathVariable FamilyId id, Actor actor, Model model) {
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> AgendaForm.from(new Kept(saved.fields())))
                        .orElseGet(() -> new AgendaForm(null, null, null));
        return page(id, Fields.of(form), actor, model);
    }

    @PostMapping("/early-help/families/{id}/agenda")
    @Allowed({EARLY_HELP_WORKER, EARLY_HELP_MANAGER, PRACTITIONER, SAFEGUARDING_LEAD})
    String putOn(
            @PathVariable FamilyId id,
            @Valid @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var on = form.groupOn() == null ? null : form.groupOn().toDate().orElse(null);
        if (on == null) {
            errors.rejectValue("groupOn", "date", "Enter the day, such as 27 3 2026");
        } else {
            Submission.of(
                    errors,
                    () ->
                            discussFamily.putOn(
                                    id, on, form.byName(), Kept.stripped(form.question()), actor));
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), actor, model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/early-help/families/" + id;
    }

    private String page(FamilyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("family", families.requireToWrite(id, actor));
        model.addAttribute("mayBeNamed", GroupRules.theGroupMayHearTheName(queries.members(id)));
        model.addAttribute("fields", fields);
        model.addAttribute("draft", "/drafts?form=" + draft(id));
        return "earlyhelp/group/agenda";
    }

    private static String draft(FamilyId id) {
        return "early-help/families/" + id + "/agenda";
    }

    private static String draft(UUID item) {
        return "early-help/group/" + item;
    }
}
