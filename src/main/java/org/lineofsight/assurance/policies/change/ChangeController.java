package org.lineofsight.assurance.policies.change;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.ConsideringGroups;
import org.lineofsight.assurance.policies.Finding;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.register.PolicyPage;
import org.lineofsight.assurance.policies.register.PolicyQueries;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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

/** What the partnership’s office does with a policy and its versions. */
@Controller
@RequestMapping("/partnership/policies")
@Allowed(Role.PARTNERSHIP_OFFICER)
class ChangeController {

    private static final String HERE = "/partnership/policies/";
    private static final String NEW = "policies-new";

    private final PolicyQueries queries;
    private final Agencies agencies;
    private final RegisterPolicy registerPolicy;
    private final DescribePolicy describePolicy;
    private final DraftVersion draftVersion;
    private final RewriteDraft rewriteDraft;
    private final ConsultAgencies consultAgencies;
    private final NoteConsideration noteConsideration;
    private final PublishVersion publishVersion;
    private final WithdrawPolicy withdrawPolicy;
    private final AskToTellStaff askToTellStaff;
    private final ConsideringGroups groups;
    private final Drafts drafts;
    private final Clock clock;

    ChangeController(
            PolicyQueries queries,
            Agencies agencies,
            RegisterPolicy registerPolicy,
            DescribePolicy describePolicy,
            DraftVersion draftVersion,
            RewriteDraft rewriteDraft,
            ConsultAgencies consultAgencies,
            NoteConsideration noteConsideration,
            PublishVersion publishVersion,
            WithdrawPolicy withdrawPolicy,
            AskToTellStaff askToTellStaff,
            ConsideringGroups groups,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.agencies = agencies;
        this.registerPolicy = registerPolicy;
        this.describePolicy = describePolicy;
        this.draftVersion = draftVersion;
        this.rewriteDraft = rewriteDraft;
        this.consultAgencies = consultAgencies;
        this.noteConsideration = noteConsideration;
        this.publishVersion = publishVersion;
        this.withdrawPolicy = withdrawPolicy;
        this.askToTellStaff = askToTellStaff;
        this.groups = groups;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping("/new")
    String ask(Actor actor, Model model) {
        var begun =
                SavedForm.of(
                        drafts.find(actor, NEW), RegisterForm.class, new RegisterForm(null, null));
        return policy(Fields.of(begun), null, model);
    }

    @PostMapping("/new")
    String register(
            @Valid @ModelAttribute("form") RegisterForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.policy().check(errors, "policy.");
        List<PolicyId> made = new ArrayList<>();
        Submission.of(
                errors,
                () ->
                        made.add(
                                registerPolicy.register(
                                        form.policy().policy(), form.text().text(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return policy(Fields.of(form, errors), null, model);
        }
        drafts.discard(actor, NEW);
        return "redirect:" + HERE + made.getFirst();
    }

    @GetMapping("/{id}/details")
    String askForDetails(@PathVariable PolicyId id, Actor actor, Model model) {
        var page = queries.require(id, actor);
        var now =
                new DescribeForm(
                        page.version(),
                        PolicyForm.of(
                                page.title(),
                                page.kind(),
                                page.ownerPost(),
                                page.ownerAgencyId(),
                                page.regionalGroup(),
                                page.reviewEvery()));
        return policy(
                SavedForm.onRecord(
                        drafts.find(actor, draftOf(id, "details")), DescribeForm.class, now),
                page,
                model);
    }

    @PostMapping("/{id}/details")
    String describe(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") DescribeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.policy().check(errors, "policy.");
        Submission.of(
                errors, () -> describePolicy.describe(id, form.policy().policy(), form.version()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return policy(Fields.of(form, errors), queries.require(id, actor), model);
        }
        return done(id, "details", actor);
    }

    private <T> T begun(PolicyId id, String page, Class<T> form, T otherwise, Actor actor) {
        return SavedForm.of(drafts.find(actor, draftOf(id, page)), form, otherwise);
    }

    private String done(PolicyId id, String page, Actor actor) {
        drafts.discard(actor, draftOf(id, page));
        return "redirect:" + HERE + id;
    }

    private static String draftOf(PolicyId id, String page) {
        return "policies/%s/%s".formatted(id, page);
    }

    private String policy(Fields fields, @Nullable PolicyPage page, Model model) {
        model.addAttribute("kinds", PolicyChoices.of(PolicyKind.values(), PolicyKind::label));
        model.addAttribute("agencies", agencies());
        model.addAttribute("reviews", PolicyChoices.of(ReviewEvery.values(), ReviewEvery::label));
        model.addAttribute("findings", PolicyChoices.of(Finding.values(), Finding::label));
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return page == null ? "policies/change/new" : "policies/change/details";
    }

    private List<Option> agencies() {
        return agencies.current().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    @GetMapping("/{id}/draft")
    String askForDraft(@PathVariable PolicyId id, Actor actor, Model model) {
        var now =
                queries.require(id, actor)
                        .inPreparation()
                        .map(open ->
                                new DraftForm(
                                        open.version(),
                                        new VersionForm(
                                                open.changed(),
                                                open.why(),
                                                open.mattersTo(),
                                                open.finding().name(),
                                                open.findingWords(),
                                                open.findingAddress())))
                        .orElseGet(() -> new DraftForm(0, null));
        return draft(
                id,
                SavedForm.onRecord(drafts.find(actor, draftOf(id, "draft")), DraftForm.class, now),
                actor,
                model);
    }

    @PostMapping("/{id}/draft")
    String draft(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var open = queries.require(id, actor).inPreparation();
        Submission.of(
                errors,
                () -> {
                    if (open.isPresent()) {
                        rewriteDraft.rewrite(id, form.text().text(), form.version());
                    } else {
                        draftVersion.draft(id, form.text().text(), actor);
                    }
                });
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draft(id, Fields.of(form, errors), actor, model);
        }
        return done(id, "draft", actor);
    }

    private String draft(PolicyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("findings", PolicyChoices.of(Finding.values(), Finding::label));
        return form("draft", id, fields, actor, model);
    }

    @GetMapping("/{id}/consultation")
    String askForConsultation(@PathVariable PolicyId id, Actor actor, Model model) {
        var before =
                queries.require(id, actor).askedLast().stream()
                        .map(each -> each.agencyId().toString())
                        .toList();
        var begun =
                begun(id, "consultation", ConsultForm.class, new ConsultForm(before, null), actor);
        return consultation(id, Fields.of(begun), actor, model);
    }

    @PostMapping("/{id}/consultation")
    String consult(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") ConsultForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        consultAgencies.consult(
                                id, form.asked(), form.until().toDate().orElseThrow()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return consultation(id, Fields.of(form, errors), actor, model);
        }
        return done(id, "consultation", actor);
    }

    private String consultation(PolicyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("agencies", agencies());
        return form("consultation", id, fields, actor, model);
    }

    @GetMapping("/{id}/consideration")
    String askForConsideration(@PathVariable PolicyId id, Actor actor, Model model) {
        var begun = begun(id, "consideration", ConsiderForm.class, ConsiderForm.empty(), actor);
        return consideration(id, Fields.of(begun), actor, model);
    }

    @PostMapping("/{id}/consideration")
    String consider(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") ConsiderForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        noteConsideration.consider(
                                id,
                                form.groupText(),
                                form.on().toDate().orElseThrow(),
                                Outcome.valueOf(Answers.text(form.outcome())),
                                Answers.text(form.reason()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return consideration(id, Fields.of(form, errors), actor, model);
        }
        return done(id, "consideration", actor);
    }

    private String consideration(PolicyId id, Fields fields, Actor actor, Model model) {
        model.addAttribute("outcomes", PolicyChoices.of(Outcome.values(), Outcome::label));
        var here = groups.on(LocalDate.now(clock));
        var offered = new ArrayList<Option>();
        here.forEach(name -> offered.add(Option.of(name, name)));
        offered.add(Option.of(ConsiderForm.ANOTHER, "Another group"));
        model.addAttribute("groups", offered);
        model.addAttribute(
                "others", queries.groups().stream().filter(name -> !here.contains(name)).toList());
        return form("consideration", id, fields, actor, model);
    }

    @GetMapping("/{id}/publication")
    String askForPublication(@PathVariable PolicyId id, Actor actor, Model model) {
        var begun = begun(id, "publication", PublishForm.class, new PublishForm(null, null), actor);
        return form("publication", id, Fields.of(begun), actor, model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        publishVersion.publish(
                                id,
                                form.on().toDate().orElseThrow(),
                                Answers.text(form.address())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form("publication", id, Fields.of(form, errors), actor, model);
        }
        return done(id, "publication", actor);
    }

    @GetMapping("/{id}/withdrawal")
    String askForWithdrawal(@PathVariable PolicyId id, Actor actor, Model model) {
        var begun = begun(id, "withdrawal", WithdrawForm.class, new WithdrawForm(null), actor);
        return form("withdrawal", id, Fields.of(begun), actor, model);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") WithdrawForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> withdrawPolicy.withdraw(id, Answers.text(form.why())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form("withdrawal", id, Fields.of(form, errors), actor, model);
        }
        return done(id, "withdrawal", actor);
    }

    @GetMapping("/{id}/readers")
    String askForReaders(@PathVariable PolicyId id, Actor actor, Model model) {
        var begun = begun(id, "readers", ReadersForm.class, new ReadersForm(null), actor);
        return readers(id, Fields.of(begun), actor, model);
    }

    @PostMapping("/{id}/readers")
    String askReaders(
            @PathVariable PolicyId id,
            @Valid @ModelAttribute("form") ReadersForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> askToTellStaff.ask(id, form.asked()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return readers(id, Fields.of(form, errors), actor, model);
        }
        return done(id, "readers", actor);
    }

    private String readers(PolicyId id, Fields fields, Actor actor, Model model) {
        var asked =
                queries.require(id, actor).readings().stream()
                        .map(each -> each.agencyId().toString())
                        .collect(Collectors.toSet());
        model.addAttribute(
                "agencies",
                agencies().stream().filter(each -> !asked.contains(each.value())).toList());
        return form("readers", id, fields, actor, model);
    }

    private String form(String name, PolicyId id, Fields fields, Actor actor, Model model) {
        var page = queries.require(id, actor);
        if (!page.office()) {
            throw new NotVisible();
        }
        model.addAttribute("page", page);
        model.addAttribute("fields", fields);
        return "policies/change/" + name;
    }
}
