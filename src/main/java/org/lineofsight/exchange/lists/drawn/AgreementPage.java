package org.lineofsight.exchange.lists.drawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.exchange.lists.agreement.Agreement;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.SummaryRow;

/**
 * An agreement, what was drawn under it and who opened it.
 *
 * @param manager whether the reader may draw, end and open
 */
public record AgreementPage(
        Agreement agreement,
        List<SharedList> lists,
        List<Use> uses,
        boolean manager,
        LocalDate today,
        Field why,
        ErrorSummary errors) {

    /** Somebody did something with a list. */
    public record Use(Instant at, String who, String what, int number) {

        public String when() {
            return InWords.moment(at);
        }
    }

    public boolean holds() {
        return agreement.holdsOn(today);
    }

    public boolean mayBeEnded() {
        return manager && today.isBefore(agreement.over());
    }

    public List<SummaryRow> facts() {
        var terms = agreement.terms();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("With", agreement.agency()));
        rows.add(SummaryRow.of("What for", terms.purpose()));
        rows.add(SummaryRow.of("Lawful basis", terms.lawfulBasis()));
        rows.add(SummaryRow.of("Which children", agreement.what()));
        rows.add(SummaryRow.of("What is said of each", String.join(", ", agreement.fieldLabels())));
        rows.add(SummaryRow.of("How often", terms.howOften().label()));
        rows.add(SummaryRow.of("From and until", agreement.period()));
        rows.add(
                SummaryRow.of(
                        "An older list may be opened for", InWords.count(terms.keepDays(), "day")));
        rows.add(
                SummaryRow.of(
                        "Signed",
                        InWords.dateWithoutWeekday(terms.signedOn())
                                + ", by "
                                + terms.signedForUs()
                                + " and "
                                + terms.signedForThem()));
        rows.add(SummaryRow.of("Written down by", agreement.madeBy()));
        if (agreement.endedOn() != null) {
            rows.add(
                    SummaryRow.of(
                            "Ended",
                            InWords.dateWithoutWeekday(agreement.endedOn())
                                    + ", by "
                                    + agreement.endedBy()
                                    + ": "
                                    + agreement.endedWhy()));
        }
        return rows;
    }
}
