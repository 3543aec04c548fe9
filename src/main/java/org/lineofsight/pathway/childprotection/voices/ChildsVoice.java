package org.lineofsight.pathway.childprotection.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * Whether a child was seen, and what they said or showed.
 *
 * @param seen absent until it is answered, and for the unborn, whom nobody sees
 * @param seenOn absent where the child was not seen
 * @param whyNot why they were not seen, or not alone; absent where they were seen alone
 * @param words absent where nobody could listen to them, for the reason that {@code whyNot} gives,
 *     and until it is answered
 */
public record ChildsVoice(
        @Nullable Seen seen,
        @Nullable LocalDate seenOn,
        @Nullable String whyNot,
        @Nullable String words) {

    /** From columns of these names. */
    public static ChildsVoice of(ResultSet row) throws SQLException {
        var seen = row.getString("seen");
        return new ChildsVoice(
                seen == null ? null : Seen.valueOf(seen),
                row.getObject("seen_on", LocalDate.class),
                row.getString("why_not"),
                row.getString("words"));
    }

    public boolean answered() {
        return seen != null || words != null;
    }

    public List<SummaryRow> rows(String name, ChildsAge age) {
        var rows = new ArrayList<SummaryRow>();
        if (age.canBeSeen()) {
            rows.add(
                    SummaryRow.of(
                            "Seen",
                            seen == null
                                    ? null
                                    : seenOn == null
                                            ? seen.label()
                                            : seen.label() + ", " + InWords.date(seenOn)));
            if (whyNot != null) {
                rows.add(
                        SummaryRow.of(seen == Seen.NOT_SEEN ? "Why not" : "Why not alone", whyNot));
            }
        }
        rows.add(
                SummaryRow.of(
                        age.wordsAsked(name),
                        words == null && seen == Seen.NOT_SEEN ? "Nobody could ask" : words));
        return rows;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ChildsVoice[" + seen + "]";
    }
}
