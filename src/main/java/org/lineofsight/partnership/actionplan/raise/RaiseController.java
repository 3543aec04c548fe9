package org.lineofsight.partnership.actionplan.raise;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Raising an action, and saying whose part of the plan one is. */
@Controller
@RequestMapping("/partnership/actions")
@Allowed(Role.PARTNERSHIP_OFFICER)
class RaiseController {

    private static final String DRAFT = "partnership-action";

    private final RaiseAction raiseAction;
    private final ChangePart changePart;
    private final Improvements improvements;
    private final Owners owners;
    private final Groups groups;
    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Clock clock;

    RaiseController(
            RaiseAction raiseAction,
            ChangePart changePart,
            Improvements improvements,
            Owners owners,
            Groups groups,
            JdbcClient jdbc,
            Drafts drafts,
            Clock clock) {
        this.raiseAction = raiseAction;
        this.changePart = changePart;
        this.improvements = improvements;
        this.owners = owners;
        this.groups = groups;
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    String ask(
            @RequestParam(required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String source,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String where,
            Actor actor,
            Model model) {
        var old = id(again);
        var asked =
                old == null
                        ? RaiseForm.from(source, from, where)
                        : RaiseForm.again(improvements.require(old));
        var begun = SavedForm.of(drafts.find(actor, draft(asked)), RaiseForm.class, asked);
        return page(begun, Fields.of(begun), model);
    }

    /** What is raised from one thing is not what was begun to be raised from another. */
    private static String draft(RaiseForm form) {
        var origin = form.origin();
        return origin.isEmpty()
                ? DRAFT
                : DRAFT + "-" + UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/new")
    String raise(
            @Valid @ModelAttribute("form") RaiseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.action().check(errors);
        Submission.check(errors, () -> RaiseRules.oneAgencyOwnsIt(form.action().ownerText()));
        List<ActionId> raised = new ArrayList<>();
        Submission.of(
                errors,
                () ->
                        raised.add(
                                raiseAction.raise(
                                        form.action(),
                                        form.part(),
                                        form.fromText(),
                                        form.whereText(),
                                        id(form.again()),
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(form));
        return "redirect:/actions/" + raised.getFirst();
    }

    private String page(RaiseForm form, Fields fields, Model model) {
        choices(model);
        model.addAttribute("draft", draft(form));
        model.addAttribute("owners", owners.atBoard());
        model.addAttribute("fields", fields);
        return "actionplan/raise/new";
    }

    @GetMapping("/{id}/part")
    String askForPart(@PathVariable ActionId id, Model model) {
        var part = improvements.require(id).improvement();
        return part(id, Fields.of(part == null ? PartForm.empty() : PartForm.of(part)), model);
    }

    @PostMapping("/{id}/part")
    String change(
            @PathVariable ActionId id,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> changePart.change(id, form));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return part(id, Fields.of(form, errors), model);
        }
        return "redirect:/actions/" + id;
    }

    private String part(ActionId id, Fields fields, Model model) {
        choices(model);
        model.addAttribute("action", improvements.require(id));
        model.addAttribute("fields", fields);
        return "actionplan/raise/part";
    }

    private void choices(Model model) {
        model.addAttribute(
                "sources",
                Arrays.stream(ActionSource.values())
                        .map(each -> Option.of(each.name(), each.label()))
                        .toList());
        var overseers = new ArrayList<Option>();
        overseers.add(Option.of("", "The board"));
        groups.all(LocalDate.now(clock)).stream()
                .map(each -> Option.of(each.id().toString(), each.name()))
                .forEach(overseers::add);
        model.addAttribute("overseers", overseers);
        model.addAttribute(
                "themes",
                jdbc.sql(
                                """
                                select min(theme) from actions.published_improvement
                                 where theme is not null group by lower(theme) order by lower(min(theme))
                                """)
                        .query(String.class)
                        .list());
    }

    private static @Nullable ActionId id(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return new ActionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotVisible();
        }
    }
}
