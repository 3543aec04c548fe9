package org.lineofsight.pathway.frontdoor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.web.Link;

/**
 * A section on the page of a contact that another slice or pathway fills: enquiries, hand-overs,
 * calls, practice tools. To be provided by it. It reads under the reader's own rights, and notes
 * what it shows in the audit.
 */
public interface BesideTheRecord {

    /** Where it stands among the others, from the top: 10, 20 … */
    int place();

    /** Empty where the reader has no business with it. */
    Optional<Section> beside(ContactId contact, Actor reader);

    /**
     * @param whenEmpty what is said where there are no entries
     * @param steps what may be done next from here; absent steps are not shown
     */
    record Section(String heading, List<Entry> entries, String whenEmpty, List<Link> steps) {}

    /**
     * @param href absent where there is nothing more to see
     * @param detail a line more; absent where the text says it all
     * @param status a word or two, such as "Received"
     * @param clock absent where none runs
     */
    record Entry(
            String text,
            @Nullable String href,
            @Nullable String detail,
            @Nullable String status,
            @Nullable TimeLeft clock) {

        /** Entries may name people; they stay out of logs. */
        @Override
        public String toString() {
            return "Entry[***]";
        }
    }
}
