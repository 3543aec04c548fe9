package org.lineofsight.platform.web;

import gg.jte.Content;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, in a record's story.
 *
 * @param when the moment in words, as the reader's clock would have shown it
 * @param at the same moment for machines; absent where only the words are known
 * @param title what happened
 * @param by who did it and for which agency; absent where it happened by itself
 * @param content more of it; absent where the title says all
 * @param decision whether this was a decision, which is drawn in a box
 */
public record TimelineEntry(
        String when,
        @Nullable Instant at,
        String title,
        @Nullable String by,
        @Nullable Content content,
        boolean decision) {

    public static TimelineEntry of(String when, String title, @Nullable String by) {
        return new TimelineEntry(when, null, title, by, null, false);
    }

    public TimelineEntry at(Instant moment) {
        return new TimelineEntry(when, moment, title, by, content, decision);
    }

    public TimelineEntry with(Content more) {
        return new TimelineEntry(when, at, title, by, more, decision);
    }

    public TimelineEntry asDecision() {
        return new TimelineEntry(when, at, title, by, content, true);
    }
}
