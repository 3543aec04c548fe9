package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.TimeConfiguration;

/** An agency's answer, as typed: for each person some lines of facts, and what it all means. */
public final class ReplyForm extends TypedForm {

    private static final int BLANK_LINES = 2;

    /** More lines than anybody types; what claims to have more has none of them. */
    private static final int MOST_LINES = 200;

    /** How the names of questions end that are answered in words. */
    private static final List<String> IN_WORDS =
            List.of("-what", "-source", "-because", "analysis", "more", "changed");

    private ReplyForm(Map<String, List<String>> typed) {
        super(typed);
    }

    static ReplyForm of(Map<String, List<String>> typed) {
        return new ReplyForm(typed);
    }

    static ReplyForm blank() {
        var form = new ReplyForm(Map.of());
        form.put("before", "0");
        return form;
    }

    /** To be corrected. */
    static ReplyForm from(EnquiryQueries.Reply reply) {
        var form = new ReplyForm(Map.of());
        form.put("before", "" + reply.version());
        form.put("analysis", reply.analysis());
        form.put("more", reply.moreToCome());
        for (var person = 0; person < reply.people().size(); person++) {
            var about = reply.people().get(person);
            form.put(held(person), about.held() == null ? null : about.held().name());
            form.put(
                    reason(person),
                    about.cannotShare() == null ? null : about.cannotShare().name());
            form.put(because(person), about.because());
            for (var fact : about.facts()) {
                form.put(what(person, fact.place()), fact.what());
                form.put(
                        when(person, fact.place()),
                        fact.happened() == null ? null : fact.happened().words());
                form.put(source(person, fact.place()), fact.source());
                form.put(
                        reliability(person, fact.place()),
                        fact.reliability() == null ? null : fact.reliability().name());
            }
        }
        return form;
    }

    public static String held(int person) {
        return "p" + person + "-held";
    }

    public static String reason(int person) {
        return "p" + person + "-reason";
    }

    public static String because(int person) {
        return "p" + person + "-because";
    }

    public static String what(int person, int line) {
        return "p" + person + "-f" + line + "-what";
    }

    public static String when(int person, int line) {
        return "p" + person + "-f" + line + "-when";
    }

    public static String source(int person, int line) {
        return "p" + person + "-f" + line + "-source";
    }

    public static String reliability(int person, int line) {
        return "p" + person + "-f" + line + "-reliability";
    }

    /** How many lines for facts are shown: those with something in them, and some to go on. */
    public int lines(int person) {
        return written(person) + BLANK_LINES;
    }

    private int written(int person) {
        var last = 0;
        for (var line = 0; line < MOST_LINES; line++) {
            if (hasSomething(person, line)) {
                last = line + 1;
            }
        }
        return last;
    }

    private boolean hasSomething(int person, int line) {
        return !text(what(person, line)).isEmpty()
                || !text(when(person, line)).isEmpty()
                || !text(source(person, line)).isEmpty()
                || !text(reliability(person, line)).isEmpty();
    }

    /** How many answers there were when this one was begun. */
    int before() {
        return text("before").matches("\\d{1,6}") ? Integer.parseInt(text("before")) : 0;
    }

    /** Begun again from the answer that stands now. */
    void startsAfter(int answers) {
        put("before", "" + answers);
    }

    /** Whatever was written in words, in no order: for who can no longer send it. */
    List<String> words() {
        return typed().entrySet().stream()
                .filter(each -> IN_WORDS.stream().anyMatch(each.getKey()::endsWith))
                .flatMap(each -> each.getValue().stream())
                .filter(each -> !each.isBlank())
                .sorted()
                .toList();
    }

    /**
     * @param people how many were asked about
     * @param forTheAgency whether somebody at the front door writes down what the agency said
     */
    Answer answer(int people, boolean forTheAgency, LocalDate today, Instant now) {
        var about = new ArrayList<Answer.AboutPerson>();
        for (var person = 0; person < people; person++) {
            about.add(
                    new Answer.AboutPerson(
                            choice(Held.class, held(person)),
                            facts(person),
                            choice(CannotShare.class, reason(person)),
                            text(because(person))));
        }
        return new Answer(
                before(),
                about,
                text("analysis"),
                text("more"),
                text("changed"),
                forTheAgency
                        ? new Answer.Said(
                                text("saidBy"),
                                choice(SaidHow.class, "saidHow"),
                                saidAt(today, now))
                        : null);
    }

    private List<Answer.Fact> facts(int person) {
        var facts = new ArrayList<Answer.Fact>();
        for (var line = 0; line < written(person); line++) {
            if (hasSomething(person, line)) {
                facts.add(
                        new Answer.Fact(
                                line,
                                text(what(person, line)),
                                WhenHeld.of(text(when(person, line))).orElse(null),
                                text(source(person, line)),
                                choice(Reliability.class, reliability(person, line))));
            }
        }
        return facts;
    }

    /** Only the day is asked for; what was said today, was said by now. */
    private @Nullable Instant saidAt(LocalDate today, Instant now) {
        var day = typedDate("saidOn").toDate().orElse(null);
        if (day == null) {
            return null;
        }
        return day.equals(today)
                ? now
                : day.atTime(12, 0).atZone(TimeConfiguration.LONDON).toInstant();
    }
}
