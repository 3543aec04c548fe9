package org.lineofsight.kernel.access.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts, for the system administrator. */
@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping("/settings/accounts")
class AccountsController {

    private final AccountQueries queries;
    private final KeepAccount keepAccount;
    private final Agencies agencies;

    AccountsController(AccountQueries queries, KeepAccount keepAccount, Agencies agencies) {
        this.queries = queries;
        this.keepAccount = keepAccount;
        this.agencies = agencies;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("accounts", queries.all());
        return "access/settings/list";
    }

    @GetMapping("/new")
    String askNew(Model model) {
        return form(Fields.of(AccountForm.empty()), model);
    }

    @PostMapping("/new")
    String open(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var opened = new ArrayList<KeepAccount.Opened>();
        Submission.of(
                errors,
                () ->
                        opened.add(
                                keepAccount.open(
                                        AccountForm.text(form.signInName()),
                                        AccountForm.text(form.name()),
                                        form.mail(),
                                        form.chosenRole(),
                                        form.chosenAgency())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Fields.of(form, errors), model);
        }
        return show(
                opened.getFirst().account(),
                opened.getFirst().password(),
                Field.empty("role"),
                Field.empty("agency"),
                ErrorSummary.NONE,
                model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        return show(id, null, Field.empty("role"), Field.empty("agency"), ErrorSummary.NONE, model);
    }

    @PostMapping("/{id}/purposes")
    String grant(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String agency,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            var chosen = AccountForm.known(role);
            if (chosen == null) {
                throw new RuleBroken("account.role", "role", "Choose what they work as");
            }
            keepAccount.grant(id, chosen, AccountForm.agencyId(agency), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    id,
                    null,
                    Field.of("role", role)
                            .withError("role".equals(broken.field()) ? broken.words() : null),
                    Field.of("agency", agency)
                            .withError("agency".equals(broken.field()) ? broken.words() : null),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#" + broken.field())),
                    model);
        }
        return "redirect:/settings/accounts/" + id;
    }

    @PostMapping("/{id}/purposes/{purpose}/end")
    String end(@PathVariable UUID id, @PathVariable UUID purpose, Actor actor) {
        keepAccount.end(id, purpose, actor);
        return "redirect:/settings/accounts/" + id;
    }

    @PostMapping("/{id}/closure")
    String close(@PathVariable UUID id, Actor actor) {
        keepAccount.close(id, actor);
        return "redirect:/settings/accounts/" + id;
    }

    @PostMapping("/{id}/reopening")
    String reopen(@PathVariable UUID id, Actor actor) {
        keepAccount.reopen(id, actor);
        return "redirect:/settings/accounts/" + id;
    }

    /** The password is on this one answer and nowhere else. */
    @PostMapping("/{id}/password")
    String newPassword(@PathVariable UUID id, Actor actor, Model model) {
        var password = keepAccount.newPassword(id, actor);
        return show(
                id, password, Field.empty("role"), Field.empty("agency"), ErrorSummary.NONE, model);
    }

    private String show(
            UUID id,
            @Nullable String password,
            Field role,
            Field agency,
            ErrorSummary errors,
            Model model) {
        model.addAttribute("account", queries.find(id).orElseThrow(NotVisible::new));
        model.addAttribute("purposes", queries.purposes(id));
        model.addAttribute("password", password);
        model.addAttribute("role", role);
        model.addAttribute("agency", agency);
        model.addAttribute("roles", roles());
        model.addAttribute("agencies", agencyOptions());
        model.addAttribute("errors", errors);
        return "access/settings/show";
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("roles", roles());
        model.addAttribute("agencies", agencyOptions());
        return "access/settings/new";
    }

    private static List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.SYSTEM)
                .map(role -> Option.of(role.name(), role.label()))
                .toList();
    }

    private List<Option> agencyOptions() {
        return agencies.current().stream()
                .map(agency -> Option.of(agency.id().value().toString(), agency.details().name()))
                .toList();
    }
}
