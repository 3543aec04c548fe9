package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lineofsight.pathway.frontdoor.Consent;

/** Requests and answers with everything filled in. */
final class EnquiryTestData {

    private EnquiryTestData() {}

    static Asking asking(Collection<UUID> agencies, Collection<UUID> people) {
        return new Asking(
                Set.copyOf(agencies),
                Set.copyOf(people),
                Set.of(),
                "Have you been called to the address, and what did you find?",
                Purpose.SIGNIFICANT_HARM,
                "To see whether the children are safe at home",
                List.of(LawfulBasis.PUBLIC_TASK, LawfulBasis.SECTION_47),
                "",
                Proportionality.A_PERIOD,
                "Only the last two years bear on this",
                Consent.NOT_ASKED,
                "Asking first could put the children at more risk");
    }

    static Answer.Fact fact(String what, String when) {
        return Answer.Fact.of(
                what, WhenHeld.of(when).orElseThrow(), "Incident log", Reliability.FIRST_HAND);
    }

    /** The first answer, the same of everybody. */
    static Answer answer(int people, Answer.AboutPerson about) {
        return answer(0, people, about, "");
    }

    static Answer answer(int before, int people, Answer.AboutPerson about, String more) {
        return new Answer(
                before,
                IntStream.range(0, people).mapToObj(each -> about).toList(),
                "It grows, and nobody has spoken with the children alone.",
                more,
                before == 0 ? "" : "One more call",
                null);
    }
}
