package org.lineofsight.pathway.frontdoor.handover;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.HandOverId;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
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

/**
 * What the front door handed over: whether it arrived, and referring to MARAC, Channel or the LADO.
 */
@Controller
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class HandOverController {

    private final HandOverQueries queries;
    private final FrontDoorQueries contacts;
    private final HandOverChildren handOverChildren;
    private final RecordReceipt recordReceipt;
    private final Clock clock;

    HandOverController(
            HandOverQueries queries,
            FrontDoorQueries contacts,
            HandOverChildren handOverChildren,
            RecordReceipt recordReceipt,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.handOverChildren = handOverChildren;
        this.recordReceipt = recordReceipt;
        this.clock = clock;
    }

    @GetMapping("/front-door/hand-overs")
    String waiting(Model model) {
        model.addAttribute("waiting", queries.waiting());
        return "frontdoor/handover/waiting";
    }

    @GetMapping("/front-door/hand-overs/{id}")
    String receipt(@PathVariable HandOverId id, Model model) {
        return receipt(id, Fields.of(ReceiptForm.on(LocalDate.now(clock))), model);
    }

    @PostMapping("/front-door/hand-overs/{id}")
    String record(
            @PathVariable HandOverId id,
            @Valid @ModelAttribute("form") ReceiptForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var today = LocalDate.now(clock);
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        recordReceipt.record(
                                id, form.who(), form.receivedAt(today, clock.instant()), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return receipt(id, Fields.of(form, errors), model);
        }
        return "redirect:/front-door/contacts/" + queries.require(id).contact();
    }

    private String receipt(HandOverId id, Fields fields, Model model) {
        model.addAttribute("handedOver", queries.require(id));
        model.addAttribute("fields", fields);
        return "frontdoor/handover/receipt";
    }

    @GetMapping("/front-door/contacts/{id}/hand-overs/new")
    String ask(@PathVariable ContactId id, Model model) {
        return page(id, Fields.of(ReferOnForm.empty()), model);
    }

    @PostMapping("/front-door/contacts/{id}/hand-overs")
    String referOn(
            @PathVariable ContactId id,
            @Valid @ModelAttribute("form") ReferOnForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Submission.of(
                errors,
                () ->
                        handOverChildren.besideTheDecision(
                                id, form.where(), form.who(), form.why(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, Fields.of(form, errors), model);
        }
        return "redirect:/front-door/contacts/" + id;
    }

    private String page(ContactId id, Fields fields, Model model) {
        model.addAttribute("told", contacts.told(id));
        model.addAttribute("children", contacts.children(id));
        model.addAttribute("fields", fields);
        return "frontdoor/handover/new";
    }
}
