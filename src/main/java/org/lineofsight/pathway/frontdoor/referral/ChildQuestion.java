package org.lineofsight.pathway.frontdoor.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The questions about each child, in the order in which they are asked. */
enum ChildQuestion {
    NAME("name", "Name", "given", "family", "alsoKnownAs"),
    BORN(
            "born",
            "Date of birth or age",
            "born",
            "date.day",
            "date.month",
            "date.year",
            "expected.day",
            "expected.month",
            "expected.year",
            "age"),
    RECORD("record", "Your agency’s record", "record"),
    ABOUT("about", "Sex, ethnicity and NHS number", "sex", "ethnicity", "nhsNumber"),
    ADDRESS(
            "address",
            "Address",
            "address",
            "line1",
            "line2",
            "town",
            "postcode",
            "staying",
            "whoToAsk"),
    SCHOOL("school", "School or nursery", "school", "schoolName");

    private final String segment;
    private final String title;
    private final List<String> fields;

    ChildQuestion(String segment, String title, String... fields) {
        this.segment = segment;
        this.title = title;
        this.fields = List.of(fields);
    }

    static Optional<ChildQuestion> at(String segment) {
        return Arrays.stream(values()).filter(each -> each.segment.equals(segment)).findFirst();
    }

    String segment() {
        return segment;
    }

    String title() {
        return title;
    }

    List<String> fields() {
        return fields;
    }

    /**
     * The step under which the records that were offered for this child are kept: ours, and not to
     * be sent by a page.
     */
    static String offered(int child) {
        return "child-" + child + "-offered";
    }

    /** The step under which this child's answer is kept. */
    String step(int child) {
        return "child-" + child + "-" + segment;
    }
}
