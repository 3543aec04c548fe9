package org.lineofsight.pathway.frontdoor.contact;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TimelineEntry;

/**
 * A contact as the front door sees it.
 *
 * @param today for ages
 * @param mayAgree whether the reader may agree or send back the proposal that waits
 * @param reply what is being typed to the referrer, and what is wrong with it
 */
public record ContactPage(
        FrontDoorQueries.Told told,
        FrontDoorQueries.Triage triage,
        List<FrontDoorQueries.ToldChild> children,
        List<FrontDoorQueries.ToldHouseholdMember> household,
        List<FrontDoorQueries.EarlierContact> earlier,
        List<Decision> decisions,
        Optional<FrontDoorQueries.OutcomeTold> outcome,
        List<FrontDoorQueries.Message> messages,
        List<Clock> clocks,
        boolean mayAgree,
        LocalDate today,
        Field reply,
        Field sendBack) {

    /** One clock, with the reasons for its date. */
    public record Clock(String title, TimeLeft left, Explanation explanation) {}

    public String names() {
        return String.join(", ", children.stream().map(FrontDoorQueries.ToldChild::name).toList());
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
        rows.add(SummaryRow.of("Outcome", decision.outcome().label()));
        if (decision.authority() != null) {
            rows.add(SummaryRow.of("Passed to", decision.authority()));
        }
        rows.add(SummaryRow.of("Level", LevelOfNeed.of(decision.level()).words()));
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

    /** What was written between the referrer and the front door. */
    public List<TimelineEntry> timeline() {
        return messages.stream()
                .map(message ->
                        TimelineEntry.of(
                                        InWords.moment(message.sentAt()),
                                        message.words(),
                                        message.author()
                                                + (message.fromReferrer()
                                                        ? ", referrer"
                                                        : ", front door"))
                                .at(message.sentAt()))
                .toList();
    }

    /** The proposal that waits for a manager; absent where none does. */
    public @Nullable Decision proposal() {
        return decisions.stream().filter(Decision::waitsForManager).findFirst().orElse(null);
    }
}
