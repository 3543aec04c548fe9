package org.lineofsight.pathway.frontdoor.referral;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.referral.AddChild.Like;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The children that a referral is about. */
@Controller
@Allowed({
    Role.PRACTITIONER,
    Role.SAFEGUARDING_LEAD,
    Role.FRONT_DOOR_WORKER,
    Role.FRONT_DOOR_MANAGER
})
class ChildrenController {

    private static final String CHILD = "/referrals/drafts/{id}/children/{child}";

    private final Writing writing;
    private final AddChild addChild;
    private final RemoveEntry removeEntry;
    private final DraftText text;

    ChildrenController(
            Writing writing, AddChild addChild, RemoveEntry removeEntry, DraftText text) {
        this.writing = writing;
        this.addChild = addChild;
        this.removeEntry = removeEntry;
        this.text = text;
    }

    @GetMapping("/referrals/drafts/{id}/children")
    String list(
            @PathVariable DraftId id,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        return writing.elsewhere(draft, route)
                .orElseGet(() -> page(draft, route, List.of(), model));
    }

    @PostMapping("/referrals/drafts/{id}/children")
    String another(
            @PathVariable DraftId id,
            @RequestParam(defaultValue = "") String another,
            @RequestParam(name = "_from", required = false) @Nullable String from,
            Model model,
            HttpServletResponse response) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        var elsewhere = writing.elsewhere(draft, route);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        var problem =
                another.equals("NONE")
                        ? unfinished(draft)
                        : Like.of(another).isEmpty()
                                ? Problem.of(
                                        "another",
                                        "Select whether there is another child to tell us about")
                                : draft.answers().children().size() >= ReferralForm.MOST_CHILDREN
                                        ? Problem.of(
                                                "another",
                                                "One referral can have %d children at most. Make another referral for the others"
                                                        .formatted(ReferralForm.MOST_CHILDREN))
                                        : null;
        if (problem != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(draft, route, List.of(problem), model);
        }
        return Like.of(another)
                .map(like -> {
                    var child = addChild.add(id, like);
                    return "redirect:" + route.coming(route.child(child, ChildQuestion.NAME));
                })
                .orElseGet(
                        () -> "redirect:" + (route.from() == null ? route.people() : route.back()));
    }

    @GetMapping(CHILD + "/remove")
    String askToRemove(
            @PathVariable DraftId id,
            @PathVariable int child,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        var draft = writing.open(id);
        var route = Route.of(id, from);
        if (!draft.answers().children().contains(child)) {
            return "redirect:" + route.children();
        }
        model.addAttribute("who", Writing.who(draft.answers(), child));
        model.addAttribute("address", route.children() + "/" + child + "/remove");
        model.addAttribute("back", route.coming(route.children()));
        model.addAttribute("from", route.from());
        return "frontdoor/referral/remove";
    }

    @PostMapping(CHILD + "/remove")
    String remove(
            @PathVariable DraftId id,
            @PathVariable int child,
            @RequestParam(name = "_from", required = false) @Nullable String from) {
        removeEntry.remove(id, "child-" + child);
        var route = Route.of(id, from);
        return "redirect:" + route.coming(route.children());
    }

    private @Nullable Problem unfinished(ReferralDraft draft) {
        var form = writing.form(draft);
        var unfinished =
                draft.answers().children().stream()
                        .filter(child -> !form.childIsComplete(child))
                        .map(child -> Writing.who(draft.answers(), child))
                        .toList();
        return draft.answers().children().isEmpty()
                ? Problem.of("another", "Add at least one child, even if you know little")
                : unfinished.isEmpty()
                        ? null
                        : Problem.of(
                                "another",
                                "Some answers about "
                                        + Writing.inWords(unfinished)
                                        + " are missing or need to be put right");
    }

    private String page(ReferralDraft draft, Route route, List<Problem> problems, Model model) {
        var answers = draft.answers();
        var children = answers.children();
        model.addAttribute("route", route.list());
        model.addAttribute("from", route.from());
        model.addAttribute(
                "back", route.from() == null ? route.question(Question.YOU) : route.back());
        model.addAttribute("children", text.children(draft, "children"));
        model.addAttribute(
                "last", children.isEmpty() ? "" : Writing.name(answers, children.getLast()));
        model.addAttribute("asked", Asked.of(java.util.Map.of(), problems));
        return "frontdoor/referral/children";
    }
}
