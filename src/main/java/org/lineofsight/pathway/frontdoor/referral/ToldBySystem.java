package org.lineofsight.pathway.frontdoor.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ReferralRefused.Problem;
import org.lineofsight.pathway.frontdoor.SystemReferral;

/**
 * What a system tells, put into the places where the form keeps what people type, so that the same
 * rules judge it; and for each place, where in the system's own referral it came from.
 */
final class ToldBySystem {

    /** The step that says that a system tells: no page has it. */
    static final String STEP = "system";

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
    private static final String NOBODY_ANSWERS = "";

    private final SystemReferral told;
    private final Map<String, Map<String, List<String>>> steps = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();

    private ToldBySystem(SystemReferral told) {
        this.told = told;
    }

    static ToldBySystem of(SystemReferral told, Instant now) {
        var answers = new ToldBySystem(told);
        answers.steps.put(STEP, Map.of());
        answers.askedOnce(now);
        var children = told.children() == null ? List.<SystemReferral.Child>of() : told.children();
        for (var place = 0; place < children.size(); place++) {
            answers.child(place + 1, children.get(place), "/children/" + place);
        }
        var people = told.people() == null ? List.<SystemReferral.Person>of() : told.people();
        for (var place = 0; place < people.size(); place++) {
            answers.person("person-" + (place + 1), people.get(place), "/people/" + place);
        }
        return answers;
    }

    Answers answers() {
        return new Answers(Map.copyOf(steps));
    }

    /** Everything that the form would not let pass, in the order in which it asks. */
    List<Problem> problems(ReferralForm form) {
        var problems = new ArrayList<Problem>();
        for (var question : form.questions()) {
            var step = question.segment();
            at(step, form.problems(question), problems);
            if (question == Question.DANGER && form.mustCallFirst()) {
                problems.add(new Problem("/called", "Select whom you have called"));
            }
        }
        onlyOneOfWordsAndReason(problems);
        emailIsOne(problems);
        var children = answers().children();
        if (children.isEmpty()) {
            problems.add(
                    new Problem(
                            "/children",
                            "Add at least one child, even if you know little about them"));
        }
        if (children.size() > ReferralForm.MOST_CHILDREN) {
            problems.add(new Problem("/children", "One referral is about 30 children at most"));
        }
        for (var child : children) {
            for (var question : ChildQuestion.values()) {
                at(question.step(child), form.problems(child, question), problems);
            }
            ethnicityIsKnown(form, child, problems);
        }
        at("people", form.problemsOfPeople(), problems);
        var people = answers().people();
        if (people.size() > ReferralForm.MOST_PEOPLE) {
            problems.add(new Problem("/people", "One referral names 60 other people at most"));
        }
        for (var person : people) {
            at("person-" + person, form.problemsOfPerson(person), problems);
        }
        return problems;
    }

    private void at(
            String step,
            List<org.lineofsight.pathway.frontdoor.referral.Problem> wrong,
            List<Problem> problems) {
        for (var each : wrong) {
            problems.add(
                    new Problem(places.getOrDefault(step + " " + each.field(), ""), each.words()));
        }
    }

    private void askedOnce(Instant now) {
        put("danger", "danger", yesOrNo(told.dangerNow()), "/dangerNow");
        var called = told.called();
        if (called != null) {
            put("called", "whom", called.whom(), "/called/whom");
            put("called", "incident", called.incident(), "/called/incident");
            put("called", "at", now.toString(), "/called");
        }
        var referrer =
                told.referrer() == null
                        ? new SystemReferral.Referrer(null, null, null, null, null)
                        : told.referrer();
        put("you", "name", referrer.name(), "/referrer/name");
        put("you", "job", referrer.job(), "/referrer/job");
        put("you", "team", referrer.team(), "/referrer/team");
        put("you", "telephone", referrer.telephone(), "/referrer/telephone");
        put("you", "email", referrer.email(), "/referrer/email");
        put("worry", "worry", told.worry(), "/worry");
        var words = isBlank(told.childsWords());
        put("words", "heard", words ? told.childsWordsAbsent() : "WORDS", "/childsWords");
        put("words", "words", told.childsWords(), "/childsWords");
        var well = isBlank(told.workingWell());
        put(
                "working-well",
                "known",
                !well ? "YES" : Boolean.TRUE.equals(told.workingWellNotKnown()) ? "NOT_KNOWN" : "",
                "/workingWell");
        put("working-well", "working", told.workingWell(), "/workingWell");
        put("domestic-abuse", "abuse", told.domesticAbuse(), "/domesticAbuse");
        put("consent", "consent", told.consent(), "/consent");
        var sharing =
                told.sharing() == null ? new SystemReferral.Sharing(null, null) : told.sharing();
        put("sharing", "ground", sharing.ground(), "/sharing/ground");
        put("sharing", "reason", sharing.reason(), "/sharing/reason");
        put("level", "level", number(told.level()), "/level");
        put("level", "evidence", told.levelEvidence(), "/levelEvidence");
        put(
                "people",
                "more",
                told.people() != null && told.people().isEmpty() ? "NOBODY" : NOBODY_ANSWERS,
                "/people");
    }

    private void child(int number, SystemReferral.Child child, String at) {
        steps.put("child-" + number, Map.of());
        var name = ChildQuestion.NAME.step(number);
        put(name, "given", child.givenNames(), at + "/givenNames");
        put(name, "family", child.familyName(), at + "/familyName");
        put(name, "alsoKnownAs", child.alsoKnownAs(), at + "/alsoKnownAs");
        var born = ChildQuestion.BORN.step(number);
        put(born, "born", child.born(), at + "/born");
        date(born, "date", child.dateOfBirth(), at + "/dateOfBirth");
        date(born, "expected", child.expectedDate(), at + "/expectedDate");
        put(born, "age", number(child.estimatedAge()), at + "/estimatedAge");
        var about = ChildQuestion.ABOUT.step(number);
        put(about, "sex", child.sex(), at + "/sex");
        put(about, "ethnicity", child.ethnicity(), at + "/ethnicity");
        put(about, "nhsNumber", child.nhsNumber(), at + "/nhsNumber");
        var address =
                child.address() == null
                        ? new SystemReferral.Address(null, null, null, null, null, null, null)
                        : child.address();
        var lives = ChildQuestion.ADDRESS.step(number);
        put(lives, "address", address.kind(), at + "/address/kind");
        put(lives, "line1", address.line1(), at + "/address/line1");
        put(lives, "line2", address.line2(), at + "/address/line2");
        put(lives, "town", address.town(), at + "/address/town");
        put(lives, "postcode", address.postcode(), at + "/address/postcode");
        put(lives, "staying", address.staying(), at + "/address/staying");
        put(lives, "whoToAsk", address.whomToAsk(), at + "/address/whomToAsk");
        var school =
                child.school() == null ? new SystemReferral.School(null, null) : child.school();
        var learns = ChildQuestion.SCHOOL.step(number);
        put(learns, "school", school.kind(), at + "/school/kind");
        put(learns, "schoolName", school.name(), at + "/school/name");
    }

    private void person(String step, SystemReferral.Person person, String at) {
        steps.put(step, Map.of());
        put(step, "name", person.name(), at + "/name");
        put(step, "relationship", person.relationship(), at + "/relationship");
        put(step, "lives", person.livesWithChild(), at + "/livesWithChild");
    }

    private void put(String step, String field, @Nullable String answer, String at) {
        places.put(step + " " + field, at);
        if (answer != null) {
            var fields = new LinkedHashMap<>(steps.getOrDefault(step, Map.of()));
            fields.put(field, List.of(answer));
            steps.put(step, fields);
        }
    }

    /** Into three boxes; what is no date of ours goes into the first, and is judged there. */
    private void date(String step, String field, @Nullable String date, String at) {
        places.put(step + " " + field, at);
        if (date == null) {
            return;
        }
        var parts = DATE.matcher(date.strip());
        var known = parts.matches();
        put(step, field + ".day", known ? parts.group(3) : date, at);
        put(step, field + ".month", known ? parts.group(2) : "", at);
        put(step, field + ".year", known ? parts.group(1) : "", at);
    }

    /** Two answers to one question, which the form's page cannot give. */
    private void onlyOneOfWordsAndReason(List<Problem> problems) {
        if (!isBlank(told.childsWords()) && !isBlank(told.childsWordsAbsent())) {
            problems.add(
                    new Problem(
                            "/childsWordsAbsent",
                            "Give the child's own words, or choose why you do not have them"));
        }
    }

    /** The form does not ask for it: there, the account has one. */
    private void emailIsOne(List<Problem> problems) {
        var email = answers().text("you", "email");
        if (!email.isEmpty()
                && (email.length() > ReferralForm.SHORT || !EMAIL.matcher(email).matches())) {
            problems.add(
                    new Problem(
                            "/referrer/email",
                            "Enter an e-mail address, like name@school.example"));
        }
    }

    /** The form's page has a list to choose from, and cannot send another code. */
    private void ethnicityIsKnown(ReferralForm form, int child, List<Problem> problems) {
        var step = ChildQuestion.ABOUT.step(child);
        if (!answers().text(step, "ethnicity").isEmpty() && form.child(child).ethnicity() == null) {
            problems.add(
                    new Problem(
                            "/children/" + (child - 1) + "/ethnicity",
                            "Ethnicity must be a code of the children in need census, or left out"));
        }
    }

    private static String yesOrNo(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
