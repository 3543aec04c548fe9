package org.lineofsight.pathway.frontdoor.enquiry;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.RuleBroken;
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

/** An agency's desk: what it was asked, and its answers. */
@Controller
@RequestMapping("/enquiries")
@Allowed(AGENCY_DESK)
class DeskController {

    private final EnquiryQueries queries;
    private final RequestPages pages;
    private final AnswerEnquiry answerEnquiry;
    private final WriteAboutRequest writeAboutRequest;
    private final Drafts drafts;
    private final Clock clock;

    DeskController(
            EnquiryQueries queries,
            RequestPages pages,
            AnswerEnquiry answerEnquiry,
            WriteAboutRequest writeAboutRequest,
            Drafts drafts,
            Clock clock) {
        this.queries = queries;
        this.pages = pages;
        this.answerEnquiry = answerEnquiry;
        this.writeAboutRequest = writeAboutRequest;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var wanted = Which.of(which, Which.TO_ANSWER);
        model.addAttribute(
                "page",
                Listing.page(
                        queries,
                        new EnquiryQueries.Wanted(
                                null, null, null, null, null, wanted, Listing.after(after)),
                        "",
                        "/enquiries?which=" + wanted.code(),
                        choices(wanted)));
        return "frontdoor/enquiry/desk-list";
    }

    private List<Choice> choices(Which current) {
        var numbers = queries.numbers(null).stream().findFirst();
        return Stream.of(Which.TO_ANSWER, Which.OPEN_LATE, Which.ANSWERED, Which.ENDED, Which.ALL)
                .map(each ->
                        new Choice(
                                each.label(),
                                "/enquiries?which=" + each.code(),
                                numbers.map(own -> Listing.number(own, each)).orElse(0),
                                each == current))
                .toList();
    }

    @GetMapping("/{id}")
    String show(@PathVariable RequestId id, Actor actor, Model model) {
        model.addAttribute("page", pages.forTheDesk(id, actor));
        return "frontdoor/enquiry/desk";
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable RequestId id,
            HttpServletRequest sent,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var form = ReplyForm.of(Listing.typed(sent));
        var now = clock.instant();
        var answer = form.answer(queries.people(id).size(), false, LocalDate.now(clock), now);
        var wrong = EnquiryRules.missing(answer, now);
        if (wrong.isEmpty()) {
            try {
                answerEnquiry.answer(id, answer, actor);
                drafts.discard(actor, RequestPages.draft(id));
                return "redirect:/enquiries/" + id;
            } catch (RuleBroken broken) {
                wrong = List.of(broken);
            }
        }
        form.wrong(wrong);
        drafts.save(actor, RequestPages.draft(id), form.typed());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", pages.forTheDesk(id, form));
        return "frontdoor/enquiry/desk";
    }

    /** Keeps what is typed, and gives more lines. */
    @PostMapping("/{id}/lines")
    String moreLines(@PathVariable RequestId id, HttpServletRequest sent, Actor actor) {
        queries.require(id);
        drafts.save(actor, RequestPages.draft(id), Listing.typed(sent));
        return "redirect:/enquiries/" + id + "#answer";
    }

    @PostMapping("/{id}/messages")
    String ask(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String words,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        try {
            writeAboutRequest.write(id, words.strip(), actor);
        } catch (RuleBroken broken) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute(
                    "page",
                    pages.forTheDesk(id, actor)
                            .wrong(Field.of("words", words).withError(broken.words())));
            return "frontdoor/enquiry/desk";
        }
        drafts.discard(actor, "enquiries/" + id + "/messages");
        return "redirect:/enquiries/" + id + "#messages";
    }
}
