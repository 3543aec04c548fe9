package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** What every page of a draft asks first: is it the reader's, is it still one, may it go on. */
@Component
class Writing {

    private final ReferralDrafts drafts;
    private final Clock clock;

    Writing(ReferralDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    ReferralDraft open(DraftId id) {
        return drafts.find(id).orElseThrow(NotVisible::new);
    }

    ReferralForm form(ReferralDraft draft) {
        return new ReferralForm(draft.answers(), LocalDate.now(clock));
    }

    /**
     * Where the reader has to be instead: at the receipt when it was sent, at the telephone when a
     * child is in danger now. Absent when they may be here.
     */
    Optional<String> elsewhere(ReferralDraft draft, Route route) {
        return receipt(draft)
                .or(() ->
                        form(draft).mustCallFirst()
                                ? Optional.of("redirect:" + route.call())
                                : Optional.empty());
    }

    /** The receipt, once it was sent. */
    static Optional<String> receipt(ReferralDraft draft) {
        return Optional.ofNullable(draft.sentAs())
                .map(contact -> "redirect:" + sent(draft, contact));
    }

    /** Where one sees what became of it: the receipt, or the contact that was written down. */
    static String sent(ReferralDraft draft, ContactId contact) {
        return taken(draft) ? "/front-door/contacts/" + contact : "/referrals/" + contact + "/sent";
    }

    /** Where it lies among others. */
    static Link home(ReferralDraft draft) {
        return taken(draft)
                ? Link.to("/front-door", "Front door")
                : Link.to("/referrals", "Your referrals");
    }

    private static boolean taken(ReferralDraft draft) {
        return draft.answers().has(Question.CALLER.segment());
    }

    /** The children's names as far as they are known: "Ana Nowak and Piotr Nowak". */
    static String names(Answers answers) {
        var names =
                answers.children().stream()
                        .map(child -> name(answers, child))
                        .filter(name -> !name.isEmpty())
                        .toList();
        return inWords(names);
    }

    static String inWords(List<String> names) {
        if (names.size() < 2) {
            return names.isEmpty() ? "" : names.getFirst();
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** A child's name as typed; blank when none was. */
    static String name(Answers answers, int child) {
        var step = ChildQuestion.NAME.step(child);
        return ChildTold.name(answers.text(step, "given"), answers.text(step, "family"));
    }

    /** What a question calls the child: by the first names, as one speaks. */
    static String who(Answers answers, int child) {
        var given = answers.text(ChildQuestion.NAME.step(child), "given");
        var name = given.isEmpty() ? name(answers, child) : given;
        return name.isEmpty() ? "this child" : name;
    }
}
