package org.lineofsight.pathway.frontdoor.enquiry;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.TimeConfiguration;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Field;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Requests as the front door sees them: how the agencies answer, one request, and what an agency
 * without a desk here said.
 */
@Controller
@RequestMapping("/front-door/enquiries")
@Allowed({FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER})
class EnquiryRequestController {

    private final EnquiryQueries queries;
    private final RequestPages pages;
    private final AnswerEnquiry answerEnquiry;
    private final WriteAboutRequest writeAboutRequest;
    private final EndRequests endRequests;
    private final Drafts drafts;
    private final Clock clock;

    EnquiryRequestController(
            EnquiryQueries queries,
            RequestPages pages,
            AnswerEnquiry answerEnquiry,
            WriteAboutRequest writeAboutRequest,
            EndRequests endRequests,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.answerEnquiry = answerEnquiry;
        this.writeAboutRequest = writeAboutRequest;
        this.endRequests = endRequests;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String numbers(Model model) {
        model.addAttribute("numbers", queries.numbers(twelveMonthsAgo()));
        return "frontdoor/enquiry/numbers";
    }

    @GetMapping("/requests")
    String list(
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var wanted = Which.of(which, Which.ALL);
        var all = queries.numbers(twelveMonthsAgo());
        var numbers =
                all.stream()
                        .filter(each -> agency == null || each.agencyId().equals(agency))
                        .toList();
        model.addAttribute(
                "page",
                Listing.page(
                        queries,
                        new EnquiryQueries.Wanted(
                                null,
                                null,
                                agency,
                                null,
                                twelveMonthsAgo(),
                                wanted,
                                Listing.after(after)),
                        agency == null || numbers.isEmpty() ? "" : numbers.getFirst().agency(),
                        address(agency, wanted),
                        Arrays.stream(Which.values())
                                .map(each ->
                                        new Choice(
                                                each.label(),
                                                address(agency, each),
                                                numbers.stream()
                                                        .mapToInt(row -> Listing.number(row, each))
                                                        .sum(),
                                                each == wanted))
                                .toList()));
        return "frontdoor/enquiry/requests";
    }

    private static String address(@Nullable UUID agency, Which which) {
        return "/front-door/enquiries/requests?which="
                + which.code()
                + (agency == null ? "" : "&agency=" + agency);
    }

    /** From the beginning of the day, so that a number and the list behind it agree. */
    private Instant twelveMonthsAgo() {
        return LocalDate.now(clock)
                .minusMonths(12)
                .atStartOfDay(TimeConfiguration.LONDON)
                .toInstant();
    }

    @GetMapping("/{id}")
    String show(@PathVariable RequestId id, Model model) {
        model.addAttribute("page", pages.toRead(id));
        return "frontdoor/enquiry/request";
    }

    @PostMapping("/{id}/reminders")
    String remind(@PathVariable RequestId id, Actor actor) {
        writeAboutRequest.remind(id, actor);
        return "redirect:/front-door/enquiries/" + id + "#messages";
    }

    @PostMapping("/{id}/messages")
    String write(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            writeAboutRequest.write(id, words.strip(), actor);
        } catch (RuleBroken broken) {
            return wrong(id, "words", words, broken, model, response);
        }
        return "redirect:/front-door/enquiries/" + id + "#messages";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        try {
            endRequests.withdraw(id, reason.strip());
        } catch (RuleBroken broken) {
            return wrong(id, "reason", reason, broken, model, response);
        }
        return "redirect:/front-door/enquiries/" + id;
    }

    private String wrong(
            RequestId id,
            String name,
            String typed,
            RuleBroken broken,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute(
                "page", pages.toRead(id).wrong(Field.of(name, typed).withError(broken.words())));
        return "frontdoor/enquiry/request";
    }

    @GetMapping("/{id}/answer")
    String writeDown(@PathVariable RequestId id, Actor actor, Model model) {
        model.addAttribute("page", pages.forTheDesk(id, actor));
        return "frontdoor/enquiry/write-down";
    }

    @PostMapping("/{id}/answer")
    String writeDown(
            @PathVariable RequestId id,
            HttpServletRequest sent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var form = ReplyForm.of(Listing.typed(sent));
        var now = clock.instant();
        var answer = form.answer(queries.people(id).size(), true, LocalDate.now(clock), now);
        var wrong = EnquiryRules.missing(answer, now);
        if (wrong.isEmpty()) {
            try {
                answerEnquiry.answer(id, answer, actor);
                drafts.discard(actor, RequestPages.draft(id));
                return "redirect:/front-door/enquiries/" + id;
            } catch (RuleBroken broken) {
                wrong = List.of(broken);
            }
        }
        form.wrong(wrong);
        drafts.save(actor, RequestPages.draft(id), form.typed());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.forTheDesk(id, form));
        return "frontdoor/enquiry/write-down";
    }

    @PostMapping("/{id}/lines")
    String moreLines(@PathVariable RequestId id, HttpServletRequest sent, Actor actor) {
        queries.require(id);
        drafts.save(actor, RequestPages.draft(id), Listing.typed(sent));
        return "redirect:/front-door/enquiries/" + id + "/answer#answer";
    }
}
