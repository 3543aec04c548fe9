package org.lineofsight.kernel.mywork;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * The page.
 *
 * @param parts the sections that have something in them
 */
public record MyWorkPage(List<Part> parts) {

    /** More than this are folded away under the first of them. */
    static final int SHOWN = 25;

    /**
     * One section.
     *
     * @param first what is shown at once
     * @param more what is folded away
     */
    public record Part(Section section, List<WorkItem> first, List<WorkItem> more) {

        public int size() {
            return first.size() + more.size();
        }
    }

    static MyWorkPage of(Collection<WorkItem> items) {
        return new MyWorkPage(
                Arrays.stream(Section.values())
                        .map(section -> part(section, items))
                        .filter(part -> part.size() > 0)
                        .toList());
    }

    public boolean nothingIsDue() {
        return parts.stream().noneMatch(part -> part.section() == Section.DUE);
    }

    private static Part part(Section section, Collection<WorkItem> items) {
        var sorted =
                items.stream()
                        .filter(item -> place(item) == section)
                        .sorted(comparing(MyWorkPage::dueAt, nullsLast(naturalOrder())))
                        .toList();
        var shown = Math.min(SHOWN, sorted.size());
        return new Part(section, sorted.subList(0, shown), sorted.subList(shown, sorted.size()));
    }

    /** What is late or due today stands with what is due, whoever sent it. */
    private static Section place(WorkItem item) {
        var due = item.due();
        return due != null
                        && item.section() == Section.SENT_TO_ME
                        && (due.state() == TimeLeft.State.LATE
                                || due.state() == TimeLeft.State.DUE_TODAY)
                ? Section.DUE
                : item.section();
    }

    private static @Nullable Instant dueAt(WorkItem item) {
        var due = item.due();
        return due == null ? null : due.dueAt();
    }
}
