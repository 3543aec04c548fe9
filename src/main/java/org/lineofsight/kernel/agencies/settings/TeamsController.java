package org.lineofsight.kernel.agencies.settings;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.Team;
import org.lineofsight.kernel.agencies.TeamId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Fields;
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

/** The teams of an agency, for the system administrator. */
@Controller
@Allowed(Role.SYSTEM_ADMINISTRATOR)
@RequestMapping(AgenciesController.ADDRESS + "/{agencyId}/teams")
class TeamsController {

    private static final String FORM = "agencies/settings/team-form";
    private static final String END = "agencies/settings/end";

    private final Agencies agencies;

    TeamsController(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping("/new")
    String askNew(@PathVariable AgencyId agencyId, Model model) {
        return newTeam(agencyId, Fields.of(TeamForm.empty()), model);
    }

    @PostMapping("/new")
    String add(
            @PathVariable AgencyId agencyId,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        agencies.require(agencyId);
        Submission.of(errors, () -> agencies.addTeam(agencyId, form.typedName(), form.contact()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return newTeam(agencyId, Fields.of(form, errors), model);
        }
        return "redirect:" + AgenciesController.address(agencyId);
    }

    @GetMapping("/{id}")
    String askDetails(@PathVariable AgencyId agencyId, @PathVariable TeamId id, Model model) {
        var team = require(agencyId, id);
        return details(team, Fields.of(TeamForm.of(team)), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable AgencyId agencyId,
            @PathVariable TeamId id,
            @Valid @ModelAttribute("form") TeamForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var team = require(agencyId, id);
        Submission.of(
                errors,
                () ->
                        agencies.changeTeam(
                                id, form.typedName(), form.contact(), form.versionRead()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return details(team, Fields.of(form, errors), model);
        }
        return "redirect:" + AgenciesController.address(agencyId);
    }

    @GetMapping("/{id}/end")
    String askEnd(@PathVariable AgencyId agencyId, @PathVariable TeamId id, Model model) {
        var team = require(agencyId, id);
        return end(team, Fields.of(EndForm.of(team.version())), model);
    }

    @PostMapping("/{id}/end")
    String end(
            @PathVariable AgencyId agencyId,
            @PathVariable TeamId id,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response) {
        var team = require(agencyId, id);
        Submission.of(errors, () -> agencies.endTeam(id, form.day(), form.versionRead()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return end(team, Fields.of(form, errors), model);
        }
        return "redirect:" + AgenciesController.address(agencyId);
    }

    private Team require(AgencyId agencyId, TeamId id) {
        return agencies.find(id)
                .filter(team -> team.agency().equals(agencyId))
                .orElseThrow(NotVisible::new);
    }

    private String newTeam(AgencyId agencyId, Fields fields, Model model) {
        var agency = agencies.require(agencyId);
        model.addAttribute(
                "page",
                new FormPage(
                        "Add a team",
                        agency.name(),
                        AgenciesController.address(agencyId) + "/teams/new",
                        AgenciesController.way(agency, "Add a team"),
                        fields,
                        List.of()));
        return FORM;
    }

    private String details(Team team, Fields fields, Model model) {
        model.addAttribute("page", page(team, "Change this team", "", "Change", fields));
        return FORM;
    }

    private String end(Team team, Fields fields, Model model) {
        model.addAttribute("page", page(team, "End this team", "/end", "End", fields));
        return END;
    }

    private FormPage page(Team team, String title, String verb, String here, Fields fields) {
        return new FormPage(
                title,
                team.name(),
                AgenciesController.address(team.agency()) + "/teams/" + team.id() + verb,
                AgenciesController.way(agencies.require(team.agency()), here),
                fields,
                List.of());
    }
}
