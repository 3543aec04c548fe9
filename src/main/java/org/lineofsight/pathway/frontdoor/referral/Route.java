package org.lineofsight.pathway.frontdoor.referral;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of a draft's pages, and which page comes after which.
 *
 * @param from where the reader came from to change one answer, and goes back to: {@code check},
 *     {@code children}, {@code people}; absent on the way through
 */
record Route(DraftId draft, @Nullable String from) {

    static Route of(DraftId draft, @Nullable String from) {
        return new Route(
                draft, from != null && from.matches("check|children|people") ? from : null);
    }

    String list() {
        return "/referrals/drafts/" + draft;
    }

    String question(Question question) {
        return list() + "/" + question.segment();
    }

    String call() {
        return list() + "/call";
    }

    String children() {
        return list() + "/children";
    }

    String child(int child, ChildQuestion question) {
        return children() + "/" + child + "/" + question.segment();
    }

    String people() {
        return list() + "/people";
    }

    String person(int person) {
        return people() + "/" + person;
    }

    String check() {
        return list() + "/check";
    }

    /** Where this question's answer leads. */
    String after(Question question, ReferralForm form, Answers answers) {
        if (form.mustCallFirst()) {
            return call();
        }
        if (question == Question.CONSENT
                && form.asksWhyShared()
                && !form.problems(Question.SHARING).isEmpty()) {
            return coming(question(Question.SHARING));
        }
        if (from != null) {
            return back();
        }
        return switch (question) {
            case DANGER -> question(form.taken() ? Question.CALLER : Question.YOU);
            case CALLER, YOU -> firstChild(form, answers);
            case WORRY -> question(Question.WORDS);
            case WORDS -> question(Question.WORKING_WELL);
            case WORKING_WELL -> question(Question.DOMESTIC_ABUSE);
            case DOMESTIC_ABUSE -> question(Question.CONSENT);
            case CONSENT, SHARING -> question(Question.LEVEL);
            case LEVEL -> check();
        };
    }

    private String firstChild(ReferralForm form, Answers answers) {
        var children = answers.children();
        return children.size() == 1
                        && !form.problems(children.getFirst(), ChildQuestion.NAME).isEmpty()
                ? child(children.getFirst(), ChildQuestion.NAME)
                : children();
    }

    String after(int child, ChildQuestion question, ReferralForm form) {
        var mayKnow = question != ChildQuestion.RECORD;
        if (mayKnow && !form.problems(child, ChildQuestion.RECORD).isEmpty()) {
            return coming(child(child, ChildQuestion.RECORD));
        }
        if (from != null) {
            return Stream.of(ChildQuestion.values())
                    .filter(next -> !form.problems(child, next).isEmpty())
                    .findFirst()
                    .map(next -> coming(child(child, next)))
                    .orElse(back());
        }
        return switch (question) {
            case NAME -> child(child, ChildQuestion.BORN);
            case BORN, RECORD ->
                    form.problems(child, ChildQuestion.ABOUT).isEmpty()
                            ? child(child, ChildQuestion.ADDRESS)
                            : child(child, ChildQuestion.ABOUT);
            case ABOUT -> child(child, ChildQuestion.ADDRESS);
            case ADDRESS -> child(child, ChildQuestion.SCHOOL);
            case SCHOOL -> children();
        };
    }

    String before(Question question, ReferralForm form) {
        if (from != null) {
            return back();
        }
        return switch (question) {
            case DANGER -> list();
            case CALLER, YOU -> question(Question.DANGER);
            case WORRY -> people();
            case WORDS -> question(Question.WORRY);
            case WORKING_WELL -> question(Question.WORDS);
            case DOMESTIC_ABUSE -> question(Question.WORKING_WELL);
            case CONSENT -> question(Question.DOMESTIC_ABUSE);
            case SHARING -> question(Question.CONSENT);
            case LEVEL -> question(form.asksWhyShared() ? Question.SHARING : Question.CONSENT);
        };
    }

    String before(int child, ChildQuestion question) {
        if (from != null) {
            return back();
        }
        return switch (question) {
            case NAME -> children();
            case BORN -> child(child, ChildQuestion.NAME);
            case RECORD, ABOUT -> child(child, ChildQuestion.BORN);
            case ADDRESS -> child(child, ChildQuestion.ABOUT);
            case SCHOOL -> child(child, ChildQuestion.ADDRESS);
        };
    }

    /** Where the reader came from; the task list on the way through. */
    String back() {
        return from == null ? list() : list() + "/" + from;
    }

    /** The same address, for somebody who will go back to where they came from. */
    String coming(String address) {
        return from == null ? address : address + "?from=" + from;
    }
}
