package org.lineofsight.pathway.frontdoor.enquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/**
 * All answers about one contact together: person by person, agency by agency, the facts before what
 * anybody makes of them.
 *
 * @param mayAsk whether the contact is still to be decided
 * @param analyses the front door's own; the one that stands first
 */
public record EnquiryPage(
        ContactId contact,
        String reference,
        boolean mayAsk,
        List<Answered> requests,
        List<EnquiryQueries.Analysis> analyses,
        Field analysis,
        ErrorSummary errors) {

    /**
     * A request with the answer that stands.
     *
     * @param reply absent where there is none
     */
    public record Answered(
            EnquiryQueries.Request request,
            List<EnquiryQueries.Person> people,
            EnquiryQueries.@Nullable Reply reply) {}

    /** What one agency says of one person. */
    public record Said(EnquiryQueries.Request request, Answer.@Nullable AboutPerson about) {

        /** In the order of time; what nobody can date comes last. */
        public List<Answer.Fact> facts() {
            return about == null
                    ? List.of()
                    : about.facts().stream()
                            .sorted(
                                    Comparator.comparing(
                                            Said::from,
                                            Comparator.nullsLast(Comparator.naturalOrder())))
                            .toList();
        }

        private static @Nullable LocalDate from(Answer.Fact fact) {
            return fact.happened() == null ? null : fact.happened().from();
        }
    }

    /** One person, and what each agency that was asked about them says. */
    public record OfPerson(EnquiryQueries.Person person, List<Said> said) {}

    public List<OfPerson> people() {
        var people = new LinkedHashMap<UUID, EnquiryQueries.Person>();
        var said = new LinkedHashMap<UUID, List<Said>>();
        for (var request : requests) {
            for (var place = 0; place < request.people().size(); place++) {
                var person = request.people().get(place);
                var reply = request.reply();
                people.putIfAbsent(person.toldId(), person);
                said.computeIfAbsent(person.toldId(), any -> new ArrayList<>())
                        .add(
                                new Said(
                                        request.request(),
                                        reply == null ? null : reply.people().get(place)));
            }
        }
        return people.values().stream()
                .sorted(Comparator.comparing(EnquiryQueries.Person::child).reversed())
                .map(person -> new OfPerson(person, said.getOrDefault(person.toldId(), List.of())))
                .toList();
    }

    /** Those who have not said all they were asked. */
    public List<EnquiryQueries.Request> missing() {
        return requests.stream()
                .map(Answered::request)
                .filter(each -> each.status() != RequestStatus.ANSWERED)
                .toList();
    }
}
