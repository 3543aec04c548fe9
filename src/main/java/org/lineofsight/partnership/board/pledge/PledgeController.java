package org.lineofsight.partnership.board.pledge;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Fields;
import org.lineofsight.platform.web.Option;
import org.lineofsight.platform.web.SavedForm;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What agencies have pledged. */
@Controller
@RequestMapping("/partnership/pledges")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class PledgeController {

    private static final String NEW = "board-pledge";

    private final Pledges pledges;
    private final MakePledge makePledge;
    private final ReviewPledge reviewPledge;
    private final AskForPledge askForPledge;
    private final Actions actions;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    PledgeController(
            Pledges pledges,
            MakePledge makePledge,
            ReviewPledge reviewPledge,
            AskForPledge askForPledge,
            Actions actions,
            Agencies agencies,
            Drafts drafts,
            Clock clock) {
        this.pledges = pledges;
        this.makePledge = makePledge;
        this.reviewPledge = reviewPledge;
        this.askForPledge = askForPledge;
        this.actions = actions;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "all") String show, Actor actor, Model model) {
        model.addAttribute(
                "page",
                PledgesPage.of(pledges.all(), show, today(), actor.is(PARTNERSHIP_OFFICER)));
        return "board/pledge/list";
    }

    @GetMapping("/print")
    String print(@RequestParam(defaultValue = "all") String show, Model model) {
        model.addAttribute("page", PledgesPage.of(pledges.all(), show, today(), false));
        model.addAttribute("printed", "Printed at " + InWords.moment(clock.instant()));
        return "board/pledge/print";
    }

    @GetMapping("/{id}")
    String show(@PathVariable PledgeId id, Actor actor, Model model) {
        model.addAttribute(
                "page",
                PledgePage.of(
                        pledges.require(id),
                        pledges.reviews(id),
                        actions.of(AskForPledge.subject(id)),
                        today(),
                        actor.is(PARTNERSHIP_OFFICER)));
        return "board/pledge/show";
    }

    @GetMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String ask(Actor actor, Model model) {
        var empty = new PledgeForm(null, null, null, null, null);
        return ask(
                Fields.of(SavedForm.of(drafts.find(actor, NEW), PledgeForm.class, empty)), model);
    }

    @PostMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String make(
            @Valid @ModelAttribute("form") PledgeForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "pledgedOn", "Day it was pledged", form.pledgedOn());
        Answers.dateIfAny(errors, "reviewDue", "Day of the review", form.reviewDue());
        var made = new ArrayList<PledgeId>();
        Submission.of(errors, () -> made.add(makePledge.make(form.toPledge(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(Fields.of(form, errors), model);
        }
        drafts.discard(actor, NEW);
        return "redirect:/partnership/pledges/" + made.getFirst();
    }

    private String ask(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        return "board/pledge/new";
    }

    @GetMapping("/{id}/reviews/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String askReview(@PathVariable PledgeId id, Actor actor, Model model) {
        var empty = new ReviewForm(null, null, null, null);
        return review(
                id,
                Fields.of(SavedForm.of(drafts.find(actor, draft(id)), ReviewForm.class, empty)),
                model);
    }

    @PostMapping("/{id}/reviews/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String review(
            @PathVariable PledgeId id,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "reviewedOn", "Day of the review", form.reviewedOn());
        Answers.dateIfAny(errors, "nextDue", "Day of the next review", form.nextDue());
        Submission.of(errors, () -> reviewPledge.review(id, form.toReview(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return review(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft(id));
        return "redirect:/partnership/pledges/" + id;
    }

    private String review(PledgeId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("pledge", pledges.require(id));
        return "board/pledge/review";
    }

    @GetMapping("/{id}/actions/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String askAgency(@PathVariable PledgeId id, Actor actor, Model model) {
        var draft = drafts.find(actor, askDraft(id));
        return askAgency(id, Fields.of(SavedForm.of(draft, AskForm.class, AskForm.empty())), model);
    }

    @PostMapping("/{id}/actions/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String askAgency(
            @PathVariable PledgeId id,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(
                errors,
                () ->
                        askForPledge.ask(
                                id, form.whatText(), form.soThatText(), form.dueOn(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return askAgency(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, askDraft(id));
        return "redirect:/partnership/pledges/" + id + "#actions";
    }

    private String askAgency(PledgeId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("pledge", pledges.require(id));
        return "board/pledge/ask-agency";
    }

    private static String askDraft(PledgeId id) {
        return "board-pledge-action-" + id;
    }

    private static String draft(PledgeId id) {
        return "board-pledge-review-" + id;
    }

    private LocalDate today() {
        return InWords.dayOf(clock.instant());
    }
}
