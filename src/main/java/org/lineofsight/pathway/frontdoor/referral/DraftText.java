package org.lineofsight.pathway.frontdoor.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;
import org.springframework.stereotype.Component;

/**
 * A draft's answers as they are read back to their author: in the words they were given in, with
 * what is missing marked and a way to change each.
 */
@Component
class DraftText {

    static final String MISSING = "Not answered yet";

    private final Clock clock;

    DraftText(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param from the page that the "Change" links come back to
     */
    List<Card> children(ReferralDraft draft, String from) {
        var answers = draft.answers();
        var form = form(draft);
        var route = Route.of(draft.id(), from);
        var cards = new ArrayList<Card>();
        for (var child : answers.children()) {
            var place = cards.size() + 1;
            var name = Writing.name(answers, child);
            var who = name.isEmpty() ? "child " + place : name;
            var rows = new ArrayList<SummaryRow>();
            var told = form.child(child);
            for (var question : ChildQuestion.values()) {
                if (question == ChildQuestion.RECORD && form.offered(child).isEmpty()) {
                    continue;
                }
                rows.addAll(childRows(question, child, told, form, answers, route, who));
            }
            cards.add(
                    new Card(
                            name.isEmpty() ? "Child " + place : name,
                            rows,
                            List.of(
                                    Link.to(
                                            route.coming(
                                                    route.children() + "/" + child + "/remove"),
                                            "Remove",
                                            who))));
        }
        return cards;
    }

    List<Card> people(ReferralDraft draft, String from) {
        var answers = draft.answers();
        var form = form(draft);
        var route = Route.of(draft.id(), from);
        var cards = new ArrayList<Card>();
        for (var person : answers.people()) {
            var step = "person-" + person;
            var name = answers.text(step, "name");
            var who = name.isEmpty() ? "person " + (cards.size() + 1) : name;
            var problems = form.problemsOfPerson(person);
            var told = form.person(person);
            var rows =
                    List.of(
                            SummaryRow.of("Who they are", orMissing(told.relationship())),
                            SummaryRow.of(
                                    "Lives with the child",
                                    concerns(problems, "lives")
                                            ? MISSING
                                            : told.livesWithChild().label()));
            cards.add(
                    new Card(
                            name.isEmpty() ? "Name not given yet" : name,
                            rows,
                            List.of(
                                    Link.to(route.coming(route.person(person)), "Change", who),
                                    Link.to(
                                            route.coming(route.person(person) + "/remove"),
                                            "Remove",
                                            who))));
        }
        return cards;
    }

    /** Everything that is asked once, as the page to check it shows it. */
    List<AnswerGroup> sections(ReferralDraft draft) {
        var answers = draft.answers();
        var form = form(draft);
        var route = Route.of(draft.id(), "check");
        var danger = new ArrayList<SummaryRow>();
        danger.add(
                row(
                        "Is a child in danger now?",
                        Question.DANGER,
                        form,
                        route,
                        () -> answers.text("danger", "danger").equals("yes") ? "Yes" : "No"));
        var called = form.called();
        if (called != null) {
            danger.add(
                    SummaryRow.of(
                            "Who you have called",
                            called.whom().label()
                                    + (called.incident() == null
                                            ? ""
                                            : ", incident number " + called.incident()),
                            Link.to(route.coming(route.call()), "Change", "whom you called")));
        }
        var about = form.taken() ? caller(answers, route) : author(answers, route);
        var happening =
                List.of(
                        row(
                                "Your worry",
                                Question.WORRY,
                                form,
                                route,
                                () -> answers.text("worry", "worry")),
                        row(
                                "The child’s own words",
                                Question.WORDS,
                                form,
                                route,
                                form::wordsReadBack),
                        row(
                                "What is working well",
                                Question.WORKING_WELL,
                                form,
                                route,
                                () -> {
                                    var well = answers.text("working-well", "working");
                                    return answers.text("working-well", "known").equals("YES")
                                            ? well
                                            : "You do not know";
                                }),
                        row(
                                "Domestic abuse",
                                Question.DOMESTIC_ABUSE,
                                form,
                                route,
                                () -> form.domesticAbuse().label()));
        var sharing = new ArrayList<SummaryRow>();
        sharing.add(
                row(
                        "Does the family know and agree?",
                        Question.CONSENT,
                        form,
                        route,
                        () -> form.consent().label()));
        if (form.asksWhyShared()) {
            sharing.add(row("Why you are sharing", Question.SHARING, form, route, form::whyShared));
        }
        var level =
                List.of(
                        row(
                                "Level of need",
                                Question.LEVEL,
                                form,
                                route,
                                () -> LevelOfNeed.claimed(form.level())),
                        row(
                                "What it rests on",
                                Question.LEVEL,
                                form,
                                route,
                                () -> answers.text("level", "evidence")));
        return List.of(
                new AnswerGroup("Immediate danger", danger),
                new AnswerGroup(form.taken() ? "Who is telling you" : "About you", about),
                new AnswerGroup("What is happening", happening),
                new AnswerGroup("Sharing", sharing),
                new AnswerGroup("Level of need", level));
    }

    private static List<SummaryRow> author(Answers answers, Route route) {
        var you = Question.YOU.segment();
        return List.of(
                typed("Your name", answers.text(you, "name"), Question.YOU, route),
                typed("Your job", answers.text(you, "job"), Question.YOU, route),
                notNeeded("Your team or service", answers.text(you, "team"), Question.YOU, route),
                typed("Your telephone", answers.text(you, "telephone"), Question.YOU, route));
    }

    private static List<SummaryRow> caller(Answers answers, Route route) {
        var caller = Question.CALLER.segment();
        var fromAgency = answers.text(caller, "teller").equals("AGENCY");
        var name = answers.text(caller, fromAgency ? "name" : "callerName");
        return List.of(
                typed(
                        "Name",
                        name.isEmpty() && !fromAgency ? "Not given" : name,
                        Question.CALLER,
                        route),
                notNeeded("Telephone", answers.text(caller, "telephone"), Question.CALLER, route));
    }

    private static SummaryRow notNeeded(String key, String answer, Question question, Route route) {
        return typed(key, answer.isEmpty() ? "Not given" : answer, question, route);
    }

    private List<SummaryRow> childRows(
            ChildQuestion question,
            int child,
            ChildTold told,
            ReferralForm form,
            Answers answers,
            Route route,
            String who) {
        var problems = form.problems(child, question);
        var change =
                change(
                        route,
                        child,
                        question,
                        question == ChildQuestion.ABOUT && problems.isEmpty()
                                ? "sex of " + who
                                : inSentence(question.title()) + " of " + who);
        if (!problems.isEmpty()) {
            var nothing = SaveAnswers.words(answers.step(question.step(child))).isEmpty();
            return List.of(
                    SummaryRow.of(
                            question.title(),
                            nothing ? MISSING : "To put right: " + problems.getFirst().words(),
                            change));
        }
        return switch (question) {
            case NAME ->
                    told.alsoKnownAs() == null
                            ? List.of(
                                    SummaryRow.of(
                                            "Name",
                                            ChildTold.name(told.givenNames(), told.familyName()),
                                            change))
                            : List.of(
                                    SummaryRow.of(
                                            "Name",
                                            ChildTold.name(told.givenNames(), told.familyName())
                                                    + ", also known as "
                                                    + told.alsoKnownAs(),
                                            change));
            case BORN -> List.of(SummaryRow.of("Born", ToldWords.born(told), change));
            case RECORD ->
                    List.of(
                            SummaryRow.of(
                                    question.title(),
                                    told.sameAs() == null
                                            ? "A child new to your agency’s records"
                                            : "The same child as on your agency’s record",
                                    change));
            case ABOUT ->
                    List.of(
                            SummaryRow.of("Sex", told.sex().label(), change),
                            SummaryRow.of(
                                    "Ethnicity",
                                    ToldWords.ethnicity(told.ethnicity()),
                                    change(route, child, question, "ethnicity of " + who)),
                            SummaryRow.of(
                                    "NHS number",
                                    ToldWords.nhsNumber(told.nhsNumber()),
                                    change(route, child, question, "NHS number of " + who)));
            case ADDRESS ->
                    List.of(SummaryRow.of("Address", ToldWords.address(told.address()), change));
            case SCHOOL ->
                    List.of(
                            SummaryRow.of(
                                    "School or nursery", ToldWords.school(told.school()), change));
        };
    }

    private static Link change(Route route, int child, ChildQuestion question, String about) {
        return Link.to(route.coming(route.child(child, question)), "Change", about);
    }

    private static SummaryRow typed(
            String key, @Nullable String text, Question question, Route route) {
        return SummaryRow.of(
                key,
                orMissing(text),
                Link.to(route.coming(route.question(question)), "Change", inSentence(key)));
    }

    private static SummaryRow row(
            String key,
            Question question,
            ReferralForm form,
            Route route,
            Supplier<@Nullable String> text) {
        var problems = form.problems(question);
        var change =
                Link.to(
                        route.coming(route.question(question)),
                        problems.isEmpty() ? "Change" : "Answer",
                        inSentence(key));
        if (problems.isEmpty()) {
            return SummaryRow.of(key, text.get(), change);
        }
        return SummaryRow.of(
                key,
                form.isUntouched(question)
                        ? MISSING
                        : "To put right: " + problems.getFirst().words(),
                change);
    }

    private static String inSentence(String title) {
        return title.substring(0, 1).toLowerCase(Locale.UK) + title.substring(1);
    }

    private static String orMissing(@Nullable String text) {
        return text == null || text.isBlank() ? MISSING : text;
    }

    private static boolean concerns(List<Problem> problems, String field) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    private ReferralForm form(ReferralDraft draft) {
        return new ReferralForm(draft.answers(), LocalDate.now(clock));
    }
}
