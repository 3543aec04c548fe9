package org.lineofsight.kernel.agencies.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.agencies.ReferralSources;
import org.lineofsight.kernel.agencies.Team;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Link;
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

/** Agencies, for the system administrator. */
@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping(AgenciesController.ADDRESS)
class AgenciesController {

    static final String ADDRESS = "/settings/agencies";

    private static final String FORM = "agencies/settings/agency-form";
    private static final String END = "agencies/settings/end";

    private final Agencies agencies;
    private final Clock clock;

    AgenciesController(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var current = new ArrayList<AgenciesPage.Row>();
        var ended = new ArrayList<AgenciesPage.Row>();
        for (var agency : agencies.all()) {
            (agency.hasEnded(today()) ? ended : current).add(row(agency));
        }
        model.addAttribute("page", new AgenciesPage(current, ended));
        return "agencies/settings/list";
    }

    @GetMapping("/new")
    String askNew(Model model) {
        return newAgency(Fields.of(AgencyForm.empty()), model);
    }

    @PostMapping("/new")
    String add(
            @Valid @ModelAttribute("form") AgencyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var added = new ArrayList<AgencyId>();
        Submission.of(errors, () -> added.add(agencies.add(form.details())));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newAgency(Fields.of(form, errors), model);
        }
        return "redirect:" + address(added.getFirst());
    }

    @GetMapping("/{id}")
    String show(@PathVariable AgencyId id, Model model) {
        model.addAttribute("page", page(agencies.require(id)));
        return "agencies/settings/show";
    }

    @GetMapping("/{id}/details")
    String askDetails(@PathVariable AgencyId id, Model model) {
        var agency = agencies.require(id);
        return details(agency, Fields.of(AgencyForm.of(agency)), model);
    }

    @PostMapping("/{id}/details")
    String change(
            @PathVariable AgencyId id,
            @Valid @ModelAttribute("form") AgencyForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> agencies.change(id, form.details(), form.versionRead()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return details(agencies.require(id), Fields.of(form, errors), model);
        }
        return "redirect:" + address(id);
    }

    @GetMapping("/{id}/end")
    String askEnd(@PathVariable AgencyId id, Model model) {
        var agency = agencies.require(id);
        return end(agency, Fields.of(EndForm.of(agency.version())), model);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable AgencyId id,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        Submission.of(errors, () -> agencies.end(id, form.day(), form.versionRead()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return end(agencies.require(id), Fields.of(form, errors), model);
        }
        return "redirect:" + address(id);
    }

    private String newAgency(Fields fields, Model model) {
        return form(
                FORM,
                new FormPage(
                        "Add an agency",
                        "",
                        ADDRESS + "/new",
                        way("Add an agency"),
                        fields,
                        sources()),
                model);
    }

    private String details(Agency agency, Fields fields, Model model) {
        return form(
                FORM,
                new FormPage(
                        "Change what is said of it",
                        agency.name(),
                        address(agency.id()) + "/details",
                        way(agency, "Change"),
                        fields,
                        sources()),
                model);
    }

    private String end(Agency agency, Fields fields, Model model) {
        return form(
                END,
                new FormPage(
                        "End this agency",
                        agency.name(),
                        address(agency.id()) + "/end",
                        way(agency, "End"),
                        fields,
                        List.of()),
                model);
    }

    private static String form(String template, FormPage page, Model model) {
        model.addAttribute("page", page);
        return template;
    }

    private List<Option> sources() {
        return ReferralSources.inUse(today()).stream()
                .map(source -> Option.of(source.code(), source.code() + " " + source.label()))
                .toList();
    }

    private AgencyPage page(Agency agency) {
        var source = agencies.referralSource(agency, today());
        return new AgencyPage(
                address(agency.id()),
                agency.name(),
                agency.kind().label(),
                source.code() + " " + source.label(),
                reached(agency.contact()),
                InWords.date(agency.since()),
                agency.until() == null ? null : InWords.date(agency.until()),
                agencies.teamsOf(agency.id()).stream().map(AgenciesController::teamRow).toList());
    }

    private static AgencyPage.TeamRow teamRow(Team team) {
        return new AgencyPage.TeamRow(
                address(team.agency()) + "/teams/" + team.id(),
                team.name(),
                reached(team.contact()),
                InWords.date(team.since()),
                team.until() == null ? null : InWords.date(team.until()));
    }

    private static AgencyPage.Reached reached(ContactDetails contact) {
        return new AgencyPage.Reached(
                contact.noticesEmail(), contact.phone(), contact.outOfHoursPhone());
    }

    private static AgenciesPage.Row row(Agency agency) {
        return new AgenciesPage.Row(
                address(agency.id()),
                agency.name(),
                agency.kind().label(),
                agency.contact().noticesEmail(),
                agency.until() == null
                        ? "Since " + InWords.date(agency.since())
                        : InWords.date(agency.since()) + " to " + InWords.date(agency.until()));
    }

    static String address(AgencyId id) {
        return ADDRESS + "/" + id;
    }

    private static List<Link> way(String here) {
        return List.of(
                Link.to("/settings", "Settings"), Link.to(ADDRESS, "Agencies"), Link.here(here));
    }

    static List<Link> way(Agency agency, String here) {
        return List.of(
                Link.to("/settings", "Settings"),
                Link.to(ADDRESS, "Agencies"),
                Link.to(address(agency.id()), agency.name()),
                Link.here(here));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
