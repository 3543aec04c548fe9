package org.lineofsight.exchange.intake.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.intake.ClientId;
import org.lineofsight.exchange.intake.IssuesClients;
import org.lineofsight.exchange.intake.client.Clients;
import org.lineofsight.exchange.intake.client.KeepSecrets;
import org.lineofsight.exchange.intake.webhook.Deliveries;
import org.lineofsight.exchange.intake.webhook.KeepWebhook;
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

/** The agencies' systems, for the system administrator. */
@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping(SystemsController.ADDRESS)
class SystemsController {

    static final String ADDRESS = "/settings/systems";

    private static final int MOST_DELIVERIES = 50;

    private static final String KEEP_IT =
            "It is not shown again. Give it to whoever runs the system by a safe way, and not by e-mail.";

    private final Clients clients;
    private final IssuesClients issuesClients;
    private final KeepSecrets keepSecrets;
    private final KeepWebhook keepWebhook;
    private final Deliveries deliveries;
    private final Agencies agencies;

    SystemsController(
            Clients clients,
            IssuesClients issuesClients,
            KeepSecrets keepSecrets,
            KeepWebhook keepWebhook,
            Deliveries deliveries,
            Agencies agencies) {
        this.clients = clients;
        this.issuesClients = issuesClients;
        this.keepSecrets = keepSecrets;
        this.keepWebhook = keepWebhook;
        this.deliveries = deliveries;
        this.agencies = agencies;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("clients", clients.all());
        return "intake/settings/list";
    }

    @GetMapping("/new")
    String askNew(Model model) {
        return form(Fields.of(ClientForm.empty()), model);
    }

    @PostMapping("/new")
    String issue(
            @Valid @ModelAttribute("form") ClientForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var issued = new ArrayList<IssuesClients.Issued>();
        Submission.of(
                errors,
                () ->
                        issued.add(
                                issuesClients.issue(
                                        form.chosenAgency(),
                                        ClientForm.text(form.name()),
                                        ClientForm.text(form.whatFor()),
                                        form.chosenMay(),
                                        actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(Fields.of(form, errors), model);
        }
        return show(issued.getFirst().client(), secret(issued.getFirst().token()), model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable ClientId id, Model model) {
        return show(id, null, model);
    }

    /** The secret is on this one answer and nowhere else. */
    @PostMapping("/{id}/secrets")
    String newSecret(@PathVariable ClientId id, Model model) {
        return show(id, secret(keepSecrets.add(id)), model);
    }

    @PostMapping("/{id}/secrets/older/end")
    String endOlder(@PathVariable ClientId id) {
        keepSecrets.endOlder(id);
        return back(id);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable ClientId id) {
        keepSecrets.end(id);
        return back(id);
    }

    @PostMapping("/{id}/webhook")
    String tell(
            @PathVariable ClientId id,
            @RequestParam(defaultValue = "") String url,
            Model model,
            HttpServletResponse response) {
        try {
            var told =
                    new ClientPage.Told(
                            "The key that events are signed with",
                            keepWebhook.tell(id, url),
                            KEEP_IT);
            return show(id, told, model);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    id,
                    null,
                    Field.of("url", url).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#url")),
                    model);
        }
    }

    @PostMapping("/{id}/webhook/end")
    String tellNoMore(@PathVariable ClientId id) {
        keepWebhook.tellNoMore(id);
        return back(id);
    }

    @PostMapping("/{id}/webhook/test")
    String sendTest(@PathVariable ClientId id) {
        keepWebhook.sendTest(id);
        return back(id);
    }

    @PostMapping("/{id}/events/{event}/attempts")
    String sendAgain(@PathVariable ClientId id, @PathVariable UUID event) {
        keepWebhook.sendAgain(id, event);
        return back(id);
    }

    private static ClientPage.Told secret(String token) {
        return new ClientPage.Told("The system’s secret", token, KEEP_IT);
    }

    private static String back(ClientId id) {
        return "redirect:" + ADDRESS + "/" + id;
    }

    private String show(ClientId id, ClientPage.@Nullable Told told, Model model) {
        var client = clients.find(id).orElseThrow(NotVisible::new);
        var url = client.webhook() == null ? "" : client.webhook();
        return show(id, told, Field.of("url", url), ErrorSummary.NONE, model);
    }

    private String show(
            ClientId id,
            ClientPage.@Nullable Told told,
            Field url,
            ErrorSummary errors,
            Model model) {
        model.addAttribute(
                "page",
                new ClientPage(
                        clients.find(id).orElseThrow(NotVisible::new),
                        deliveries.of(id, MOST_DELIVERIES),
                        told,
                        url,
                        errors));
        return "intake/settings/show";
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("agencies", agencyOptions());
        return "intake/settings/new";
    }

    private List<Option> agencyOptions() {
        return agencies.current().stream()
                .map(agency -> Option.of(agency.id().value().toString(), agency.name()))
                .toList();
    }
}
