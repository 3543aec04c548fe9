package org.lineofsight.pathway.childprotection.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Choice;

/**
 * Section 47 enquiries of a year: what was counted how, and the enquiries behind one of the
 * numbers.
 *
 * @param year "2026-27", from April to March
 * @param next where the list goes on; absent at its end
 */
public record EnquiryListPage(
        String year,
        List<Choice> years,
        List<Counted> numbers,
        Measure shown,
        List<Row> rows,
        @Nullable String next) {

    /** A number, what it counts, and where it leads. */
    public record Counted(
            Measure measure, int enquiries, int children, String href, boolean current) {}

    /**
     * An enquiry in a line.
     *
     * @param children of it that the number counts
     * @param left the time to a conference
     */
    public record Row(
            String id,
            String reference,
            String names,
            int children,
            String discussed,
            String status,
            @Nullable String worker,
            TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }
}
