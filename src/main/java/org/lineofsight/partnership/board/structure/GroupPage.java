package org.lineofsight.partnership.board.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Explanation;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Holder;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A group, as it stood on the day that was asked for.
 *
 * @param above the group that it reports to; absent where it reports to none
 * @param names of the groups that carry its work on
 * @param below those that report to it
 * @param seats of the day
 * @param past seats that are not of the day, and everybody who ever sat anywhere
 * @param versions of the terms of reference, the latest first
 * @param review until the terms of reference are looked at again; absent where it has none
 * @param chairRemark whether somebody who is not of a partner chairs a children’s board
 * @param officer whether the reader may change it
 * @param governance whether the reader may enter the meetings
 */
public record GroupPage(
        Group group,
        LocalDate on,
        LocalDate today,
        @Nullable Group above,
        Map<GroupId, String> names,
        List<Group> below,
        List<Seat> seats,
        List<Past> past,
        List<TermsOfReference> versions,
        @Nullable TimeLeft review,
        @Nullable Explanation explanation,
        List<Entry> story,
        boolean chairRemark,
        boolean officer,
        boolean governance,
        ErrorSummary errors) {

    /** A seat, and everybody who has sat in it. */
    public record Past(Seat seat, List<Holder> holders) {

        public Past {
            holders = List.copyOf(holders);
        }
    }

    /**
     * Something that changed.
     *
     * @param undo the change, where the reader may take it back now
     */
    public record Entry(
            String title,
            String words,
            String when,
            String by,
            String from,
            @Nullable String undone,
            @Nullable UUID undo) {}

    public boolean stands() {
        return group.standsOn(on);
    }

    public boolean mayChange() {
        return officer && (group.dissolvedOn() == null || !group.dissolvedOn().isBefore(today));
    }

    public String days(Holder holder) {
        var from = InWords.dateWithoutWeekday(holder.from());
        return holder.until() == null
                ? "since " + from
                : from + " to " + InWords.dateWithoutWeekday(holder.until());
    }

    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("What it is for", group.purpose()));
        rows.add(SummaryRow.of("Set up", InWords.dateWithoutWeekday(group.establishedOn())));
        if (group.dissolvedOn() != null) {
            rows.add(
                    SummaryRow.of(
                            "Dissolved",
                            "Last day %s. %s"
                                    .formatted(
                                            InWords.dateWithoutWeekday(group.dissolvedOn()),
                                            group.dissolvedWhy())));
        }
        return rows;
    }
}
