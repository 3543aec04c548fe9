package org.lineofsight.pathway.frontdoor.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TimelineEntry;

/**
 * One request, as its desk or as the front door sees it.
 *
 * @param asked absent for a desk once it is closed; nobody is in {@code people} then
 * @param replies the one that stands first
 * @param explanation of the clock; absent where the reader no longer sees it
 * @param form absent where it takes no more answers, or the page has none
 * @param unsent what the reader typed and can no longer send
 * @param meanwhile who answered since the reader began theirs; absent where nobody did
 * @param words being written to the other side
 * @param reason for withdrawing it
 */
public record RequestPage(
        EnquiryQueries.Request request,
        EnquiryQueries.@Nullable Asked asked,
        List<EnquiryQueries.Person> people,
        List<EnquiryQueries.Reply> replies,
        List<EnquiryQueries.Message> messages,
        @Nullable Explanation explanation,
        @Nullable ReplyForm form,
        List<String> unsent,
        @Nullable String meanwhile,
        Field words,
        Field reason,
        ErrorSummary errors) {

    /** With what is wrong with one of the page's small forms. */
    RequestPage wrong(Field field) {
        return new RequestPage(
                request,
                asked,
                people,
                replies,
                messages,
                explanation,
                form,
                unsent,
                meanwhile,
                field.name().equals("words") ? field : words,
                field.name().equals("reason") ? field : reason,
                ErrorSummary.of(
                        new ErrorSummary.Problem(
                                Objects.requireNonNullElse(field.error(), "Check this"),
                                "#" + field.id())));
    }

    /** Their name; for a desk whose request is closed, only which of them it was. */
    public String name(int person) {
        return person < people.size()
                ? people.get(person).name()
                : "Person " + (person + 1) + " of those asked about";
    }

    public List<SummaryRow> why() {
        if (asked == null) {
            return List.of();
        }
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("What for", asked.purpose().label() + ". " + asked.purposeWords()));
        rows.add(
                SummaryRow.of(
                        "Lawful basis",
                        asked.bases().stream()
                                        .map(LawfulBasis::label)
                                        .collect(Collectors.joining("; "))
                                + (asked.basisWords() == null ? "" : ". " + asked.basisWords())));
        rows.add(
                SummaryRow.of(
                        "How much, and why no less",
                        asked.proportionality().label() + ". " + asked.proportionalityWords()));
        rows.add(
                SummaryRow.of(
                        "Family’s agreement",
                        asked.consent().label()
                                + (asked.consentReason() == null
                                        ? ""
                                        : ". " + asked.consentReason())));
        rows.add(
                SummaryRow.of(
                        "Asked by", request.askedBy() + ", " + InWords.moment(request.askedAt())));
        return rows;
    }

    public List<TimelineEntry> story() {
        return messages.stream()
                .map(message ->
                        TimelineEntry.of(
                                        InWords.moment(message.sentAt()),
                                        message.words(),
                                        message.author()
                                                + (message.fromDesk()
                                                        ? ", " + request.agency()
                                                        : ", front door"))
                                .at(message.sentAt()))
                .toList();
    }
}
