package org.lineofsight.pathway.childprotection.caseload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Link;

/**
 * A part of a case's page that comes from a slice of its own: a heading, a line for each piece of
 * work, and where more is begun.
 *
 * @param id for links to it
 * @param empty what is said where there is no line
 * @param links what can be begun here by those who work on the case, while it is open
 */
public record CasePanel(
        String id, String heading, List<Line> lines, String empty, List<Link> links) {

    /**
     * One piece of work.
     *
     * @param about a line more; absent where the link says it all
     * @param left absent where no clock is to be shown
     */
    public record Line(
            String href,
            String text,
            @Nullable String about,
            String stands,
            @Nullable TimeLeft left) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Line[" + stands + "]";
        }
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "CasePanel[" + id + "]";
    }
}
