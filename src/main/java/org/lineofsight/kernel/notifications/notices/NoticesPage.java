package org.lineofsight.kernel.notifications.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Pages;

/**
 * One page of somebody's notices, newest first.
 *
 * @param unread how many they have not read, on this page and all others
 */
public record NoticesPage(List<Row> rows, long unread, Pages pages) {

    /**
     * The newest on this page: "mark all as read" goes no further, since nobody has seen further.
     */
    public String upTo() {
        return rows.getFirst().place().toString();
    }

    /**
     * One notice.
     *
     * @param reference what the record is called; absent where it has no name
     * @param told when, in words
     */
    public record Row(
            UUID id,
            String sentence,
            @Nullable String reference,
            Instant toldAt,
            String told,
            boolean read) {

        public String title() {
            return reference == null ? sentence : reference + ": " + sentence;
        }

        /** Leads through the notice to what it is about. */
        public String href() {
            return "/notices/" + id;
        }

        NoticePlace place() {
            return new NoticePlace(toldAt, id);
        }
    }
}
