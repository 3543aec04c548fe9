package org.lineofsight.partnership.board.structure;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
import org.lineofsight.platform.web.Submission;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Setting groups up, changing and dissolving them, and their terms of reference. */
@Controller
@RequestMapping("/partnership/structure/groups")
@Allowed(Role.PARTNERSHIP_OFFICER)
class GroupController {

    private static final String NEW = "board-group";

    private final EstablishGroup establishGroup;
    private final ChangeGroup changeGroup;
    private final DissolveGroup dissolveGroup;
    private final AgreeTerms agreeTerms;
    private final Groups groups;
    private final StructureQueries queries;
    private final Drafts drafts;

    GroupController(
            EstablishGroup establishGroup,
            ChangeGroup changeGroup,
            DissolveGroup dissolveGroup,
            AgreeTerms agreeTerms,
            Groups groups,
            StructureQueries queries,
            Drafts drafts) {
        this.establishGroup = establishGroup;
        this.changeGroup = changeGroup;
        this.dissolveGroup = dissolveGroup;
        this.agreeTerms = agreeTerms;
        this.groups = groups;
        this.queries = queries;
        this.drafts = drafts;
    }

    @GetMapping("/new")
    String askNew(Actor actor, Model model) {
        var empty = new GroupForm(null, null, null, null, null, null);
        return group(
                null,
                NEW,
                Fields.of(SavedForm.of(drafts.find(actor, NEW), GroupForm.class, empty)),
                model);
    }

    @PostMapping("/new")
    String establish(
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "from", "First day", form.from());
        var made = new ArrayList<GroupId>();
        Submission.of(
                errors,
                () ->
                        made.add(
                                establishGroup.establish(
                                        form.toDetails(),
                                        form.from().toDate().orElseThrow(),
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return group(null, NEW, Fields.of(form, errors), model);
        }
        drafts.discard(actor, NEW);
        return "redirect:/partnership/structure/groups/" + made.getFirst();
    }

    @GetMapping("/{id}/change")
    String askChange(@PathVariable GroupId id, Actor actor, Model model) {
        var draft = "board-group-" + id;
        var now = GroupForm.of(groups.require(id));
        return group(
                id,
                draft,
                Fields.of(SavedForm.of(drafts.find(actor, draft), GroupForm.class, now)),
                model);
    }

    @PostMapping("/{id}/change")
    String change(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") GroupForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "from", "First day", form.from());
        Submission.of(
                errors,
                () ->
                        changeGroup.change(
                                id, form.toDetails(), form.from().toDate().orElseThrow(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return group(id, "board-group-" + id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-group-" + id);
        return "redirect:/partnership/structure/groups/" + id;
    }

    private String group(@Nullable GroupId id, String draft, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("draft", draft);
        model.addAttribute("group", id == null ? null : groups.require(id));
        model.addAttribute("above", others(id));
        return "board/structure/change-group";
    }

    private List<Option> others(@Nullable GroupId id) {
        return groups.ever().stream()
                .filter(each -> each.dissolvedOn() == null && !each.id().equals(id))
                .map(each ->
                        Option.of(
                                each.id().toString(),
                                "%s (%s)".formatted(each.name(), each.strand().label())))
                .toList();
    }

    @GetMapping("/{id}/dissolve")
    String askDissolve(@PathVariable GroupId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "board-dissolve-" + id),
                        DissolveForm.class,
                        new DissolveForm(null, null, null));
        return dissolve(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/dissolve")
    String dissolve(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") DissolveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "lastDay", "Last day", form.lastDay());
        Submission.of(
                errors,
                () ->
                        dissolveGroup.dissolve(
                                id,
                                form.lastDay().toDate().orElseThrow(),
                                Answers.text(form.why()),
                                form.carriedOnBy().stream().map(GroupId::new).toList(),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return dissolve(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-dissolve-" + id);
        return "redirect:/partnership/structure/groups/" + id;
    }

    private String dissolve(GroupId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", groups.require(id));
        model.addAttribute("others", others(id));
        return "board/structure/dissolve";
    }

    @GetMapping("/{id}/terms/new")
    String askTerms(@PathVariable GroupId id, Actor actor, Model model) {
        var before = TermsForm.of(groups.require(id).terms());
        return terms(
                id,
                Fields.of(
                        SavedForm.of(
                                drafts.find(actor, "board-terms-" + id), TermsForm.class, before)),
                model);
    }

    @PostMapping("/{id}/terms/new")
    String agree(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") TermsForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "agreedOn", "Day they were agreed", form.agreedOn());
        Submission.of(errors, () -> agreeTerms.agree(id, form.toTerms(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return terms(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-terms-" + id);
        return "redirect:/partnership/structure/groups/" + id;
    }

    private String terms(GroupId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", groups.require(id, queries.today()));
        return "board/structure/agree-terms";
    }
}
