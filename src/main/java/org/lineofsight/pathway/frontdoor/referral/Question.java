package org.lineofsight.pathway.frontdoor.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions of a referral that are asked once, in the order in which they are asked. */
enum Question {
    DANGER("danger", "Immediate danger", "danger"),
    /** Asked of front door staff alone, who write down what somebody else tells them. */
    CALLER(
            "caller",
            "Who is telling you",
            "channel",
            "received.day",
            "received.month",
            "received.year",
            "time",
            "teller",
            "agency",
            "name",
            "job",
            "team",
            "source",
            "callerName",
            "relation",
            "telephone"),
    YOU("you", "About you", "name", "job", "team", "telephone"),
    WORRY("worry", "What you are worried about", "worry"),
    WORDS("words", "The child’s own words", "heard", "words"),
    WORKING_WELL("working-well", "What is working well", "known", "working"),
    DOMESTIC_ABUSE("domestic-abuse", "Domestic abuse", "abuse"),
    CONSENT("consent", "What the family knows", "consent"),
    SHARING("sharing", "Sharing without the family’s agreement", "ground", "reason"),
    LEVEL("level", "Level of need", "level", "evidence");

    private final String segment;
    private final String title;
    private final List<String> fields;

    Question(String segment, String title, String... fields) {
        this.segment = segment;
        this.title = title;
        this.fields = List.of(fields);
    }

    static Optional<Question> at(String segment) {
        return Arrays.stream(values()).filter(each -> each.segment.equals(segment)).findFirst();
    }

    /** Its place in an address, and the step under which it is kept. */
    String segment() {
        return segment;
    }

    String title() {
        return title;
    }

    /** What it sends; anything else that arrives is not kept. */
    List<String> fields() {
        return fields;
    }
}
