package org.lineofsight.pathway.childprotection.informationrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Met;

/**
 * An answer. That nothing is held is one.
 *
 * @param words what is held, or why it cannot be shared; absent where nothing is held
 * @param analysis what they make of it; absent where they wrote nothing
 * @param saidBy who gave it, where it was written down by hand; absent where they wrote it here
 * @param receivedOn the day it came
 * @param judged absent until it is
 */
public record InformationReply(
        UUID id,
        Held held,
        @Nullable String words,
        @Nullable String analysis,
        UUID repliedById,
        String repliedBy,
        Instant repliedAt,
        @Nullable String saidBy,
        LocalDate receivedOn,
        @Nullable Judged judged) {

    /** What is said of it as a whole. Stored by name. */
    public enum Held {
        HELD("We hold information"),
        NOTHING_HELD("We hold nothing"),
        CANNOT_SHARE("We hold something and cannot share it");

        private final String label;

        Held(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * How it met the standards.
     *
     * @param feedback what its writer is told; absent where nothing was written
     */
    public record Judged(
            Map<ReportStandard, Met> standards, @Nullable String feedback, String by, Instant at) {

        public long met() {
            return standards.values().stream().filter(each -> each == Met.MET).count();
        }

        public long applicable() {
            return standards.values().stream().filter(each -> each != Met.NOT_APPLICABLE).count();
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Judged[" + at + "]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "InformationReply[" + id + "]";
    }
}
