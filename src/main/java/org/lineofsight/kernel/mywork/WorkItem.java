package org.lineofsight.kernel.mywork;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * One thing that waits for somebody.
 *
 * @param title what it is, as a link: "Decide contact FD-0123"
 * @param href where it is done
 * @param due by when; absent where no clock runs
 * @param detail a line more; absent where the title says it all
 */
public record WorkItem(
        Section section,
        String title,
        String href,
        @Nullable TimeLeft due,
        @Nullable String detail) {

    public static WorkItem of(Section section, String title, String href) {
        return new WorkItem(section, title, href, null, null);
    }

    public WorkItem due(TimeLeft left) {
        return new WorkItem(section, title, href, left, detail);
    }

    public WorkItem detail(String line) {
        return new WorkItem(section, title, href, due, line);
    }

    /** Titles may name people; they stay out of logs. */
    @Override
    public String toString() {
        return "WorkItem[" + section + "]";
    }
}
