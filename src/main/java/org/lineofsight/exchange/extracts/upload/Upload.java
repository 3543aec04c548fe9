package org.lineofsight.exchange.extracts.upload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.elsewhere.Delivery;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;

/**
 * An extract that came.
 *
 * @param source absent until it is known what its tables are
 * @param share how much of it is read, from 0 to 1
 * @param refused how many cells made a fact unreadable
 * @param queried how many cells were left out
 * @param fault why it stopped of itself; else absent
 */
public record Upload(
        UUID id,
        LocalDate asOf,
        State state,
        @Nullable ExtractSource source,
        float share,
        int rowsRead,
        int refused,
        int queried,
        @Nullable String fault,
        Instant receivedAt,
        String receivedBy,
        String files) {

    /** Where it stands. Stored by name. */
    public enum State {
        READING("Is being read", "blue"),
        ASKING("Asks what its tables are", "yellow"),
        CHECKED("Waits to be confirmed", "yellow"),
        TAKING("Is being taken in", "blue"),
        STOPPED("Stopped", "orange"),
        DONE("Taken in", "green"),
        SET_ASIDE("Set aside", "grey");

        private final String label;
        private final String tag;

        State(String label, String tag) {
            this.label = label;
            this.tag = tag;
        }

        public String label() {
            return label;
        }

        public String tag() {
            return tag;
        }
    }

    public String address() {
        return "/extracts/" + id;
    }

    public int percent() {
        return Math.round(share * 100);
    }

    /**
     * @throws IllegalStateException where it is not known yet what its tables are
     */
    Delivery delivery() {
        if (source == null) {
            throw new IllegalStateException("The shape of an extract is known once it is read");
        }
        return new Delivery(id, source, asOf, receivedAt, receivedBy);
    }
}
