package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lineofsight.pathway.frontdoor.FrontDoorNumbers;
import org.lineofsight.pathway.frontdoor.contact.FrontDoorQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.TaskRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A draft as a whole: how far it is, checking it, sending it, throwing it away. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class ReferralDraftController {

    /** Stands for the record that a child does not have yet. */
    private static final UUID UNSAVED = new UUID(0, 0);

    private final Writing writing;
    private final DraftText text;
    private final SendReferral sendReferral;
    private final DeleteDraft deleteDraft;
    private final FrontDoorNumbers numbers;
    private final FrontDoorQueries contacts;
    private final Clock clock;

    ReferralDraftController(
            Writing writing,
            DraftText text,
            SendReferral sendReferral,
            DeleteDraft deleteDraft,
            FrontDoorNumbers numbers,
            FrontDoorQueries contacts,
            Clock clock) {
        this.writing = writing;
        this.text = text;
        this.sendReferral = sendReferral;
        this.deleteDraft = deleteDraft;
        this.numbers = numbers;
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping("/referrals/drafts/{id}")
    String tasks(@PathVariable DraftId id, Model model) {
        var draft = writing.open(id);
        return Writing.receipt(draft)
                .orElseGet(() -> {
                    var form = writing.form(draft);
                    var tasks = tasks(draft, form);
                    model.addAttribute("route", Route.of(id, null).list());
                    model.addAttribute("home", Writing.home(draft));
                    model.addAttribute("names", Writing.names(draft.answers()));
                    model.addAttribute("tasks", tasks);
                    model.addAttribute("savedAt", draft.savedAt());
                    model.addAttribute("mustCall", form.mustCallFirst());
                    model.addAttribute("numbers", numbers);
                    return "frontdoor/referral/tasks";
                });
    }

    @GetMapping("/referrals/drafts/{id}/check")
    String check(@PathVariable DraftId id, Model model) {
        var draft = writing.open(id);
        return writing.elsewhere(draft, Route.of(id, null))
                .orElseGet(() -> checkPage(draft, ErrorSummary.NONE, model));
    }

    @PostMapping("/referrals/drafts/{id}/send")
    String send(@PathVariable DraftId id, Actor actor, Model model, HttpServletResponse response) {
        try {
            var contact = sendReferral.send(id, actor);
            return "redirect:" + Writing.sent(writing.open(id), contact);
        } catch (RuleBroken broken) {
            var draft = writing.open(id);
            return writing.elsewhere(draft, Route.of(id, null))
                    .orElseGet(() -> {
                        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                        return checkPage(draft, missing(draft, broken), model);
                    });
        }
    }

    @GetMapping("/referrals/drafts/{id}/delete")
    String askToDelete(@PathVariable DraftId id, Model model) {
        var draft = writing.open(id);
        return Writing.receipt(draft)
                .orElseGet(() -> {
                    model.addAttribute("route", Route.of(id, null).list());
                    model.addAttribute("names", Writing.names(draft.answers()));
                    return "frontdoor/referral/delete";
                });
    }

    @PostMapping("/referrals/drafts/{id}/delete")
    String delete(@PathVariable DraftId id) {
        var home = Writing.home(writing.open(id)).href();
        deleteDraft.delete(id);
        return "redirect:" + home + "?deleted=true";
    }

    private String checkPage(ReferralDraft draft, ErrorSummary errors, Model model) {
        var form = writing.form(draft);
        model.addAttribute("route", Route.of(draft.id(), null).list());
        model.addAttribute("sections", text.sections(draft));
        model.addAttribute("children", text.children(draft, "check"));
        model.addAttribute("people", text.people(draft, "check"));
        model.addAttribute("peopleAnswered", form.problemsOfPeople().isEmpty());
        model.addAttribute("complete", form.isComplete());
        model.addAttribute("like", like(draft, form));
        model.addAttribute("taken", form.taken());
        model.addAttribute("missing", missing(draft).size());
        model.addAttribute("errors", errors);
        model.addAttribute(
                "earlyHelpNeedsConsent",
                form.isComplete()
                        && form.asksWhyShared()
                        && form.level() != null
                        && form.level().number() <= 2);
        return "frontdoor/referral/check";
    }

    /** Contacts about the same children, to be seen before there is one more. */
    private List<FrontDoorQueries.LikeContact> like(ReferralDraft draft, ReferralForm form) {
        var children =
                draft.answers().children().stream()
                        .map(form::child)
                        .map(child -> child.asChild(UNSAVED))
                        .toList();
        return contacts.like(children, clock.instant());
    }

    private ErrorSummary missing(ReferralDraft draft, RuleBroken broken) {
        var problems = missing(draft);
        return problems.isEmpty()
                ? ErrorSummary.of(new ErrorSummary.Problem(broken.words(), null))
                : new ErrorSummary(problems);
    }

    /**
     * Everything that stands between this draft and the front door, each with where it is put
     * right.
     */
    private List<ErrorSummary.Problem> missing(ReferralDraft draft) {
        var form = writing.form(draft);
        var answers = draft.answers();
        var route = Route.of(draft.id(), "check");
        var missing = new ArrayList<ErrorSummary.Problem>();
        for (var question : form.questions()) {
            if (!form.problems(question).isEmpty()) {
                missing.add(
                        problem(
                                question.title(),
                                form.problems(question),
                                route.coming(route.question(question))));
            }
        }
        if (answers.children().isEmpty()) {
            missing.add(
                    new ErrorSummary.Problem(
                            "Add at least one child, even if you know little",
                            route.coming(route.children())));
        }
        for (var child : answers.children()) {
            for (var question : ChildQuestion.values()) {
                if (!form.problems(child, question).isEmpty()) {
                    missing.add(
                            problem(
                                    Writing.who(answers, child) + ", " + question.title(),
                                    form.problems(child, question),
                                    route.coming(route.child(child, question))));
                }
            }
        }
        for (var problem : form.problemsOfPeople()) {
            missing.add(new ErrorSummary.Problem(problem.words(), route.coming(route.people())));
        }
        for (var person : answers.people()) {
            if (!form.problemsOfPerson(person).isEmpty()) {
                missing.add(
                        problem(
                                "Other people",
                                form.problemsOfPerson(person),
                                route.coming(route.person(person))));
            }
        }
        return missing;
    }

    private static ErrorSummary.Problem problem(
            String about, List<Problem> problems, String address) {
        return new ErrorSummary.Problem(about + ": " + problems.getFirst().words(), address);
    }

    private List<Tasks> tasks(ReferralDraft draft, ReferralForm form) {
        var route = Route.of(draft.id(), null);
        return List.of(
                new Tasks("First", List.of(task(Question.DANGER, form, route))),
                new Tasks(
                        "People",
                        List.of(
                                task(form.taken() ? Question.CALLER : Question.YOU, form, route),
                                childrenTask(draft, form, route),
                                peopleTask(draft, form, route))),
                new Tasks(
                        "What is happening",
                        List.of(
                                task(Question.WORRY, form, route),
                                task(Question.WORDS, form, route),
                                task(Question.WORKING_WELL, form, route),
                                task(Question.DOMESTIC_ABUSE, form, route))),
                new Tasks(
                        "Agreement and level of need",
                        List.of(sharingTask(form, route), task(Question.LEVEL, form, route))),
                new Tasks(
                        "Check and send",
                        List.of(
                                form.isComplete()
                                        ? TaskRow.open(
                                                "Check your answers and send",
                                                route.check(),
                                                "Ready")
                                        : TaskRow.open(
                                                        "Check your answers and send",
                                                        route.check(),
                                                        "Not ready yet")
                                                .withHint(
                                                        "You can look at your answers at any time"))));
    }

    private static TaskRow task(Question question, ReferralForm form, Route route) {
        var address = route.question(question);
        if (question == Question.DANGER && form.mustCallFirst()) {
            return TaskRow.wrong(question.title(), route.call(), "Call now");
        }
        if (form.problems(question).isEmpty()) {
            return TaskRow.done(question.title(), address);
        }
        return form.isUntouched(question)
                ? TaskRow.open(question.title(), address, "Not started")
                : TaskRow.wrong(question.title(), address, "To finish");
    }

    private static TaskRow sharingTask(ReferralForm form, Route route) {
        return form.asksWhyShared() && form.problems(Question.CONSENT).isEmpty()
                ? form.problems(Question.SHARING).isEmpty()
                        ? TaskRow.done(Question.CONSENT.title(), route.question(Question.CONSENT))
                        : TaskRow.wrong(
                                Question.CONSENT.title(),
                                route.question(Question.SHARING),
                                "To finish")
                : task(Question.CONSENT, form, route);
    }

    private static TaskRow childrenTask(ReferralDraft draft, ReferralForm form, Route route) {
        var answers = draft.answers();
        var children = answers.children();
        var names = Writing.names(answers);
        var row =
                !children.isEmpty() && children.stream().allMatch(form::childIsComplete)
                        ? TaskRow.done("The children", route.children())
                        : names.isEmpty()
                                ? TaskRow.open("The children", route.children(), "Not started")
                                : TaskRow.wrong("The children", route.children(), "To finish");
        return names.isEmpty() ? row : row.withHint(names);
    }

    private static TaskRow peopleTask(ReferralDraft draft, ReferralForm form, Route route) {
        var title = "Household and other important people";
        var people = draft.answers().people();
        if (!form.problemsOfPeople().isEmpty()) {
            return TaskRow.open(title, route.people(), "Not started");
        }
        return people.stream().allMatch(person -> form.problemsOfPerson(person).isEmpty())
                ? TaskRow.done(title, route.people())
                : TaskRow.wrong(title, route.people(), "To finish");
    }
}
