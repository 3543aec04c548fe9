package org.lineofsight.pathway.frontdoor.contact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.PersonRecordId;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TimelineEntry;

/**
 * A contact as the front door sees it.
 *
 * @param today for ages
 * @param mayAgree whether the reader may agree or send back the proposal that waits
 * @param records of the children, which the reader may open
 * @param verdicts for each decision, what it is for each child
 */
public record ContactPage(
        FrontDoorQueries.Told told,
        FrontDoorQueries.Triage triage,
        List<FrontDoorQueries.ToldChild> children,
        Set<PersonRecordId> records,
        List<FrontDoorQueries.ToldHouseholdMember> household,
        List<FrontDoorQueries.EarlierContact> earlier,
        List<Decision> decisions,
        Map<UUID, List<Verdict>> verdicts,
        List<TimelineEntry> dissents,
        Optional<FrontDoorQueries.OutcomeTold> outcome,
        List<FrontDoorQueries.Message> messages,
        List<Clock> clocks,
        boolean mayAgree,
        LocalDate today,
        Typed typed) {

    /**
     * What is being typed into the page's small forms, and what is wrong with it.
     *
     * @param words to the referrer
     * @param reason for sending a proposal back
     * @param dissent from the decision
     */
    public record Typed(Field words, Field reason, Field dissent) {

        static final Typed NOTHING =
                new Typed(Field.empty("words"), Field.empty("reason"), Field.empty("dissent"));

        /** One of them, as it came back. */
        static Typed wrong(Field field) {
            return new Typed(
                    field.name().equals("words") ? field : NOTHING.words,
                    field.name().equals("reason") ? field : NOTHING.reason,
                    field.name().equals("dissent") ? field : NOTHING.dissent);
        }
    }

    /** One clock, with the reasons for its date. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    public String names() {
        return String.join(", ", children.stream().map(FrontDoorQueries.ToldChild::name).toList());
    }

    /** Where the child's record is opened; empty for who may not. */
    public List<Link> recordOf(FrontDoorQueries.ToldChild child) {
        return records.contains(new PersonRecordId(child.personRecordId()))
                ? List.of(
                        Link.to(
                                "/people/" + child.personRecordId(),
                                "Record",
                                "of " + child.name()))
                : List.of();
    }

    /** "6 years old, born on …", "expected on …", "about 6 years old", or that it is not known. */
    public String age(FrontDoorQueries.ToldChild child) {
        if (child.dateOfBirth() != null) {
            return age(child.dateOfBirth(), today)
                    + ", born "
                    + InWords.dateWithoutWeekday(child.dateOfBirth());
        }
        if (child.expectedDateOfBirth() != null) {
            return "unborn, expected " + InWords.dateWithoutWeekday(child.expectedDateOfBirth());
        }
        if (child.estimatedAge() != null) {
            return "about "
                    + InWords.count(child.estimatedAge(), "year")
                    + " old (date of birth not known)";
        }
        return "age not known";
    }

    private static String age(LocalDate born, LocalDate today) {
        var age = Period.between(born, today);
        if (age.getYears() >= 2) {
            return age.getYears() + " years old";
        }
        var months = age.toTotalMonths();
        return months >= 1 ? InWords.count(months, "month") + " old" : "under 1 month old";
    }

    /** A decision in lines. */
    public List<SummaryRow> rows(Decision decision) {
        var rows = new ArrayList<SummaryRow>();
        rows.addAll(verdictRows(decision));
        if (decision.authority() != null) {
            rows.add(SummaryRow.of("Passed to", decision.authority()));
        }
        rows.add(SummaryRow.of("Why", decision.rationale()));
        rows.add(
                SummaryRow.of(
                        "By", decision.decidedBy() + ", " + InWords.moment(decision.decidedAt())));
        if (decision.managerNeeded() != null) {
            rows.add(SummaryRow.of("Manager needed because", decision.managerNeeded()));
        }
        if (decision.manager() != null && decision.managedAt() != null) {
            rows.add(
                    SummaryRow.of(
                            decision.sentBack() == null ? "Agreed by" : "Sent back by",
                            decision.manager() + ", " + InWords.moment(decision.managedAt())));
        }
        if (decision.sentBack() != null) {
            rows.add(SummaryRow.of("What was missing", decision.sentBack()));
        }
        return rows;
    }

    /** One pair of lines where it is the same for every child, else a line for each. */
    private List<SummaryRow> verdictRows(Decision decision) {
        var each = verdicts.getOrDefault(decision.id(), List.of());
        if (Set.copyOf(each).size() <= 1) {
            return List.of(
                    SummaryRow.of("Outcome", decision.outcome().label()),
                    SummaryRow.of("Level", LevelOfNeed.of(decision.level()).words()));
        }
        var rows = new ArrayList<SummaryRow>();
        for (var place = 0; place < each.size(); place++) {
            rows.add(
                    SummaryRow.of(
                            children.get(place).name(),
                            each.get(place).level().words()
                                    + ": "
                                    + each.get(place).outcome().label()));
        }
        return rows;
    }

    /** What was written between the referrer and the front door. */
    public List<TimelineEntry> timeline() {
        return messages.stream()
                .map(message ->
                        TimelineEntry.of(
                                        InWords.moment(message.sentAt()),
                                        message.words(),
                                        message.author()
                                                + (message.fromReferrer()
                                                        ? ", referrer: "
                                                                + message.kind()
                                                                        .label()
                                                                        .toLowerCase(Locale.UK)
                                                        : ", front door"))
                                .at(message.sentAt()))
                .toList();
    }

    /** The proposal that waits for a manager; absent where none does. */
    public @Nullable Decision proposal() {
        return decisions.stream().filter(Decision::waitsForManager).findFirst().orElse(null);
    }
}
