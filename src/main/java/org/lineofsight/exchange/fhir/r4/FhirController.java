package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.LookUpId;
import org.lineofsight.exchange.flags.LooksUpFlags;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.ForSystems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Patients and flags, for systems. A search is a look-up; reading its patient again, or its flags,
 * is not another. {@code POST …/_search} keeps NHS numbers out of addresses, and so out of logs.
 */
@Controller
@ForSystems(Role.UNSCHEDULED_CARE)
@RequestMapping(FhirErrors.BELOW)
class FhirController {

    private final LooksUpFlags looksUpFlags;

    FhirController(LooksUpFlags looksUpFlags) {
        this.looksUpFlags = looksUpFlags;
    }

    @GetMapping("/Patient")
    ModelAndView findPatient(HttpServletRequest request, Actor actor) {
        onlyJson(request);
        var answer = looksUpFlags.lookUp(Search.asked(request, ""), actor);
        var base = base();
        return found(
                base,
                "Patient",
                answer.flags().isEmpty()
                        ? List.of()
                        : List.of(
                                entry(
                                        base + "/Patient/" + answer.id(),
                                        Resources.patient(answer))));
    }

    @PostMapping("/Patient/_search")
    ModelAndView findPatientByForm(HttpServletRequest request, Actor actor) {
        return findPatient(request, actor);
    }

    @GetMapping("/Patient/{id}")
    ModelAndView patient(@PathVariable String id, HttpServletRequest request, Actor actor) {
        onlyJson(request);
        return new ModelAndView(FhirJson.ok(Resources.patient(require(id, actor))));
    }

    @GetMapping("/Flag")
    ModelAndView findFlags(HttpServletRequest request, Actor actor) {
        onlyJson(request);
        var patient = request.getParameter("patient");
        var answer =
                patient == null
                        ? looksUpFlags.lookUp(Search.asked(request, "patient."), actor)
                        : require(patient.substring(patient.lastIndexOf('/') + 1), actor);
        var base = base();
        return found(
                base,
                "Flag",
                answer.flags().stream()
                        .map(flag ->
                                entry(base + "/Flag/" + flag.id(), Resources.flag(flag, answer)))
                        .toList());
    }

    @PostMapping("/Flag/_search")
    ModelAndView findFlagsByForm(HttpServletRequest request, Actor actor) {
        return findFlags(request, actor);
    }

    /** Where nothing was found there is no patient either. */
    private Answer require(String id, Actor actor) {
        LookUpId lookUp;
        try {
            lookUp = new LookUpId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotVisible();
        }
        var answer = looksUpFlags.require(lookUp, actor);
        if (answer.flags().isEmpty()) {
            throw new NotVisible();
        }
        return answer;
    }

    private static void onlyJson(HttpServletRequest request) {
        var format = request.getParameter("_format");
        if (format != null && !format.contains("json")) {
            throw new NotUnderstood("not-supported", "Only JSON is answered");
        }
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(FhirErrors.BELOW)
                .toUriString();
    }

    private static Resources.Entry entry(String address, Object resource) {
        return new Resources.Entry(address, resource, new Resources.Search("match"));
    }

    private static ModelAndView found(String base, String type, List<Resources.Entry> entries) {
        return new ModelAndView(FhirJson.ok(Resources.found(base, type, entries)));
    }
}
