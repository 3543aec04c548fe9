package org.lineofsight.partnership.board.escalation;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.partnership.board.Groups;
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

/** What groups put to those above them. */
@Controller
@RequestMapping("/partnership/escalations")
@Allowed({PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER})
class EscalationController {

    private static final String NEW = "board-escalation";

    private final Escalations escalations;
    private final RaiseEscalation raiseEscalation;
    private final AnswerEscalation answerEscalation;
    private final Actions actions;
    private final Clocks clocks;
    private final Groups groups;
    private final Agencies agencies;
    private final Drafts drafts;
    private final Clock clock;

    EscalationController(
            Escalations escalations,
            RaiseEscalation raiseEscalation,
            AnswerEscalation answerEscalation,
            Actions actions,
            Clocks clocks,
            Groups groups,
            Agencies agencies,
            Drafts drafts,
            Clock clock) {
        this.escalations = escalations;
        this.raiseEscalation = raiseEscalation;
        this.answerEscalation = answerEscalation;
        this.actions = actions;
        this.clocks = clocks;
        this.groups = groups;
        this.agencies = agencies;
        this.drafts = drafts;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "open") String show, Actor actor, Model model) {
        model.addAttribute(
                "page", EscalationsPage.of(escalations.all(), show, actor.is(PARTNERSHIP_OFFICER)));
        return "board/escalation/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable EscalationId id, Actor actor, Model model) {
        var subject = Subject.of(Escalations.KIND, id);
        model.addAttribute("escalation", escalations.require(id));
        model.addAttribute("actions", actions.of(subject));
        model.addAttribute(
                "explanation",
                clocks.find(BoardTimescales.ESCALATION_REPLY, subject)
                        .map(clocks::explain)
                        .orElse(null));
        model.addAttribute("officer", actor.is(PARTNERSHIP_OFFICER));
        return "board/escalation/show";
    }

    @GetMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String ask(Actor actor, Model model) {
        var empty = new EscalationForm(null, null, null, null, null, null);
        return ask(
                Fields.of(SavedForm.of(drafts.find(actor, NEW), EscalationForm.class, empty)),
                model);
    }

    @PostMapping("/new")
    @Allowed(PARTNERSHIP_OFFICER)
    String raise(
            @Valid @ModelAttribute("form") EscalationForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "raisedOn", "Day it was raised", form.raisedOn());
        var made = new ArrayList<EscalationId>();
        Submission.of(errors, () -> made.add(raiseEscalation.raise(form.toEscalation(), actor)));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return ask(Fields.of(form, errors), model);
        }
        drafts.discard(actor, NEW);
        return "redirect:/partnership/escalations/" + made.getFirst();
    }

    private String ask(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute(
                "groups",
                groups.all(InWords.dayOf(clock.instant())).stream()
                        .map(each -> Option.of(each.id().toString(), each.name()))
                        .toList());
        return "board/escalation/new";
    }

    @GetMapping("/{id}/reply")
    @Allowed(PARTNERSHIP_OFFICER)
    String askReply(@PathVariable EscalationId id, Actor actor, Model model) {
        var draft = drafts.find(actor, "board-escalation-reply-" + id);
        var form = SavedForm.of(draft, ReplyForm.class, ReplyForm.empty());
        return reply(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/reply")
    @Allowed(PARTNERSHIP_OFFICER)
    String reply(
            @PathVariable EscalationId id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        form.check(errors);
        Submission.of(errors, () -> answerEscalation.reply(id, form.toReply(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return reply(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-escalation-reply-" + id);
        return "redirect:/partnership/escalations/" + id;
    }

    private String reply(EscalationId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("escalation", escalations.require(id));
        model.addAttribute("agencies", agencyOptions());
        return "board/escalation/reply";
    }

    private List<Option> agencyOptions() {
        return agencies.current().stream()
                .map(each -> Option.of(each.id().value().toString(), each.name()))
                .toList();
    }

    @GetMapping("/{id}/close")
    @Allowed(PARTNERSHIP_OFFICER)
    String askClose(@PathVariable EscalationId id, Actor actor, Model model) {
        var empty = new CloseForm(null, null);
        var form =
                SavedForm.of(
                        drafts.find(actor, "board-escalation-close-" + id), CloseForm.class, empty);
        return close(id, Fields.of(form), model);
    }

    @PostMapping("/{id}/close")
    @Allowed(PARTNERSHIP_OFFICER)
    String close(
            @PathVariable EscalationId id,
            @Valid @ModelAttribute("form") CloseForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "closedOn", "Day it was closed", form.closedOn());
        Submission.of(
                errors,
                () ->
                        answerEscalation.close(
                                id,
                                form.closedOn().toDate().orElseThrow(),
                                Answers.text(form.effect()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return close(id, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-escalation-close-" + id);
        return "redirect:/partnership/escalations/" + id;
    }

    private String close(EscalationId id, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("escalation", escalations.require(id));
        return "board/escalation/close";
    }
}
