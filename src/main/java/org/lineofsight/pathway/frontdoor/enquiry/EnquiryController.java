package org.lineofsight.pathway.frontdoor.enquiry;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.pathway.frontdoor.guide.Guides;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enquiry of one contact: ask, read all answers together, say what they come to. */
@Controller
@RequestMapping("/front-door/contacts/{id}/enquiry")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class EnquiryController {

    private final EnquiryQueries queries;
    private final FrontDoorQueries contacts;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Elevated elevated;
    private final Guides guides;
    private final Clocks clocks;
    private final AskAgencies askAgencies;
    private final WriteAnalysis writeAnalysis;
    private final Drafts drafts;
    private final Clock clock;

    EnquiryController(
            EnquiryQueries queries,
            FrontDoorQueries contacts,
            Agencies agencies,
            Accounts accounts,
            Elevated elevated,
            Guides guides,
            Clocks clocks,
            AskAgencies askAgencies,
            WriteAnalysis writeAnalysis,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.contacts = contacts;
        this.agencies = agencies;
        this.accounts = accounts;
        this.elevated = elevated;
        this.guides = guides;
        this.clocks = clocks;
        this.askAgencies = askAgencies;
        this.writeAnalysis = writeAnalysis;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable ContactId id, Actor actor, Model model) {
        var typed =
                drafts.find(actor, analysisDraft(id))
                        .map(saved -> saved.fields().getOrDefault("analysis", List.of()))
                        .orElse(List.of());
        model.addAttribute("page", page(id, new Field("analysis", typed, null)));
        return "frontdoor/enquiry/enquiry";
    }

    @GetMapping("/print")
    String print(@PathVariable ContactId id, Actor actor, Model model) {
        model.addAttribute("page", page(id, Field.empty("analysis")));
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "frontdoor/enquiry/print";
    }

    @PostMapping("/analysis")
    String analyse(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String analysis,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            writeAnalysis.write(id, analysis.strip(), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page", page(id, Field.of("analysis", analysis).withError(broken.words())));
            return "frontdoor/enquiry/enquiry";
        }
        drafts.discard(actor, analysisDraft(id));
        return "redirect:/front-door/contacts/" + id + "/enquiry#analysis-of-all";
    }

    private EnquiryPage page(ContactId id, Field analysis) {
        var told = contacts.told(id);
        var error = analysis.error();
        return new EnquiryPage(
                id,
                told.reference(),
                told.status().undecided(),
                queries.of(id).stream()
                        .map(request ->
                                new EnquiryPage.Answered(
                                        request,
                                        queries.people(request.id()),
                                        queries.replies(request.id()).stream()
                                                .findFirst()
                                                .orElse(null)))
                        .toList(),
                queries.analyses(id),
                analysis,
                error == null
                        ? ErrorSummary.NONE
                        : ErrorSummary.of(new ErrorSummary.Problem(error, "#analysis")));
    }

    @GetMapping("/new")
    String ask(@PathVariable ContactId id, Actor actor, Model model) {
        var told = contacts.told(id);
        var form =
                drafts.find(actor, draft(id))
                        .map(saved -> AskForm.of(saved.fields()))
                        .orElseGet(() ->
                                AskForm.blank(
                                        queries.askable(id), told.consent(), told.consentReason()));
        return ask(told, form, model);
    }

    @PostMapping
    String ask(
            @PathVariable ContactId id,
            HttpServletRequest sent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var form = AskForm.of(Listing.typed(sent));
        var asking = form.asking();
        var wrong = EnquiryRules.missing(asking);
        if (wrong.isEmpty()) {
            try {
                askAgencies.ask(id, asking, actor);
                drafts.discard(actor, draft(id));
                return "redirect:/front-door/contacts/" + id + "/enquiry";
            } catch (RuleBroken broken) {
                wrong = List.of(broken);
            }
        }
        form.wrong(wrong);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return ask(contacts.told(id), form, model);
    }

    private String ask(FrontDoorQueries.Told told, AskForm form, Model model) {
        var id = new ContactId(told.id());
        EnquiryRules.theContactIsNotDecided(!told.status().undecided());
        var colour = EnquiryRules.theContactHasAColour(queries.colour(id).orElse(null));
        var withDesk =
                elevated.call(
                        "finding the agencies that have a desk here",
                        () -> accounts.agenciesWith(Role.AGENCY_DESK));
        var all = agencies.current();
        model.addAttribute(
                "page",
                new AskPage(
                        id,
                        told.reference(),
                        colour,
                        clocks.wouldBeDue(
                                EnquiryRules.timeToAnswer(colour, guides.judging(id).orElse(null)),
                                clock.instant()),
                        all.stream().filter(each -> withDesk.contains(each.id().value())).toList(),
                        all.stream().filter(each -> !withDesk.contains(each.id().value())).toList(),
                        queries.askable(id),
                        form,
                        "/drafts?form=" + draft(id)));
        return "frontdoor/enquiry/new";
    }

    private static String draft(ContactId id) {
        return "front-door/contacts/" + id + "/enquiry";
    }

    private static String analysisDraft(ContactId id) {
        return "front-door/contacts/" + id + "/enquiry/analysis";
    }
}
