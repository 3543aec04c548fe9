package org.lineofsight.pathway.frontdoor.board;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;

/**
 * The manager's board. Each number comes with the choice that it counts.
 *
 * @param byColour open contacts, the last row all of them
 * @param byWorker by who had each last; first those that nobody has touched
 * @param of whose contacts the year shows; absent for all
 * @param ways to see the year
 * @param year what came, the last row all of it
 */
public record Board(
        List<InHand> byColour,
        List<InHand> byWorker,
        Stretch stretch,
        By by,
        @Nullable String of,
        List<Choice> ways,
        List<Row> year) {

    /** A number, and the contacts that it counts. */
    public record Count(int number, ContactChoice choice) {

        public String text() {
            return String.format(Locale.UK, "%,d", number);
        }
    }

    /** A part of a whole. */
    public record Share(Count part, Count of) {

        /** "82.4 %"; empty where there is nothing to take a share of. */
        public String percent() {
            return of.number == 0
                    ? ""
                    : String.format(Locale.UK, "%.1f\u00a0%%", 100.0 * part.number / of.number);
        }
    }

    /** Open contacts by how their next clock stands. */
    public record InHand(String words, Count late, Count today, Count inTime, Count all) {}

    /**
     * What came in, and what became of it.
     *
     * @param months where the same is shown month by month; absent where it is already
     */
    public record Row(
            String words,
            @Nullable String months,
            Count received,
            Share decided,
            Share red,
            Share amber,
            Share green,
            Share referrals,
            Share recontacts,
            Share rereferrals,
            Share told,
            Share opened) {}
}
