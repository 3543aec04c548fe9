package org.lineofsight.partnership.board.pledge;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.TimelineEntry;

/**
 * A pledge, and what came of it each time.
 *
 * @param actions what its agency was asked to do for it
 * @param officer whether the reader may write
 */
public record PledgePage(
        Pledge pledge,
        List<Entry> reviews,
        List<Action> actions,
        LocalDate today,
        boolean officer) {

    public PledgePage {
        actions = List.copyOf(actions);
        reviews = List.copyOf(reviews);
    }

    /** A review as it is shown. */
    public record Entry(TimelineEntry head, String words, String next) {}

    static PledgePage of(
            Pledge pledge,
            List<Pledges.Review> reviews,
            List<Action> actions,
            LocalDate today,
            boolean officer) {
        return new PledgePage(
                pledge,
                reviews.stream()
                        .map(each ->
                                new Entry(
                                        TimelineEntry.of(
                                                InWords.dateWithoutWeekday(each.on()),
                                                each.outcome().label(),
                                                each.by()),
                                        each.words(),
                                        each.nextDue() == null
                                                ? "Not looked at again."
                                                : "Looked at again by "
                                                        + InWords.dateWithoutWeekday(each.nextDue())
                                                        + "."))
                        .toList(),
                actions,
                today,
                officer);
    }
}
