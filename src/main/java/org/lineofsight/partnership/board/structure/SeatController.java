package org.lineofsight.partnership.board.structure;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.HolderId;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.SeatId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
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

/** Seats, and who sits in them. */
@Controller
@RequestMapping("/partnership/structure")
@Allowed(Role.PARTNERSHIP_OFFICER)
class SeatController {

    private final KeepSeats keepSeats;
    private final FillSeat fillSeat;
    private final Groups groups;
    private final Agencies agencies;
    private final Accounts accounts;
    private final Elevated elevated;
    private final StructureQueries queries;
    private final Drafts drafts;

    SeatController(
            KeepSeats keepSeats,
            FillSeat fillSeat,
            Groups groups,
            Agencies agencies,
            Accounts accounts,
            Elevated elevated,
            StructureQueries queries,
            Drafts drafts) {
        this.keepSeats = keepSeats;
        this.fillSeat = fillSeat;
        this.groups = groups;
        this.agencies = agencies;
        this.accounts = accounts;
        this.elevated = elevated;
        this.queries = queries;
        this.drafts = drafts;
    }

    @GetMapping("/groups/{id}/seats/new")
    String askNew(@PathVariable GroupId id, Actor actor, Model model) {
        var draft = "board-seat-of-" + id;
        var form = SavedForm.of(drafts.find(actor, draft), SeatForm.class, SeatForm.empty());
        return seat(groups.require(id), null, draft, Fields.of(form), model);
    }

    @PostMapping("/groups/{id}/seats/new")
    String add(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") SeatForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Answers.date(errors, "from", "First day", form.from());
        Submission.of(
                errors,
                () ->
                        keepSeats.add(
                                id, form.toDetails(), form.from().toDate().orElseThrow(), actor));
        var draft = "board-seat-of-" + id;
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seat(groups.require(id), null, draft, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft);
        return "redirect:/partnership/structure/groups/" + id;
    }

    @GetMapping("/seats/{id}/change")
    String askChange(@PathVariable SeatId id, Actor actor, Model model) {
        var seat = require(id);
        var draft = "board-seat-" + id;
        var form = SavedForm.of(drafts.find(actor, draft), SeatForm.class, SeatForm.of(seat));
        return seat(groups.require(seat.group()), seat, draft, Fields.of(form), model);
    }

    @PostMapping("/seats/{id}/change")
    String change(
            @PathVariable SeatId id,
            @Valid @ModelAttribute("form") SeatForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var seat = require(id);
        Answers.date(errors, "from", "First day", form.from());
        Submission.of(
                errors,
                () ->
                        keepSeats.change(
                                id, form.toDetails(), form.from().toDate().orElseThrow(), actor));
        var draft = "board-seat-" + id;
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return seat(groups.require(seat.group()), seat, draft, Fields.of(form, errors), model);
        }
        drafts.discard(actor, draft);
        return "redirect:/partnership/structure/groups/" + seat.group();
    }

    private String seat(
            Group group, @Nullable Seat seat, String draft, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", group);
        model.addAttribute("seat", seat);
        model.addAttribute("draft", draft);
        model.addAttribute(
                "agencies",
                agencies.current().stream()
                        .map(each -> Option.of(each.id().value().toString(), each.name()))
                        .toList());
        return "board/structure/change-seat";
    }

    @GetMapping("/seats/{id}/end")
    String askEnd(@PathVariable SeatId id, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "board-seat-end-" + id),
                        EndSeatForm.class,
                        new EndSeatForm(null, null));
        return end(require(id), Fields.of(form), model);
    }

    @PostMapping("/seats/{id}/end")
    String end(
            @PathVariable SeatId id,
            @Valid @ModelAttribute("form") EndSeatForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var seat = require(id);
        Answers.date(errors, "lastDay", "Last day", form.lastDay());
        Submission.of(
                errors,
                () ->
                        keepSeats.end(
                                id,
                                form.lastDay().toDate().orElseThrow(),
                                Answers.text(form.why()),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return end(seat, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-seat-end-" + id);
        return "redirect:/partnership/structure/groups/" + seat.group();
    }

    private String end(Seat seat, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", groups.require(seat.group()));
        model.addAttribute("seat", seat);
        return "board/structure/end-seat";
    }

    @GetMapping("/seats/{id}/holders/new")
    String askHolder(
            @PathVariable SeatId id,
            @RequestParam(defaultValue = "false") boolean deputy,
            Actor actor,
            Model model) {
        var draft = holderDraft(id, deputy);
        var form =
                SavedForm.of(
                        drafts.find(actor, draft),
                        HolderForm.class,
                        new HolderForm(null, null, null));
        return holder(require(id), deputy, Fields.of(form), model);
    }

    @PostMapping("/seats/{id}/holders/new")
    String appoint(
            @PathVariable SeatId id,
            @RequestParam(defaultValue = "false") boolean deputy,
            @Valid @ModelAttribute("form") HolderForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var seat = require(id);
        Answers.date(errors, "from", "First day", form.from());
        Submission.of(
                errors,
                () ->
                        fillSeat.replace(
                                id,
                                new FillSeat.Sitting(
                                        deputy,
                                        Answers.text(form.name()),
                                        account(Answers.text(form.email())),
                                        form.from().toDate().orElseThrow(),
                                        null),
                                actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return holder(seat, deputy, Fields.of(form, errors), model);
        }
        drafts.discard(actor, holderDraft(id, deputy));
        return "redirect:/partnership/structure/groups/" + seat.group();
    }

    /** The office learns that there is an account, and nothing else of it. */
    private @Nullable UUID account(String email) {
        if (email.isEmpty()) {
            return null;
        }
        return elevated.call(
                        "finding the account of somebody who takes a seat",
                        () -> accounts.reachedAt(email))
                .map(Accounts.Contact::accountId)
                .orElseThrow(() ->
                        new RuleBroken(
                                "holder.account",
                                "email",
                                "Nobody here is reached at this address. Check it, or leave it empty"));
    }

    private String holder(Seat seat, boolean deputy, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", groups.require(seat.group()));
        model.addAttribute("seat", seat);
        model.addAttribute("deputy", deputy);
        model.addAttribute("draft", holderDraft(seat.id(), deputy));
        return "board/structure/appoint";
    }

    private static String holderDraft(SeatId id, boolean deputy) {
        return (deputy ? "board-deputy-" : "board-holder-") + id;
    }

    @GetMapping("/seats/{id}/holders/{holder}/end")
    String askLeave(
            @PathVariable SeatId id, @PathVariable HolderId holder, Actor actor, Model model) {
        var form =
                SavedForm.of(
                        drafts.find(actor, "board-leave-" + holder),
                        LeaveForm.class,
                        new LeaveForm(null));
        return leave(require(id), holder, Fields.of(form), model);
    }

    @PostMapping("/seats/{id}/holders/{holder}/end")
    String leave(
            @PathVariable SeatId id,
            @PathVariable HolderId holder,
            @Valid @ModelAttribute("form") LeaveForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        var seat = require(id);
        Answers.date(errors, "lastDay", "Last day", form.lastDay());
        Submission.of(
                errors,
                () -> fillSeat.end(id, holder, form.lastDay().toDate().orElseThrow(), actor));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return leave(seat, holder, Fields.of(form, errors), model);
        }
        drafts.discard(actor, "board-leave-" + holder);
        return "redirect:/partnership/structure/groups/" + seat.group();
    }

    private String leave(Seat seat, HolderId holder, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("group", groups.require(seat.group()));
        model.addAttribute("seat", seat);
        model.addAttribute(
                "holder",
                groups.holders(seat.id()).stream()
                        .filter(each -> each.id().equals(holder))
                        .findFirst()
                        .orElseThrow(NotVisible::new));
        return "board/structure/leave";
    }

    private Seat require(SeatId id) {
        return groups.require(id, queries.today());
    }
}
