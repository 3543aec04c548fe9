package org.lineofsight.pathway.frontdoor.referral;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Answers to every question of a referral about one child; each can be replaced or left out. */
final class AnswersTestData {

    private final Map<String, Map<String, List<String>>> steps = new HashMap<>();

    private AnswersTestData() {}

    static AnswersTestData complete() {
        var random = ThreadLocalRandom.current();
        return new AnswersTestData()
                .answer("danger", "danger", "no")
                .answer("you", "name", "Tess Teacher")
                .answer("you", "job", "Year 4 teacher")
                .answer("you", "telephone", "01632 960 %03d".formatted(random.nextInt(1000)))
                .child(1)
                .answer("people", "more", "NOBODY")
                .answer("worry", "worry", "He has come without food for a week.")
                .answer("words", "heard", "WORDS")
                .answer("words", "words", "There is nobody at home at night")
                .answer("working-well", "known", "NOT_KNOWN")
                .answer("domestic-abuse", "abuse", "NO")
                .answer("consent", "consent", "GIVEN")
                .answer("level", "level", "3")
                .answer("level", "evidence", "Three weeks of the same");
    }

    static AnswersTestData none() {
        return new AnswersTestData();
    }

    /** A child about whom everything is answered, with a name nobody else has. */
    AnswersTestData child(int number) {
        var child = "child-" + number;
        var random = ThreadLocalRandom.current();
        steps.put(child, Map.of());
        return answer(child + "-name", "given", "Kit")
                .answer(child + "-name", "family", "Testson" + random.nextInt(1_000_000))
                .answer(child + "-born", "born", "DATE")
                .date(child + "-born", "date", "" + (1 + random.nextInt(28)), "5", "2018")
                .answer(child + "-about", "sex", "MALE")
                .answer(child + "-address", "address", "KNOWN")
                .answer(child + "-address", "line1", random.nextInt(200) + " Mill Lane")
                .answer(child + "-school", "school", "AT")
                .answer(child + "-school", "schoolName", "Test Primary School");
    }

    AnswersTestData person(int number, String name, String relationship, String lives) {
        return answer("person-" + number, "name", name)
                .answer("person-" + number, "relationship", relationship)
                .answer("person-" + number, "lives", lives);
    }

    AnswersTestData answer(String step, String field, String typed) {
        steps.merge(
                step,
                Map.of(field, List.of(typed)),
                (before, now) -> {
                    var both = new LinkedHashMap<>(before);
                    both.putAll(now);
                    return both;
                });
        return this;
    }

    AnswersTestData date(String step, String field, String day, String month, String year) {
        return answer(step, field + ".day", day)
                .answer(step, field + ".month", month)
                .answer(step, field + ".year", year);
    }

    AnswersTestData date(String step, String field, LocalDate date) {
        return date(
                step,
                field,
                "" + date.getDayOfMonth(),
                "" + date.getMonthValue(),
                "" + date.getYear());
    }

    AnswersTestData without(String step) {
        steps.remove(step);
        return this;
    }

    Answers answers() {
        return new Answers(Map.copyOf(steps));
    }

    ReferralForm formOn(LocalDate today) {
        return new ReferralForm(answers(), today);
    }
}
