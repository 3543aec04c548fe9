package org.lineofsight.kernel.notifications.mail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How mail stands, for the system administrator: numbers and account ids, no names, no addresses,
 * no content.
 *
 * @param missing the properties still to be set; empty when mail can go out
 * @param oldest since when the oldest waiting letter waits, in words; absent when none does
 * @param rows the letters given up, newest first; not all of them when there are very many
 */
public record MailPage(
        List<String> missing,
        long waiting,
        long retried,
        @Nullable String oldest,
        long sent,
        long notNeeded,
        long givenUp,
        List<Row> rows) {

    /** "3, the oldest since 20 November 2026 at 2:30pm; 1 of them was tried before". */
    public String waitingInWords() {
        if (oldest == null) {
            return "None";
        }
        var words = waiting + ", the oldest since " + oldest;
        return retried == 0 ? words : words + "; of these, tried before: " + retried;
    }

    /**
     * @param letter which of the fixed letters, by its constant's name
     * @param why in words, with the mail server's reply code where it gave one
     */
    public record Row(
            UUID id, UUID account, String letter, int attempts, String givenUp, String why) {

        public String retry() {
            return "/settings/mail/" + id + "/attempts";
        }
    }
}
