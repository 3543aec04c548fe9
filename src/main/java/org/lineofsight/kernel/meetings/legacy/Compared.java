package org.lineofsight.kernel.meetings.legacy;

import java.util.List;
import org.lineofsight.kernel.meetings.Quoracy;

/** An old meeting, what the facts say of it, and what the two come to. */
public record Compared(OldMeeting meeting, Quoracy quoracy, Finding finding) {

    static Compared of(OldMeeting meeting) {
        var quoracy = LegacyRules.quoracyFromFacts(meeting);
        return new Compared(meeting, quoracy, Finding.of(meeting.flag(), quoracy.verdict()));
    }

    /** What the facts say, in a word or two. */
    public String facts() {
        return quoracy.verdict() == Quoracy.Verdict.NOT_KNOWN
                ? "Cannot be known"
                : quoracy.verdict().label();
    }

    /** A line for each part of the rule, with who was found: "Police: Larkshire Police: came". */
    public List<String> why() {
        return quoracy.parts().stream()
                .map(part ->
                        "%s: %s"
                                .formatted(
                                        part.needs(),
                                        part.found().isEmpty()
                                                ? "nobody is recorded"
                                                : String.join("; ", part.found())))
                .toList();
    }
}
