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
        var layout = Layout.asked(request);
        var answer = looksUpFlags.lookUp(Search.asked(request, ""), actor);
        return layout.answer(
                Resources.found(
                        base(),
                        answer.flags().isEmpty() ? List.of() : List.of(Resources.patient(answer)),
                        "Patient"));
    }

    @PostMapping("/Patient/_search")
    ModelAndView findPatientByForm(HttpServletRequest request, Actor actor) {
        Search.isForm(request);
        return findPatient(request, actor);
    }

    @GetMapping("/Patient/{id}")
    ModelAndView patient(@PathVariable String id, HttpServletRequest request, Actor actor) {
        var layout = Layout.asked(request);
        Search.only(request);
        return layout.answer(Resources.patient(require(id, actor)));
    }

    @GetMapping("/Flag")
    ModelAndView findFlags(HttpServletRequest request, Actor actor) {
        var layout = Layout.asked(request);
        var answer =
                Search.patient(request)
                        .map(patient -> require(patient, actor))
                        .orElseGet(() ->
                                looksUpFlags.lookUp(Search.asked(request, "patient."), actor));
        return layout.answer(
                Resources.found(
                        base(),
                        answer.flags().stream().map(flag -> Resources.flag(flag, answer)).toList(),
                        "Flag"));
    }

    @PostMapping("/Flag/_search")
    ModelAndView findFlagsByForm(HttpServletRequest request, Actor actor) {
        Search.isForm(request);
        return findFlags(request, actor);
    }

    @GetMapping("/Flag/{id}")
    ModelAndView flag(@PathVariable String id, HttpServletRequest request, Actor actor) {
        var layout = Layout.asked(request);
        Search.only(request);
        var answer = looksUpFlags.requireShowing(uuid(id), actor);
        return layout.answer(
                answer.flags().stream()
                        .filter(flag -> flag.id().equals(uuid(id)))
                        .map(flag -> Resources.flag(flag, answer))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
    }

    /** Where nothing was found there is no patient either. */
    private Answer require(String id, Actor actor) {
        var answer = looksUpFlags.require(new LookUpId(uuid(id)), actor);
        if (answer.flags().isEmpty()) {
            throw new NotVisible();
        }
        return answer;
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisible();
        }
    }

    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(FhirErrors.BELOW)
                .toUriString();
    }
}
