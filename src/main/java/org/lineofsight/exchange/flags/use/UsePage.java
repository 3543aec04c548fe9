package org.lineofsight.exchange.flags.use;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.platform.time.InWords;

/**
 * How often flags were looked up.
 *
 * @param byPerson whether a row is a person of one’s own agency, or an agency
 */
public record UsePage(LocalDate since, boolean byPerson, List<Row> rows) {

    /**
     * @param withdrawn looked up although nobody attended, as they said themselves
     */
    public record Row(
            String agency, String who, int looks, int flags, int byTelephone, int withdrawn) {

        public boolean isWorthAQuestion() {
            return UseRules.isWorthAQuestion(withdrawn, looks);
        }

        public int nothing() {
            return looks - flags;
        }
    }

    public String period() {
        return "Since " + InWords.dateWithoutWeekday(since);
    }
}
