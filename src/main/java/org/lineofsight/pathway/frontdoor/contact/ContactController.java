package org.lineofsight.pathway.frontdoor.contact;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.People;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One contact: read it, agree a proposal or send it back, write to the referrer. */
@Controller
@RequestMapping("/front-door/contacts/{id}")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class ContactController {

    private final FrontDoorQueries queries;
    private final MoreTold moreTold;
    private final List<BesideTheRecord> beside;
    private final People people;
    private final Clocks clocks;
    private final DecideContact decideContact;
    private final Reply reply;
    private final RecordDissent recordDissent;
    private final MarkRead markRead;
    private final Clock clock;

    ContactController(
            FrontDoorQueries queries,
            MoreTold moreTold,
            ObjectProvider<BesideTheRecord> beside,
            People people,
            Clocks clocks,
            DecideContact decideContact,
            Reply reply,
            RecordDissent recordDissent,
            MarkRead markRead,
            Clock clock) {
        this.queries = queries;
        this.moreTold = moreTold;
        this.beside = beside.stream().sorted(Comparator.comparing(BesideTheRecord::place)).toList();
        this.people = people;
        this.clocks = clocks;
        this.decideContact = decideContact;
        this.reply = reply;
        this.recordDissent = recordDissent;
        this.markRead = markRead;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable ContactId id,
            @RequestParam(required = false) @Nullable String list,
            Actor actor,
            Model model) {
        // only what the list itself writes into its address; anything else leads to the whole list
        model.addAttribute(
                "list", list != null && list.matches("[\\w=&%.+|*-]{1,1000}") ? list : null);
        var shown = show(id, actor, ContactPage.Typed.NOTHING, ErrorSummary.NONE, model);
        markRead.asFrontDoor(id);
        return shown;
    }

    @PostMapping("/agreement")
    @Allowed(FRONT_DOOR_MANAGER)
    String agree(@PathVariable ContactId id, Actor actor) {
        decideContact.agree(id, actor);
        return "redirect:/front-door/contacts/" + id;
    }

    @PostMapping("/sending-back")
    @Allowed(FRONT_DOOR_MANAGER)
    String sendBack(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String reason,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            decideContact.sendBack(id, reason, actor);
        } catch (RuleBroken broken) {
            return wrong(id, "reason", reason, broken, actor, model, response);
        }
        return "redirect:/front-door/contacts/" + id;
    }

    @PostMapping("/replies")
    String reply(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            reply.toReferrer(id, words, actor);
        } catch (RuleBroken broken) {
            return wrong(id, "words", words, broken, actor, model, response);
        }
        return "redirect:/front-door/contacts/" + id + "#messages";
    }

    @PostMapping("/dissents")
    String dissent(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String dissent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            recordDissent.record(id, dissent.strip(), actor);
        } catch (RuleBroken broken) {
            return wrong(id, "dissent", dissent, broken, actor, model, response);
        }
        return "redirect:/front-door/contacts/" + id + "#decision";
    }

    /** The page again, with what was typed and what is wrong with it. */
    private String wrong(
            ContactId id,
            String name,
            String typed,
            RuleBroken broken,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var field = Field.of(name, typed).withError(broken.words());
        return show(id, actor, ContactPage.Typed.wrong(field), problem(broken, "#" + name), model);
    }

    private String show(
            ContactId id, Actor actor, ContactPage.Typed typed, ErrorSummary errors, Model model) {
        var told = queries.told(id);
        var children = queries.children(id);
        var decisions = queries.decisions(id);
        var page =
                new ContactPage(
                        told,
                        queries.triage(id),
                        children,
                        people.names(
                                        children.stream()
                                                .map(each ->
                                                        new PersonRecordId(each.personRecordId()))
                                                .toList())
                                .keySet(),
                        queries.household(id),
                        queries.earlierContacts(told),
                        decisions,
                        queries.verdicts(id),
                        queries.dissents(id),
                        queries.outcomeTold(id),
                        queries.messages(id),
                        clocks.clocksOfRecord(id.value()).stream()
                                .map(each ->
                                        new ContactPage.Clock(
                                                each.rule().title(),
                                                clocks.timeLeft(each),
                                                clocks.explain(each)))
                                .toList(),
                        actor.is(FRONT_DOOR_MANAGER)
                                && decisions.stream()
                                        .anyMatch(decision ->
                                                decision.waitsForManager()
                                                        && !decision.decidedById()
                                                                .equals(actor.accountId())),
                        LocalDate.now(clock),
                        typed);
        model.addAttribute("page", page);
        model.addAttribute("more", moreTold.ofContact(id));
        model.addAttribute("moreOfChildren", moreTold.ofChildren(id));
        model.addAttribute(
                "beside",
                beside.stream().flatMap(each -> each.beside(id, actor).stream()).toList());
        model.addAttribute("errors", errors);
        return "frontdoor/contact/show";
    }

    private static ErrorSummary problem(RuleBroken broken, String where) {
        return ErrorSummary.of(new ErrorSummary.Problem(broken.words(), where));
    }
}
