package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;
import org.lineofsight.pathway.frontdoor.contact.MarkRead;
import org.lineofsight.pathway.frontdoor.contact.MessageKind;
import org.lineofsight.pathway.frontdoor.contact.Reply;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A referral after it was sent: its receipt, where it stands, what came back, and replies. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.EARLY_HELP_WORKER,
    Role.EARLY_HELP_MANAGER
})
class ReferralController {

    private final ReferralQueries queries;
    private final Clocks clocks;
    private final MarkRead markRead;
    private final Reply reply;
    private final Drafts drafts;
    private final FrontDoorNumbers numbers;
    private final Clock clock;

    ReferralController(
            ReferralQueries queries,
            Clocks clocks,
            MarkRead markRead,
            Reply reply,
            Drafts drafts,
            FrontDoorNumbers numbers,
            Clock clock) {
        this.queries = queries;
        this.clocks = clocks;
        this.markRead = markRead;
        this.reply = reply;
        this.drafts = drafts;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/referrals/{id}")
    String show(@PathVariable ContactId id, Actor actor, Model model) {
        var typed = drafts.find(actor, draft(id)).map(Drafts.Draft::fields).orElse(Map.of());
        var shown =
                page(
                        id,
                        new Field(
                                "kind",
                                typed.getOrDefault("kind", List.of(MessageKind.MESSAGE.name())),
                                null),
                        new Field("words", typed.getOrDefault("words", List.of()), null),
                        ErrorSummary.NONE,
                        actor,
                        model);
        if (shown.told().mine()) {
            markRead.asReferrer(id);
        }
        return "frontdoor/referral/show";
    }

    @GetMapping("/referrals/{id}/print")
    String print(@PathVariable ContactId id, Actor actor, Model model) {
        page(id, Field.empty("kind"), Field.empty("words"), ErrorSummary.NONE, actor, model);
        model.addAttribute(
                "printed", "Printed at " + InWords.moment(clock.instant()) + " by " + actor.name());
        return "frontdoor/referral/print";
    }

    @GetMapping("/referrals/{id}/sent")
    String receipt(@PathVariable ContactId id, Actor actor, Model model) {
        model.addAttribute("told", queries.told(id, actor));
        model.addAttribute("numbers", numbers);
        var decision = clocks.find(FrontDoorTimescales.DECISION, Subject.of("contact", id));
        model.addAttribute("due", decision.map(each -> each.dueInWords()).orElse(null));
        model.addAttribute("explanation", decision.map(clocks::explain).orElse(null));
        return "frontdoor/referral/sent";
    }

    @PostMapping("/referrals/{id}/replies")
    String reply(
            @PathVariable ContactId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String kind,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        if (!queries.told(id, actor).mine()) {
            throw new NotVisible();
        }
        var typed = Answers.tidy(words);
        try {
            reply.toFrontDoor(id, typed, MessageKind.of(kind), actor);
        } catch (RuleBroken broken) {
            drafts.save(actor, draft(id), Map.of("words", List.of(words), "kind", List.of(kind)));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            page(
                    id,
                    Field.of("kind", MessageKind.of(kind)),
                    Field.of("words", words).withError(broken.words()),
                    ErrorSummary.of(new ErrorSummary.Problem(broken.words(), "#words")),
                    actor,
                    model);
            return "frontdoor/referral/show";
        }
        drafts.discard(actor, draft(id));
        return "redirect:/referrals/" + id + "?replied=true#messages";
    }

    private ReferralPage page(
            ContactId id, Field kind, Field typed, ErrorSummary errors, Actor actor, Model model) {
        var told = queries.told(id, actor);
        var page =
                new ReferralPage(
                        told,
                        queries.children(id),
                        queries.household(id),
                        queries.answer(id),
                        queries.messages(id),
                        clocks.clocksOf(Subject.of("contact", id)).stream()
                                .filter(each ->
                                        each.rule()
                                                        .code()
                                                        .equals(FrontDoorTimescales.DECISION.code())
                                                || each.rule()
                                                        .code()
                                                        .equals(FrontDoorTimescales.OUTCOME.code())
                                                || each.rule()
                                                        .code()
                                                        .equals(
                                                                FrontDoorTimescales.DIFFERENCE
                                                                        .code()))
                                .map(each ->
                                        new ReferralPage.Clock(
                                                each.rule().title(),
                                                clocks.timeLeft(each),
                                                clocks.explain(each)))
                                .toList(),
                        kind,
                        typed);
        model.addAttribute("page", page);
        model.addAttribute("errors", errors);
        model.addAttribute("draft", draft(id));
        return page;
    }

    /** The name under which an unsent reply is kept. */
    private static String draft(ContactId id) {
        return "referrals/" + id + "/replies";
    }
}
